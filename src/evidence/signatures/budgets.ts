import type { Signature } from '../signature.ts'
import { disks } from './disks.ts'
import { limits } from './limits.ts'
import { waiting } from './waiting.ts'

/** Disks, descriptors, shared memory and other limits. */
export const budgets: readonly Signature[] = [...disks, ...limits, ...waiting]

import type { Signature } from '../signature.ts'

/** Disks, descriptors, shared memory and other limits. */
export const budgets: readonly Signature[] = []

import type { Signature } from '../signature.ts'

/** Host memory: the kernel, containers and allocators. */
export const memory: readonly Signature[] = []

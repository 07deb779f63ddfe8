import type { Signature } from '../signature.ts'

/** Data sets, checkpoints and other files that a program reads. */
export const inputs: readonly Signature[] = []

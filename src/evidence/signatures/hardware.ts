import type { Signature } from '../signature.ts'

/** GPU hardware, drivers and accelerator runtimes. */
export const hardware: readonly Signature[] = []

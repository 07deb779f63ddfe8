import type { Signature } from '../signature.ts'

/** Memory of GPUs and TPUs. */
export const deviceMemory: readonly Signature[] = []

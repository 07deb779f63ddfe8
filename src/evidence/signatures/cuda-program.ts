import type { Signature } from '../signature.ts'

/** CUDA programs and native code. */
export const cudaProgram: readonly Signature[] = []

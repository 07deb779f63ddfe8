import type { Signature } from '../signature.ts'
import { cudaLibraries } from './cuda-libraries.ts'
import { native } from './native.ts'

/** CUDA programs and native code. */
export const cudaProgram: readonly Signature[] = [...cudaLibraries, ...native]

import { OutputReader, type ReaderOptions } from './evidence/output.ts'
import { signatures } from './evidence/signatures/index.ts'

// What reads outputs comes in through this file, and is loaded with the first of one: every start would pay for it.

/** Reads an output with the table of signatures. */
export const newReader = (options: ReaderOptions): OutputReader => new OutputReader(signatures, options)

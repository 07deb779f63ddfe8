import * as z from 'zod'

/** A data set that a task reads, and how to tell that it is the right one. */
export const DatasetSpec = z.strictObject({
  name: z.string().min(1).max(200),
  path: z.string().min(1).optional().describe('a file or folder, relative to the working directory'),
  url: z.url().optional().describe('http or https; what may be secret in it is left out of records'),
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/)
    .optional()
    .describe('of the file'),
  size: z.int().min(0).optional().describe('bytes, of all files together'),
  files: z.string().min(1).optional().describe('a glob below path: these files count, and one must be there'),
  checksums: z
    .string()
    .min(1)
    .optional()
    .describe('a file in the format of sha256sum, relative to the working directory; its names are relative to path'),
})
export type DatasetSpec = z.infer<typeof DatasetSpec>

/** What is wrong with a file of a data set. */
export const DatasetProblem = z.strictObject({
  cause: z.string().describe('docs/failures.md has a heading for each'),
  file: z.string().describe('path or address'),
  text: z.string().describe('what is wrong, in one sentence'),
  expected: z.string().optional(),
  actual: z.string().optional(),
})
export type DatasetProblem = z.infer<typeof DatasetProblem>

/** What a look at a data set showed, before an attempt. */
export const DatasetResult = z.strictObject({
  name: z.string(),
  status: z.enum(['ok', 'failed']),
  checked: z
    .enum(['sha256', 'size', 'presence', 'unchanged'])
    .describe('by what; unchanged: as it was when it was checked before an earlier attempt'),
  files: z.int().min(0),
  bytes: z.int().min(0),
  ms: z.int().min(0).describe('how long it took'),
  problems: z.array(DatasetProblem).max(20),
  problem_count: z.int().min(0),
})
export type DatasetResult = z.infer<typeof DatasetResult>

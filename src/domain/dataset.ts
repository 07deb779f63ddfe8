import * as z from 'zod'

/** A data set that a task reads, and how to tell that it is the right one. */
export const DatasetSpec = z.strictObject({
  name: z.string().min(1),
  path: z.string().min(1).optional().describe('a file or folder, relative to the working directory'),
  url: z.url().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  size: z.int().min(0).optional().describe('bytes'),
  files: z.string().min(1).optional().describe('a glob below path'),
  checksums: z.string().min(1).optional().describe('a file in the format of sha256sum'),
})
export type DatasetSpec = z.infer<typeof DatasetSpec>

import * as z from 'zod'

/** A checkpoint that was passed over, and why. */
export const SkippedCheckpoint = z.strictObject({
  path: z.string(),
  why: z.string().describe('what is wrong with it'),
})
export type SkippedCheckpoint = z.infer<typeof SkippedCheckpoint>

/** The checkpoint that an attempt was told to go on from, in ML_RUN_RESUME_FROM. */
export const Resume = z.strictObject({
  chosen: z.string().nullable().describe('absolute path of the newest whole checkpoint; null when there is none'),
  format: z.string().nullable().describe('what the chosen one is'),
  checked: z.boolean().describe('false when its format has nothing to check it by'),
  step: z.int().min(0).nullable().describe('step, iteration or epoch by its name'),
  skipped: z.array(SkippedCheckpoint).max(20).describe('newer ones that are not whole, the newest first'),
  skipped_count: z.int().min(0),
})
export type Resume = z.infer<typeof Resume>

import * as z from 'zod'

const counted = (what: string) => z.number().nullable().describe(what)

/** How far an attempt came, by what it printed of it. */
export const Progress = z.strictObject({
  step: counted('the last that was told; null when none was'),
  epoch: counted('the last that was told; null when none was'),
  loss: counted('the last that was told of the training; null when none was'),
  first_step: counted('the first that was told: where the attempt began, or went on from'),
  first_epoch: counted('the first that was told'),
  quote: z.string().describe('the last line that told of progress, redacted'),
})
export type Progress = z.infer<typeof Progress>

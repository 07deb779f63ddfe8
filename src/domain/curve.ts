import * as z from 'zod'

/** How a number changed over an attempt, thinned to a picture's worth. */
export const Curve = z.strictObject({
  name: z.string().describe('loss, memory, or the tag of a tracker'),
  source: z.enum(['output', 'machine', 'tensorboard']),
  over: z.enum(['step', 'epoch', 'seconds']).describe('what x counts; seconds since the attempt began'),
  x: z.array(z.number()).describe('growing'),
  y: z.array(z.number()).describe('as many as x; memory in bytes'),
})
export type Curve = z.infer<typeof Curve>

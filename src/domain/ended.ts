import * as z from 'zod'

/** How ml-run ended an attempt. */
export const Termination = z.strictObject({
  signal: z.string().describe('the first that was sent'),
  forced: z.boolean().describe('true when it took SIGKILL'),
  took_ms: z.int().min(0).describe('from the first signal until nothing was alive'),
  detail: z.string(),
})
export type Termination = z.infer<typeof Termination>

/** A process that was still there when the command had ended. */
export const LeftBehind = z.strictObject({
  pid: z.int(),
  command: z.string().describe('redacted'),
  holds: z.array(z.string()).describe("what it kept from others: the command's output, a port, memory of a GPU"),
  ended: z.enum(['by_itself', 'asked', 'killed', 'not']).describe('not: nothing ends it, and no attempt follows'),
})
export type LeftBehind = z.infer<typeof LeftBehind>

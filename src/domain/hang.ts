import * as z from 'zod'

/** One process of an attempt that said nothing any more. What the machine does not tell is null. */
export const HangProcess = z.strictObject({
  pid: z.int(),
  parent_pid: z.int(),
  name: z.string(),
  command: z.string().describe('redacted'),
  state: z.string().describe('one letter, as ps shows it: S waits, D waits inside the kernel, R runs, T is stopped'),
  system_call: z.string().nullable().describe('what its main thread waits in, with the file or socket it is about'),
  wait_channel: z.string().nullable().describe('the function of the kernel that it waits in'),
  kernel_stack: z.array(z.string()).describe('readable by root only'),
  threads: z.int(),
  cpu_ms: z.int().nullable().describe('processor time so far'),
  cpu_share: z.number().nullable().describe('of one processor, while it was looked at'),
})
export type HangProcess = z.infer<typeof HangProcess>

/** The Python stacks of a process, as a tool showed them. */
export const HangStack = z.strictObject({
  pid: z.int(),
  source: z.enum(['py-spy', 'faulthandler']),
  text: z.string().describe('redacted'),
})
export type HangStack = z.infer<typeof HangStack>

/** What was seen of an attempt that hung, before it was ended. */
export const Hang = z.strictObject({
  silent_ms: z.int().min(0).describe('for how long it had printed nothing'),
  processes: z.array(HangProcess).describe('parents before their children'),
  stacks: z.array(HangStack),
  location: z
    .strictObject({ file: z.string(), line: z.int().min(1) })
    .nullable()
    .describe("the user's own line that it hung at"),
})
export type Hang = z.infer<typeof Hang>

import * as z from 'zod'

/** What an attempt has written for the runner: outputs, variables, folders of the path, or the summary. */
export const StepFile = z.strictObject({
  kind: z.enum(['output', 'env', 'path', 'summary']),
  file: z.string().describe('its copy in the folder of the record, redacted'),
  bytes: z.int().min(0),
  committed: z.boolean().describe('true when later steps got what of it is whole: only of the last attempt'),
  problems: z.array(z.string()).describe('what of it was not whole or had no room, redacted'),
})
export type StepFile = z.infer<typeof StepFile>

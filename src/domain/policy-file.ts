import * as z from 'zod'
import { FailureClass } from './failure.ts'

/** A rule of the user's own: lines that match are the reason for a failure, before all that ml-run knows itself. */
export const PolicyRule = z.strictObject({
  cause: z
    .string()
    .max(64)
    .regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/)
    .describe('the name of the reason, in snake_case'),
  class: FailureClass,
  match: z
    .string()
    .min(1)
    .max(1_000)
    .describe(
      'a regular expression, looked for in each line of the output; case is ignored unless it begins with (?-i)',
    ),
  suggestion: z.string().min(1).max(1_000).optional().describe('what to do about it'),
})
export type PolicyRule = z.infer<typeof PolicyRule>

/** What a policy file, or the setting `policy`, may say. */
export const PolicyFile = z.strictObject({
  rules: z
    .array(PolicyRule)
    .max(200)
    .optional()
    .describe('looked for in the order in which they stand; the first that matches a line wins'),
})
export type PolicyFile = z.infer<typeof PolicyFile>

import * as z from 'zod'

/** Why a task failed, in the five words that a policy is written in. */
export const FailureClass = z
  .enum(['infrastructure', 'code', 'data', 'resource', 'unknown'])
  .describe(
    'infrastructure: what lies under the program failed; code: the program, its configuration or its dependencies are wrong; data: an input is missing, not permitted or corrupt; resource: a budget ran out; unknown: nothing to judge by',
  )
export type FailureClass = z.infer<typeof FailureClass>

/** How much a verdict may be relied on. */
export const Confidence = z.enum(['certain', 'likely', 'guess'])
export type Confidence = z.infer<typeof Confidence>

/** What every FailureInfo says in `context`; more keys may follow in later versions. */
const FailureContext = z
  .object({
    cause: z.string().describe('the named reason, snake_case; docs/failures.md has a heading for each'),
    confidence: Confidence,
    evidence: z.string().describe('the decisive quote, redacted; empty when nothing was printed'),
    rule: z.string().describe('the rule that decided'),
    location: z.string().optional().describe('"file:line" of the user\'s own code, as printed'),
    line: z.string().optional().describe('the line number of the quote in the output, from 1'),
    rules_version: z.string().optional().describe('of the table that judged; absent in records of earlier versions'),
  })
  .catchall(z.string())
export type FailureContext = z.infer<typeof FailureContext>

/** One classified failure. Consumers in other languages read these names; they do not change. */
export const FailureInfo = z.strictObject({
  class: FailureClass,
  exit_code: z.int().optional().describe('absent when there was none'),
  signal: z.string().optional().describe('for example SIGKILL; absent when none'),
  log_tail: z.string().describe('the end of the output, redacted'),
  suggestion: z.string().describe('what to do now'),
  auto_retried: z.boolean().describe('true when this failure was retried'),
  retry_count: z.int().min(0).describe('retries of the task so far'),
  retry_cap: z.int().min(0).describe('the cap that applied to this failure'),
  classified_at: z.iso.datetime().describe('RFC 3339, UTC'),
  context: FailureContext,
})
export type FailureInfo = z.infer<typeof FailureInfo>

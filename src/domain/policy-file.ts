import * as z from 'zod'
import { EndedBy } from './attempt.ts'
import { FailureClass } from './failure.ts'

const CauseName = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/)
  .describe('the name of a reason, in snake_case')

const Pattern = z
  .string()
  .min(1)
  .max(1_000)
  .describe('a regular expression, looked for in each line of the output; case is ignored unless it begins with (?-i)')

const Duration = z.union([z.literal(0), z.string().regex(/^(?=\d)(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?$/)])
const Script = z.string().min(1).max(100_000)

/** A script between two attempts, with a time limit of its own. */
export const OnRetry = z.strictObject({ run: Script, timeout: Duration.optional() })

/** What is done about a failure. What is left out, the next that applies says: rule, cause, class, ml-run itself. */
export const PolicyAction = z.strictObject({
  retries: z
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe('how often; compared with the retries of the whole task so far. 0: never'),
  delay: Duration.optional().describe('how long to wait before the next attempt, as 90s, 30m or 2h30m'),
  backoff: z
    .union([z.enum(['none', 'linear', 'exponential']), z.number().min(1).max(10)])
    .optional()
    .describe(
      'how the wait grows while the same cause comes again: linear d, 2d, 3d; exponential d, 2d, 4d; a number f d, fd, ffd',
    ),
  'max-delay': Duration.optional().describe('the longest wait, also where a server asks for more; 15m unless given'),
  jitter: z
    .union([z.enum(['none', 'full']), z.number().min(0).max(1)])
    .optional()
    .describe('the part of the wait that is left to chance, from 0 to 1; full is 1'),
  env: z
    .record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), z.union([z.string().max(10_000), z.number(), z.boolean()]))
    .optional()
    .describe('variables for the next attempts; {attempt}, {half:64} and the like are filled in'),
  run: Script.optional().describe("the command of the next attempts, as a script for the setting's shell"),
  'on-retry': z
    .union([Script, OnRetry])
    .optional()
    .describe('a script to run before the next attempt, 5m at most unless timeout says otherwise'),
})
export type PolicyAction = z.infer<typeof PolicyAction>

const OneOrMany = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1).max(100)])

/** One value of each condition that takes one or several. */
export const conditionItems = {
  'exit-codes': z.union([z.int().min(0).max(4_294_967_295), z.string().regex(/^\d{1,10}-\d{1,10}$/)]),
  signal: z.string().regex(/^(?:SIG)?[A-Z0-9]+$/i),
  'ended-by': EndedBy.exclude(['cancel']),
  class: FailureClass,
  cause: CauseName,
} as const

/** When a rule holds. */
export const PolicyConditions = z.strictObject({
  'exit-codes': OneOrMany(conditionItems['exit-codes'])
    .optional()
    .describe('the exit code is one of these; 10-19 is a range'),
  signal: OneOrMany(conditionItems.signal).optional().describe('the signal that ended it is one of these'),
  'ended-by': OneOrMany(conditionItems['ended-by']).optional().describe('what ended the attempt is one of these'),
  match: Pattern.optional(),
  class: OneOrMany(conditionItems.class).optional(),
  cause: OneOrMany(conditionItems.cause).optional(),
})

/** A rule that says what is done when all its conditions hold. */
export const DecidingRule = z
  .strictObject({ ...PolicyConditions.shape, ...PolicyAction.shape })
  .describe('decides what is done: it has at least one condition and one action, and all conditions must hold')
export type DecidingRule = z.infer<typeof DecidingRule>

/** A rule that names a failure: lines that match are the reason for it, before all that ml-run knows itself. */
export const NamingRule = z
  .strictObject({
    cause: CauseName,
    class: FailureClass,
    match: Pattern,
    suggestion: z.string().min(1).max(1_000).optional().describe('what to do about it'),
  })
  .describe('names a failure: a line that matches is the reason for it')
export type NamingRule = z.infer<typeof NamingRule>

/** What a policy file, or the setting `policy`, may say. */
export const PolicyFile = z.strictObject({
  classes: z
    .strictObject({
      infrastructure: PolicyAction.optional(),
      code: PolicyAction.optional(),
      data: PolicyAction.optional(),
      resource: PolicyAction.optional(),
      unknown: PolicyAction.optional(),
    })
    .optional()
    .describe('what is done about the failures of a class'),
  causes: z.record(CauseName, PolicyAction).optional().describe('what is done about a cause; before its class'),
  rules: z
    .array(z.union([NamingRule, DecidingRule]))
    .max(200)
    .optional()
    .describe('in the order in which they stand; of those that name failures and of those that decide the first wins'),
})
export type PolicyFile = z.infer<typeof PolicyFile>

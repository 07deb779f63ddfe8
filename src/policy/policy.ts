import type { EndedBy } from '../domain/attempt.ts'
import type { FailureClass } from '../domain/failure.ts'

/** How often a class of failure is retried, and after how long. */
export interface ClassPolicy {
  /** Compared with the retries of the whole task so far. */
  readonly retries: number
  readonly delayMs: number
}

/** What is done about a failure, by its class. */
export type Policy = Readonly<Record<FailureClass, ClassPolicy>>

/** What is done unless the user says otherwise: what an unchanged command cannot cure is not retried. */
export const defaultPolicy: Policy = {
  infrastructure: { retries: 3, delayMs: 0 },
  resource: { retries: 1, delayMs: 30_000 },
  unknown: { retries: 1, delayMs: 0 },
  code: { retries: 0, delayMs: 0 },
  data: { retries: 0, delayMs: 0 },
}

/** How often a failure may be retried: never, when somebody wanted the end. */
export const retryCap = (policy: Policy, failureClass: FailureClass, endedBy: EndedBy): number =>
  endedBy === 'cancel' ? 0 : policy[failureClass].retries

/** The most attempts that a policy allows. */
export const maxAttempts = (policy: Policy): number =>
  1 + Math.max(...Object.values(policy).map(({ retries }) => retries))

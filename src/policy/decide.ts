import type { Decision, EndedBy } from '../domain/attempt.ts'
import { formatDuration } from '../domain/duration.ts'
import type { FailureClass } from '../domain/failure.ts'
import type { Policy } from './policy.ts'

/** What a decision is made of. */
export interface Situation {
  readonly class: FailureClass
  readonly endedBy: EndedBy
  /** Retries of the task so far. */
  readonly retryCount: number
  /** What total-timeout leaves, in milliseconds; null without one. */
  readonly remainingMs: number | null
  /** Processes of the attempt that nothing ends. */
  readonly survivors: readonly number[]
}

/** Retry after a delay, or stop; and because of what, in one sentence. */
export function decide(policy: Policy, situation: Situation): Decision {
  const { retries, delayMs } = policy[situation.class]
  const stop = (reason: string): Decision => ({ kind: 'stop', reason })
  if (situation.endedBy === 'cancel') return stop('a cancelled task is never retried')
  if (situation.endedBy === 'total_timeout') return stop('total-timeout is used up')
  if (situation.survivors.length > 0) {
    return stop(
      `processes of the attempt cannot be ended (${situation.survivors.join(', ')}), and the next one would run beside them`,
    )
  }
  if (retries === 0) return stop(`a failure of class ${situation.class} fails again unless something is changed`)
  if (situation.retryCount >= retries) {
    return stop(
      `the task was retried ${times(situation.retryCount)}, and the cap for class ${situation.class} is ${retries}`,
    )
  }
  if (situation.remainingMs !== null && situation.remainingMs <= 0) return stop('total-timeout is used up')
  const wait = cutToBudget(delayMs, situation.remainingMs)
  const cut = wait < delayMs ? `, the wait cut from ${formatDuration(delayMs)} to what total-timeout allows` : ''
  return {
    kind: 'retry',
    delay_ms: wait,
    reason: `retry ${situation.retryCount + 1} of ${retries} for class ${situation.class}${cut}`,
  }
}

// Half of what is left, so that the attempt after the wait has some of it too.
const cutToBudget = (delayMs: number, remainingMs: number | null): number =>
  remainingMs === null ? delayMs : Math.min(delayMs, Math.floor(remainingMs / 2))

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

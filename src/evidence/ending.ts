import type { EndedBy } from '../domain/attempt.ts'
import type { Cause } from '../domain/causes/index.ts'

/** How an attempt ended. Each question is answered separately: no code means that there was none. */
export interface Ending {
  readonly endedBy: EndedBy
  readonly exitCode: number | null
  /** "SIGKILL" and so on; null when no signal ended it. */
  readonly signal: string | null
  /** What could not be done, in words, when it could not be started; the limit, when a limit ended it. */
  readonly detail: string
  /** Why it could not be started. */
  readonly cause?: Cause
  /** Ids of its processes that nothing ends. */
  readonly survivors?: readonly number[]
}

/** The only success: the command exited 0 by itself. */
export const isSuccess = (ending: Ending): boolean =>
  ending.endedBy === 'exit' && ending.exitCode === 0 && ending.signal === null

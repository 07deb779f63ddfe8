import type { EndedBy } from '../domain/attempt.ts'
import type { Cause } from '../domain/causes/index.ts'
import type { LeftBehind, Termination } from '../domain/ended.ts'
import type { Hang } from '../domain/hang.ts'

/** How an attempt ended. Each question is answered separately: no code means that there was none. */
export interface Ending {
  readonly endedBy: EndedBy
  readonly exitCode: number | null
  /** "SIGKILL" and so on; null when no signal ended it. */
  readonly signal: string | null
  /** What could not be done, in words, when it could not be started; the limit, when a limit ended it. */
  readonly detail: string
  /** The id that the command had as a process of this machine; absent when it had none. */
  readonly processId?: number
  /** Why it could not be started. */
  readonly cause?: Cause
  /** How it was ended, when ml-run ended it. */
  readonly termination?: Termination
  /** What was seen before it was ended, when it hung. */
  readonly hang?: Hang
  /** What was still there when the command had ended. */
  readonly leftBehind?: readonly LeftBehind[]
  /** Ids of its processes that nothing ends. */
  readonly survivors?: readonly number[]
}

/** The only success: the command exited 0 by itself. */
export const isSuccess = (ending: Ending): boolean =>
  ending.endedBy === 'exit' && ending.exitCode === 0 && ending.signal === null

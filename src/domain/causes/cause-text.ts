import type { FailureClass } from '../failure.ts'

/** What is said about a cause. */
export interface CauseText {
  readonly class: FailureClass
  /**
   * Whether the same command, unchanged, may succeed: `yes`, a passing fault; `once`, to confirm it, and no more when it
   * comes again; `elsewhere`, on another machine; `no`, not before something is changed.
   */
  readonly retry: 'yes' | 'once' | 'elsewhere' | 'no'
  /** The cause in plain words, as the middle of a sentence: "It failed because <title>." */
  readonly title: string
  /** What to do now, concrete: a flag, a variable, a command. */
  readonly suggestion: string
}

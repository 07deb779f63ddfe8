import type { FailureClass } from '../failure.ts'

/** What is said about a cause. */
export interface CauseText {
  readonly class: FailureClass
  /** The cause in plain words, as the middle of a sentence: "It failed because <title>." */
  readonly title: string
  /** What to do now, concrete: a flag, a variable, a command. */
  readonly suggestion: string
}

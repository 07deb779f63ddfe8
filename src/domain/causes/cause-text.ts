import type { FailureClass } from '../failure.ts'

/**
 * What may become of the same command, run again unchanged: `transient`, the fault may pass by itself (a network, a
 * preemption, a busy port); `recurrent`, it may, and often comes again at the same place (memory, a full disk, a time
 * limit); `permanent`, it cannot, before something is changed.
 */
export type Outlook = 'transient' | 'recurrent' | 'permanent'

/** What is said about a cause. */
export interface CauseText {
  readonly class: FailureClass
  readonly outlook: Outlook
  /** The cause in plain words, as the middle of a sentence: "It failed because <title>." */
  readonly title: string
  /** What to do now, concrete: a flag, a variable, a command. */
  readonly suggestion: string
}

import type { FailureClass } from './failure.ts'

/** A row of the user's own: a text that their programs print, and what it means to them. */
export interface OwnRow {
  /** Which of the policy's rules it is: `policy-rule-1` is the first. */
  readonly id: string
  /** snake_case; one of ours or any other. */
  readonly cause: string
  readonly class: FailureClass
  readonly suggestion: string
  readonly pattern: LinePattern
  /**
   * Lower case; each line that the pattern matches holds at least one of them. Null when no text is in all of its matches,
   * and every line has to be tried.
   */
  readonly needles: readonly string[] | null
}

/** Something that lines are tried against, in time that grows with the line and no faster. */
export interface LinePattern {
  readonly test: (line: string) => boolean
}

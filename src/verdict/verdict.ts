import type { Evidence, Rival } from '../domain/attempt.ts'
import type { Cause } from '../domain/causes/index.ts'
import type { Confidence, FailureClass } from '../domain/failure.ts'
import type { OwnRow } from '../domain/own-row.ts'
import type { Ending } from '../evidence/ending.ts'
import type { TextFact } from '../evidence/facts.ts'
import type { MachineFact } from '../evidence/machine.ts'
import type { Frame } from '../evidence/traceback.ts'

/** Everything that an attempt showed. */
export interface AttemptEvidence {
  readonly ending: Ending
  readonly facts: readonly TextFact[]
  /** What the machine showed; none when it was not watched. */
  readonly machine?: readonly MachineFact[]
  /** What a launcher kept of its first failed worker. */
  readonly launchers?: readonly TextFact[]
}

/** A cause that something speaks for: one of ours, or one that a row of the user's own names. */
export type Candidate = Found &
  ({ readonly cause: Cause; readonly own?: undefined } | { readonly cause: string; readonly own: OwnRow })

interface Found {
  readonly rule: string
  readonly source: Evidence['source']
  readonly quote: string
  readonly line?: number
  readonly frame?: Frame
  readonly count: number
  readonly handled: boolean
}

/** Why an attempt failed, with what speaks for it and what lost. */
export interface Verdict {
  readonly class: FailureClass
  /** One of ours, or the user's own. */
  readonly cause: string
  readonly confidence: Confidence
  readonly rule: string
  readonly quote: string
  /** Line of the quote in the output, from 1. */
  readonly line?: number
  /** The user's own frame, as printed. */
  readonly location?: Frame
  readonly suggestion: string
  readonly evidence: readonly Evidence[]
  readonly rivals: readonly Rival[]
}

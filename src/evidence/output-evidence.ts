import type { Curve } from '../domain/curve.ts'
import type { Progress } from '../domain/progress.ts'
import type { TrackedRun } from '../domain/tracking.ts'
import type { TextFact } from './facts.ts'
import type { RetryAfter } from './retry-after.ts'

/** What the whole output of an attempt showed. */
export interface OutputEvidence {
  readonly facts: readonly TextFact[]
  /** The end of the output, redacted. */
  readonly tail: string
  readonly progress: Progress | null
  /** The loss over the steps; null where there is nothing to draw. */
  readonly curve: Curve | null
  /** Runs in trackers whose pages were printed. */
  readonly tracked: readonly TrackedRun[]
  /** Who asked to wait how long; the last few. */
  readonly asked: readonly RetryAfter[]
  readonly bytes: number
  readonly lines: number
  /** The program has told the runner by `::stop-commands::` not to listen, until this token comes; null otherwise. */
  readonly stopToken: string | null
  /** A mistake of ours that ended the reading early; null when all was read. */
  readonly problem: string | null
}

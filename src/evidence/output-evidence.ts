import type { Curve } from '../domain/curve.ts'
import type { Progress } from '../domain/progress.ts'
import type { TrackedRun } from '../domain/tracking.ts'
import type { TextFact } from './facts.ts'
import type { OwnRows } from './own-rows.ts'
import type { Redact } from './redact.ts'
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

/** What a reader needs to know besides the table. */
export interface ReaderOptions {
  readonly redact: Redact
  /** Told what the program masks by `::add-mask::`, so that it is redacted from then on. */
  readonly onMask?: (values: readonly string[]) => void
  /** True for the user's files proper, such as those of the workspace; of several frames such a one is named first. */
  readonly isOwnFile?: (file: string) => boolean
  /** The user's own rows; none unless given. */
  readonly ownRows?: OwnRows
}

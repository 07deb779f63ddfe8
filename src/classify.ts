import type { FailureInfo } from './domain/failure.ts'
import { type OwnPolicy, soughtTexts } from './domain/own-policy.ts'
import type { Progress } from './domain/progress.ts'
import type { Ending } from './evidence/ending.ts'
import { OutputReader } from './evidence/output.ts'
import { OwnRows } from './evidence/own-rows.ts'
import type { Redact } from './evidence/redact.ts'
import { signatures } from './evidence/signatures/index.ts'
import { handlingOf } from './policy/policy.ts'
import { failureInfo } from './report/failure-info.ts'
import { judge } from './verdict/judge.ts'
import type { Verdict } from './verdict/verdict.ts'

const tailLines = 200

/** What is known about a failure besides its log. */
export interface KnownEnding {
  readonly exitCode: number | null
  readonly signal: string | null
}

/** What a log is judged with. */
export interface JudgedWith {
  readonly redact: Redact
  readonly policy: OwnPolicy
  /** RFC 3339, UTC. */
  readonly now: string
}

/** A verdict in both its forms. */
export interface Classified {
  readonly failure: FailureInfo
  readonly verdict: Verdict
  /** How far the training came; null when the log says nothing of that. */
  readonly progress: Progress | null
}

/**
 * Judges a log that was saved elsewhere.
 * @param chunks the bytes of the log, in order
 */
export async function classify(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  known: KnownEnding,
  { redact, policy, now }: JudgedWith,
): Promise<Classified> {
  const ownRows = new OwnRows(policy.rows, soughtTexts(policy))
  const reader = new OutputReader(signatures, { redact, ownRows })
  for await (const chunk of chunks) reader.push('stdout', chunk)
  const output = reader.end(tailLines)
  const ending: Ending = { endedBy: known.signal === null ? 'exit' : 'signal', ...known, detail: '' }
  const verdict = judge({ ending, facts: output.facts })
  const failure = failureInfo(verdict, {
    ending,
    logTail: output.tail,
    autoRetried: false,
    retryCount: 0,
    retryCap: handlingOf(policy, { ...verdict, ...ending, matched: ownRows.found }).retries,
    classifiedAt: now,
  })
  return { failure, verdict, progress: output.progress }
}

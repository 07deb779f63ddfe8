import type { FailureInfo } from './domain/failure.ts'
import type { Ending } from './evidence/ending.ts'
import { OutputReader } from './evidence/output.ts'
import type { Redact } from './evidence/redact.ts'
import { signatures } from './evidence/signatures/index.ts'
import { defaultPolicy } from './policy/policy.ts'
import { failureInfo } from './report/failure-info.ts'
import { judge } from './verdict/judge.ts'

const tailLines = 200

/** What is known about a failure besides its log. */
export interface KnownEnding {
  readonly exitCode: number | null
  readonly signal: string | null
}

/**
 * Judges a log that was saved elsewhere.
 * @param chunks the bytes of the log, in order
 * @param now RFC 3339, UTC
 */
export async function classify(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  known: KnownEnding,
  redact: Redact,
  now: string,
): Promise<FailureInfo> {
  const reader = new OutputReader(signatures, { redact })
  for await (const chunk of chunks) reader.push('stdout', chunk)
  const output = reader.end(tailLines)
  const ending: Ending = { endedBy: known.signal === null ? 'exit' : 'signal', ...known, detail: '' }
  const verdict = judge({ ending, facts: output.facts })
  return failureInfo(verdict, {
    ending,
    logTail: output.tail,
    autoRetried: false,
    retryCount: 0,
    retryCap: defaultPolicy[verdict.class].retries,
    classifiedAt: now,
  })
}

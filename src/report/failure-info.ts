import type { FailureInfo } from '../domain/failure.ts'
import type { Ending } from '../evidence/ending.ts'
import { rulesVersion } from '../evidence/signatures/version.ts'
import type { Verdict } from '../verdict/verdict.ts'

/** What a FailureInfo says besides its verdict. */
export interface Circumstances {
  readonly ending: Ending
  /** Redacted. */
  readonly logTail: string
  readonly autoRetried: boolean
  readonly retryCount: number
  readonly retryCap: number
  /** RFC 3339, UTC. */
  readonly classifiedAt: string
}

/** A verdict as others read it. */
export const failureInfo = (verdict: Verdict, { ending, ...about }: Circumstances): FailureInfo => ({
  class: verdict.class,
  ...(ending.exitCode === null ? {} : { exit_code: ending.exitCode }),
  ...(ending.signal === null ? {} : { signal: ending.signal }),
  log_tail: about.logTail,
  suggestion: verdict.suggestion,
  auto_retried: about.autoRetried,
  retry_count: about.retryCount,
  retry_cap: about.retryCap,
  classified_at: about.classifiedAt,
  context: {
    cause: verdict.cause,
    confidence: verdict.confidence,
    evidence: verdict.quote,
    rule: verdict.rule,
    rules_version: rulesVersion,
    ...(verdict.line === undefined ? {} : { line: String(verdict.line) }),
    ...(verdict.location === undefined ? {} : { location: `${verdict.location.file}:${verdict.location.line}` }),
  },
})

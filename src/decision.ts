import type { Observation, Plan } from './attempt.ts'
import type { Manifest } from './domain/manifest.ts'
import { askedMs } from './evidence/retry-after.ts'
import { type Decided, decide } from './policy/decide.ts'
import { fingerprintOf, resumesByItself, type Trace, tracesOf } from './policy/history.ts'
import { valuesFor } from './policy/next-attempt.ts'
import { retryCount } from './report/manifest.ts'
import { onRetryScript } from './settings/on-retry.ts'
import type { Verdict } from './verdict/verdict.ts'

/** What is known of an attempt that failed. */
export interface FailedAttempt extends Pick<Observation, 'ending' | 'output' | 'matched'> {
  readonly verdict: Verdict
  readonly durationMs: number
  /** Milliseconds since 1970. */
  readonly endedAt: number
  /** What total-timeout leaves; null without one. */
  readonly remainingMs: number | null
  /** From 0 up to 1. */
  readonly random: number
}

/** What is to be done about the last attempt of a manifest. */
export function decideOn(manifest: Manifest, { policy, settings, secrets }: Plan, failed: FailedAttempt): Decided {
  const { verdict, ending, output } = failed
  const attempts = manifest.attempts.slice(0, -1)
  const known = {
    class: verdict.class,
    cause: verdict.cause,
    endedBy: ending.endedBy,
    exitCode: ending.exitCode,
    signal: ending.signal,
    matched: failed.matched,
  }
  return decide(policy, {
    failed: known,
    traces: [...tracesOf(attempts), traceOf(failed)],
    retryCount: retryCount(manifest),
    durationMs: failed.durationMs,
    remainingMs: failed.remainingMs,
    askedMs: askedMs(output.asked, verdict.line, failed.endedAt),
    resumes:
      settings.checkpoints !== null || resumesByItself([...attempts.map(({ progress }) => progress), output.progress]),
    survivors: ending.survivors ?? [],
    onRetry: settings['on-retry'] === null ? null : onRetryScript(settings['on-retry']),
    mode: settings.mode,
    random: failed.random,
    fill: valuesFor(known, attempts, manifest.task.id),
    redact: (text) => secrets.redact(text),
  })
}

const traceOf = ({ verdict, output }: FailedAttempt): Trace => ({
  cause: verdict.cause,
  fingerprint: fingerprintOf({
    ...verdict,
    location: verdict.location === undefined ? '' : `${verdict.location.file}:${verdict.location.line}`,
  }),
  progress: output.progress,
  changedAfter: false,
})

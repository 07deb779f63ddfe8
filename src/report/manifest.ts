import type { Attempt, Decision, Resources } from '../domain/attempt.ts'
import type { Resume } from '../domain/checkpoint.ts'
import type { Curve } from '../domain/curve.ts'
import type { DatasetResult } from '../domain/dataset.ts'
import type { FailureInfo } from '../domain/failure.ts'
import type { Manifest } from '../domain/manifest.ts'
import type { StepFile } from '../domain/step-file.ts'
import type { Task } from '../domain/task.ts'
import { type Ending, isSuccess } from '../evidence/ending.ts'
import type { OutputEvidence } from '../evidence/output.ts'
import { rulesVersion } from '../evidence/signatures/version.ts'
import type { Verdict } from '../verdict/verdict.ts'

/** A record that has just begun. */
export const begin = (task: Task, version: string, now: string): Manifest => ({
  schema_version: 1,
  tool: { name: 'ml-run', version },
  rules_version: rulesVersion,
  task,
  status: 'running',
  started_at: now,
  finished_at: null,
  failure: null,
  attempts: [],
})

/** The record when an attempt starts. */
export const withStarted = (manifest: Manifest, now: string): Manifest => ({
  ...manifest,
  status: 'running',
  attempts: [
    ...manifest.attempts,
    {
      number: manifest.attempts.length + 1,
      status: 'running',
      started_at: now,
      finished_at: null,
      duration_ms: null,
      ended_by: null,
      exit_code: null,
      signal: null,
      failure: null,
      evidence: [],
      rivals: [],
      decision: null,
      progress: null,
      resources: null,
    },
  ],
})

/** The record when it is known what its last attempt starts from; the same when there is nothing to say about that. */
export const withInputs = (
  manifest: Manifest,
  { resume, datasets }: { readonly resume: Resume | null; readonly datasets: readonly DatasetResult[] },
): Manifest =>
  resume === null && datasets.length === 0
    ? manifest
    : {
        ...manifest,
        attempts: manifest.attempts.map((attempt) =>
          attempt.number === manifest.attempts.length
            ? {
                ...attempt,
                ...(datasets.length === 0 ? {} : { datasets: [...datasets] }),
                ...(resume === null ? {} : { resume }),
              }
            : attempt,
        ),
      }

/** How the last attempt went. */
export interface AttemptResult {
  readonly ending: Ending
  readonly output: OutputEvidence
  readonly resources: Resources
  /** Null or undefined for what there is none of. */
  readonly curves: readonly (Curve | null | undefined)[]
  /** What it wrote for the runner. */
  readonly stepFiles?: readonly StepFile[]
  readonly durationMs: number
  readonly finishedAt: string
  /** Null when it succeeded. */
  readonly failed: { readonly verdict: Verdict; readonly decision: Decision; readonly failure: FailureInfo } | null
}

/** The record when the last attempt has ended. */
export function withEnded(manifest: Manifest, result: AttemptResult): Manifest {
  const { ending, output, resources, stepFiles = [], failed } = result
  const curves = result.curves.filter((curve) => curve !== null && curve !== undefined)
  const attempts = manifest.attempts.map((attempt, i) =>
    i < manifest.attempts.length - 1 ? attempt : ended(attempt, result),
  )
  const status = failed?.decision.kind === 'retry' ? 'retrying' : statusOf(ending)
  return { ...manifest, attempts, status, failure: failed?.failure ?? null }

  function ended(attempt: Attempt, { durationMs, finishedAt }: AttemptResult): Attempt {
    return {
      ...attempt,
      status: statusOf(ending),
      finished_at: finishedAt,
      duration_ms: durationMs,
      ended_by: ending.endedBy,
      exit_code: ending.exitCode,
      signal: ending.signal,
      failure: failed?.failure ?? null,
      evidence: [...(failed?.verdict.evidence ?? [])],
      rivals: [...(failed?.verdict.rivals ?? [])],
      decision: failed?.decision ?? null,
      progress: output.progress,
      resources,
      ...(ending.termination === undefined ? {} : { termination: ending.termination }),
      ...(ending.hang === undefined ? {} : { hang: ending.hang }),
      ...(ending.leftBehind === undefined ? {} : { left_behind: [...ending.leftBehind] }),
      ...(output.tracked.length === 0 ? {} : { tracked: [...output.tracked] }),
      ...(curves.length === 0 ? {} : { curves }),
      ...(stepFiles.length === 0 ? {} : { step_files: [...stepFiles] }),
    }
  }
}

/** The record when later steps have got files of its last attempt. */
export function withCommitted(manifest: Manifest, kinds: ReadonlySet<StepFile['kind']>): Manifest {
  const last = manifest.attempts.at(-1)
  if (last?.step_files === undefined) return manifest
  const step_files = last.step_files.map((file) => ({ ...file, committed: kinds.has(file.kind) }))
  return { ...manifest, attempts: [...manifest.attempts.slice(0, -1), { ...last, step_files }] }
}

/** The record of a task that is over. */
export const finish = (manifest: Manifest, now: string): Manifest => ({ ...manifest, finished_at: now })

/** The record of a task that was cancelled while it waited for its next attempt. */
export const cancelledWhileWaiting = (manifest: Manifest): Manifest => ({
  ...notRetried(manifest, 'the task was cancelled while it waited for the next attempt'),
  status: 'cancelled',
})

/** What was to be retried, and after all was not. */
export function notRetried(manifest: Manifest, reason: string): Manifest {
  const mended = (failure: FailureInfo | null) => (failure === null ? null : { ...failure, auto_retried: false })
  const last = manifest.attempts.at(-1)
  if (last?.decision?.kind !== 'retry') return manifest
  const attempts = [
    ...manifest.attempts.slice(0, -1),
    { ...last, failure: mended(last.failure), decision: { kind: 'stop' as const, reason } },
  ]
  return { ...manifest, attempts, failure: mended(manifest.failure) }
}

/** True when there is something to read about: a failure, or a success that took more than one attempt. */
export const isEventful = (manifest: Manifest): boolean => manifest.status !== 'succeeded' || retryCount(manifest) > 0

const statusOf = (ending: Ending): Manifest['status'] =>
  isSuccess(ending) ? 'succeeded' : ending.endedBy === 'cancel' ? 'cancelled' : 'failed'

/** Retries of a task so far. */
export const retryCount = (manifest: Manifest): number => Math.max(0, manifest.attempts.length - 1)

import type { Attempt } from '../domain/attempt.ts'
import type { Curve } from '../domain/curve.ts'
import type { Manifest } from '../domain/manifest.ts'
import type { Progress } from '../domain/progress.ts'
import type { TrackedRun, TrackingConfig } from '../domain/tracking.ts'
import type { Redact } from '../evidence/redact.ts'
import { withoutSecrets } from './without-secrets.ts'

/** What trackers know of an attempt. */
export interface Tracked {
  readonly runs: readonly TrackedRun[]
  readonly curve: Curve | null
}

/** The record with what trackers know of its last attempt; what they call things may hold a secret. */
export function withTracked(manifest: Manifest, known: Tracked, redact: Redact): Manifest {
  const { runs, curve } = withoutSecrets(known, redact)
  const last = manifest.attempts.at(-1)
  if (last === undefined || (runs.length === 0 && curve === null)) return manifest
  const printed = (last.tracked ?? []).filter(
    ({ tracker, id }) => !runs.some((run) => run.tracker === tracker && run.id === id),
  )
  const attempt: Attempt = {
    ...last,
    tracked: [...printed, ...runs],
    ...(curve === null
      ? {}
      : { progress: last.progress ?? progressOf(curve), curves: [...(last.curves ?? []), curve] }),
  }
  return { ...manifest, attempts: [...manifest.attempts.slice(0, -1), attempt] }
}

/** How far a training came that prints nothing of it. */
const progressOf = ({ name, x, y }: Curve): Progress => ({
  step: x.at(-1) ?? null,
  epoch: null,
  loss: /loss/i.test(name) ? (y.at(-1) ?? null) : null,
  first_step: x[0] ?? null,
  first_epoch: null,
  quote: '',
})

/** What the record says about where a task reports to: never a password. */
export function redactedTracking(config: TrackingConfig, redact: Redact): TrackingConfig {
  if (typeof config === 'string' || config.mlflow?.tracking_uri === undefined) return config
  const tracking_uri = redact(config.mlflow.tracking_uri).replace(/(:\/\/)[^\s/@]*@/, '$1')
  return { ...config, mlflow: { ...config.mlflow, tracking_uri } }
}

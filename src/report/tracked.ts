import type { Manifest } from '../domain/manifest.ts'
import type { TrackedRun, TrackingConfig } from '../domain/tracking.ts'
import type { Redact } from '../evidence/redact.ts'
import { withoutSecrets } from './without-secrets.ts'

/** The record with the runs that trackers keep of its last attempt; what they call them may hold a secret. */
export function withTracked(manifest: Manifest, runs: readonly TrackedRun[], redact: Redact): Manifest {
  const last = manifest.attempts.at(-1)
  if (last === undefined || runs.length === 0) return manifest
  const tracked = [...withoutSecrets(runs, redact)]
  return { ...manifest, attempts: [...manifest.attempts.slice(0, -1), { ...last, tracked }] }
}

/** What the record says about where a task reports to: never a password. */
export function redactedTracking(config: TrackingConfig, redact: Redact): TrackingConfig {
  if (typeof config === 'string' || config.mlflow?.tracking_uri === undefined) return config
  const tracking_uri = redact(config.mlflow.tracking_uri).replace(/(:\/\/)[^\s/@]*@/, '$1')
  return { ...config, mlflow: { ...config.mlflow, tracking_uri } }
}

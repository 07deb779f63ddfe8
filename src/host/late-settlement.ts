import type { Manifest } from '../domain/manifest.ts'
import type { MlflowAddress, TrackedRun, TrackingConfig } from '../domain/tracking.ts'
import { environmentFor } from '../tracking/address.ts'
import { Settlement } from '../tracking/settlement.ts'
import { secrets } from './secrets.ts'

type Settle = (manifest: Manifest, address: MlflowAddress) => Promise<readonly TrackedRun[]>

/**
 * Makes what tells the trackers how a run ended that its own ml-run could not settle any more.
 * @param config of this process, which may hold the password of an address
 * @param warn told each problem in one sentence
 */
export function lateSettlement(
  config: TrackingConfig,
  warn: (text: string) => void,
  manifestLink: (manifest: Manifest) => string | null,
): Settle {
  const settlement = new Settlement({
    warn: (problem) => warn(secrets.redact(`MLflow: ${problem}`)),
    cancelled: new AbortController().signal,
    manifestLink,
  })
  const configured = typeof config === 'string' ? undefined : config.mlflow?.tracking_uri
  return (manifest, address) =>
    settlement.settle(manifest, environmentFor(address, process.env, configured, secrets.redact))
}

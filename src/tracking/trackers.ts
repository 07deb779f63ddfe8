import type { Manifest } from '../domain/manifest.ts'
import { reasonOf } from '../domain/reason.ts'
import type { TrackingConfig, TrackingStart } from '../domain/tracking.ts'
import type { Tracked, Tracking, WatchedPlace } from '../ports.ts'
import { addressIn } from './address.ts'
import type { MlflowConfig } from './mlflow.ts'
import { type Patience, Settlement } from './settlement.ts'
import { mayHaveEvents } from './tensorboard-folders.ts'
import { namesWandb, type WandbConfig, wandbEnvironment, wandbRuns } from './wandb.ts'

/** What trackers need of the world. */
export interface TrackersHost {
  /** Told each problem once, in one sentence. */
  readonly warn: (text: string) => void
  /** Aborted when everything is to end. */
  readonly cancelled: AbortSignal
  /** Where people find the record; null when nowhere. */
  readonly manifestLink: (manifest: Manifest) => string | null
}

/** The experiment trackers that a task reports to. Code and connections come when there is one. */
export class Trackers implements Tracking {
  readonly #config: TrackingConfig
  readonly #host: TrackersHost
  readonly #settlement: Settlement
  readonly #warned = new Set<string>()
  #place: WatchedPlace = { command: { kind: 'program', argv: [] }, workingDirectory: '.', env: {} }

  /** @param config with its real addresses, unlike the record's */
  constructor(config: TrackingConfig, host: TrackersHost, patienceOf?: Patience) {
    this.#config = config
    this.#host = host
    this.#settlement = new Settlement({ ...host, warn: (problem) => this.#warn('MLflow', problem) }, patienceOf)
  }

  async begin(manifest: Manifest, place: WatchedPlace): Promise<TrackingStart> {
    const added: Record<string, string> = {}
    const mlflow = this.#mlflow(place.env)
    const wandb = this.#wandb(place.env)
    if (mlflow !== null) {
      const { mlflowEnvironment } = await import('./mlflow.ts')
      const { env, problem } = mlflowEnvironment(manifest, place.env, mlflow)
      if (problem !== null) this.#warn('MLflow', problem)
      Object.assign(added, env)
    }
    if (wandb !== null) Object.assign(added, wandbEnvironment(manifest, place.env, wandb))
    this.#place = { ...place, env: { ...place.env, ...added } }
    return { env: added, address: mlflow === null ? null : addressIn(this.#place.env) }
  }

  async settle(manifest: Manifest): Promise<Tracked> {
    const { env, workingDirectory } = this.#place
    const [mlflow, { runs, curve }] = await Promise.all([
      this.#mlflow(env) === null ? [] : this.#settlement.settle(manifest, env),
      this.#readTensorboard(manifest),
    ])
    const wandb = this.#wandb(env) === null ? [] : wandbRuns(manifest, env, workingDirectory)
    return { runs: [...mlflow, ...wandb, ...runs], curve }
  }

  async #readTensorboard({ attempts }: Manifest): Promise<Tracked> {
    const config = this.#config === 'off' ? null : this.#config === 'auto' ? {} : (this.#config.tensorboard ?? null)
    const startedAt = attempts.at(-1)?.started_at
    if (config === null || startedAt === undefined || !mayHaveEvents(this.#place, config))
      return { runs: [], curve: null }
    try {
      const { readTensorboard } = await import('./tensorboard.ts')
      return await readTensorboard(this.#place, config, Date.parse(startedAt))
    } catch (error) {
      this.#warn('TensorBoard', reasonOf(error))
      return { runs: [], curve: null }
    }
  }

  /** What is said about MLflow; null when the task does not use it. */
  #mlflow(env: WatchedPlace['env']): MlflowConfig | null {
    if (this.#config === 'off') return null
    if (this.#config === 'auto') return env.MLFLOW_TRACKING_URI ? {} : null
    return this.#config.mlflow ?? null
  }

  /** What is said about W&B; null when the task does not use it. */
  #wandb(env: WatchedPlace['env']): WandbConfig | null {
    if (this.#config === 'off') return null
    if (this.#config === 'auto') return namesWandb(env) ? {} : null
    return this.#config.wandb ?? null
  }

  #warn(tracker: string, problem: string): void {
    if (this.#warned.has(tracker)) return
    this.#warned.add(tracker)
    this.#host.warn(`${tracker}: ${problem}`)
  }
}

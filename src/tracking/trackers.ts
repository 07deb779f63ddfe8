import type { Manifest } from '../domain/manifest.ts'
import { reasonOf } from '../domain/reason.ts'
import type { TrackedRun, TrackingConfig } from '../domain/tracking.ts'
import type { Tracked, Tracking, WatchedPlace } from '../ports.ts'
import type { MlflowConfig } from './mlflow.ts'
import { mayHaveEvents } from './tensorboard-folders.ts'
import { namesWandb, type WandbConfig, wandbEnvironment, wandbRuns } from './wandb.ts'

/** How long trackers may take, in milliseconds. */
export interface Patience {
  readonly usualMs: number
  /** When one did not answer before. */
  readonly onceDownMs: number
  /** From a cancel on, when a runner or a person waits for the end. */
  readonly onCancelMs: number
}

const patience: Patience = { usualMs: 5_000, onceDownMs: 2_000, onCancelMs: 1_500 }

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
  readonly #patience: Patience
  readonly #warned = new Set<string>()
  #place: WatchedPlace = { command: { kind: 'program', argv: [] }, workingDirectory: '.', env: {} }
  #wasDown = false

  /** @param config with its real addresses, unlike the record's */
  constructor(config: TrackingConfig, host: TrackersHost, patienceOf: Patience = patience) {
    this.#config = config
    this.#host = host
    this.#patience = patienceOf
  }

  async begin(manifest: Manifest, place: WatchedPlace): Promise<Readonly<Record<string, string>>> {
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
    return added
  }

  async settle(manifest: Manifest): Promise<Tracked> {
    const { env, workingDirectory } = this.#place
    const [mlflow, { runs, curve }] = await Promise.all([this.#settleMlflow(manifest), this.#readTensorboard(manifest)])
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

  async #settleMlflow(manifest: Manifest): Promise<readonly TrackedRun[]> {
    const { env } = this.#place
    const uri = env.MLFLOW_TRACKING_URI
    if (this.#mlflow(env) === null || !uri) return []
    const { settleMlflow, unreachable } = await import('./mlflow.ts')
    const problem = unreachable(uri)
    if (problem !== null) {
      this.#warn('MLflow', problem)
      return []
    }
    const { requestUntil } = await import('./rest.ts')
    const deadline = this.#deadline()
    try {
      return await settleMlflow(manifest, env, this.#host.manifestLink(manifest), requestUntil(deadline.signal))
    } catch (error) {
      this.#wasDown = true
      const reason = deadline.signal.aborted ? 'it does not answer in time' : withoutPassword(reasonOf(error), uri)
      this.#warn('MLflow', `${reason}; runs that a failed attempt left RUNNING stay so`)
      return []
    } finally {
      deadline.clear()
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

  #deadline(): { readonly signal: AbortSignal; readonly clear: () => void } {
    const { usualMs, onceDownMs, onCancelMs } = this.#patience
    const { cancelled } = this.#host
    const controller = new AbortController()
    const abortIn = (ms: number) => setTimeout(() => controller.abort(), ms)
    const timers = [abortIn(this.#wasDown ? onceDownMs : usualMs)]
    const hurry = () => timers.push(abortIn(onCancelMs))
    if (cancelled.aborted) hurry()
    else cancelled.addEventListener('abort', hurry, { once: true })
    return {
      signal: controller.signal,
      clear: () => {
        for (const timer of timers) clearTimeout(timer)
        cancelled.removeEventListener('abort', hurry)
      },
    }
  }

  #warn(tracker: string, problem: string): void {
    if (this.#warned.has(tracker)) return
    this.#warned.add(tracker)
    this.#host.warn(`${tracker}: ${problem}`)
  }
}

/** An address that cannot be read is quoted in its error. */
function withoutPassword(text: string, uri: string): string {
  return text.replaceAll(uri, 'its address').replace(/(:\/\/)[^\s/@]*@/g, '$1')
}

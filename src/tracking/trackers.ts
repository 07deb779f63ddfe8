import type { Manifest } from '../domain/manifest.ts'
import { reasonOf } from '../domain/reason.ts'
import type { TrackedRun, TrackingConfig } from '../domain/tracking.ts'
import type { Tracking, WatchedPlace } from '../ports.ts'

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
  #env: WatchedPlace['env'] = {}
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
    if (mlflow !== null) {
      const { mlflowEnvironment } = await import('./mlflow.ts')
      const { env, problem } = mlflowEnvironment(manifest, place.env, mlflow)
      if (problem !== null) this.#warn('MLflow', problem)
      Object.assign(added, env)
    }
    this.#env = { ...place.env, ...added }
    return added
  }

  async settle(manifest: Manifest): Promise<readonly TrackedRun[]> {
    const uri = this.#env.MLFLOW_TRACKING_URI
    if (this.#mlflow(this.#env) === null || !uri) return []
    const { settleMlflow, unreachable } = await import('./mlflow.ts')
    const problem = unreachable(uri)
    if (problem !== null) {
      this.#warn('MLflow', problem)
      return []
    }
    const { requestUntil } = await import('./rest.ts')
    const deadline = this.#deadline()
    try {
      const link = this.#host.manifestLink(manifest)
      return await settleMlflow(manifest, this.#env, link, requestUntil(deadline.signal))
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
  #mlflow(env: WatchedPlace['env']) {
    if (this.#config === 'off') return null
    if (this.#config === 'auto') return env.MLFLOW_TRACKING_URI ? {} : null
    return this.#config.mlflow ?? null
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

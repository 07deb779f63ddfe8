import type { Manifest } from '../domain/manifest.ts'
import { reasonOf } from '../domain/reason.ts'
import type { TrackedRun } from '../domain/tracking.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** How long trackers may take, in milliseconds. */
export interface Patience {
  readonly usualMs: number
  /** When one did not answer before. */
  readonly onceDownMs: number
  /** From a cancel on, when a runner or a person waits for the end. */
  readonly onCancelMs: number
}

export const patience: Patience = { usualMs: 5_000, onceDownMs: 2_000, onCancelMs: 1_500 }

/** What settling needs of the world. */
export interface SettlementHost {
  /** Told each problem in one sentence. */
  readonly warn: (problem: string) => void
  /** Aborted when everything is to end. */
  readonly cancelled: AbortSignal
  /** Where people find the record; null when nowhere. */
  readonly manifestLink: (manifest: Manifest) => string | null
}

/** Ends what attempts left running on an MLflow server, within a bounded moment. What it cannot do is a warning. */
export class Settlement {
  readonly #host: SettlementHost
  readonly #patience: Patience
  #wasDown = false

  constructor(host: SettlementHost, patienceOf: Patience = patience) {
    this.#host = host
    this.#patience = patienceOf
  }

  /**
   * Settles the runs of the last attempt, and gives them.
   * @param env that of the command, as far as it is about MLflow
   */
  async settle(manifest: Manifest, env: Environment): Promise<readonly TrackedRun[]> {
    const uri = env.MLFLOW_TRACKING_URI
    if (!uri) return []
    const { settleMlflow, unreachable } = await import('./mlflow.ts')
    const problem = unreachable(uri)
    if (problem !== null) {
      this.#host.warn(problem)
      return []
    }
    const { requestUntil } = await import('./rest.ts')
    const deadline = this.#deadline()
    try {
      return await settleMlflow(manifest, env, this.#host.manifestLink(manifest), requestUntil(deadline.signal))
    } catch (error) {
      this.#wasDown = true
      const reason = deadline.signal.aborted ? 'it does not answer in time' : withoutPassword(reasonOf(error), uri)
      this.#host.warn(`${reason}; runs that a failed attempt left RUNNING stay so`)
      return []
    } finally {
      deadline.clear()
    }
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
}

/** An address that cannot be read is quoted in its error. */
function withoutPassword(text: string, uri: string): string {
  return text.replaceAll(uri, 'its address').replace(/(:\/\/)[^\s/@]*@/g, '$1')
}

import { readFileSync } from 'node:fs'
import type { TrackedRun } from '../domain/tracking.ts'
import type { Request, RestOptions } from './rest.ts'

/** A run as its server knows it. */
export interface MlflowRun {
  readonly id: string
  readonly name: string
  readonly experimentId: string
  readonly status: string
}

type Environment = Readonly<Record<string, string | undefined>>

const experimentsOnPage = 1_000
const maxPages = 10
const runsOnPage = 200

/** An MLflow tracking server behind its REST API 2.0, reached as MLflow's own client would with the same environment. */
export class MlflowServer {
  readonly #base: string
  readonly #options: RestOptions
  readonly #request: Request

  constructor(env: Environment, request: Request) {
    const uri = new URL(env.MLFLOW_TRACKING_URI ?? '')
    this.#request = request
    this.#options = {
      headers: authorization(env, uri),
      // As MLflow's client reads it.
      insecure: /^(?:true|1)$/i.test(env.MLFLOW_TRACKING_INSECURE_TLS ?? ''),
      ca: env.MLFLOW_TRACKING_SERVER_CERT_PATH ? readFileSync(env.MLFLOW_TRACKING_SERVER_CERT_PATH, 'utf8') : null,
    }
    this.#base = `${uri.origin}${uri.pathname.replace(/\/+$/, '')}`
  }

  /** The runs of any experiment that carry these tags, the newest first. */
  async runsWithTags(tags: Readonly<Record<string, string>>): Promise<readonly MlflowRun[]> {
    const filter = Object.entries(tags)
      .map(([name, value]) => `tags.\`${name}\` = '${value}'`)
      .join(' and ')
    const found: MlflowRun[] = []
    let page = ''
    // A run is only searched for within experiments, and which one the command used, only the command knows.
    for (let i = 0; i < maxPages; i++) {
      const { experiments, next_page_token } = await this.#post('experiments/search', {
        max_results: experimentsOnPage,
        ...(page === '' ? {} : { page_token: page }),
      })
      const ids = list(experiments).map((experiment) => text(experiment, 'experiment_id'))
      if (ids.length > 0) {
        const { runs } = await this.#post('runs/search', { experiment_ids: ids, filter, max_results: runsOnPage })
        found.push(...list(runs).map(runOf))
      }
      page = typeof next_page_token === 'string' ? next_page_token : ''
      if (page === '') break
    }
    return found
  }

  /** A run by its id. */
  async run(id: string): Promise<MlflowRun> {
    const { run } = await this.#send('GET', `runs/get?run_id=${encodeURIComponent(id)}`, null)
    return runOf(run)
  }

  /** Adds tags to a run, or replaces them. */
  async tag(id: string, tags: readonly { readonly key: string; readonly value: string }[]): Promise<void> {
    await this.#post('runs/log-batch', { run_id: id, tags })
  }

  /** @param endedAt milliseconds since 1970 */
  async end(id: string, status: 'FAILED' | 'KILLED', endedAt: number): Promise<void> {
    await this.#post('runs/update', { run_id: id, status, end_time: endedAt })
  }

  /** A run for people, with its page. */
  shown({ id, name, experimentId, status }: MlflowRun): TrackedRun {
    const url = `${this.#base}/#/experiments/${encodeURIComponent(experimentId)}/runs/${encodeURIComponent(id)}`
    return { tracker: 'mlflow', id, ...(name === '' ? {} : { name }), url, status }
  }

  #post(path: string, body: object): Promise<Record<string, unknown>> {
    return this.#send('POST', path, body)
  }

  #send(method: 'GET' | 'POST', path: string, body: object | null): Promise<Record<string, unknown>> {
    return this.#request(method, `${this.#base}/api/2.0/mlflow/${path}`, body, this.#options)
  }
}

/** What MLflow's client would send: user and password first, then the token, then what stands in the URI. */
function authorization(env: Environment, uri: URL): Readonly<Record<string, string>> {
  const basic = (user: string, password: string) => ({
    authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
  })
  const { MLFLOW_TRACKING_USERNAME: user, MLFLOW_TRACKING_PASSWORD: password, MLFLOW_TRACKING_TOKEN: token } = env
  if (user && password) return basic(user, password)
  if (token) return { authorization: `Bearer ${token}` }
  if (uri.username !== '') return basic(decodeURIComponent(uri.username), decodeURIComponent(uri.password))
  return {}
}

function runOf(value: unknown): MlflowRun {
  const info = fieldOf(value, 'info')
  return {
    id: text(info, 'run_id'),
    name: text(info, 'run_name'),
    experimentId: text(info, 'experiment_id'),
    status: text(info, 'status'),
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined

function text(value: unknown, name: string): string {
  const found = fieldOf(value, name)
  return typeof found === 'string' ? found : ''
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { minimalEnvironment } from './programs.ts'
import { tempDir } from './temp-dir.ts'

const folder = process.env.ML_RUN_TRACKERS ?? ''
/** Python with MLflow, W&B and TensorBoard, which `.ci/run` installs; a path that may not be there. */
export const trackersPython = join(folder, 'bin', 'python')
/** True when there are real trackers to test with. */
export const hasTrackers = folder !== '' && existsSync(trackersPython)

/** A run as the server's API shows it. */
export interface ServedRun {
  readonly id: string
  readonly status: string
  readonly endTime: number | undefined
  readonly tags: Readonly<Record<string, string>>
}

/** A real MLflow server on loopback, over SQLite. */
export interface MlflowServer {
  readonly uri: string
  readonly runs: () => Promise<readonly ServedRun[]>
  readonly stop: () => Promise<void>
}

/** Starts one; it is up when this resolves. */
export async function startMlflow(): Promise<MlflowServer> {
  const cwd = tempDir()
  const port = await freePort()
  const uri = `http://127.0.0.1:${port}`
  const server = spawn(
    join(folder, 'bin', 'mlflow'),
    [
      ...['server', '--host', '127.0.0.1', '--port', String(port), '--workers', '1'],
      ...['--backend-store-uri', `sqlite:///${join(cwd, 'mlflow.db')}`, '--artifacts-destination', cwd],
      // The server that comes without these needs NumPy, pandas and more.
      ...['--gunicorn-opts', '--timeout 60 --no-control-socket'],
    ],
    {
      cwd,
      env: {
        ...minimalEnvironment(),
        PATH: `${join(folder, 'bin')}:${minimalEnvironment().PATH}`,
        MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  )
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk))
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.pid === undefined) return
    process.kill(-server.pid, 'SIGKILL')
    await once(server, 'close')
  }
  for (let waits = 0; !(await isUp(uri)); waits++) {
    if (server.exitCode !== null || waits > 300) {
      await stop()
      throw new Error(`MLflow's server did not start: ${said}`)
    }
    await sleep(200)
  }
  return { uri, stop, runs: () => runsOf(uri) }
}

async function runsOf(uri: string): Promise<readonly ServedRun[]> {
  const { experiments } = await post(uri, 'experiments/search', { max_results: 100 })
  const experiment_ids = (experiments ?? []).map(({ experiment_id }: { experiment_id: string }) => experiment_id)
  const { runs } = await post(uri, 'runs/search', { experiment_ids, order_by: ['attributes.start_time ASC'] })
  return (runs ?? []).map(({ info, data }: ApiRun) => ({
    id: info.run_id,
    status: info.status,
    endTime: info.end_time,
    tags: Object.fromEntries(data.tags.map(({ key, value }) => [key, value])),
  }))
}

interface ApiRun {
  readonly info: { readonly run_id: string; readonly status: string; readonly end_time?: number }
  readonly data: { readonly tags: readonly { readonly key: string; readonly value: string }[] }
}

async function post(uri: string, path: string, body: object) {
  const response = await fetch(`${uri}/api/2.0/mlflow/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return JSON.parse(await response.text())
}

const isUp = (uri: string): Promise<boolean> =>
  fetch(`${uri}/health`).then(
    ({ ok }) => ok,
    () => false,
  )

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('there is no port')
  return address.port
}

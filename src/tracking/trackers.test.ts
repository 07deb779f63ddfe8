import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Manifest } from '../domain/manifest.ts'
import type { TrackingConfig } from '../domain/tracking.ts'
import { Trackers } from './trackers.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** A server on loopback that answers as told, and its address. */
async function serverWith(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const failed = {
  task: { id: 'task-1', tracking: 'auto', workflow_run: null },
  status: 'failed',
  attempts: [
    {
      number: 1,
      ended_by: 'signal',
      started_at: '2026-01-01T00:00:00.000Z',
      finished_at: '2026-01-01T00:00:01.000Z',
      failure: { class: 'infrastructure', context: { cause: 'killed', evidence: '' } },
    },
  ],
} as unknown as Manifest

function trackersFor(config: TrackingConfig, { cancelled = new AbortController().signal, usualMs = 60_000 } = {}) {
  const warnings: string[] = []
  const trackers = new Trackers(
    config,
    { warn: (text) => warnings.push(text), cancelled, manifestLink: () => null },
    { usualMs, onceDownMs: usualMs, onCancelMs: 50 },
  )
  const begin = async (env: Readonly<Record<string, string>>) =>
    (await trackers.begin(failed, { command: { kind: 'program', argv: ['x'] }, workingDirectory: '/', env })).env
  return { begin, settle: async () => (await trackers.settle(failed)).runs, warnings }
}

const json =
  (status: number, body: string): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  }

describe('a tracking server that does not do its part costs one warning', () => {
  it.each([
    ['asks who it is', json(401, 'Unauthorized'), 'it answers 401'],
    [
      'is broken',
      json(500, '{"error_code":"INTERNAL_ERROR","message":"no such table"}'),
      'it answers 500 (no such table)',
    ],
    [
      'is a page for people',
      json(200, '<html>Sign in</html>'),
      'it answers what is no JSON; is this the address of its API?',
    ],
    ['sends one elsewhere', json(302, ''), 'it answers 302'],
    ['answers a list', json(200, '[]'), 'it answers what is no JSON; is this the address of its API?'],
    ['hangs up', (request) => request.socket.destroy(), 'socket hang up'],
    [
      'never ends its answer',
      (_, response) => {
        const more = () => response.write('x'.repeat(1 << 20)) || response.once('drain', more)
        response.on('drain', more)
        more()
      },
      'it answers more than',
    ],
  ] as readonly (readonly [string, RequestListener, string])[])('that %s', async (_, answer, said) => {
    const uri = await serverWith(answer)
    const { begin, settle, warnings } = trackersFor('auto')
    await begin({ MLFLOW_TRACKING_URI: uri })
    expect(await settle()).toEqual([])
    expect(await settle()).toEqual([])
    expect(warnings).toEqual([expect.stringContaining(said)])
    expect(warnings[0]).toMatch(/^MLflow: .*; runs that a failed attempt left RUNNING stay so$/)
  })

  it('that is not there', async () => {
    const uri = await serverWith(() => {})
    closers.splice(0)[0]?.()
    const { begin, settle, warnings } = trackersFor('auto')
    await begin({ MLFLOW_TRACKING_URI: uri.replace('://', '://ann:pa55word@') })
    expect(await settle()).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('ECONNREFUSED')])
    expect(warnings[0]).not.toContain('pa55word')
  })

  it('that hangs, and no more than its time', async () => {
    const uri = await serverWith(() => {})
    const { begin, settle, warnings } = trackersFor('auto', { usualMs: 100 })
    await begin({ MLFLOW_TRACKING_URI: uri })
    expect(await settle()).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('it does not answer in time')])
  })

  it('that hangs when a cancel comes, and then next to no time', async () => {
    const cancel = new AbortController()
    const uri = await serverWith(() => cancel.abort('SIGTERM'))
    const { begin, settle, warnings } = trackersFor('auto', { cancelled: cancel.signal })
    await begin({ MLFLOW_TRACKING_URI: uri })
    expect(await settle()).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('it does not answer in time')])
  })
})

describe('an address that is no server', () => {
  it.each([
    ['./mlruns', '(file:)'],
    ['file:///tmp/mlruns', '(file:)'],
    ['sqlite:///mlflow.db', '(sqlite:)'],
    ['postgresql://ann:pa55word@db/mlflow', '(postgresql:)'],
    ['databricks', 'of Databricks'],
    ['databricks://profile', 'of Databricks'],
  ])('%s is told once', async (uri, said) => {
    const { begin, settle, warnings } = trackersFor('auto')
    expect(await begin({ MLFLOW_TRACKING_URI: uri })).toHaveProperty('MLFLOW_RUN_CONTEXT')
    await settle()
    await settle()
    expect(warnings).toEqual([expect.stringContaining(said)])
    expect(warnings[0]).not.toContain('pa55word')
  })
})

describe('the environment of a command', () => {
  it('is left as it is where no tracker is named, and with tracking off', async () => {
    expect(await trackersFor('auto').begin({})).toEqual({})
    expect(await trackersFor('off').begin({ MLFLOW_TRACKING_URI: 'http://x' })).toEqual({})
  })

  it('has the context of runs, with what the user has put into it', async () => {
    const env = await trackersFor('auto').begin({ MLFLOW_TRACKING_URI: 'http://x', MLFLOW_RUN_CONTEXT: '{"a":"b"}' })
    expect(JSON.parse(env.MLFLOW_RUN_CONTEXT ?? '')).toEqual({
      a: 'b',
      'ml_run.task_id': 'task-1',
      'ml_run.attempt': '1',
    })
  })

  it('keeps a context of runs that cannot be read, with a warning', async () => {
    const { begin, warnings } = trackersFor('auto')
    expect(await begin({ MLFLOW_TRACKING_URI: 'http://x', MLFLOW_RUN_CONTEXT: 'team=a' })).toEqual({})
    expect(warnings).toEqual([expect.stringContaining('MLFLOW_RUN_CONTEXT')])
  })
})

describe('who asks', () => {
  const sent = async (env: Readonly<Record<string, string>>, userInfo = ''): Promise<string | undefined> => {
    let authorization: string | undefined
    const uri = await serverWith((request, response) => {
      authorization = request.headers.authorization
      response.end('{}')
    })
    const { begin, settle, warnings } = trackersFor('auto')
    await begin({ MLFLOW_TRACKING_URI: uri.replace('://', `://${userInfo}`), ...env })
    await settle()
    expect(warnings).toEqual([])
    return authorization
  }
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`

  it('is said as the client of MLflow says it', async () => {
    expect(await sent({})).toBeUndefined()
    expect(await sent({ MLFLOW_TRACKING_TOKEN: 't' })).toBe('Bearer t')
    expect(
      await sent({ MLFLOW_TRACKING_USERNAME: 'u', MLFLOW_TRACKING_PASSWORD: 'p', MLFLOW_TRACKING_TOKEN: 't' }),
    ).toBe(basic('u:p'))
    expect(await sent({}, 'a:b%40@')).toBe(basic('a:b@'))
  })
})

describe('the environment for W&B', () => {
  const wandbOf = (config: TrackingConfig, env: Readonly<Record<string, string>>) => trackersFor(config).begin(env)

  it('makes one run of all attempts', async () => {
    expect(await wandbOf('auto', { WANDB_API_KEY: 'k' })).toEqual({
      WANDB_RUN_ID: 'task-1',
      WANDB_RESUME: 'allow',
      WANDB_TAGS: 'ml-run',
      WANDB_NOTES: 'ml-run: attempt 1 of task task-1',
    })
    expect(await wandbOf({ wandb: { project: 'p', entity: 'e' } }, { WANDB_PROJECT: 'q' })).toMatchObject({
      WANDB_PROJECT: 'p',
      WANDB_ENTITY: 'e',
      WANDB_RUN_ID: 'task-1',
    })
  })

  it.each([{ WANDB_RESUME: 'must' }, { WANDB_RUN_ID: 'mine' }, { WANDB_SWEEP_ID: 's' }])(
    'leaves the run to %j',
    async (own) => {
      const env = await wandbOf('auto', { WANDB_PROJECT: 'p', ...own })
      expect(env).not.toHaveProperty('WANDB_RUN_ID')
      expect(env).not.toHaveProperty('WANDB_RESUME')
    },
  )

  it('is not made where W&B is not named, and where it is disabled', async () => {
    expect(await wandbOf('auto', { WANDB_MODE: 'disabled', WANDB_API_KEY: 'k' })).toEqual({})
    expect(await wandbOf({ mlflow: {} }, { WANDB_API_KEY: 'k' })).not.toHaveProperty('WANDB_RUN_ID')
    expect(await wandbOf('off', { WANDB_API_KEY: 'k' })).toEqual({})
  })
})

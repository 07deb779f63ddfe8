import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cli, cliPath, installed, latestManifest } from '../support/dist.ts'
import { hasTrackers, type MlflowServer, startMlflow, trackersPython } from '../support/mlflow.ts'
import { needs } from '../support/needs.ts'
import { minimalEnvironment } from '../support/programs.ts'
import { runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'
import { readManifestAt } from './records.ts'

/** What every one of these trainings begins with. */
const start = `
import mlflow, os, signal, sys, time
mlflow.set_experiment('flowers')
run = mlflow.start_run()
mlflow.log_metric('loss', 0.5, step=1)
print('started', run.info.run_id, flush=True)
`

let server: MlflowServer
beforeAll(async () => {
  if (hasTrackers) server = await startMlflow()
}, 120_000)
afterAll(async () => server?.stop())

const env = (more: Readonly<Record<string, string>> = {}) => ({
  MLFLOW_TRACKING_URI: server.uri,
  // A client of its own patience is not what is tested.
  MLFLOW_HTTP_REQUEST_MAX_RETRIES: '1',
  ...more,
})

/** The server's runs that belong to the task of a record. */
const runsOfTask = async (id: string | undefined) =>
  (await server.runs()).filter(({ tags }) => tags['ml_run.task_id'] === id)

test('a training that is killed does not stay RUNNING, each attempt is tied to the task, and a success is left as it is', async (context) => {
  needs(context, hasTrackers, 'trackers')
  const cwd = tempDir()
  writeFileSync(
    join(cwd, 'train.py'),
    `${start}\nif os.environ['ML_RUN_ATTEMPT'] == '1': os.kill(os.getpid(), signal.SIGKILL)\nmlflow.end_run()\n`,
  )
  const { code, manifest } = await cli(['--', trackersPython, 'train.py'], { cwd, env: env() })
  expect(code).toBe(0)
  const runs = await runsOfTask(manifest?.task.id)
  expect(
    runs.map(({ status, tags }) => [status, tags['ml_run.attempt'], tags['ml_run.class'], tags['ml_run.cause']]),
  ).toEqual([
    ['FAILED', '1', 'infrastructure', manifest?.attempts[0]?.failure?.context.cause],
    ['FINISHED', '2', undefined, undefined],
  ])
  expect(runs[0]?.endTime).toBe(Date.parse(manifest?.attempts[0]?.finished_at ?? ''))
  expect(runs[0]?.tags['ml_run.manifest']).toMatch(/manifest\.json$/)
  expect(manifest?.attempts.map(({ tracked }) => tracked)).toEqual(
    runs.map(({ id, status, tags }) => [
      {
        tracker: 'mlflow',
        id,
        name: tags['mlflow.runName'],
        url: expect.stringMatching(new RegExp(`^${server.uri}/#/experiments/\\d+/runs/${id}$`)),
        status,
      },
    ]),
  )
}, 180_000)

test('a run that its program ended itself is only tagged', async (context) => {
  needs(context, hasTrackers, 'trackers')
  const { code, manifest } = await cli(['--', trackersPython, '-c', `${start}raise KeyError('label')`], { env: env() })
  expect(code).toBe(1)
  const [run, ...more] = await runsOfTask(manifest?.task.id)
  expect(more).toEqual([])
  expect(run).toMatchObject({
    // So MLflow's own handler calls it at exit, whatever the exit code.
    status: 'FINISHED',
    tags: { 'ml_run.class': 'code', 'ml_run.evidence': "KeyError: 'label'" },
  })
  expect(run?.endTime).not.toBe(Date.parse(manifest?.attempts[0]?.finished_at ?? ''))
}, 180_000)

test('a cancelled training is KILLED there', async (context) => {
  needs(context, hasTrackers, 'trackers')
  const cwd = tempDir()
  const program = `${start}signal.signal(signal.SIGTERM, signal.SIG_IGN)\nopen('ready', 'w')\ntime.sleep(600)\n`
  const child = spawn(process.execPath, [cliPath, '--grace-period', '1s', '--', trackersPython, '-c', program], {
    cwd,
    env: { ...minimalEnvironment(), ...env() },
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  while (!existsSync(join(cwd, 'ready'))) await sleep(100)
  child.kill('SIGTERM')
  expect(await ended).toBe(143)
  const manifest = latestManifest(cwd)
  expect(manifest?.status).toBe('cancelled')
  expect((await runsOfTask(manifest?.task.id)).map(({ status }) => status)).toEqual(['KILLED'])
}, 180_000)

const trainsOn = `${start}\nopen('ready', 'w')\ntime.sleep(600)\n`

/** Starts ml-run on a training, and kills it with SIGKILL when the training has begun its run; gives the folder. */
async function killed(more: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<string> {
  const cwd = tempDir()
  const child = spawn(
    process.execPath,
    [cliPath, ...args, '--grace-period', '1s', '--', trackersPython, '-c', trainsOn],
    { cwd, env: { ...minimalEnvironment(), ...env(), ...more }, stdio: 'ignore' },
  )
  const ended = new Promise((resolve) => child.once('close', resolve))
  while (!existsSync(join(cwd, 'ready'))) await sleep(100)
  child.kill('SIGKILL')
  await ended
  return cwd
}

test('a run whose ml-run was killed is settled by ml-run recover', async (context) => {
  needs(context, hasTrackers, 'trackers')
  const cwd = await killed({})
  const before = latestManifest(cwd)
  expect((await runsOfTask(before?.task.id)).map(({ status }) => status)).toEqual(['RUNNING'])
  const { code, err } = await cli(['recover'], { cwd })
  expect(code).toBe(0)
  expect(err).not.toContain('warning')
  const runs = await runsOfTask(before?.task.id)
  expect(runs.map(({ status, tags }) => [status, tags['ml_run.class'], tags['ml_run.cause']])).toEqual([
    ['FAILED', 'infrastructure', 'ml_run_killed'],
  ])
  expect(latestManifest(cwd)?.attempts[0]?.tracked).toMatchObject([{ id: runs[0]?.id, status: 'FAILED' }])
}, 180_000)

test('by the next start too, and who asks goes only where its own environment says', async (context) => {
  needs(context, hasTrackers, 'trackers')
  const withPassword = server.uri.replace('://', '://ann:pa55word-of-ann@')
  const cwd = await killed({ MLFLOW_TRACKING_URI: withPassword })
  const [record = ''] = readdirSync(join(cwd, '.ml-run'))
  const journal = readFileSync(join(cwd, '.ml-run', record, 'journal.jsonl'), 'utf8')
  expect(journal).toContain(server.uri)
  expect(journal).not.toContain('pa55word')
  const id = latestManifest(cwd)?.task.id
  const { code } = await cli(['--', 'true'], { cwd, env: { MLFLOW_TRACKING_URI: withPassword } })
  expect(code).toBe(0)
  expect((await runsOfTask(id)).map(({ status }) => status)).toEqual(['FAILED'])
}, 180_000)

test('post settles the run when main was killed', async (context) => {
  needs(context, hasTrackers, 'trackers')
  const workspace = tempDir()
  writeFileSync(join(workspace, 'train.py'), `${start}time.sleep(600)`)
  const step = await runAction({
    actionDir: installed,
    workspace,
    inputs: { run: `"${trackersPython}" train.py`, upload: 'never' },
    env: env(),
    event: { killWhen: (line) => line.startsWith('started ') },
  })
  expect(step.main.signal).toBe('SIGKILL')
  expect(step.post).toMatchObject({ code: 0, annotations: { warning: [] } })
  const manifest = readManifestAt(join(step.main.state.folder ?? '', 'manifest.json'))
  expect((await runsOfTask(manifest.task.id)).map(({ status }) => status)).toEqual(['FAILED'])
}, 180_000)

test('a server that is gone by then costs one warning, and the record is ended all the same', async (context) => {
  needs(context, hasTrackers, 'trackers')
  const cwd = await killed({})
  const [record = ''] = readdirSync(join(cwd, '.ml-run'))
  const path = join(cwd, '.ml-run', record, 'journal.jsonl')
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(server.uri, 'http://127.0.0.1:9'))
  const { code, err } = await cli(['recover'], { cwd })
  expect(code).toBe(0)
  expect(err.split('\n').filter((line) => line.includes('warning'))).toEqual([
    expect.stringMatching(/MLflow: .*ECONNREFUSED.*stay so$/),
  ])
  expect(latestManifest(cwd)?.status).toBe('failed')
}, 180_000)

test('what the user has put into MLFLOW_RUN_CONTEXT stays, and a run that is taken up again is settled as well', async (context) => {
  needs(context, hasTrackers, 'trackers')
  const first = await cli(['--', trackersPython, '-c', `${start}mlflow.end_run()`], {
    env: env({ MLFLOW_RUN_CONTEXT: '{"team":"vision"}' }),
  })
  const [run] = await runsOfTask(first.manifest?.task.id)
  expect(run?.tags.team).toBe('vision')
  const again = await cli(['--', trackersPython, '-c', `${start}sys.stdout.flush(); os._exit(1)`], {
    env: env({ MLFLOW_RUN_ID: run?.id ?? '' }),
  })
  expect((await runsOfTask(again.manifest?.task.id)).map(({ id, status }) => [id, status])).toEqual([
    [run?.id, 'FAILED'],
  ])
}, 180_000)

test('a tracker in the settings is given to the command, and a password in its address reaches no record', async (context) => {
  needs(context, hasTrackers, 'trackers')
  const uri = server.uri.replace('://', '://ann:pa55word-of-ann@')
  const tracking = `mlflow: {tracking_uri: "${uri}", experiment: trees}`
  const program = start.replace("mlflow.set_experiment('flowers')", '')
  const { cwd, manifest, out, err } = await cli(
    ['--tracking', tracking, '--', trackersPython, '-c', `${program}sys.stdout.flush(); os._exit(1)`],
    { env: { MLFLOW_HTTP_REQUEST_MAX_RETRIES: '1' } },
  )
  const [run] = await runsOfTask(manifest?.task.id)
  expect(run?.status).toBe('FAILED')
  const summary = readFileSync(join(cwd, '.ml-run', manifest?.task.id ?? '', 'summary.md'), 'utf8')
  expect(summary).toContain(run?.id)
  for (const text of [out, err, JSON.stringify(manifest), summary, JSON.stringify(run)]) {
    expect(text).not.toContain('pa55word')
  }
}, 180_000)

test('with tracking off nothing is tied or settled', async (context) => {
  needs(context, hasTrackers, 'trackers')
  const before = (await server.runs()).length
  const { manifest } = await cli(
    ['--tracking', 'off', '--', trackersPython, '-c', `${start}sys.stdout.flush(); os._exit(1)`],
    {
      env: env(),
    },
  )
  expect(await runsOfTask(manifest?.task.id)).toEqual([])
  expect((await server.runs()).slice(before).every(({ status }) => status === 'RUNNING')).toBe(true)
}, 180_000)

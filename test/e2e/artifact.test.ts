import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ArtifactService, startArtifactService } from '../support/artifact-service.ts'
import { installed } from '../support/dist.ts'
import { type Inputs, type RunActionOptions, runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'
import { readManifest, readManifestAt } from './records.ts'

let service: ArtifactService
beforeAll(async () => {
  service = await startArtifactService()
})
afterAll(() => service.close())

const act = (inputs: Inputs, options: Partial<RunActionOptions> = {}) =>
  runAction({ actionDir: installed, env: service.env(), inputs, ...options })

/** A workspace with a training that fails at a line of its own. */
function brokenTraining(): string {
  const workspace = tempDir()
  writeFileSync(join(workspace, 'train.py'), "print('step 1 loss 0.5')\nraise ValueError('negative learning rate')\n")
  return workspace
}
const failsForGood = 'exit 127'
const failsOnce = '[ "$ML_RUN_ATTEMPT" != 1 ] || kill -ALRM $$\necho trained'

describe('the artifact of a failed task', () => {
  it('is uploaded by main, holds the manifest and the output, and is what the outputs name', async () => {
    const env = service.env({ run: 'run-1', job: 'job-1' })
    const { main, post, result } = await act({ run: 'python3 train.py' }, { env, workspace: brokenTraining() })
    expect(result).toBe('failure')
    const [artifact, ...others] = service.artifacts('run-1')
    expect(others).toEqual([])
    expect(artifact).toMatchObject({ name: 'ml-run-train-1', job: 'job-1' })
    expect(main.outputs).toMatchObject({
      'artifact-id': String(artifact?.id),
      'artifact-url': `https://github.com/octo-org/octo-repo/actions/runs/1658821493/artifacts/${artifact?.id}`,
    })
    expect(main.summary).toContain(main.outputs['artifact-url'])
    expect(post?.lines).toEqual([])

    const files = await service.download(artifact?.id ?? 0)
    expect([...files.keys()].sort()).toEqual(['attempt-1.log', 'manifest.json'])
    const manifest = readManifest(files.get('manifest.json'))
    expect(manifest).toEqual(readManifestAt(main.outputs['manifest-path']))
    expect(manifest).toMatchObject({
      status: 'failed',
      task: { workflow_run: { job: 'train', run_id: '1658821493' } },
      failure: { class: 'code', exit_code: 1, context: { cause: 'python_exception' } },
      attempts: [{ number: 1, status: 'failed', ended_by: 'exit', progress: { step: 1, loss: 0.5 } }],
    })
    const log = files.get('attempt-1.log')?.toString() ?? ''
    expect(log).toMatch(/^step 1 loss 0\.5\nTraceback .*\n(?: .*\n)+ValueError: negative learning rate\n$/)
    expect(log).toBe(`${manifest.failure?.log_tail}\n`)
  })

  it('holds the output of every attempt, also when the last one succeeded', async () => {
    const env = service.env({ run: 'run-2', job: 'job-1' })
    const { main, result } = await act({ run: failsOnce }, { env })
    expect(result).toBe('success')
    expect(service.artifacts('run-2').map(({ id }) => String(id))).toEqual([main.outputs['artifact-id']])
    const files = await service.download(Number(main.outputs['artifact-id']))
    expect([...files.keys()].sort()).toEqual(['attempt-1.log', 'attempt-2.log', 'manifest.json'])
    expect(files.get('attempt-2.log')?.toString()).toBe('trained\n')
    expect(readManifest(files.get('manifest.json'))).toMatchObject({ status: 'succeeded', failure: null })
  })

  it('is kept as long as asked', async () => {
    const env = service.env({ run: 'run-3', job: 'job-1' })
    await act({ run: 'true', upload: 'always', 'retention-days': 5 }, { env })
    const [artifact] = service.artifacts('run-3')
    const days = (Date.parse(artifact?.expiresAt ?? '') - Date.parse(artifact?.createdAt ?? '')) / 86_400_000
    expect(days).toBeGreaterThan(4.9)
    expect(days).toBeLessThan(5.1)
  })
})

describe('when it is uploaded', () => {
  it.each([
    ['never', failsForGood, 0],
    ['on-failure', 'true', 0],
    ['on-failure', failsForGood, 1],
    ['always', 'true', 1],
    [undefined, 'true', 0],
    [undefined, failsForGood, 1],
  ])('upload: %s for a command of `%s`', async (upload, run, count) => {
    const env = service.env()
    const before = service.requests.length
    const { main } = await act({ run, ...(upload === undefined ? {} : { upload }) }, { env })
    expect(service.requests.slice(before).filter(({ point }) => point === 'FinalizeArtifact')).toHaveLength(count)
    expect(main.outputs['artifact-id']).toMatch(count === 0 ? /^$/ : /^\d+$/)
    expect(main.outputs['artifact-url']).toMatch(count === 0 ? /^$/ : /\/artifacts\/\d+$/)
    readManifestAt(main.outputs['manifest-path'])
  })
})

describe('its name', () => {
  const nameOf = async (job: string, options: Partial<RunActionOptions>, inputs: Inputs = {}) => {
    const { main } = await act(
      { run: failsForGood, ...inputs },
      { env: service.env({ run: 'names', job }), ...options },
    )
    const id = Number(main.outputs['artifact-id'])
    return service.artifacts('names').find((artifact) => artifact.id === id && artifact.job === job)?.name
  }

  it('tells the jobs of a matrix and the attempts of a run apart', async () => {
    const cells = [
      { model: 'org/name:v1', lr: 0.1 },
      { model: 'org/name:v1', lr: 0.01 },
      { model: 'org/name:v1', lr: null },
    ]
    const names = await Promise.all(
      cells.map((matrix, i) => nameOf(`cell-${i}`, { context: { github: { job: 'tune' }, matrix } })),
    )
    expect(names).toEqual([
      'ml-run-tune-model-org-name-v1-lr-0.1-1',
      'ml-run-tune-model-org-name-v1-lr-0.01-1',
      expect.stringMatching(/^ml-run-tune-model-org-name-v1-lr.*-1$/),
    ])
    const again = await nameOf('again', {
      context: { github: { job: 'tune', run_attempt: '2' }, matrix: cells[0] ?? null },
    })
    expect(again).toBe('ml-run-tune-model-org-name-v1-lr-0.1-2')
  })

  it('gets a number when it is taken: by another step of the job, or by another job', async () => {
    const context = { github: { job: 'twice' } }
    expect(await nameOf('one', { context })).toBe('ml-run-twice-1')
    expect(await nameOf('one', { context })).toBe('ml-run-twice-1-2')
    expect(await nameOf('two', { context })).toBe('ml-run-twice-1-3')
  })

  it('is found even when ten jobs before wanted the same', async () => {
    service.fault('CreateArtifact', { status: 409, count: 10 })
    expect(await nameOf('eleventh', { context: { github: { job: 'many' } } })).toMatch(/^ml-run-many-1-/)
  })

  it('is what the user gave, without the characters that GitHub refuses', async () => {
    expect(await nameOf('given', {}, { 'artifact-name': 'A/B: "ünï" <x> | y*?\\z' })).toBe('A-B-ünï-x-y-z')
    expect(await nameOf('given', {}, { 'artifact-name': '///' })).toBe('ml-run')
    const long = await nameOf('given', {}, { 'artifact-name': 'x'.repeat(1_000) })
    expect(long).toMatch(/^x{100,250}$/)
  })
})

describe('what the command is given', () => {
  it('are the variables of a `run:` step, and nothing with which it could act for the job', async () => {
    const run = `python3 -c 'import os; [print("VARIABLE " + name) for name in os.environ]'`
    const idToken = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-token', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x/' }
    const env = { ...service.env(), ...idToken, STATE_folder: '/etc', MY_OWN: 'yes' }
    const { main } = await act({ run }, { env })
    const names = main.lines.flatMap((line) => /^VARIABLE (.*)$/.exec(line)?.[1] ?? [])
    expect(names).toEqual(
      expect.arrayContaining([
        ...['CI', 'HOME', 'PATH', 'MY_OWN', 'RUNNER_TRACKING_ID', 'RUNNER_TEMP', 'GITHUB_ACTIONS', 'GITHUB_WORKSPACE'],
        ...['GITHUB_SHA', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'],
        ...Object.keys(idToken),
        ...['ML_RUN_ATTEMPT', 'ML_RUN_MAX_ATTEMPTS'],
      ]),
    )
    const refused = /^(?:ACTIONS_(?:RUNTIME|RESULTS|CACHE)_|INPUT_|STATE_|GITHUB_STATE$)/
    expect(names.filter((name) => refused.test(name))).toEqual([])
  })
})

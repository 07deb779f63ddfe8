import { describe, expect, it } from 'vitest'
import { createToken } from '../support/artifact-service/token.ts'
import type { ArtifactService, Fault, FaultPoint } from '../support/artifact-service.ts'
import { installed } from '../support/dist.ts'
import { type ActionResult, type Inputs, type RunActionOptions, runAction } from '../support/runner.ts'
import type { Cleanup } from '../support/temp-dir.ts'
import { readManifest, readManifestAt } from './records.ts'
import { serviceFor } from './service.ts'

const failing: Inputs = { run: 'echo it is broken\nexit 127' }
const working: Inputs = { run: 'echo trained', upload: 'always' }

const act = (inputs: Inputs, options: Partial<RunActionOptions>) =>
  runAction({ actionDir: installed, inputs, ...options })

/** The step is what the command made it, with a warning, a whole record at its path and all other reports. */
function expectStanding({ main }: ActionResult, outcome: 'success' | 'failure' = 'failure'): void {
  const isSuccess = outcome === 'success'
  expect(main).toMatchObject({ result: outcome, code: isSuccess ? 0 : 1, signal: null })
  expect(main.outputs).toMatchObject({
    outcome,
    class: isSuccess ? '' : 'code',
    'exit-code': isSuccess ? '0' : '127',
    'artifact-id': '',
    'artifact-url': '',
  })
  expect(main.annotations.warning.map(({ message }) => message)).toEqual([
    expect.stringMatching(/could not be uploaded.*manifest\.json/s),
  ])
  const manifestPath = main.outputs['manifest-path'] ?? ''
  expect(readManifestAt(manifestPath).status).toBe(isSuccess ? 'succeeded' : 'failed')
  expect(main.summary).toContain(isSuccess ? 'succeeded' : 'failed')
  expect(main.annotations.error).toHaveLength(isSuccess ? 0 : 1)
}

/** Starts a service of its own with a fault that is over as soon as main has warned about it. */
async function faulty(
  test: Cleanup,
  point: FaultPoint,
  fault: Fault,
): Promise<{ service: ArtifactService; onLine: (line: string) => void }> {
  const service = await serviceFor(test)
  service.fault(point, fault)
  return { service, onLine: (line) => line.startsWith('::warning') && service.clearFaults() }
}

// Each with a service of its own, side by side, the longest first: it is the client's patience that takes long.
describe.concurrent('an upload that goes wrong changes nothing else, and post makes up for it', () => {
  // A test of up to a minute: only so can it be seen that main gives up by itself.
  const maxMs = 75_000
  it.for<[string, FaultPoint, Fault, number]>([
    ['the service never answers', 'CreateArtifact', { never: true }, maxMs],
    ['the transfer hangs', 'UploadBlob', { never: true }, maxMs],
    ['the service answers 500', 'CreateArtifact', { status: 500 }, maxMs],
    ['the service answers with a web page', 'CreateArtifact', { status: 502, html: true }, maxMs],
    ['the service answers 403', 'CreateArtifact', { status: 403 }, 10_000],
    ['the service breaks the connection', 'CreateArtifact', { destroy: true }, 10_000],
    ['the service cannot finish', 'FinalizeArtifact', { status: 400 }, 10_000],
    ['every name is taken', 'CreateArtifact', { status: 409 }, 15_000],
    ['the service says yes with a web page', 'CreateArtifact', { status: 200, html: true }, maxMs],
    ['the store answers 503', 'UploadBlob', { status: 503 }, maxMs],
    ['the store breaks the connection', 'UploadBlob', { destroy: true }, maxMs],
    ['the service never finishes', 'FinalizeArtifact', { never: true }, maxMs],
  ])('%s', { timeout: maxMs + 15_000 }, async ([_, point, fault, withinMs], test) => {
    const { service, onLine } = await faulty(test, point, fault)
    const result = await act(failing, { env: service.env(), onLine, test })
    expectStanding(result)
    expect(result.main.ms).toBeLessThan(withinMs)
    expect(result.post).toMatchObject({ code: 0, annotations: { warning: [] } })
    const [artifact, ...others] = service.artifacts()
    expect(others).toEqual([])
    const files = await service.download(artifact?.id ?? 0)
    expect(files.get('attempt-1.log')?.toString()).toBe('it is broken\n')
    expect(readManifest(files.get('manifest.json')).status).toBe('failed')
  })
})

describe.concurrent('a service that cannot be used at all', () => {
  it.for([
    ['success', working],
    ['failure', failing],
  ] as const)('leaves a %s what it is', async ([outcome, inputs], test) => {
    const service = await serviceFor(test)
    service.fault('CreateArtifact', { status: 403 })
    const result = await act(inputs, { env: service.env(), test })
    expectStanding(result, outcome)
    expect(result.result).toBe(outcome)
    expect(result.post).toMatchObject({ result: 'success', code: 0 })
    expect(result.post?.annotations.warning).toHaveLength(1)
  })

  const token = createToken({ run: 'run', job: 'job' })
  it.for<[string, Partial<RunActionOptions>]>([
    [
      'on a server of its own (GHES)',
      { context: { github: { server_url: 'https://ghe.example.com' } }, env: { ACTIONS_RUNTIME_TOKEN: token } },
    ],
    ['on a host that does not say where the service is', {}],
    [
      'at an address where nothing listens',
      { env: { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' } },
    ],
    ['at an address that is none', { env: { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: 'nowhere' } }],
  ])('%s', async ([_, options], test) => {
    const failed = await act(failing, { ...options, test })
    expectStanding(failed)
    const worked = await act(working, { ...options, test })
    expectStanding(worked, 'success')
    expect(worked.result).toBe('success')
  })
})

const lasting: readonly [string, FaultPoint, Fault][] = [
  ['never answers', 'CreateArtifact', { never: true }],
  ['answers 500', 'CreateArtifact', { status: 500 }],
  ['answers with a web page', 'CreateArtifact', { status: 502, html: true }],
  ['answers 403', 'CreateArtifact', { status: 403 }],
  ['answers 409', 'CreateArtifact', { status: 409 }],
  ['breaks the connection', 'CreateArtifact', { destroy: true }],
  ['hangs in the transfer', 'UploadBlob', { never: true }],
  ['never finishes', 'FinalizeArtifact', { never: true }],
]

describe.concurrent('a job that is cancelled while main uploads to a service that', () => {
  it.for(lasting)('%s: main does not wait, post uploads', async ([_, point, fault], test) => {
    const service = await serviceFor(test)
    service.fault(point, fault)
    const { main, post, result } = await act(failing, {
      env: service.env(),
      // Main is over when its outputs are set; what is seen then is post.
      onLine: (line) => line.includes('::warning') && service.clearFaults(),
      event: { cancelWhen: (line) => line.includes('upload of the record') },
      test,
    })
    expect(result).toBe('cancelled')
    // It was over before the runner sent its second signal, after 7.5 s.
    expect(main.sent).toEqual(['SIGINT'])
    expect(main.signal).toBeNull()
    expect(main.outputs).toMatchObject({ outcome: 'failure', 'exit-code': '127', 'artifact-id': '' })
    expect(readManifestAt(main.outputs['manifest-path']).status).toBe('failed')
    expect(post).toMatchObject({ code: 0, annotations: { warning: [] } })
    expect(service.artifacts()).toHaveLength(1)
  })
})

describe.concurrent('a job whose main was killed, where in post the service', () => {
  // Post gives up after a minute.
  it.for(lasting)(
    '%s: the record is on the runner, and post says where',
    { timeout: 120_000 },
    async ([_, point, fault], test) => {
      const service = await serviceFor(test)
      service.fault(point, fault)
      const { main, post, result } = await act(
        { run: 'echo ready; sleep 60' },
        { env: service.env(), event: { killWhen: (line) => line.includes('ready') }, test },
      )
      expect(result).toBe('failure')
      expect(post).toMatchObject({ code: 0, result: 'success' })
      expect(post?.ms).toBeLessThan(90_000)
      const path = `${main.state.folder}/manifest.json`
      expect(post?.annotations.warning.map(({ message }) => message)).toEqual([expect.stringContaining(path)])
      expect(readManifestAt(path)).toMatchObject({ status: 'failed', failure: { context: { cause: 'ml_run_killed' } } })
      expect(post?.summary).toMatch(/^### .*failed/)
      expect(post?.annotations.error).toHaveLength(1)
    },
  )
})

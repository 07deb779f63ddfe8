import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ArtifactService, type ServiceEnvironment, startArtifactService } from './artifact-service.ts'
import { type ProgramResult, runNode } from './programs.ts'
import { tempDir } from './temp-dir.ts'

// The real client in a process of its own, because it reads its environment and keeps connections open.
const CLIENT = `
  import { DefaultArtifactClient } from '@actions/artifact'
  const client = new DefaultArtifactClient()
  const actions = {
    upload: (name, dir, ...files) => client.uploadArtifact(name, files, dir),
    uploadFile: (name, dir, file) => client.uploadArtifact(name, [file], dir, { skipArchive: true }),
    download: async (name, dir) => {
      const { artifact } = await client.getArtifact(name)
      return client.downloadArtifact(artifact.id, { path: dir, expectedHash: artifact.digest })
    },
    remove: (name) => client.deleteArtifact(name),
  }
  const [action, ...args] = process.argv.slice(1)
  try {
    console.log('RESULT ' + JSON.stringify(await actions[action](...args)))
  } catch (error) {
    console.log('FAILED ' + error.message)
  }
  process.exit()
`
const HERE = dirname(fileURLToPath(import.meta.url))

let service: ArtifactService
beforeAll(async () => {
  service = await startArtifactService()
})
afterAll(() => service.close())
beforeEach(() => service.clearFaults())

async function client(env: ServiceEnvironment, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await start(env, args)
  return stdout.toString().match(/^(RESULT|FAILED) .*$/m)?.[0] ?? `${stdout}${stderr}`
}

function start(env: ServiceEnvironment, args: readonly string[], timeoutMs = 20_000): Promise<ProgramResult> {
  const options = { cwd: HERE, env: { ...env, GITHUB_WORKSPACE: HERE }, timeoutMs }
  return runNode(['--input-type=module', '-e', CLIENT, ...args], options)
}

/** One call without the client, for job-1 of the run. */
function call(env: ServiceEnvironment, run: string, method: string, fields: object = {}): Promise<Response> {
  return fetch(`${env.ACTIONS_RESULTS_URL}twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${env.ACTIONS_RUNTIME_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ workflow_run_backend_id: run, workflow_job_run_backend_id: 'job-1', ...fields }),
  })
}

function files(): { dir: string; contents: Map<string, Buffer>; paths: string[] } {
  const dir = tempDir()
  const contents = new Map([
    ['manifest.json', Buffer.from('{"status":"failed"}')],
    ['attempts/1 é.log', randomBytes(300_000)],
  ])
  mkdirSync(join(dir, 'attempts'))
  for (const [name, bytes] of contents) writeFileSync(join(dir, name), bytes)
  return { dir, contents, paths: [...contents.keys()].map((name) => join(dir, name)) }
}

test('what the client uploads can be listed and read back, by us and by the client', async () => {
  const { dir, contents, paths } = files()
  const env = service.env({ run: 'run-1', job: 'job-1' })
  const uploaded = JSON.parse((await client(env, 'upload', 'my record', dir, ...paths)).slice('RESULT '.length))
  const [artifact] = service.artifacts('run-1')
  expect(artifact).toMatchObject({
    id: uploaded.id,
    name: 'my record',
    job: 'job-1',
    size: uploaded.size,
    digest: `sha256:${uploaded.digest}`,
  })
  expect(await service.download(uploaded.id)).toEqual(contents)
  expect(await service.download('my record')).toEqual(contents)
  expect(await client(env, 'download', 'my record', tempDir())).toContain('"digestMismatch":false')
  expect(await client(env, 'remove', 'my record')).toContain('RESULT')
  expect(service.artifacts('run-1')).toEqual([])
})

test('a name can be used once in a run, by whichever job, and again in another run', async () => {
  const { dir, paths } = files()
  const upload = (run: string, job: string) => client(service.env({ run, job }), 'upload', 'record', dir, ...paths)
  expect(await upload('run-2', 'job-1')).toContain('RESULT')
  expect(await upload('run-2', 'job-2')).toMatch(/FAILED .*409.*already exists/)
  expect(await upload('run-3', 'job-1')).toContain('RESULT')
})

test('a file without an archive keeps its name and bytes', async () => {
  const { dir, contents, paths } = files()
  expect(await client(service.env(), 'uploadFile', '', dir, paths[0] ?? '')).toContain('RESULT')
  expect(await service.download('manifest.json')).toEqual(new Map([['manifest.json', contents.get('manifest.json')]]))
})

test('a fault strikes as often as it says, and comes as late as it says', async () => {
  const env = service.env({ run: 'run-4', job: 'job-1' })
  service.fault('CreateArtifact', { count: 1, status: 502, html: true, delayMs: 200 })
  const started = performance.now()
  const struck = await call(env, 'run-4', 'CreateArtifact', { name: 'a' })
  expect(performance.now() - started).toBeGreaterThan(190)
  expect(struck.status).toBe(502)
  expect(await struck.text()).toContain('<html>')
  expect(await (await call(env, 'run-4', 'CreateArtifact', { name: 'a' })).json()).toMatchObject({ ok: true })
  expect(service.requests.slice(-2)).toMatchObject([
    { point: 'CreateArtifact', body: { name: 'a' } },
    { point: 'CreateArtifact', body: { name: 'a' } },
  ])
})

test('a final error, a broken connection and a hanging transfer look to the client like what they are', async () => {
  const { dir, paths } = files()
  const upload = () => client(service.env(), 'upload', 'never', dir, ...paths)
  service.fault('CreateArtifact', { status: 403 })
  expect(await upload()).toMatch(/FAILED .*403.*injected/)
  service.fault('CreateArtifact', { destroy: true })
  expect(await upload()).toMatch(/FAILED .*ECONNRESET/)
  service.clearFaults()
  service.fault('UploadBlob', { never: true })
  expect(await start(service.env(), ['upload', 'never', dir, ...paths], 6_000)).toMatchObject({ timedOut: true })
  expect(service.requests.at(-1)?.point).toBe('UploadBlob')
  expect(service.artifacts().map(({ name }) => name)).not.toContain('never')
})

test('a request without a token, or with that of another run, is refused', async () => {
  const env = service.env({ run: 'run-5', job: 'job-1' })
  const { ACTIONS_RUNTIME_TOKEN: of6 } = service.env({ run: 'run-6', job: 'job-1' })
  expect((await call(env, 'run-5', 'ListArtifacts')).status).toBe(200)
  expect((await call({ ...env, ACTIONS_RUNTIME_TOKEN: 'none' }, 'run-5', 'ListArtifacts')).status).toBe(401)
  expect((await call({ ...env, ACTIONS_RUNTIME_TOKEN: of6 }, 'run-5', 'ListArtifacts')).status).toBe(403)
})

test('as a program it serves another process, and nothing of it is left when it is killed', async () => {
  const program = spawn(process.execPath, [join(HERE, 'artifact-service.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(createInterface(program.stdout), 'line')
  const { control, ...env } = JSON.parse(line) as ServiceEnvironment & { readonly control: string }
  const { dir, contents, paths } = files()
  expect(await client(env, 'upload', 'from-workflow', dir, ...paths)).toContain('RESULT')
  const artifacts = (await (await fetch(`${control}/artifacts`)).json()) as { id: number; name: string }[]
  expect(artifacts).toMatchObject([{ name: 'from-workflow' }])
  const downloaded = (await (await fetch(`${control}/download/${artifacts[0]?.id}`)).json()) as Record<string, string>
  expect(Buffer.from(downloaded['manifest.json'] ?? '', 'base64')).toEqual(contents.get('manifest.json'))
  const azurite = readFileSync(`/proc/${program.pid}/task/${program.pid}/children`, 'utf8').trim()
  expect(azurite).toMatch(/^\d+$/)
  program.kill('SIGKILL')
  await expect.poll(() => existsSync(`/proc/${azurite}`), { timeout: 5_000 }).toBe(false)
})

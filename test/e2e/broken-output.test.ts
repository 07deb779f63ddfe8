import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/domain/manifest.ts'
import { cliPath, latestManifest } from '../support/dist.ts'
import { minimalEnvironment } from '../support/programs.ts'
import { tempDir } from '../support/temp-dir.ts'

/** Prints 3 MB, says something that is judged, leaves a mark, and fails with a code of its own. */
const training = [
  'seq 1 400000',
  'echo "RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB"',
  'echo a word on the other stream >&2',
  'echo the last line',
  'touch done',
  'exit 7',
].join('\n')

interface Ended {
  readonly code: number | null
  readonly manifest: Manifest | null
  readonly done: boolean
}

/** Runs `ml-run` behind a shell's redirection, as people do; `"$@"` in the script is the command line. */
async function behind(script: string, cwd = tempDir(), settings: readonly string[] = []): Promise<Ended> {
  const args = ['--policy', 'classes: {resource: {retries: 0}}', ...settings, '--run', training]
  const child = spawn('bash', ['-c', script, 'bash', process.execPath, cliPath, ...args], {
    cwd,
    env: minimalEnvironment(),
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  return ended(child, cwd)
}

async function ended(child: ChildProcess, cwd: string): Promise<Ended> {
  if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve))
  // Of a pipeline, ml-run may be the part that ends last.
  for (let i = 0; i < 600 && latestManifest(cwd)?.finished_at == null; i++) await sleep(100)
  const code = existsSync(join(cwd, 'code')) ? Number(readFileSync(join(cwd, 'code'), 'utf8')) : child.exitCode
  return { code, manifest: latestManifest(cwd), done: existsSync(join(cwd, 'done')) }
}

/** What must be the same whoever reads. */
function told({ code, manifest, done }: Ended) {
  const [attempt] = manifest?.attempts ?? []
  return {
    code,
    done,
    attempts: manifest?.attempts.length,
    status: manifest?.status,
    exitCode: attempt?.exit_code,
    cause: manifest?.failure?.context.cause,
    tail:
      manifest?.failure?.log_tail.includes('400000\nRuntimeError') &&
      manifest.failure.log_tail.includes('the last line'),
    bytes: attempt?.resources?.output_bytes,
  }
}

const normal = {
  code: 7,
  done: true,
  attempts: 1,
  status: 'failed',
  exitCode: 7,
  cause: 'cuda_oom',
  tail: true,
  bytes: 2_688_997,
}

describe('verdict, exit code and record are the same', () => {
  it.each([
    ['with a good reader', '"$@" | cat > /dev/null; echo ${PIPESTATUS[0]} > code'],
    ['when the reader closes at once', '"$@" | true; echo ${PIPESTATUS[0]} > code'],
    ['when the reader wants one line', '"$@" | head -1 > /dev/null; echo ${PIPESTATUS[0]} > code'],
    ['when both streams lose their reader', '"$@" 2>&1 | head -c 10 > /dev/null; echo ${PIPESTATUS[0]} > code'],
    ['when the disk behind stdout is full', '"$@" > /dev/full'],
    ['when the disk behind both streams is full', '"$@" > /dev/full 2>&1'],
    ['when stdout is closed', '"$@" >&-'],
    ['when stderr is closed', '"$@" 2>&- | cat > /dev/null; echo ${PIPESTATUS[0]} > code'],
    ['when all streams are closed', '"$@" <&- >&- 2>&-'],
    ['when stdout is a file', '"$@" > output.txt 2> errors.txt'],
    [
      'when the reader is slow',
      `"$@" | python3 -c 'import sys, time
while sys.stdin.buffer.read1(65536): time.sleep(0.005)'; echo \${PIPESTATUS[0]} > code`,
    ],
  ])('%s', async (_, script) => {
    expect(told(await behind(script))).toEqual(normal)
  })
})

it('a file gets all of it', async () => {
  const cwd = tempDir()
  await behind('"$@" > output.txt 2> errors.txt', cwd)
  const text = readFileSync(join(cwd, 'output.txt'), 'utf8')
  expect(text.slice(0, 4)).toBe('1\n2\n')
  expect(text.endsWith('GiB\nthe last line\n')).toBe(true)
  const said = readFileSync(join(cwd, 'errors.txt'), 'utf8')
  expect(said).toMatch(/^a word on the other stream\n(?:(?:ml-run: |\/).*\n)+$/)
})

it('the end of a disk loses the output and nothing else', async () => {
  const cwd = tempDir()
  // A limit of the file's size stands for a small disk: the shell's own, since a mount needs rights.
  expect(told(await behind('(ulimit -f 64; trap "" XFSZ; exec "$@" > output.txt)', cwd))).toMatchObject({
    attempts: 1,
    status: 'failed',
  })
  expect(statSync(join(cwd, 'output.txt')).size).toBeLessThanOrEqual(64 * 1024)
})

/** The resident memory of a process, in bytes. */
const memoryOf = (pid: number): number =>
  1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)

/** Starts `ml-run` with a pipe that nobody reads from. */
function unread(cwd: string, script: string) {
  const child = spawn(process.execPath, [cliPath, '--grace-period', '1s', '--run', script], {
    cwd,
    env: minimalEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  child.stdout?.pause()
  return child
}

describe('a reader that never reads', () => {
  it('makes the command wait, in bounded memory, and a cancel ends it', async () => {
    const cwd = tempDir()
    const child = unread(cwd, 'touch started; trap "" PIPE; exec yes 0123456789abcdef0123456789abcdef')
    while (!existsSync(join(cwd, 'started'))) await sleep(50)
    await sleep(3_000)
    expect(memoryOf(child.pid ?? 0)).toBeLessThan(150 * 1024 * 1024)
    child.kill('SIGTERM')
    const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
    expect(code).toBe(143)
    const manifest = latestManifest(cwd)
    expect(manifest?.status).toBe('cancelled')
    expect(manifest?.finished_at).not.toBeNull()
  })

  it('and then reads gets all of it', async () => {
    const cwd = tempDir()
    const child = unread(cwd, 'seq 1 200000')
    await sleep(1_500)
    expect(latestManifest(cwd)?.status).toBe('running')
    let text = ''
    const closed = new Promise((resolve) => child.stdout?.once('close', resolve))
    child.stdout?.on('data', (chunk) => {
      text += chunk
    })
    child.stdout?.resume()
    const result = await ended(child, cwd)
    await closed
    expect(result.code).toBe(0)
    expect(text.trim().split('\n')).toHaveLength(200_000)
    expect(text.endsWith('199999\n200000\n')).toBe(true)
  })
})

it('a thousand bytes a second are enough for a small output', async () => {
  const cwd = tempDir()
  const child = unread(cwd, 'seq 1 600')
  const reader = `import sys, time
while (chunk := sys.stdin.buffer.read1(100)):
    sys.stdout.buffer.write(chunk); time.sleep(0.1)`
  const slow = spawn('python3', ['-c', reader], { stdio: [child.stdout, 'pipe', 'ignore'] })
  let text = ''
  slow.stdout?.on('data', (chunk) => {
    text += chunk
  })
  await new Promise((resolve) => slow.once('close', resolve))
  expect(text).toMatch(/^1\n2\n[\s\S]*\n600\n$/)
  expect((await ended(child, cwd)).code).toBe(0)
  expect(latestManifest(cwd)?.status).toBe('succeeded')
})

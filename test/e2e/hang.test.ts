import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findOnPath } from '../../src/host/programs.ts'
import { type CliResult, cli, installed } from '../support/dist.ts'
import { needs } from '../support/needs.ts'
import { minimalEnvironment, runNode } from '../support/programs.ts'
import { runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'
import { readManifestAt } from './records.ts'

const noRetry = ['--policy', 'classes: {resource: {retries: 0}}']
const pySpy = findOnPath('py-spy', process.env.PATH)

/** Runs Python programs, the first of them, that hang. */
async function hung(programs: Readonly<Record<string, string>>, flags: readonly string[] = []): Promise<CliResult> {
  const cwd = tempDir()
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(cwd, name), text)
  const [main = ''] = Object.keys(programs)
  return cli(['--hang-timeout', '1s', '--grace-period', '1s', ...noRetry, ...flags, '--', 'python3', main], { cwd })
}

const last = ({ manifest }: CliResult) => manifest?.attempts.at(-1)

describe('what hangs is ended, and the line is named', () => {
  it.each([
    [
      'a lock that is taken twice',
      {
        'train.py': `
import threading, time
lock = threading.Lock()
def beat():
    while True: time.sleep(0.2)
threading.Thread(target=beat, daemon=True).start()
def step():
    with lock: update()
def update():
    lock.acquire()
print('step 1', flush=True)
step()
`,
      },
      'train.py:10',
    ],
    [
      'a worker of a pool that waits for ever',
      {
        'pool.py': `
import multiprocessing, threading
def work(n):
    if n == 1: stuck()
    return n
def stuck():
    threading.Event().wait()
if __name__ == '__main__':
    with multiprocessing.get_context('fork').Pool(2) as pool: pool.map(work, range(2))
`,
      },
      'pool.py:7',
    ],
    [
      'a socket that nobody writes to',
      {
        'fetch.py': `
import socket
server = socket.create_server(('127.0.0.1', 0))
client = socket.create_connection(server.getsockname())
def fetch():
    return client.recv(10)
fetch()
`,
      },
      'fetch.py:6',
    ],
    [
      'one of two ranks, while the other waits for it',
      {
        'launch.py': `
import subprocess, sys
for worker in [subprocess.Popen([sys.executable, 'worker.py', str(rank)]) for rank in range(2)]: worker.wait()
`,
        'worker.py': `
import queue, sys, time
def all_reduce():
    queue.Queue().get()
def load():
    time.sleep(600)
if sys.argv[1] == '0': all_reduce()
load()
`,
      },
      'worker.py:6',
    ],
  ] as const)('%s', async (_, programs, place) => {
    const result = await hung(programs as Readonly<Record<string, string>>)
    expect(result.code).toBe(124)
    expect(readManifestAt(join(result.cwd, '.ml-run', manifestFolder(result), 'manifest.json'))).toBeTruthy()
    const attempt = last(result)
    expect(attempt).toMatchObject({ ended_by: 'hang', signal: 'SIGABRT', exit_code: null })
    expect(attempt?.failure).toMatchObject({ class: 'resource', context: { cause: 'hang' } })
    expect(attempt?.failure?.context.location).toBe(join(result.cwd, place))
    expect(attempt?.hang?.processes.length).toBeGreaterThan(0)
    expect(attempt?.hang?.stacks.some(({ source }) => source === 'faulthandler')).toBe(true)
    expect(result.err).toContain('most recent call first')
  })

  it('a sleep in bash, without Python: asked to end, and the tree of processes is on record', async () => {
    const result = await cli(['--hang-timeout', '1s', ...noRetry, '--run', 'echo a; sleep 600; echo b'])
    expect(last(result)).toMatchObject({ ended_by: 'hang', signal: 'SIGTERM', termination: { forced: false } })
    expect(last(result)?.termination?.detail).toMatch(/^ended politely \d+m?s after SIGTERM$/)
    const [shell, sleeper] = last(result)?.hang?.processes ?? []
    expect(shell).toMatchObject({ name: 'bash', state: 'S' })
    expect(sleeper).toMatchObject({ name: 'sleep', parent_pid: shell?.pid, command: 'sleep 600' })
  })

  it('what saves on SIGTERM gets it first; what does not end then prints its stacks before it is killed', async () => {
    const program = `
import signal, time
signal.signal(signal.SIGTERM, lambda *_: open('saved', 'a').write('x'))
while True: time.sleep(600)
`
    const result = await hung({ 'saver.py': program })
    expect(readFileSync(join(result.cwd, 'saved'), 'utf8')).toBe('x')
    expect(last(result)).toMatchObject({ ended_by: 'hang', termination: { signal: 'SIGTERM', forced: true } })
    expect(last(result)?.failure?.context.location).toBe(join(result.cwd, 'saver.py:4'))
  })

  it('what ends politely on SIGTERM is not made to abort', async () => {
    const program = `
import signal, sys, time
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
time.sleep(600)
`
    const result = await hung({ 'saver.py': program })
    expect(result.code).toBe(124)
    expect(last(result)).toMatchObject({ ended_by: 'hang', exit_code: 0, termination: { forced: false } })
  })

  it('py-spy says where a process is that prints nothing of itself', async (test) => {
    needs(test, pySpy !== null, 'py-spy')
    const result = await hung({ 'saver.py': 'import faulthandler, time\nfaulthandler.disable()\ntime.sleep(600)\n' })
    expect(last(result)).toMatchObject({ ended_by: 'hang', signal: 'SIGTERM' })
    expect(last(result)?.hang?.stacks).toMatchObject([{ source: 'py-spy' }])
    expect(last(result)?.failure?.context.location).toBe(join(result.cwd, 'saver.py:3'))
  })
})

describe('what is no hang', () => {
  it('progress that redraws its line', async () => {
    const script = 'for i in 1 2 3 4 5 6 7 8; do printf "\\r%d%%" $i; sleep 0.5; done; echo'
    const { code } = await cli(['--hang-timeout', '2s', '--run', script])
    expect(code).toBe(0)
  })

  it('a reader that does not read: the command waits for it', async () => {
    const cwd = tempDir()
    // What is printed fills the pipe to the reader, who reads on after four seconds.
    writeFileSync(
      join(cwd, 'reader.sh'),
      `"$NODE" "$CLI" --hang-timeout 2s --run 'head -c 3000000 /dev/zero; echo end' | { sleep 4; tail -c 4; }; echo "\${PIPESTATUS[0]}"`,
    )
    const node = join(cwd, 'run.mjs')
    writeFileSync(
      node,
      `import { execFileSync } from 'node:child_process'; process.stdout.write(execFileSync('bash', ['reader.sh'], { env: { ...process.env, NODE: process.execPath } }))`,
    )
    const { stdout } = await runNode([node], { cwd, env: { CLI: join(installed, 'dist', 'cli', 'index.js') } })
    expect(stdout.toString()).toBe('end\n0\n')
  })
})

describe('a cancel while stacks are taken', () => {
  it('is a cancel, and is done long before the runner kills', async () => {
    const workspace = tempDir()
    const bin = tempDir()
    writeFileSync(join(bin, 'py-spy'), `#!/bin/sh\ntouch '${bin}/asked'\nexec sleep 60\n`)
    chmodSync(join(bin, 'py-spy'), 0o755)
    const script = `import signal, sys, time
def stop(*_):
    print('saved', flush=True)
    sys.exit(0)
signal.signal(signal.SIGINT, stop)
print('epoch 3 loss 0.5', flush=True)
time.sleep(600)
`
    writeFileSync(join(workspace, 'train.py'), script)
    // The moment is told by the stack of py-spy, which is asked after one second of silence.
    const step = await runAction({
      actionDir: installed,
      inputs: { run: 'python3 train.py', 'hang-timeout': '1s', upload: 'never' },
      env: { PATH: `${bin}${delimiter}${minimalEnvironment().PATH}` },
      workspace,
      event: { cancelAfterMs: 4_000 },
    })
    expect(existsSync(join(bin, 'asked'))).toBe(true)
    expect(step.result).toBe('cancelled')
    expect(step.main.signal).toBeNull()
    expect(step.main.outputs).toMatchObject({ outcome: 'cancelled', attempts: '1', 'retry-count': '0' })
    expect(step.main.lines).toContain('saved')
    const manifest = readManifestAt(step.main.outputs['manifest-path'])
    expect(manifest).toMatchObject({ status: 'cancelled', attempts: [{ ended_by: 'cancel', exit_code: 0 }] })
    expect(JSON.stringify(manifest.attempts[0]?.progress)).toContain('3')
    expect(step.main.ms).toBeLessThan(4_000 + 7_500)
    expect(step.orphans).toEqual([])
  })
})

const manifestFolder = ({ manifest }: CliResult): string => manifest?.task.id ?? ''

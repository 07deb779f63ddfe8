import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { cli, cliPath, latestManifest } from '../support/dist.ts'
import { minimalEnvironment } from '../support/programs.ts'
import { tempDir } from '../support/temp-dir.ts'

const once = ['--grace-period', '300ms', '--policy', 'classes: {unknown: {retries: 0}}']

/** The processes with exactly this command line. */
const running = (line: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => commandLine(pid) === line)

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}

let marks = 0
/** A duration that no other process sleeps. */
const mark = () => `5${process.pid}.${++marks}`

describe('what a command leaves behind is ended and named', () => {
  it.each([
    ['in the background', 'sleep MARK &', "the command's output"],
    [
      'a daemon that dropped its variables, its session and the output',
      '(env -i setsid sleep MARK <&- >/dev/null 2>&1 &)',
      undefined,
    ],
    [
      'that holds the output without a session or a variable of ours',
      '(env -i setsid sleep MARK &)',
      "the command's output",
    ],
  ] as const)('%s', async (_, stray, holds) => {
    const name = mark()
    const { manifest } = await cli([...once, '--run', `${stray.replace('MARK', name)}\nsleep 0.2; exit 7`])
    expect(running(`sleep ${name}`)).toEqual([])
    const left = manifest?.attempts[0]?.left_behind?.find(({ command }) => command === `sleep ${name}`)
    expect(left).toMatchObject({ ended: 'asked', holds: holds === undefined ? [] : [holds] })
  })

  it('also after a success, which it does not change', async () => {
    const name = mark()
    const { code, manifest } = await cli([...once, '--run', `(trap '' TERM; exec sleep ${name}) & sleep 0.1`])
    expect(code).toBe(0)
    expect(running(`sleep ${name}`)).toEqual([])
    expect(manifest?.attempts[0]?.left_behind).toMatchObject([{ command: `sleep ${name}`, ended: 'killed' }])
  })

  it('a process whose main thread has ended, which looks like a zombie', async () => {
    const cwd = tempDir()
    const program = `
import ctypes, os, threading, time
if os.fork() == 0:
    os.setsid()
    threading.Thread(target=time.sleep, args=(600,)).start()
    open('pid', 'w').write(str(os.getpid()))
    ctypes.CDLL(None).pthread_exit(None)
while not os.path.exists('pid'): time.sleep(0.01)
time.sleep(0.3)
os._exit(7)
`
    writeFileSync(join(cwd, 'half.py'), program)
    const { manifest } = await cli([...once, '--', 'python3', 'half.py'], { cwd })
    const pid = Number(readFileSync(join(cwd, 'pid'), 'utf8'))
    expect(manifest?.attempts[0]?.left_behind).toMatchObject([{ pid, ended: 'asked' }])
    // Until it is reaped it is there, with one thread.
    const threads = () => (existsSync(`/proc/${pid}/task`) ? readdirSync(`/proc/${pid}/task`).length : 0)
    expect(threads()).toBeLessThanOrEqual(1)
  })

  it('nothing is said when nothing was left', async () => {
    const { manifest } = await cli([...once, '--run', 'sleep 0.2; exit 7'])
    expect(manifest?.attempts[0]).not.toHaveProperty('left_behind')
    expect(manifest?.attempts[0]).not.toHaveProperty('termination')
  })
})

describe('the next attempt starts when', () => {
  it('the port of the last one is free', async () => {
    const cwd = tempDir()
    const port = await freePort()
    const program = `
import os, signal, socket, sys, time
s = socket.socket(); s.bind(('127.0.0.1', ${port})); s.listen()
if os.environ['ML_RUN_ATTEMPT'] == '1':
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if os.fork() == 0: os.setsid(); time.sleep(600)
    time.sleep(0.2); os._exit(7)
`
    writeFileSync(join(cwd, 'serve.py'), program)
    const policy = 'rules: [{exit-codes: 7, retries: 1, delay: 0}]'
    const { code, manifest } = await cli(['--grace-period', '300ms', '--policy', policy, '--', 'python3', 'serve.py'], {
      cwd,
    })
    expect(manifest?.attempts.map(({ exit_code }) => exit_code)).toEqual([7, 0])
    expect(code).toBe(0)
  })

  it('a driver has let go of the memory of the last one', async () => {
    const { folder, path } = gpuOf('[ "$(date +%s%N)" -gt "$(cat until)" ] ||')
    const script = `if [ $ML_RUN_ATTEMPT = 1 ]; then echo $$ > pid; date -d '+2 seconds' +%s%N > until; exit 7; fi; date +%s%N > second`
    const policy = 'rules: [{exit-codes: 7, retries: 1, delay: 0}]'
    const { code } = await cli(['--policy', policy, '--run', script], { cwd: folder, env: { PATH: path } })
    expect(code).toBe(0)
    const at = (name: string) => BigInt(readFileSync(join(folder, name), 'utf8').trim())
    expect(at('second')).toBeGreaterThan(at('until'))
  })

  it('and not at all while it holds that memory for good, which is told', async () => {
    const { folder, path } = gpuOf('')
    const policy = 'rules: [{exit-codes: 7, retries: 1, delay: 0}]'
    const script = 'echo $$ > pid; exit 7'
    const { manifest } = await cli(['--policy', policy, '--run', script], { cwd: folder, env: { PATH: path } })
    expect(manifest?.attempts).toHaveLength(1)
    expect(manifest?.attempts[0]?.left_behind).toMatchObject([{ holds: ['memory of a GPU'], ended: 'not' }])
    expect(manifest?.attempts[0]?.decision).toMatchObject({
      kind: 'stop',
      reason: expect.stringContaining(readFileSync(join(folder, 'pid'), 'utf8').trim()),
    })
  })
})

/** A folder with an nvidia-smi that says that the process in `pid` holds memory, whenever `condition` fails. */
function gpuOf(condition: string) {
  const folder = tempDir()
  const says = `[ -f pid ] && { ${condition} echo "GPU-1, $(cat pid), 700"; }`
  writeFileSync(
    join(folder, 'nvidia-smi'),
    `#!/bin/bash\ncd '${folder}'\ncase "$1" in *compute-apps*) ${says};; *) echo "GPU-1, 700, 1000, 0";; esac\nexit 0\n`,
  )
  chmodSync(join(folder, 'nvidia-smi'), 0o755)
  return { folder, path: `${folder}${delimiter}${minimalEnvironment().PATH}` }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const counting = (signals: string) => `
import os, signal, time
fd = os.open('signals', os.O_CREAT | os.O_WRONLY | os.O_APPEND)
for name in '${signals}'.split(): signal.signal(getattr(signal, name), lambda *_: os.write(fd, b'x'))
print('ready', flush=True)
until = time.monotonic() + 60
while time.monotonic() < until and not os.path.exists('stop'): time.sleep(0.1)
`

/** Starts `ml-run` and waits until its command is ready. */
async function started(args: readonly string[], cwd: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [cliPath, ...args], {
    cwd,
    env: minimalEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await isReady(child)
  return child
}

/** Comes when a program has said so with the end of the line, which Python without buffers writes by itself. */
const isReady = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk
      if (said.includes('ready\n')) resolve()
    })
  })

it('ml-run ends when it has said how it ended, and waits for no timer of its own', async () => {
  const ms = async () => {
    const child = await started(['--run', 'echo ready; sleep 60'], tempDir())
    const said = new Promise<number>((resolve) =>
      child.stderr?.on('data', (chunk: Buffer) => chunk.includes('; record: ') && resolve(performance.now())),
    )
    const exited = new Promise<number>((resolve) => child.once('exit', () => resolve(performance.now())))
    child.kill('SIGINT')
    return (await exited) - (await said)
  }
  // A busy machine makes one of them slow; a timer makes all of them so.
  expect(Math.min(await ms(), await ms(), await ms())).toBeLessThan(700)
})

describe('an ml-run within an ml-run', () => {
  it('passes a signal on, and its command gets it once', async () => {
    const cwd = tempDir()
    const inner = [process.execPath, cliPath, '--grace-period', '20s', '--', 'python3', '-c', counting('SIGTERM')]
    const child = await started(['--grace-period', '20s', '--', ...inner], cwd)
    const exit = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    while (!readFileSync(join(cwd, 'signals'), 'utf8').includes('x')) await sleep(50)
    await sleep(700)
    writeFileSync(join(cwd, 'stop'), '')
    expect(await exit).toBe(143)
    expect(readFileSync(join(cwd, 'signals'), 'utf8')).toBe('x')
  })

  it('that was killed does not keep the signal from its command', async () => {
    const cwd = tempDir()
    const inner = `"${process.execPath}" "${cliPath}" -- python3 -c "$PROGRAM" & echo $! > inner; wait; sleep 60`
    const child = spawn(process.execPath, [cliPath, '--grace-period', '5s', '--run', inner], {
      cwd,
      env: { ...minimalEnvironment(), PROGRAM: counting('SIGTERM') },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    await isReady(child)
    process.kill(Number(readFileSync(join(cwd, 'inner'), 'utf8')), 'SIGKILL')
    const exit = new Promise((resolve) => child.once('exit', resolve))
    await sleep(300)
    child.kill('SIGTERM')
    while (!readFileSync(join(cwd, 'signals'), 'utf8').includes('x')) await sleep(50)
    writeFileSync(join(cwd, 'stop'), '')
    await exit
    expect(readFileSync(join(cwd, 'signals'), 'utf8')).toBe('x')
  })
})

describe('how an attempt was ended is told', () => {
  const limited = [
    '--attempt-timeout',
    '500ms',
    '--grace-period',
    '400ms',
    '--policy',
    'classes: {resource: {retries: 0}}',
  ]

  it('politely', async () => {
    const { manifest } = await cli([...limited, '--run', 'sleep 60'])
    expect(manifest?.attempts[0]?.termination).toMatchObject({
      signal: 'SIGTERM',
      forced: false,
      detail: expect.stringMatching(/^ended politely \d+ms after SIGTERM$/),
    })
  })

  it('by force', async () => {
    const { manifest } = await cli([...limited, '--run', "trap '' TERM; while :; do sleep 0.1; done"])
    expect(manifest?.attempts[0]).toMatchObject({
      termination: { forced: true, detail: 'killed by SIGKILL after the grace period of 400ms' },
      failure: { context: { evidence: expect.stringContaining('killed by SIGKILL after the grace period of 400ms') } },
    })
  })

  it('after a cancel, with how far the training had come', async () => {
    const cwd = tempDir()
    const child = await started(['--run', 'echo "epoch 3 step 40 loss 0.5"; echo ready; sleep 60'], cwd)
    const exit = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGINT')
    expect(await exit).toBe(130)
    const attempt = latestManifest(cwd)?.attempts[0]
    expect(attempt).toMatchObject({ ended_by: 'cancel', termination: { signal: 'SIGINT', forced: false } })
    expect(JSON.stringify(attempt?.progress)).toMatch(/40/)
  })
})

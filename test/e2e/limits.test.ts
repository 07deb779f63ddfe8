import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { cli, cliPath, latestManifest } from '../support/dist.ts'
import { minimalEnvironment, survivors } from '../support/programs.ts'
import { tempDir } from '../support/temp-dir.ts'

/** Starts `ml-run` and waits until its command has printed "ready". */
async function started(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const cwd = tempDir()
  const child = spawn(process.execPath, [cliPath, ...args], {
    cwd,
    env: { ...minimalEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  child.stderr.resume()
  await new Promise<void>((resolve) =>
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk
      if (out.includes('ready')) resolve()
    }),
  )
  return { child, cwd, out: () => out }
}

const exitOf = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('close', resolve))

const trainer = `
import signal, sys, time
def stop(number, frame):
    open('checkpoint', 'w').write(signal.Signals(number).name)
    sys.exit(0)
signal.signal(signal.SIGINT, stop); signal.signal(signal.SIGTERM, stop)
print('ready', flush=True)
time.sleep(60)
`

describe('a cancel', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)(
    'by %s reaches the trainer, which can save; it is recorded, and never retried or green',
    async (signal, code) => {
      const { child, cwd } = await started([
        '--',
        'python3',
        '-c',
        trainer.replace('signal.SIGTERM, stop)', 'signal.SIGTERM, stop); signal.signal(signal.SIGHUP, stop)'),
      ])
      child.kill(signal)
      expect(await exitOf(child)).toBe(code)
      expect(readFileSync(join(cwd, 'checkpoint'), 'utf8')).toBe(signal)
      const manifest = latestManifest(cwd)
      expect(manifest).toMatchObject({
        status: 'cancelled',
        attempts: [{ status: 'cancelled', ended_by: 'cancel', exit_code: 0, decision: { kind: 'stop' } }],
      })
      expect(manifest?.failure?.context.cause).toBe('cancelled')
    },
  )

  it('comes to each process once', async () => {
    const counting = `
import os, signal, time
signal.signal(signal.SIGINT, lambda *_: os.write(fd, b'x'))
fd = os.open('signals', os.O_CREAT | os.O_WRONLY)
if os.fork() == 0: time.sleep(60)
print('ready', flush=True)
time.sleep(60)
`
    const { child, cwd } = await started(['--grace-period', '500ms', '--', 'python3', '-c', counting])
    child.kill('SIGINT')
    await exitOf(child)
    expect(readFileSync(join(cwd, 'signals'), 'utf8')).toBe('xx')
  })

  it('of a command that does not listen ends it after the grace period', async () => {
    const { child, cwd } = await started([
      '--grace-period',
      '300ms',
      '--run',
      "trap '' INT TERM; echo ready; while :; do sleep 0.1; done",
    ])
    child.kill('SIGINT')
    expect(await exitOf(child)).toBe(130)
    expect(latestManifest(cwd)?.attempts[0]).toMatchObject({ ended_by: 'cancel', signal: 'SIGKILL' })
  })

  it('said twice does not wait for the grace period', async () => {
    const { child } = await started([
      '--grace-period',
      '10m',
      '--run',
      "trap '' INT TERM; echo ready; while :; do sleep 0.1; done",
    ])
    const exit = exitOf(child)
    // As a person does: again and again, until something happens.
    for (let press = 0; press < 20 && child.exitCode === null; press++) {
      child.kill('SIGINT')
      await Promise.race([exit, sleep(500)])
    }
    expect(await exit).toBe(130)
  })

  it('during the wait for a retry ends the task at once', async () => {
    const { child, cwd } = await started(['--run', 'echo ready; echo "No space left on device" >&2; exit 1'])
    while (latestManifest(cwd)?.status !== 'retrying') await sleep(20)
    child.kill('SIGINT')
    expect(await exitOf(child)).toBe(130)
    const manifest = latestManifest(cwd)
    expect(manifest).toMatchObject({
      status: 'cancelled',
      failure: { auto_retried: false, context: { cause: 'disk_full' } },
    })
    expect(manifest?.attempts).toHaveLength(1)
  })
})

describe('nothing of an attempt outlives it', () => {
  // Python, since a shell cannot leave its session.
  const stray = `
import os, signal, subprocess, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.signal(signal.SIGHUP, signal.SIG_IGN)
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        open('stray', 'w').write(str(os.getpid()))
        time.sleep(60)
    os._exit(0)
while not os.path.exists('stray'): time.sleep(0.01)
sys.exit(int(sys.argv[1]))
`

  it.each([0, 1])('a double-forked child in a session of its own that ignores SIGTERM, after exit %i', async (code) => {
    const cwd = tempDir()
    writeFileSync(join(cwd, 'stray.py'), stray)
    const mark = `STRAY_MARK=${cwd}`
    const { code: actual } = await cli(['--grace-period', '200ms', '--', 'python3', 'stray.py', String(code)], {
      cwd,
      env: { STRAY_MARK: cwd },
    })
    expect(existsSync(join(cwd, 'stray'))).toBe(true)
    expect(survivors(mark)).toEqual([])
    expect(actual).toBe(code)
  })

  it('not when it was started by an ml-run within, that was killed', async () => {
    const cwd = tempDir()
    const inner = `${process.execPath} ${cliPath} -- sleep 61.5`
    const script = `if [ $ML_RUN_ATTEMPT = 1 ]; then ${inner} & sleep 1; kill -9 $!; kill -ALRM $$; fi`
    const { code } = await cli(['--grace-period', '200ms', '--run', script], { cwd, env: { STRAY_MARK: cwd } })
    expect(code).toBe(0)
    expect(survivors(`STRAY_MARK=${cwd}`)).toEqual([])
  })

  it('not even while the next attempt runs', async () => {
    const cwd = tempDir()
    writeFileSync(join(cwd, 'stray.py'), stray)
    const script = `if [ $ML_RUN_ATTEMPT = 1 ]; then python3 stray.py 7 || kill -ALRM $$; fi; grep -qs STRAY_MARK /proc/$(cat stray)/environ && touch both-alive; true`
    const { code, manifest } = await cli(['--grace-period', '200ms', '--run', script], {
      cwd,
      env: { STRAY_MARK: cwd },
    })
    expect(code).toBe(0)
    expect(manifest?.attempts).toHaveLength(2)
    expect(existsSync(join(cwd, 'both-alive'))).toBe(false)
  })
})

describe('the time that is left', () => {
  it('cuts the wait before a retry', async () => {
    const { manifest, ms } = await cli(['--total-timeout', '8s', '--run', 'echo "disk full" >&2; exit 1'])
    const decision = manifest?.attempts[0]?.decision
    expect(decision).toMatchObject({ kind: 'retry' })
    expect(decision?.kind === 'retry' && decision.delay_ms).toBeLessThanOrEqual(4_000)
    expect(ms).toBeLessThan(20_000)
    expect(manifest?.attempts).toHaveLength(2)
  })

  it('ends an attempt after a retry by the total timeout, and does not start another', async () => {
    const { manifest, code } = await cli([
      '--total-timeout',
      '5s',
      '--run',
      'if [ $ML_RUN_ATTEMPT = 1 ]; then kill -9 $$; fi; sleep 60',
    ])
    expect(code).toBe(124)
    expect(manifest?.attempts.map(({ ended_by }) => ended_by)).toEqual(['signal', 'total_timeout'])
  })
})

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cli, cliPath, root } from '../support/dist.ts'
import { minimalEnvironment, survivors } from '../support/programs.ts'
import { tempDir } from '../support/temp-dir.ts'
import { readManifestAt } from './records.ts'

interface Started {
  readonly cwd: string
  readonly child: ChildProcess
  /** Everything that it printed so far. */
  readonly said: () => string
}

/** Starts ml-run; it is ended with the test. */
function start(run: string, cwd = tempDir(), env: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, [cliPath, '--grace-period', '1s', '--run', run], {
    cwd,
    env: { ...minimalEnvironment(), RECOVER_TEST: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk))
  onTestFinished(() => {
    child.kill('SIGKILL')
    for (const { pid } of survivors(`RECOVER_TEST=${cwd}`)) process.kill(pid, 'SIGKILL')
  })
  return { cwd, child, said: () => said }
}

async function until(isTrue: () => boolean): Promise<void> {
  for (const giveUp = Date.now() + 30_000; !isTrue(); ) {
    if (Date.now() > giveUp) throw new Error('it did not come to pass')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function kill({ child }: Started): Promise<void> {
  const exited = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await exited
}

const recordsIn = (cwd: string) =>
  readdirSync(join(cwd, '.ml-run'))
    .sort()
    .map((name) => join(cwd, '.ml-run', name))
const isHere = (path: string) => existsSync(path)

/** Starts a training, waits until its first steps are on disk, and kills ml-run. */
async function killed(
  run: string,
  cwd?: string,
  env?: Readonly<Record<string, string>>,
): Promise<Started & { readonly record: string }> {
  const started = start(run, cwd, env)
  await until(() => started.said().includes('step 20'))
  const record = recordsIn(started.cwd).at(-1) ?? ''
  const log = join(record, 'attempt-1.log')
  await until(() => isHere(log) && readFileSync(log, 'utf8').includes('step 20'))
  await kill(started)
  return { ...started, record }
}

const training = `echo 'step 10 loss 0.9'; echo 'step 20 loss 0.5'
setsid sleep 61.5 > /dev/null 2>&1 & env -i setsid sleep 62.5 & sleep 63.5`

describe('a run whose ml-run was killed', () => {
  it('is ended by ml-run recover: a valid record with tail and progress, and nothing alive', async () => {
    const { cwd, record } = await killed(training)
    expect(survivors(`RECOVER_TEST=${cwd}`).length).toBeGreaterThan(0)
    const { code, err } = await cli(['recover'], { cwd })
    expect(err).toMatch(
      /^ml-run: a run that was cut short is on record now; \d+ processes that it left ended: failed after /,
    )
    expect(code).toBe(0)
    expect(survivors(`RECOVER_TEST=${cwd}`)).toEqual([])
    expect(sleepers('62.5')).toEqual([])
    const manifest = readManifestAt(join(record, 'manifest.json'))
    expect(manifest).toMatchObject({
      status: 'failed',
      failure: {
        class: 'infrastructure',
        log_tail: 'step 10 loss 0.9\nstep 20 loss 0.5',
        context: { cause: 'ml_run_killed' },
      },
      recovered: { by: 'recover', survivors: [] },
      attempts: [{ status: 'failed', progress: { step: 20, loss: 0.5 } }],
    })
    expect(readFileSync(join(record, 'summary.md'), 'utf8')).toMatch(/^### .*failed/)
    expect(readdirSync(record).sort()).toEqual(['.gitignore', 'attempt-1.log', 'manifest.json', 'summary.md'])
    expect((await cli(['recover'], { cwd })).err).toContain('nothing to recover')
  })

  it('is ended by the next start in the same folder, which says so in one line', async () => {
    const { cwd, record } = await killed(training)
    const next = await cli(['--', 'true'], { cwd })
    expect(next.code).toBe(0)
    expect(next.err.split('\n').filter((line) => line.includes('cut short'))).toHaveLength(1)
    expect(readManifestAt(join(record, 'manifest.json')).recovered?.by).toBe('next_start')
    expect(survivors(`RECOVER_TEST=${cwd}`)).toEqual([])
    expect(recordsIn(cwd)).toHaveLength(2)
  })

  it('is ended once, by however many at once', async () => {
    const { cwd, record } = await killed(training)
    const all = await Promise.all([
      ...Array.from({ length: 4 }, () => cli(['recover'], { cwd })),
      ...Array.from({ length: 2 }, () => cli(['--', 'true'], { cwd })),
    ])
    expect(all.filter(({ err }) => err.includes('is on record now'))).toHaveLength(1)
    readManifestAt(join(record, 'manifest.json'))
    expect(readdirSync(record).filter((name) => /claim|tmp|jsonl/.test(name))).toEqual([])
    expect(recordsIn(cwd)).toHaveLength(3)
  })

  it('keeps the attempts that had ended, and is cancelled when it was asked to be', async () => {
    const run = `[ "$ML_RUN_ATTEMPT" = 1 ] && kill -KILL $$
trap '' INT TERM; echo 'step 20'; while :; do sleep 0.1; done`
    const started = start(run)
    await until(() => started.said().includes('step 20'))
    started.child.kill('SIGINT')
    const [record = ''] = recordsIn(started.cwd)
    await until(() => readFileSync(join(record, 'journal.jsonl'), 'utf8').includes('"cancel"'))
    await kill(started)
    await cli(['recover'], { cwd: started.cwd })
    expect(readManifestAt(join(record, 'manifest.json'))).toMatchObject({
      status: 'cancelled',
      failure: { context: { cause: 'cancelled' } },
      attempts: [
        { status: 'failed', signal: 'SIGKILL', failure: { context: { cause: 'sigkill' } } },
        { status: 'cancelled' },
      ],
    })
  })

  it('is made from the journal when its manifest is half-written or gone', async () => {
    const { cwd, record } = await killed(training)
    writeFileSync(join(record, 'manifest.json'), '{"schema_version":1,"to')
    writeFileSync(join(record, 'manifest.json.tmp'), '{"schema')
    writeFileSync(join(record, 'journal.jsonl'), `${readFileSync(join(record, 'journal.jsonl'), 'utf8')}{"kind":"att`)
    expect((await cli(['recover', record], { cwd })).code).toBe(0)
    expect(readManifestAt(join(record, 'manifest.json')).status).toBe('failed')
    expect(isHere(join(record, 'manifest.json.tmp'))).toBe(false)
  })
})

/** Drops variables, session, parent and output, too fast for anybody to see it on the way. */
const daemon = `import os
os.closerange(0, 3)
if os.fork(): os._exit(0)
os.setsid()
if os.fork(): os._exit(0)
os.execve('/bin/sleep', ['sleep', '64.5'], {})
`

describe('what a run leaves whose ml-run was killed', () => {
  it('is found though it has dropped everything', async () => {
    const run = `(exec python3 -c "$DAEMON") > /dev/null 2>&1; sleep 1; echo 'step 20'; sleep 60`
    const { cwd } = await killed(`DAEMON='${daemon.replaceAll("'", `'"'"'`)}'; export DAEMON\n${run}`)
    expect((await cli(['recover'], { cwd })).code).toBe(0)
    expect(sleepers('64.5')).toEqual([])
  })

  it('among the temporary files is removed', async () => {
    const temp = tempDir()
    const cwd = tempDir()
    const env = { RUNNER_TEMP: temp, GITHUB_OUTPUT: join(cwd, 'output') }
    writeFileSync(env.GITHUB_OUTPUT, '')
    await killed(`echo half=done >> "$GITHUB_OUTPUT"; ${training}`, cwd, env)
    const own = () => readdirSync(temp).filter((name) => name.startsWith('ml-run-'))
    expect(
      own()
        .map((name) => name.replace(/^.*_1-|-\w+$/g, ''))
        .sort(),
    ).toEqual(['errors', 'script', 'step'])
    writeFileSync(join(temp, 'ml-run-of-another'), '')
    expect((await cli(['recover'], { cwd, env })).code).toBe(0)
    expect(own()).toEqual(['ml-run-of-another'])
    expect(readFileSync(env.GITHUB_OUTPUT, 'utf8')).toBe('')
  })

  it('holds no word of what became a secret later', async () => {
    const secret = 'orchid-meadow-71'
    const run = `if [ "$ML_RUN_ATTEMPT" = 1 ]; then echo "RuntimeError: NCCL error: no peer ${secret}"; kill -KILL $$; fi
echo 'step 10 ${secret}'; until [ -e mask ]; do sleep 0.1; done
echo '::add-mask::${secret}'; touch masked; sleep 600`
    const started = start(run)
    const { cwd } = started
    await until(() => started.said().includes('step 10'))
    const [record = ''] = recordsIn(cwd)
    const files = () => readdirSync(record).map((name) => [name, readFileSync(join(record, name), 'utf8')] as const)
    const leaks = () => files().filter(([, text]) => text.includes(secret))
    await until(() => leaks().some(([name]) => name === 'attempt-2.log'))
    expect(leaks().map(([name]) => name)).toContain('journal.jsonl')
    writeFileSync(join(cwd, 'mask'), '')
    await until(() => leaks().length === 0)
    await kill(started)
    expect((await cli(['recover'], { cwd })).code).toBe(0)
    expect(leaks()).toEqual([])
    expect(readManifestAt(join(record, 'manifest.json')).attempts).toMatchObject([
      { failure: { log_tail: expect.stringContaining('no peer ***') } },
      { failure: { log_tail: expect.stringContaining('step 10 ***') } },
    ])
  })
})

describe('a run that is alive', () => {
  it('is not touched by others, and comes to its own end', async () => {
    const started = start("echo 'step 20'; until [ -e go ]; do sleep 0.05; done")
    await until(() => started.said().includes('step 20'))
    const { cwd } = started
    const [record = ''] = recordsIn(cwd)
    const recovery = await cli(['recover', '--all'], { cwd })
    expect(recovery.code).toBe(1)
    expect(recovery.err).toContain('left alone, its ml-run is alive')
    expect((await cli(['--', 'true'], { cwd })).err).not.toContain('cut short')
    const exited = new Promise((resolve) => started.child.once('exit', resolve))
    writeFileSync(join(cwd, 'go'), '')
    expect(await exited).toBe(0)
    const manifest = readManifestAt(join(record, 'manifest.json'))
    expect(manifest.status).toBe('succeeded')
    expect(manifest).not.toHaveProperty('recovered')
  })

  it('that had not begun is removed by a later start, and one that may just begin is not', async () => {
    const cwd = tempDir()
    const [old, young] = ['.new-20260101T000000Z-00000001', '.new-20260101T000000Z-00000002'].map((name) =>
      join(cwd, '.ml-run', name),
    )
    for (const folder of [old, young]) {
      mkdirSync(folder ?? '', { recursive: true })
      writeFileSync(join(folder ?? '', '.gitignore'), '*\n')
    }
    utimesSync(old ?? '', new Date(2026, 0, 1), new Date(2026, 0, 1))
    const { code } = await cli(['--', 'true'], { cwd })
    expect(code).toBe(0)
    expect([old, young].map((folder) => existsSync(folder ?? ''))).toEqual([false, true])
  })

  it('on another machine is left alone until it has been silent for a minute, and then only with --all', async () => {
    const { cwd, record } = await killed(training)
    const journal = join(record, 'journal.jsonl')
    const elsewhere = readFileSync(journal, 'utf8')
      .replace(/"boot":"[^"]*"/, '"boot":"of-another-machine"')
      .replace(/"host":"[^"]*"/, '"host":"node-7"')
    writeFileSync(journal, elsewhere)
    expect((await cli(['recover'], { cwd })).err).toContain('on another machine or in another container (node-7)')
    expect((await cli(['recover', '--all'], { cwd })).code).toBe(1)
    const before = new Date(Date.now() - 120_000)
    utimesSync(journal, before, before)
    expect((await cli(['recover'], { cwd })).code).toBe(1)
    expect((await cli(['recover', '--all'], { cwd })).code).toBe(0)
    expect(readManifestAt(join(record, 'manifest.json')).status).toBe('failed')
  })
})

describe('ml-run recover', () => {
  it.each([
    [['recover', 'nowhere'], 'nowhere: there is no such folder'],
    [['recover', '.', 'x'], 'x: give one folder'],
    [['recover', '--al'], "'--al'"],
  ])('says what is wrong with %j', async (args, text) => {
    const { code, err } = await cli(args)
    expect(code).toBe(2)
    expect(err).toContain(text)
  })
})

/** What sleeps for so long; it is ended, so that a test that fails leaves nothing. */
function sleepers(seconds: string): readonly number[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      if (!/^\d+$/.test(name) || readFileSync(`/proc/${name}/cmdline`, 'latin1') !== `sleep\0${seconds}\0`) return []
    } catch {
      return []
    }
    process.kill(Number(name), 'SIGKILL')
    return [Number(name)]
  })
}

it('is tested on what is built', () => {
  expect(statSync(join(root, 'dist', 'cli', 'index.js')).isFile()).toBe(true)
})

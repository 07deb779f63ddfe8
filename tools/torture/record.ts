/** Kills ml-run with SIGKILL at random moments, and looks at what is left when post, or `ml-run recover`, has been there. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Manifest } from '../../src/domain/manifest.ts'
import { readManifestAt } from '../../test/e2e/records.ts'
import { cliPath, installed } from '../../test/support/dist.ts'
import { minimalEnvironment, runNode, survivors } from '../../test/support/programs.ts'
import { runAction } from '../../test/support/runner.ts'
import { tempDir } from '../../test/support/temp-dir.ts'
import { chance, type Trial, type TrialRow } from './trial.ts'

/**
 * Fails once and is started again, with a child in the background that has left everything by which it could be found,
 * and another that only left the session.
 */
const command = (seconds: string) => `echo "step $ML_RUN_ATTEMPT loss 0.5"
env -i setsid sleep ${seconds} & setsid nohup sleep ${seconds} > /dev/null 2>&1 &
sleep 0.08
echo "step 1$ML_RUN_ATTEMPT loss 0.4"
[ "$ML_RUN_ATTEMPT" = 1 ] && kill -KILL $$
sleep 0.15`
/** Later than this all is over. */
const maxMs = 1_300
/** So many kills at a time; most of the time is spent in waiting. */
const side = 4

/** One kill; gives what is wrong with what is left. */
type Kill = (afterMs: number, seconds: string) => Promise<readonly string[]>

/** Kills of the action's main, and of the command line. */
export const record: Trial = async ({ times, seed, say }) => {
  const rows: TrialRow[] = []
  const trials: readonly (readonly [string, string, Kill])[] = [
    [
      'SIGKILL to main of the action, at a random moment',
      'one valid manifest with an end, no process left, after post',
      killAction,
    ],
    [
      'SIGKILL to `ml-run`, at a random moment',
      'no record without an end, no process left, after `ml-run recover`',
      killCommandLine,
    ],
  ]
  for (const [name, meaning, kill] of trials) {
    const random = chance(seed)
    const problems: string[] = []
    let good = 0
    const moments = Array.from({ length: times }, () => Math.round(random() * maxMs))
    const one = async (afterMs: number) => {
      // By the time that they sleep the children of this kill are known from those of all others.
      const seconds = `38.${process.pid}${String(moments.length).padStart(5, '0')}`
      const wrong = [...(await kill(afterMs, seconds)), ...leftAlive(seconds)]
      if (wrong.length === 0) good++
      for (const problem of wrong) {
        say(`${name}, after ${afterMs} ms: ${problem}`)
        problems.push(`${problem} (after ${afterMs} ms)`)
      }
    }
    const several = async () => {
      for (let next = moments.pop(); next !== undefined; next = moments.pop()) await one(next)
    }
    await Promise.all(Array.from({ length: side }, several))
    rows.push({ name, meaning, times, good, problems: [...new Set(problems)].slice(0, 5) })
  }
  return rows
}

async function killAction(afterMs: number, seconds: string): Promise<readonly string[]> {
  const temp = tempDir()
  const step = await runAction({
    actionDir: installed,
    inputs: { run: command(seconds), upload: 'never', 'grace-period': '0s' },
    env: { TMPDIR: temp },
    event: { killAfterMs: afterMs },
  })
  const folder = join(step.temp, 'ml-run')
  const records = recordsIn(folder)
  const finished = attemptsSaid(step.main.lines)
  const wrong = [
    ...(records.length === 1 ? [] : [`${records.length} records`]),
    ...records.flatMap((record) => faultsOf(record, finished)),
    ...(step.post?.code === 0 ? [] : [`post ended with ${step.post?.code}`]),
    ...(step.post?.annotations.warning ?? []).map(({ message }) => `post warned: ${message}`),
    ...step.orphans.map(({ command: left }) => `left after post: ${left}`),
    ...summaryFaults(step.main.summary ?? '', step.post?.summary ?? ''),
  ]
  for (const place of [step.temp, step.workspace, temp]) rmSync(place, { recursive: true, force: true })
  return wrong
}

async function killCommandLine(afterMs: number, seconds: string): Promise<readonly string[]> {
  const cwd = tempDir()
  const mark = `TORTURE_MARK=${cwd}`
  const child = spawn(process.execPath, [cliPath, '--grace-period', '0s', '--run', command(seconds)], {
    cwd,
    env: { ...minimalEnvironment(), TORTURE_MARK: cwd },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk
  })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  await Promise.race([sleep(afterMs), exited])
  child.kill('SIGKILL')
  await exited
  // Twice at once: one of them ends it.
  const recoveries = await Promise.all([0, 1].map(() => runNode([cliPath, 'recover'], { cwd })))
  const folder = join(cwd, '.ml-run')
  const records = recordsIn(folder)
  const ended = recoveries.filter(({ stderr }) => stderr.includes('on record now')).length
  const wrong = [
    ...(records.length <= 1 ? [] : [`${records.length} records`]),
    ...(records.length === 1 || said === '' ? [] : ['no record, though it had spoken']),
    ...(ended <= 1 ? [] : ['recovered twice']),
    ...(recoveries.some(({ code }) => code === 0) ? [] : [`recover: ${recoveries.map(({ stderr }) => stderr)}`]),
    ...records.flatMap((record) => faultsOf(record, attemptsSaid(said.split('\n')))),
    ...records.filter((record) => existsSync(join(record, 'journal.jsonl'))).map(() => 'a journal is left'),
    ...survivors(mark).map((left) => `left after recover: ${left.command}`),
  ]
  rmSync(cwd, { recursive: true, force: true })
  return wrong
}

const recordsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.new-'))
        .map((name) => join(folder, name))
    : []

/** How many attempts ml-run has said the end of. */
const attemptsSaid = (lines: readonly string[]): number =>
  lines.filter((line) => /^ml-run: (?:attempt \d+ failed after|succeeded)/.test(line)).length

function faultsOf(record: string, finishedAttempts: number): readonly string[] {
  let manifest: Manifest
  try {
    manifest = readManifestAt(join(record, 'manifest.json'))
  } catch (error) {
    return [String(error)]
  }
  const known = manifest.attempts.filter(({ duration_ms }) => duration_ms !== null).length
  const halves = readdirSync(record).filter((name) => /\.tmp$|claim/.test(name))
  return [
    ...(manifest.finished_at === null ? ['a record without an end'] : []),
    ...(manifest.attempts.some(({ finished_at }) => finished_at === null) ? ['an attempt without an end'] : []),
    ...(known < finishedAttempts ? [`${finishedAttempts} attempts had ended, the record knows ${known}`] : []),
    ...(manifest.recovered?.survivors.length ? ['the record tells of survivors'] : []),
    ...halves.map((name) => `${name} is left`),
  ]
}

function summaryFaults(ofMain: string, ofPost: string): readonly string[] {
  const pages = `${ofMain}\n${ofPost}`.match(/^### /gm)?.length ?? 0
  // Main may be killed between writing its page and saying so; that costs a page twice, and never none.
  return pages === 0 ? ['no summary'] : pages > 2 ? [`${pages} summaries`] : []
}

/** Children of the command that have dropped its mark; they are ended, so that each is counted once. */
function leftAlive(seconds: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const line = commandLine(pid)
      if (line !== `sleep ${seconds}`) return []
      process.kill(Number(pid), 'SIGKILL')
      return [`left alive: ${line}`]
    })
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}

/** Attempts whose processes do all they can to outlive them; each of them is looked for by its command line. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { cli, latestManifest } from '../../test/support/dist.ts'
import { tempDir } from '../../test/support/temp-dir.ts'
import type { Trial, TrialRow } from './trial.ts'

/** What an attempt leaves behind, as bash; `$MARK` is how long each of them sleeps, and the same for no other process. */
const strays: Readonly<Record<string, string>> = {
  'ignores SIGTERM, SIGINT and SIGHUP': `(trap '' TERM INT HUP; exec sleep $MARK) &`,
  'in a session of its own': 'setsid sleep $MARK > /dev/null 2>&1 &',
  'double-forked, in a session of its own, ignores SIGTERM': `(trap '' TERM; setsid sleep $MARK > /dev/null 2>&1 &)`,
  'nohup, in a session of its own, holds the output': '(nohup setsid sleep $MARK &)',
  'env -i, in a session of its own, silent': 'env -i setsid sleep $MARK < /dev/null > /dev/null 2>&1 &',
  'env -i, double-forked, holds the output, ignores SIGTERM': `(trap '' TERM; env -i setsid sleep $MARK &)`,
  'a daemon: env -i, double-forked, silent': '(env -i setsid sleep $MARK < /dev/null > /dev/null 2>&1 &)',
  'fifty at once, every other ignores SIGTERM': `for i in {1..25}; do (trap '' TERM; exec sleep $MARK) & setsid sleep $MARK & done`,
  'starts another whenever one ends': `(trap '' TERM; while :; do sleep $MARK; done) & setsid bash -c 'trap "" TERM; while :; do sleep $MARK; done' &`,
}

const attemptsPerRun = 25

/** Says what the attempts before it have left, starts the next strays, and fails. */
const script = (stray: string) => `grep -lsz -- "^[$\{MARK:0:1}]$\{MARK:1}$" /proc/[0-9]*/cmdline >> found
${stray}
sleep 0.3
exit 7
`

/** Attempts on attempts, several ml-run at a time. */
export const tree: Trial = async ({ times, say }) => {
  const kinds = Object.entries(strays)
  const runs = kinds.flatMap(([name, stray], i) => {
    const all = Math.floor(times / kinds.length) + (i < times % kinds.length ? 1 : 0)
    const parts = Array.from({ length: Math.ceil(all / attemptsPerRun) }, (_, part) =>
      Math.min(attemptsPerRun, all - part * attemptsPerRun),
    )
    return parts.map((attempts) => ({ name, stray, attempts }))
  })
  const done: (Outcome & { readonly name: string })[] = []
  const queue = runs.entries()
  const work = async () => {
    for (const [i, { name, stray, attempts }] of queue) {
      const outcome = await oneRun(stray, attempts, 70_000 + i + process.pid / 10_000_000)
      for (const problem of outcome.problems) say(`${name}: ${problem}`)
      done.push({ name, ...outcome })
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return kinds.map(([name]) =>
    rowOf(
      name,
      done.filter((outcome) => outcome.name === name),
    ),
  )
}

interface Outcome {
  readonly attempts: number
  readonly good: number
  readonly durationsMs: readonly number[]
  readonly problems: readonly string[]
}

function rowOf(name: string, outcomes: readonly Outcome[]): TrialRow {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0)
  const durations = outcomes.flatMap(({ durationsMs }) => durationsMs).toSorted((a, b) => a - b)
  return {
    name: `a process that an attempt leaves behind: ${name}`,
    meaning: 'no such process is alive when the next attempt starts, or when ml-run has ended',
    times: sum(({ attempts }) => attempts),
    good: sum(({ good }) => good),
    medianMs: durations[Math.floor(durations.length / 2)] ?? 0,
    problems: [...new Set(outcomes.flatMap(({ problems }) => problems))].slice(0, 5),
  }
}

async function oneRun(stray: string, attempts: number, mark: number): Promise<Outcome> {
  const cwd = tempDir()
  writeFileSync(join(cwd, 'trial.sh'), script(stray))
  const policy = `rules: [{exit-codes: 7, retries: ${attempts - 1}, delay: 0}]`
  const flags = ['--grace-period', '200ms', '--policy', policy, '--summary', 'never']
  const { code } = await cli([...flags, '--', 'bash', 'trial.sh'], { cwd, env: { MARK: String(mark) } })
  const record = latestManifest(cwd)
  const found = readFileSync(join(cwd, 'found'), 'utf8').trim()
  const left = sleepers(String(mark))
  const made = record?.attempts.length ?? 0
  const survivors = record?.attempts.flatMap(({ left_behind = [] }) =>
    left_behind.filter(({ ended }) => ended === 'not'),
  )
  const problems = [
    ...(found === '' ? [] : [`alive when the next attempt started: ${found.split('\n').length}`]),
    ...(left === 0 ? [] : [`alive when ml-run had ended: ${left}`]),
    ...(made === attempts ? [] : [`${made} attempts instead of ${attempts}`]),
    ...(code === 7 ? [] : [`exit code ${code} instead of 7`]),
    ...(survivors?.length ? [`told as survivors: ${survivors.map(({ command }) => command).join(', ')}`] : []),
  ]
  rmSync(cwd, { recursive: true, force: true })
  const bad = Math.min(attempts, (found === '' ? 0 : found.split('\n').length) + left + (attempts - made))
  return {
    attempts,
    good: problems.length === 0 ? attempts : Math.min(attempts - 1, attempts - bad),
    durationsMs: record?.attempts.map(({ duration_ms }) => duration_ms ?? 0) ?? [],
    problems,
  }
}

/** How many are alive; they are killed, so that each is counted once. */
function sleepers(mark: string): number {
  const found = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && commandLine(name) === `sleep ${mark}`)
  for (const pid of found) process.kill(Number(pid), 'SIGKILL')
  return found.length
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}

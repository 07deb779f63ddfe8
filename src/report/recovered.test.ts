import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attempt } from '../domain/attempt.ts'
import { Manifest } from '../domain/manifest.ts'
import { asLine, entriesBetween, type Journal, type KillCounters, readJournal } from './journal.ts'
import { begin, finish, withStarted } from './manifest.ts'
import { recovered } from './recovered.ts'

const at = '2026-11-30T12:00:00.000Z'
const later = '2026-11-30T12:10:00.000Z'
const by = { at: later, by: 'post' as const, processes_ended: 2, survivors: [] }

const begun = begin(
  {
    id: 'task',
    command: { kind: 'script', script: 'python train.py', shell: 'bash' },
    working_directory: '/work',
    attempt_timeout_ms: null,
    total_timeout_ms: null,
    datasets: [],
    tracking: {},
    workflow_run: null,
  },
  '1.0.0',
  at,
)
const running = withStarted(begun, at)

/** The record when its last attempt has ended so. */
function ended(manifest: Manifest, change: Partial<Attempt>): Manifest {
  const last = manifest.attempts.at(-1)
  if (last === undefined) throw new Error('there is no attempt')
  const attempt: Attempt = { ...last, finished_at: at, duration_ms: 5, ended_by: 'exit', exit_code: 0, ...change }
  return { ...manifest, attempts: [...manifest.attempts.slice(0, -1), attempt] }
}
const failed = ended(running, {
  status: 'failed',
  exit_code: 1,
  decision: { kind: 'retry', delay_ms: 0, reason: 'again' },
})
const waiting: Manifest = { ...failed, status: 'retrying' }
const second = withStarted(waiting, at)
const succeeded: Manifest = { ...ended(second, { status: 'succeeded' }), status: 'succeeded' }
const history: readonly Manifest[] = [running, waiting, second, succeeded, finish(succeeded, later)]

/** The journal of a record that went through these states. */
const journalOf = (states: readonly Manifest[]): string =>
  states.flatMap((state, i) => entriesBetween(states[i - 1] ?? null, state).map(asLine)).join('')

const empty = readJournal('')
const group = (oomKills: number): KillCounters => ({
  group: { path: '/job', isShared: false, oomKills },
  machine: oomKills,
})
const recover = (manifest: Manifest, journal: Partial<Journal> = {}, countersNow: KillCounters | null = null) =>
  Manifest.parse(
    recovered({ manifest, journal: { ...empty, ...journal }, tail: 'step 10\nstep 20 loss 0.5', countersNow, by }),
  )

describe('a journal', () => {
  it('gives back every state that it was told', () => {
    for (const [i, state] of history.entries()) {
      expect(readJournal(journalOf(history.slice(0, i + 1))).manifest).toEqual(state)
    }
  })

  it('gives a valid state wherever it was cut, and never one without an attempt that had ended', () => {
    const whole = journalOf(history)
    fc.assert(
      fc.property(fc.nat(whole.length), (length) => {
        const { manifest } = readJournal(whole.slice(0, length))
        if (manifest === null) return
        const known = Manifest.parse(manifest)
        const lines = whole.slice(0, length).split('\n').slice(0, -1)
        const told = lines.filter((line) => /"kind":"attempt".*"finished_at":"/.test(line)).length
        expect(known.attempts.filter(({ finished_at }) => finished_at !== null).length).toBeGreaterThanOrEqual(told)
        Manifest.parse(recovered({ manifest: known, journal: empty, tail: '', countersNow: null, by }))
      }),
    )
  })

  it('goes on after a line that a full disk has cut off', () => {
    const text = `${journalOf([running])}{"kind":"cancel","sig\n${journalOf([running, waiting])}`
    expect(readJournal(text).manifest).toEqual(waiting)
  })
})

describe('a record whose ml-run was killed', () => {
  it('while the command ran has failed for that, with tail and progress', () => {
    expect(recover(running)).toMatchObject({
      status: 'failed',
      finished_at: later,
      recovered: by,
      failure: {
        class: 'infrastructure',
        log_tail: 'step 10\nstep 20 loss 0.5',
        context: { cause: 'ml_run_killed', evidence: 'the record ends while attempt 1 was running' },
      },
      attempts: [{ status: 'failed', progress: { step: 20, loss: 0.5 } }],
    })
  })

  it('before its first attempt has none', () => {
    expect(recover(begun)).toMatchObject({
      status: 'failed',
      attempts: [],
      failure: { context: { cause: 'ml_run_killed' } },
    })
  })

  it('while it waited was not retried', () => {
    expect(recover(waiting)).toMatchObject({
      status: 'failed',
      failure: { context: { evidence: 'the record ends between attempts 1 and 2' }, log_tail: '' },
      attempts: [{ exit_code: 1, decision: { kind: 'stop' } }],
    })
  })

  it('after the end of its last attempt is what that attempt was', () => {
    expect(recover(succeeded)).toMatchObject({ status: 'succeeded', failure: null, recovered: by })
    const stopped = ended(running, { status: 'failed', decision: { kind: 'stop', reason: 'no' } })
    expect(recover(stopped).status).toBe('failed')
  })

  it('after a cancel is cancelled', () => {
    expect(recover(running, { cancelledBy: 'SIGINT' })).toMatchObject({
      status: 'cancelled',
      failure: { context: { cause: 'cancelled' } },
      attempts: [{ status: 'cancelled' }],
    })
  })

  it('while the kernel killed for memory has failed for that, and only then', () => {
    expect(recover(running, { counters: group(3) }, group(4))).toMatchObject({
      failure: {
        context: {
          cause: 'host_oom_kill',
          rule: 'cgroup-oom-kill',
          evidence: expect.stringContaining('oom_kill 3 → 4'),
        },
      },
      attempts: [{ evidence: [{ source: 'machine', cause: 'host_oom_kill' }] }],
    })
    for (const now of [group(3), null]) {
      expect(recover(running, { counters: group(3) }, now).failure?.context.cause).toBe('ml_run_killed')
    }
  })
})

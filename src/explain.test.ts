import { describe, expect, it } from 'vitest'
import type { Attempt } from './domain/attempt.ts'
import type { Manifest } from './domain/manifest.ts'
import { OutputReader } from './evidence/output.ts'
import { noOwnRows, OwnRows } from './evidence/own-rows.ts'
import { signatures } from './evidence/signatures/index.ts'
import { rulesVersion } from './evidence/signatures/version.ts'
import { explain } from './explain.ts'
import { explanationLines } from './report/explanation.ts'
import { failureInfo } from './report/failure-info.ts'
import { begin, withEnded, withStarted } from './report/manifest.ts'
import { judge } from './verdict/judge.ts'

const now = '2026-01-01T00:00:00.000Z'
const task: Manifest['task'] = {
  id: 'a',
  command: { kind: 'program', argv: ['python'] },
  working_directory: '/w',
  attempt_timeout_ms: null,
  total_timeout_ms: null,
  datasets: [],
  tracking: 'off',
  workflow_run: null,
}

/** A manifest as a run leaves it. */
function manifestOf(output: string, tailLines = 200): Manifest {
  const reader = new OutputReader(signatures, { redact: (text) => text })
  reader.push('stderr', Buffer.from(output))
  const ending = { endedBy: 'exit', exitCode: 1, signal: null, detail: '' } as const
  const read = reader.end(tailLines)
  const verdict = judge({ ending, facts: read.facts })
  const about = { ending, logTail: read.tail, autoRetried: false, retryCount: 0, retryCap: 0, classifiedAt: now }
  const failed = { verdict, decision: { kind: 'stop' as const, reason: '' }, failure: failureInfo(verdict, about) }
  const started = withStarted(begin(task, '1', now), now)
  return withEnded(started, {
    ending,
    output: read,
    curves: [],
    durationMs: 1,
    finishedAt: now,
    failed,
    resources: { output_bytes: 0, output_lines: 0 },
  })
}

const withAttempt = (manifest: Manifest, some: Partial<Attempt>): Manifest => ({
  ...manifest,
  attempts: manifest.attempts.map((attempt) => ({ ...attempt, ...some })),
})

const traceback = 'Traceback (most recent call last):\n  File "/w/train.py", line 7, in main\n    go()\nKeyError: 2\n'
const noise = 'waiting\n'.repeat(300)

describe('explain', () => {
  it.each([
    ['a traceback', traceback],
    ['a traceback before the end that was kept', `${traceback}${noise}`],
    ['a complaint of the data', 'Traceback (most recent call last):\nValueError: row 7 of x.csv: expected 3 columns\n'],
    [
      'a complaint of the data before the end that was kept',
      `Traceback (most recent call last):\nValueError: row 7 of x.csv: expected 3 columns\n${noise}`,
    ],
    ['a bare exit code', `${noise}`],
    ['decisive text', 'RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB\n'],
    ['decisive text before the end', `RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB\n${noise}`],
    ['an error that was handled', `No space left on device\nstep 1 loss 0.5\nstep 2 loss 0.4\n${traceback}`],
    ['nothing', ''],
  ])('changes nothing with the same rules: %s', (_, output) => {
    const { attempts } = explain(manifestOf(output), noOwnRows)
    expect(attempts[0]?.now).toEqual(attempts[0]?.before)
    expect(attempts[0]?.changed).toEqual([])
  })

  it('changes nothing when the end begins within a traceback', () => {
    for (let lines = 1; lines < 6; lines++) {
      expect(explain(manifestOf(`start\n${traceback}`, lines), noOwnRows).attempts[0]?.changed).toEqual([])
    }
  })

  it('says what changed', () => {
    const manifest = manifestOf('RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB\n')
    const [attempt] = manifest.attempts
    const old = attempt?.failure
    if (old === null || old === undefined) throw new Error('no failure')
    const before: Manifest = {
      ...withAttempt(manifest, {
        failure: {
          ...old,
          class: 'code',
          context: Object.assign({}, old.context, { cause: 'python_exception', rule: 'old' }),
        },
      }),
      rules_version: '2020.1',
    }
    const explanation = explain(before, noOwnRows)
    expect(explanation).toMatchObject({
      rulesVersion: { before: '2020.1', now: rulesVersion },
      attempts: [{ number: 1, changed: ['class', 'cause', 'rule'] }],
    })
    expect(explanationLines(explanation)).toEqual([
      `rules: 2020.1 → ${rulesVersion}`,
      'attempt 1: class, cause, rule changed',
      '  class: code → resource',
      '  cause: python_exception → cuda_oom',
      '  confidence: certain',
      '  location: none',
      expect.stringMatching(/^ {2}rule: old → /),
      '  evidence: RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB',
    ])
  })

  it("knows the user's own rows", () => {
    const row = {
      id: 'policy-rule-1',
      cause: 'mine',
      class: 'data' as const,
      suggestion: '',
      pattern: /waiting/,
      needles: ['waiting'],
    }
    expect(explain(manifestOf(traceback + noise), new OwnRows([row])).attempts[0]?.now).toMatchObject({ cause: 'mine' })
  })

  it('leaves alone what did not fail, and what nobody saw end', () => {
    const manifest = manifestOf(traceback)
    expect(explanationLines(explain(withAttempt(manifest, { failure: null }), noOwnRows))).toContain(
      'attempt 1: there is no failure to judge',
    )
    expect(explain(withAttempt(manifest, { ended_by: null }), noOwnRows).attempts[0]).toMatchObject({
      now: null,
      changed: [],
    })
  })
})

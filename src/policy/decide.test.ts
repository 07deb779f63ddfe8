import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FailureClass } from '../domain/failure.ts'
import { noPolicy, type OwnPolicy } from '../domain/own-policy.ts'
import type { Progress } from '../domain/progress.ts'
import { readPolicyText } from '../settings/policy-text.ts'
import { decide, type Situation } from './decide.ts'
import type { Trace } from './history.ts'
import type { Failed } from './policy.ts'

/** A cause of each class about which ml-run knows nothing else. */
const plainCause = {
  infrastructure: 'sigterm',
  resource: 'cuda_oom',
  unknown: 'unknown',
  code: 'x',
  data: 'y',
} as const

const failed = (some: Partial<Failed> = {}): Failed => ({
  class: 'infrastructure',
  cause: some.cause ?? plainCause[some.class ?? 'infrastructure'],
  endedBy: 'exit',
  exitCode: 1,
  signal: null,
  matched: new Set(),
  ...some,
})
const at = (step: number | null): Progress | null =>
  step === null ? null : { step, epoch: null, loss: null, first_step: 1, first_epoch: null, quote: '' }
const trace = (some: Partial<Trace> = {}): Trace => ({
  cause: 'sigterm',
  fingerprint: null,
  progress: null,
  changedAfter: false,
  ...some,
})
const situation = ({ traces, ...some }: Partial<Situation> & { readonly failed: Failed }): Situation => ({
  traces: traces ?? Array.from({ length: (some.retryCount ?? 0) + 1 }, () => trace({ cause: some.failed.cause })),
  retryCount: (traces?.length ?? 1) - 1,
  durationMs: 0,
  remainingMs: null,
  askedMs: null,
  resumes: false,
  survivors: [],
  onRetry: null,
  mode: 'act',
  random: 0,
  fill: (text) => text.replace('cause', 'CAUSE'),
  redact: (text) => text.replace('safe', '***'),
  ...some,
})
const decisionOf = (some: Partial<Situation> & { readonly failed: Failed }, policy: OwnPolicy = noPolicy) =>
  decide(policy, situation(some)).decision
const policyOf = (text: string): OwnPolicy => {
  const reading = readPolicyText(text)
  if (!reading.ok) throw new Error(reading.problems.join('\n'))
  return reading.policy
}

describe('without a policy', () => {
  it.each([
    ['infrastructure', 3, 0],
    ['resource', 1, 30_000],
    ['unknown', 1, 0],
    ['code', 0, 0],
    ['data', 0, 0],
  ] as const)('%s is retried %i times, after %i ms', (failureClass, retries, delayMs) => {
    for (let retryCount = 0; retryCount < 5; retryCount++) {
      const { decision, retryCap } = decide(
        noPolicy,
        situation({ failed: failed({ class: failureClass }), retryCount }),
      )
      expect(retryCap).toBe(retries)
      if (retryCount < retries) expect(decision).toMatchObject({ kind: 'retry', delay_ms: delayMs })
      else expect(decision.kind).toBe('stop')
    }
  })

  it.each(['cuda_oom', 'device_oom', 'disk_full', 'disk_quota', 'attempt_timeout', 'timeout'])(
    '%s gets the one retry of its class after 30 s',
    (cause) => {
      expect(decide(noPolicy, situation({ failed: failed({ class: 'resource', cause }) }))).toMatchObject({
        decision: { kind: 'retry', delay_ms: 30_000 },
        retryCap: 1,
      })
    },
  )

  it('a permanent cause of a class that is retried is not', () => {
    expect(decide(noPolicy, situation({ failed: failed({ cause: 'read_only_filesystem' }) }))).toEqual({
      decision: { kind: 'stop', reason: 'read_only_filesystem fails again unless something is changed' },
      retryCap: 0,
    })
  })

  it('counts the retries of the whole task: two of another class use up the one of this class', () => {
    expect(decisionOf({ failed: failed({ class: 'unknown' }), retryCount: 2 }).kind).toBe('stop')
  })

  it.each(['cancel', 'total_timeout'] as const)('never retries what was ended by %s', (endedBy) => {
    expect(decisionOf({ failed: failed({ endedBy }) }).kind).toBe('stop')
  })

  it('never starts an attempt beside what is left of the last one', () => {
    expect(decisionOf({ failed: failed(), survivors: [4711] })).toMatchObject({
      kind: 'stop',
      reason: expect.stringContaining('4711'),
    })
  })

  it('always says why, and never waits past the time that is left', () => {
    const classes = fc.constantFrom<FailureClass>('infrastructure', 'resource', 'unknown', 'code', 'data')
    const cause = fc.constantFrom('rate_limited', 'connection_refused', 'host_oom_kill', 'sigterm', 'cuda_oom')
    const time = fc.integer({ min: -10, max: 100_000 })
    fc.assert(
      fc.property(classes, cause, fc.nat(5), time, fc.nat(50_000), fc.nat(200_000), (...drawn) => {
        const [failureClass, name, retryCount, remainingMs, durationMs, askedMs] = drawn
        const decision = decisionOf({
          failed: failed({ class: failureClass, cause: name }),
          ...{ retryCount, remainingMs, durationMs, askedMs, random: 0.3 },
        })
        expect(decision.reason).toMatch(/^\w/)
        if (decision.kind === 'retry') expect(decision.delay_ms + durationMs).toBeLessThanOrEqual(remainingMs)
      }),
    )
  })
})

describe('a wait', () => {
  const delays = (cause: string, random: number) =>
    [1, 2, 3].map((count) => {
      const traces = Array.from({ length: count }, () => trace({ cause }))
      const decision = decisionOf({ failed: failed({ cause }), traces, random })
      return decision.kind === 'retry' ? decision.delay_ms : null
    })

  it('grows for connections: 2 s, 6 s, 18 s, and chance takes up to a half of it', () => {
    expect(delays('connection_refused', 0)).toEqual([2_000, 6_000, 18_000])
    expect(delays('connection_refused', 0.999)).toEqual([1_001, 3_003, 9_009])
  })

  it('grows for a service that is overloaded, with full jitter', () => {
    expect(delays('service_unavailable', 0)).toEqual([10_000, 20_000, 40_000])
    expect(delays('service_unavailable', 0.75)).toEqual([2_500, 5_000, 10_000])
  })

  it('begins again when another cause came between', () => {
    const traces = ['connection_refused', 'sigterm', 'connection_refused'].map((cause) => trace({ cause }))
    expect(decisionOf({ failed: failed({ cause: 'connection_refused' }), traces })).toMatchObject({ delay_ms: 2_000 })
  })

  it('is as long as a server asks, when it is longer, up to max-delay', () => {
    const asked = (askedMs: number, cause = 'rate_limited') => decisionOf({ failed: failed({ cause }), askedMs })
    expect(asked(120_000)).toMatchObject({
      delay_ms: 120_000,
      reason: 'retry 1 of 3 for class infrastructure, the wait is what the server asked for',
    })
    expect(asked(1_000)).toMatchObject({ delay_ms: 30_000, reason: 'retry 1 of 3 for class infrastructure' })
    expect(asked(7_200_000)).toMatchObject({ delay_ms: 900_000 })
    expect(asked(120_000, 'host_oom_kill')).toMatchObject({ delay_ms: 0 })
  })
})

describe('total-timeout', () => {
  it('cuts a wait so that an attempt still fits', () => {
    expect(decisionOf({ failed: failed({ class: 'resource' }), remainingMs: 10_000, durationMs: 1_000 })).toEqual({
      kind: 'retry',
      delay_ms: 5_000,
      reason: 'retry 1 of 1 for class resource, the wait cut from 30s to what total-timeout allows',
    })
    expect(decisionOf({ failed: failed({ class: 'resource' }), remainingMs: 10_000, durationMs: 9_000 })).toMatchObject(
      {
        delay_ms: 1_000,
      },
    )
  })

  it('leaves no retry when an attempt from the start cannot come as far as the last one', () => {
    const late = { failed: failed(), remainingMs: 60_000, durationMs: 3_600_000 }
    expect(decisionOf(late)).toEqual({
      kind: 'stop',
      reason:
        '1m of total-timeout are left, and from the start an attempt takes 1h to come as far as the last one; with a checkpoint to resume from (setting checkpoints) it would be tried',
    })
    expect(decisionOf({ ...late, resumes: true })).toMatchObject({ kind: 'retry' })
  })

  it('leaves no retry when a server asks to wait longer', () => {
    const busy = { failed: failed({ cause: 'rate_limited' }), askedMs: 120_000 }
    expect(decisionOf({ ...busy, remainingMs: 100_000 })).toMatchObject({
      kind: 'stop',
      reason: 'the server asks to wait 2m, and 1m40s of total-timeout are left',
    })
    expect(decisionOf({ ...busy, remainingMs: 130_000 })).toMatchObject({ kind: 'retry', delay_ms: 120_000 })
  })
})

describe('a failure that comes again', () => {
  const again = (some: Partial<Trace>[], cause = 'host_oom_kill') =>
    decisionOf({
      failed: failed({ cause }),
      traces: some.map((one) => trace({ cause, fingerprint: 'same', ...one })),
    })

  it('in the same way and without progress is not retried, when it is of the kind that recurs', () => {
    expect(again([{}, {}])).toEqual({
      kind: 'stop',
      reason: 'attempt 1 failed in the same way, and this one came no further; another would too',
    })
    expect(again([{ progress: at(50) }, { progress: at(50) }]).kind).toBe('stop')
    expect(again([{ fingerprint: 'other' }, {}, {}]).kind).toBe('stop')
  })

  it('is retried when it came further, at another place, for a passing reason, or after a change', () => {
    expect(again([{ progress: at(50) }, { progress: at(51) }]).kind).toBe('retry')
    expect(again([{ fingerprint: 'other' }, {}]).kind).toBe('retry')
    expect(again([{}, {}], 'connection_refused').kind).toBe('retry')
    expect(again([{ changedAfter: true }, {}]).kind).toBe('retry')
    expect(again([{ fingerprint: null }, { fingerprint: null }]).kind).toBe('retry')
  })

  it('is retried as often as the user says of the cause, though not of its class', () => {
    const twice = {
      failed: failed({ cause: 'host_oom_kill' }),
      traces: [1, 2].map(() => trace({ cause: 'host_oom_kill', fingerprint: 'same' })),
    }
    expect(decisionOf(twice, policyOf('causes: { host_oom_kill: { retries: 5 } }')).kind).toBe('retry')
    expect(decisionOf(twice, policyOf('classes: { infrastructure: { retries: 5 } }')).kind).toBe('stop')
  })
})

describe('progress', () => {
  it('gives retries back, at most as many as there were', () => {
    const caps = Array.from({ length: 9 }, (_, count) => {
      const traces = Array.from({ length: count + 1 }, (_, i) => trace({ progress: at(10 * (i + 1)) }))
      return decide(noPolicy, situation({ failed: failed(), traces }))
    })
    expect(caps.map(({ retryCap }) => retryCap)).toEqual([3, 4, 5, 6, 6, 6, 6, 6, 6])
    expect(caps.map(({ decision }) => decision.kind)).toEqual([...Array(6).fill('retry'), ...Array(3).fill('stop')])
    expect(caps[2]?.decision.reason).toBe('retry 3 of 5 for class infrastructure, 2 of them given back for progress')
  })

  it('gives nothing back to what is never retried', () => {
    const traces = [trace({ progress: at(1) }), trace({ progress: at(2) })]
    expect(decide(noPolicy, situation({ failed: failed({ class: 'code' }), traces }))).toMatchObject({ retryCap: 0 })
  })
})

describe('a policy', () => {
  const policy = policyOf(`
classes:
  code: { retries: 1, env: { FROM: class, CLASS: '1' } }
  infrastructure: { retries: 5, delay: 10s }
causes:
  connection_refused: { delay: 1s }
  cuda_oom: { retries: 2, env: { FROM: cause } }
rules:
  - { exit-codes: [75, 80-89], retries: 9, delay: 1m, backoff: linear, max-delay: 90s }
  - { signal: SIGTERM, ended-by: [signal, exit], retries: 7 }
  - { class: code, match: flaky test, retries: 2, env: { FROM: rule }, run: ./train.sh --safe }
  - { class: code, cause: [training_diverged, segfault], retries: 0 }
`)
  const of = (some: Partial<Failed>, more: Partial<Situation> = {}) =>
    decisionOf({ failed: failed(some), ...more }, policy)

  it('says more by a cause than by a class, and most by a rule', () => {
    expect(of({})).toMatchObject({
      delay_ms: 10_000,
      reason: 'retry 1 of 5 by classes.infrastructure of the policy (line 4)',
      decided_by: ['classes.infrastructure'],
    })
    expect(of({ cause: 'connection_refused' })).toMatchObject({
      delay_ms: 1_000,
      reason: expect.stringContaining('of 5 '),
      decided_by: ['causes.connection_refused', 'classes.infrastructure'],
    })
    expect(of({ exitCode: 85 })).toMatchObject({
      delay_ms: 60_000,
      reason: 'retry 1 of 9 by rules[0] of the policy (line 9)',
    })
  })

  it('decides by the first rule all of whose conditions hold', () => {
    expect(of({ signal: 'SIGTERM', exitCode: null, endedBy: 'signal' }).reason).toMatch(/ 7 by rules\[1\]/)
    expect(of({ signal: 'SIGTERM', exitCode: null, endedBy: 'attempt_timeout' }).reason).toMatch(/classes/)
    expect(of({ signal: 'SIGTERM', exitCode: 75 }).reason).toMatch(/ 9 by rules\[0\]/)
    expect(of({ class: 'code', cause: 'segfault' })).toEqual({
      kind: 'stop',
      reason: 'rules[3] of the policy (line 12) allows no retry',
      decided_by: ['rules[3]', 'classes.code'],
    })
    expect(of({ class: 'code', cause: 'segfault', matched: new Set(['rules[2]']) }).kind).toBe('retry')
  })

  it('retries what ml-run would not, when it says so', () => {
    expect(of({ class: 'code', cause: 'python_exception' })).toMatchObject({ kind: 'retry', delay_ms: 0 })
    expect(decisionOf({ failed: failed({ cause: 'read_only_filesystem' }) }, policy).kind).toBe('retry')
  })

  it('has waits that do not grow unless it says so', () => {
    const traces = [1, 2, 3].map(() => trace({ cause: 'connection_refused' }))
    expect(of({ cause: 'connection_refused' }, { traces, retryCount: 2, random: 0.9 })).toMatchObject({
      delay_ms: 1_000,
    })
    const same = [1, 2].map(() => trace())
    expect(of({ exitCode: 80 }, { traces: same, retryCount: 1 })).toMatchObject({ delay_ms: 90_000 })
  })

  it('changes variables and the command; those of a rule go before those of a cause and of a class', () => {
    expect(of({ class: 'code', matched: new Set(['rules[2]']) })).toMatchObject({
      reason: expect.stringMatching(/, with FROM=rule CLASS=1, with another command$/),
      changes: { env: { FROM: 'rule', CLASS: '1' }, run: './train.sh --***', on_retry: null },
    })
    expect(of({ class: 'resource' })).toMatchObject({ changes: { env: { FROM: 'CAUSE' }, run: null, on_retry: null } })
    expect(of({})).not.toHaveProperty('changes')
  })

  it('has its script between attempts in the place of that of the settings', () => {
    const onRetry = { script: 'usual', timeoutMs: 1 }
    const clean = policyOf('causes: { disk_full: { on-retry: clean } }')
    const changes = (cause: string) => {
      const decision = decide(clean, situation({ failed: failed({ class: 'resource', cause }), onRetry })).decision
      return decision.kind === 'retry' ? decision.changes?.on_retry : undefined
    }
    expect([changes('disk_full'), changes('cuda_oom')]).toEqual(['clean', 'usual'])
  })

  it('never retries a cancel, whatever it says', () => {
    expect(of({ endedBy: 'cancel', exitCode: 75 })).toMatchObject({
      kind: 'stop',
      reason: 'a cancelled task is never retried',
    })
  })
})

describe('mode observe', () => {
  it('stops, and says what it would have done', () => {
    expect(decide(noPolicy, situation({ failed: failed({ class: 'resource' }), mode: 'observe' }))).toEqual({
      decision: {
        kind: 'stop',
        reason: 'mode observe: it would be retried after 30s (retry 1 of 1 for class resource)',
        would_retry_after_ms: 30_000,
      },
      retryCap: 1,
    })
  })

  it('says of what is not retried what it always says', () => {
    const code = { failed: failed({ class: 'code' }) }
    expect(decisionOf({ ...code, mode: 'observe' })).toEqual(decisionOf(code))
  })
})

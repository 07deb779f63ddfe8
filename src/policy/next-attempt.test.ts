import { describe, expect, it } from 'vitest'
import type { Attempt } from '../domain/attempt.ts'
import type { OwnPolicy } from '../domain/own-policy.ts'
import { readPolicyText } from '../settings/policy-text.ts'
import { changedBy, maxAttempts, scriptAfter, wantsFreePort } from './next-attempt.ts'

const policyOf = (text: string): OwnPolicy => {
  const reading = readPolicyText(text)
  if (!reading.ok) throw new Error(reading.problems.join('\n'))
  return reading.policy
}
const failed = (cause: string, decidedBy: readonly string[], kind: 'retry' | 'stop' = 'retry'): Attempt =>
  ({
    exit_code: 1,
    signal: null,
    failure: { class: 'resource', context: { cause } },
    evidence: [],
    progress: null,
    decision: { kind, delay_ms: 0, reason: 'x', decided_by: decidedBy },
  }) as unknown as Attempt

describe('what an attempt has changed', () => {
  const policy = policyOf(`
classes: { resource: { env: { A: class, B: class }, run: of class } }
causes:
  cuda_oom: { env: { B: cause, BATCH: '{half:10}' }, on-retry: clean }
  disk_full: { run: of cause, env: { PORT: '{free-port}' } }
`)
  const changedAfter = (...attempts: readonly Attempt[]) => changedBy(policy, attempts, 'id', 4242)

  it('is nothing at first, nor after failures for which the policy says nothing', () => {
    expect(changedAfter()).toEqual({ env: {}, run: null })
    expect(changedAfter(failed('sigterm', []))).toEqual({ env: {}, run: null })
    expect(changedAfter(failed('cuda_oom', ['causes.cuda_oom'], 'stop'))).toEqual({ env: {}, run: null })
  })

  it('is what each decision said, later ones over earlier ones', () => {
    const oom = failed('cuda_oom', ['causes.cuda_oom', 'classes.resource'])
    expect(changedAfter(oom)).toEqual({ env: { A: 'class', B: 'cause', BATCH: '5' }, run: 'of class' })
    expect(changedAfter(oom, failed('sigterm', []), oom, oom, oom).env.BATCH).toBe('1')
    expect(changedAfter(oom, failed('disk_full', ['causes.disk_full']))).toEqual({
      env: { A: 'class', B: 'cause', BATCH: '5', PORT: '4242' },
      run: 'of cause',
    })
  })

  it('forgets entries that the policy does not have any more', () => {
    expect(changedAfter(failed('cuda_oom', ['rules[7]']))).toEqual({ env: {}, run: null })
  })

  it('has the script of the most specific entry, else the usual one', () => {
    const usual = { script: 'usual', timeoutMs: 1 }
    expect(scriptAfter(policy, failed('cuda_oom', ['causes.cuda_oom']), usual)?.script).toBe('clean')
    expect(scriptAfter(policy, failed('disk_full', ['causes.disk_full']), usual)).toBe(usual)
    expect(scriptAfter(policy, failed('x', []), null)).toBeNull()
  })

  it('asks for a port only when one is wanted', () => {
    expect(wantsFreePort(policy)).toBe(true)
    expect(wantsFreePort(policyOf('classes: { resource: { env: { A: 1 } } }'))).toBe(false)
  })
})

it('the most attempts are those of the most generous word of the policy', () => {
  expect(maxAttempts(policyOf(''), [])).toBe(4)
  expect(maxAttempts(policyOf('classes: { infrastructure: { retries: 0 } }'), [])).toBe(2)
  expect(maxAttempts(policyOf('rules: [{ signal: KILL, retries: 9 }]'), [])).toBe(10)
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FailureClass } from '../domain/failure.ts'
import { decide, type Situation } from './decide.ts'
import { defaultPolicy, maxAttempts } from './policy.ts'

const situation = (some: Partial<Situation>): Situation => ({
  class: 'infrastructure',
  endedBy: 'exit',
  retryCount: 0,
  remainingMs: null,
  survivors: [],
  ...some,
})

it.each([
  ['infrastructure', 3, 0],
  ['resource', 1, 30_000],
  ['unknown', 1, 0],
  ['code', 0, 0],
  ['data', 0, 0],
] as const)('%s is retried %i times, after %i ms', (failureClass, retries, delayMs) => {
  for (let retryCount = 0; retryCount < 5; retryCount++) {
    const decision = decide(defaultPolicy, situation({ class: failureClass, retryCount }))
    if (retryCount < retries) expect(decision).toMatchObject({ kind: 'retry', delay_ms: delayMs })
    else expect(decision.kind).toBe('stop')
  }
})

it('counts the retries of the whole task: two of another class use up the one of this class', () => {
  expect(decide(defaultPolicy, situation({ class: 'unknown', retryCount: 2 })).kind).toBe('stop')
})

it.each(['cancel', 'total_timeout'] as const)('never retries what was ended by %s', (endedBy) => {
  expect(decide(defaultPolicy, situation({ endedBy })).kind).toBe('stop')
})

it('never starts an attempt beside what is left of the last one', () => {
  expect(decide(defaultPolicy, situation({ survivors: [4711] }))).toMatchObject({
    kind: 'stop',
    reason: expect.stringContaining('4711'),
  })
})

it('cuts a wait so that an attempt still fits into the time that is left', () => {
  expect(decide(defaultPolicy, situation({ class: 'resource', remainingMs: 10_000 }))).toEqual({
    kind: 'retry',
    delay_ms: 5_000,
    reason: 'retry 1 of 1 for class resource, the wait cut from 30s to what total-timeout allows',
  })
})

it('never waits past the time that is left, and always says why', () => {
  const classes = fc.constantFrom<FailureClass>('infrastructure', 'resource', 'unknown', 'code', 'data')
  fc.assert(
    fc.property(classes, fc.nat(5), fc.integer({ min: -10, max: 100_000 }), (failureClass, retryCount, remainingMs) => {
      const decision = decide(defaultPolicy, situation({ class: failureClass, retryCount, remainingMs }))
      expect(decision.reason).not.toBe('')
      if (decision.kind === 'retry') expect(decision.delay_ms).toBeLessThan(remainingMs)
    }),
  )
})

it('allows as many attempts as the most generous class', () => {
  expect(maxAttempts(defaultPolicy)).toBe(4)
})

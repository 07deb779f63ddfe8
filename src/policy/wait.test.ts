import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type WaitOptions, waitMs } from './wait.ts'

const options = (some: Partial<WaitOptions>): WaitOptions => ({
  delayMs: 1_000,
  backoff: 'none',
  maxDelayMs: 900_000,
  jitter: 0,
  ...some,
})

it.each([
  ['none', [1_000, 1_000, 1_000, 1_000]],
  ['linear', [1_000, 2_000, 3_000, 4_000]],
  [2, [1_000, 2_000, 4_000, 8_000]],
  [1.5, [1_000, 1_500, 2_250, 3_375]],
] as const)('grows by %s', (backoff, waits) => {
  expect([1, 2, 3, 4].map((n) => waitMs(n, options({ backoff }), 0.7))).toEqual(waits)
})

it('is a whole number from the part that chance may take up to max-delay, whatever the options', () => {
  const backoff = fc.oneof(
    fc.constantFrom<'none' | 'linear'>('none', 'linear'),
    fc.double({ min: 1, max: 10, noNaN: true }),
  )
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      backoff,
      fc.nat(86_400_000),
      fc.nat(86_400_000),
      part,
      part,
      (...drawn) => {
        const [n, growth, delayMs, maxDelayMs, jitter, random] = drawn
        const wait = waitMs(n, { delayMs, backoff: growth, maxDelayMs, jitter }, random)
        expect(Number.isInteger(wait)).toBe(true)
        expect(wait).toBeLessThanOrEqual(maxDelayMs)
        expect(wait).toBeGreaterThanOrEqual(Math.floor(Math.min(delayMs, maxDelayMs) * (1 - jitter)))
      },
    ),
  )
})

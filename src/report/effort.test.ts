import { expect, it } from 'vitest'
import type { Attempt } from '../domain/attempt.ts'
import type { Manifest } from '../domain/manifest.ts'
import { effortLine, lostMs } from './effort.ts'

const minute = 60_000
const at = (from: number, to: number) => ({
  first_step: from,
  step: to,
  first_epoch: null,
  epoch: null,
  loss: null,
  quote: '',
})

/** Attempts of ten minutes each, with a wait of a minute between. */
const attempts = (...some: readonly Partial<Attempt>[]): Attempt[] =>
  some.map((one, i) => ({
    number: i + 1,
    status: 'failed',
    started_at: new Date(i * 11 * minute).toISOString(),
    finished_at: new Date((i * 11 + 10) * minute).toISOString(),
    duration_ms: 10 * minute,
    progress: null,
    ...one,
  })) as Attempt[]
const line = (status: Manifest['status'], ...some: readonly Partial<Attempt>[]) =>
  effortLine({ status, attempts: attempts(...some) } as unknown as Manifest)[0]

it('says nothing of one attempt', () => {
  expect(line('failed', {})).toBeUndefined()
  expect(line('succeeded', { status: 'succeeded' })).toBeUndefined()
})

it('says what was run, waited and lost, and what the retries bought', () => {
  expect(line('succeeded', {}, { status: 'succeeded' })).toBe(
    '**Time:** 20m run in 2 attempts, 1m between them, 10m of it lost to failures. The retry bought the success.',
  )
  expect(line('failed', {}, {}, {})).toBe(
    '**Time:** 30m run in 3 attempts, 2m between them, 30m of it lost to failures. The 2 retries bought nothing: no attempt came further than the first.',
  )
  expect(line('failed', { progress: at(0, 100) }, { progress: at(50, 400) }, { progress: at(0, 20) })).toMatch(
    /The 2 retries came from step 100 to step 400\.$/,
  )
  expect(line('cancelled', {}, { progress: at(0, 7), status: 'cancelled' })).toMatch(
    /The retry came from nowhere to step 7\.$/,
  )
})

it('counts as lost what the next attempt did again', () => {
  const lost = (own: Partial<Attempt>, next?: Partial<Attempt>) =>
    lostMs(attempts(own)[0] as Attempt, next && attempts(next)[0])
  expect(lost({ progress: at(0, 100) }, { progress: at(75, 200) })).toBe(2.5 * minute)
  expect(lost({ progress: at(0, 100) }, { progress: at(0, 200) })).toBe(10 * minute)
  expect(lost({ progress: at(0, 100) }, { progress: at(120, 200) })).toBe(0)
  expect(lost({ progress: at(50, 100) }, { progress: at(0, 200) })).toBe(10 * minute)
  expect(lost({ progress: at(0, 100) }, {})).toBe(10 * minute)
  expect(lost({ progress: at(0, 100) })).toBe(10 * minute)
  expect(lost({ status: 'succeeded' })).toBe(0)
})

import { expect, it } from 'vitest'
import { cameFurther } from './came-further.ts'
import type { Progress } from './progress.ts'

const at = (step: number | null, epoch: number | null = null): Progress => ({
  step,
  epoch,
  loss: null,
  first_step: null,
  first_epoch: null,
  quote: '',
})

it.each([
  ['a later step', at(900), at(901), true],
  ['the same step', at(900), at(900), false],
  ['an earlier step', at(900), at(10), false],
  ['an earlier step of a later epoch', at(900, 1), at(10, 2), true],
  ['a later step of an earlier epoch', at(10, 2), at(900, 1), false],
  ['a later step of the same epoch', at(10, 2), at(11, 2), true],
  ['a later part of an epoch', at(null, 0.4), at(null, 0.7), true],
  ['a step after nothing', null, at(0), true],
  ['nothing after a step', at(900), null, false],
  ['a step where only an epoch was told before', at(null, 3), at(900), false],
  ['nothing after nothing', null, null, false],
])('%s', (_, earlier, later, isFurther) => {
  expect(cameFurther(earlier, later)).toBe(isFurther)
})

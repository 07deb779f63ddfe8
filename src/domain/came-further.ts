import type { Progress } from './progress.ts'

/**
 * True when an attempt came further than an earlier one, so that the same failure again is not the same place again.
 * Steps are compared where no epochs tell them apart; what was not told is no progress.
 */
export function cameFurther(earlier: Progress | null, later: Progress | null): boolean {
  if (later === null) return false
  if (earlier === null) return later.step !== null || later.epoch !== null
  if (later.epoch !== null && earlier.epoch !== null && later.epoch !== earlier.epoch)
    return later.epoch > earlier.epoch
  return later.step !== null && earlier.step !== null && later.step > earlier.step
}

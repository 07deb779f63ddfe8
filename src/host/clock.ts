import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../ports.ts'

/** The time of this machine. */
export const systemClock: Clock = {
  // Counted on from the start of the process: a clock that is set meanwhile makes no attempt longer or shorter.
  now: () => Math.round(performance.timeOrigin + performance.now()),
  iso: (ms) => new Date(ms).toISOString(),
  sleep: (ms, abort) => sleep(ms, undefined, { signal: abort }).catch(() => {}),
}

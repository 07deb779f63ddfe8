import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../ports.ts'

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  iso: (ms) => new Date(ms).toISOString(),
  sleep: (ms, abort) => sleep(ms, undefined, { signal: abort }).catch(() => {}),
}

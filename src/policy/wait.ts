import type { Action } from '../domain/own-policy.ts'

/** How long to wait before an attempt. */
export type WaitOptions = Required<Pick<Action, 'delayMs' | 'backoff' | 'maxDelayMs' | 'jitter'>>

/**
 * Milliseconds to wait.
 * @param inARow how often the same cause has come without another between, this one included; from 1
 * @param random from 0 up to 1
 */
export function waitMs(inARow: number, { delayMs, backoff, maxDelayMs, jitter }: WaitOptions, random: number): number {
  const grown =
    backoff === 'none' ? delayMs : backoff === 'linear' ? delayMs * inARow : delayMs * backoff ** (inARow - 1)
  return Math.round(Math.min(grown, maxDelayMs) * (1 - jitter * random))
}

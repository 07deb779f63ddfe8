/** What a kind of trials is to do. */
export interface TrialPlan {
  /** How often each of its trials is made. */
  readonly times: number
  /** The same seed kills at the same moments. */
  readonly seed: number
  /** Told what goes wrong as it does. */
  readonly say: (line: string) => void
}

/** How one trial of a kind went, all times together. */
export interface TrialRow {
  readonly name: string
  /** What holds each time that it is good. */
  readonly meaning: string
  readonly times: number
  readonly good: number
  /** How long one took, where that is measured. */
  readonly medianMs?: number
  readonly problems: readonly string[]
}

/** A kind of trials. */
export type Trial = (plan: TrialPlan) => Promise<readonly TrialRow[]>

/** Chance that can be had again (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

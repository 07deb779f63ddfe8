import type { Facts } from './facts.ts'
import { rootOf, type Uncaught, wasCaught } from './uncaught.ts'

const maxSpeakers = 1_024

/** The last exception that each process showed: the next one follows from it, or shows that it was caught. */
export class LastExceptions {
  readonly #facts: Facts
  readonly #last = new Map<string, Uncaught>()

  constructor(facts: Facts) {
    this.#facts = facts
  }

  of(speaker: string): Uncaught | undefined {
    return this.#last.get(speaker)
  }

  /** @param isSameSighting it tells more of what was added just before */
  add(speaker: string, now: Uncaught, isSameSighting: boolean): void {
    const before = this.#last.get(speaker)
    if (now.exception.link === 'none' || before === undefined) {
      if (before !== undefined && wasCaught(before, now)) this.#facts.survived(before.fact)
      this.#facts.add(now.fact, isSameSighting)
      if (this.#last.size >= maxSpeakers) this.#last.clear()
      this.#last.set(speaker, now)
      return
    }
    const winner = rootOf(before, now)
    this.#facts.replace(before.fact, winner.fact)
    this.#last.set(speaker, winner)
  }
}

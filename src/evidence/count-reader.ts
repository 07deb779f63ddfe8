import { stripVTControlCharacters } from 'node:util'
import { type Count, readCount } from './progress.ts'
import type { RankReader } from './ranks.ts'

const maxKinds = 1_024
/** Where some counts come so often before a complaint, all that go on have come. */
const maxLooks = 3

/** Follows what the lines of one stream count, and tells what goes on from what only repeats how far it came. */
export class CountReader {
  readonly #ranks: RankReader
  readonly #last = new Map<string, Pick<Count, 'step' | 'epoch'>>()

  constructor(ranks: RankReader) {
    this.#ranks = ranks
  }

  /**
   * True when a line counts, and is not where the last count of the same kind was, as a progress bar is when it is closed.
   * Where nothing is known of its kind, it is believed.
   */
  moves(rank: string, text: string): boolean {
    const count = readCount(text)
    return count !== undefined && this.#moved(rank, count)
  }

  /** Reads the last lines before a complaint. */
  lookBack(before: string): void {
    const counts: { readonly rank: string; readonly count: Count }[] = []
    const looks = new Map<string, number>()
    for (const line of before.split(/[\r\n]/).reverse()) {
      const { rank, text } = this.#ranks.split(stripVTControlCharacters(line))
      const count = readCount(text)
      if (count === undefined) continue
      counts.push({ rank, count })
      const kind = kindOf(rank, count)
      const times = (looks.get(kind) ?? 0) + 1
      if (times === maxLooks) break
      looks.set(kind, times)
    }
    for (const { rank, count } of counts.reverse()) this.#moved(rank, count)
  }

  #moved(rank: string, count: Count): boolean {
    const { step, epoch } = count
    const kind = kindOf(rank, count)
    const last = this.#last.get(kind)
    if (last === undefined && this.#last.size >= maxKinds) this.#last.clear()
    this.#last.set(kind, { step: step ?? last?.step ?? null, epoch: epoch ?? last?.epoch ?? null })
    const differs = (now: number | null, then: number | null) => now !== null && now !== then
    return last === undefined || differs(step, last.step) || differs(epoch, last.epoch)
  }
}

const kindOf = (rank: string, { bar }: Count): string => `${rank}\n${bar}`

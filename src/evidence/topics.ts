import { placeNeedles } from './places.ts'
import { retryAfterNeedles } from './retry-after.ts'
import { tracebackNeedles } from './traceback.ts'
import { linkNeedles } from './tracker-links.ts'
import { commandNeedles } from './workflow-commands.ts'

/** What a line may be about, as bits, by the texts that it holds. */
export const topics = { traceback: 1, place: 2, command: 4, retryAfter: 8, link: 16, own: 32 } as const

const needlesByTopic: readonly (readonly [number, readonly string[]])[] = [
  [topics.traceback, tracebackNeedles],
  [topics.place, placeNeedles],
  [topics.command, commandNeedles],
  [topics.retryAfter, retryAfterNeedles],
  [topics.link, linkNeedles],
]

/** All texts that an output is searched for, and what each of them is there for. */
export class SoughtTexts {
  readonly needles: readonly string[]
  readonly #known: number
  readonly #topics: readonly number[]

  /**
   * @param known those of the table, which come first
   * @param own those of the user's own rows
   */
  constructor(known: readonly string[], own: readonly string[]) {
    const others = [...needlesByTopic, [topics.own, own] as const]
    this.needles = [...known, ...others.flatMap(([, needles]) => needles)]
    this.#known = known.length
    this.#topics = others.flatMap(([topic, needles]) => needles.map(() => topic))
  }

  /**
   * What a line is about, apart from the table.
   * @param held the places of its texts in `needles`
   */
  topicsOf(held: readonly number[]): number {
    let bits = 0
    for (const number of held) bits |= number < this.#known ? 0 : (this.#topics[number - this.#known] ?? 0)
    return bits
  }
}

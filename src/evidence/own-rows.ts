import type { SoughtText } from '../domain/own-policy.ts'
import type { OwnRow } from '../domain/own-row.ts'
import type { Meaning } from './facts.ts'

/**
 * The user's own rows, and the texts that rules of the policy look for. What rows say of a line goes before the table,
 * however the line is said.
 */
export class OwnRows {
  readonly rows: readonly OwnRow[]
  readonly needles: readonly string[]
  /** True when a row has no text to search for: every line has to be looked at, which costs several times as much. */
  readonly readsEveryLine: boolean

  readonly #sought: readonly SoughtText[]
  readonly #found = new Set<string>()

  constructor(rows: readonly OwnRow[], sought: readonly SoughtText[] = []) {
    this.rows = rows
    this.#sought = sought
    const all = [...rows, ...sought]
    this.needles = [...new Set(all.flatMap((row) => row.needles ?? []))]
    this.readsEveryLine = all.some((row) => row.needles === null)
  }

  /** Ids of the texts that were found in the lines so far. */
  get found(): ReadonlySet<string> {
    return this.#found
  }

  /**
   * What the first row that matches says.
   * @param line as it was printed, without control sequences
   * @param text the line without the rank before it
   */
  match(line: string, text: string): Meaning | undefined {
    const isIn = ({ pattern }: Pick<OwnRow, 'pattern'>) => pattern.test(line) || (text !== line && pattern.test(text))
    for (const sought of this.#sought) if (!this.#found.has(sought.id) && isIn(sought)) this.#found.add(sought.id)
    const own = this.rows.find(isIn)
    return own === undefined ? undefined : { rule: own.id, cause: own.cause, role: 'own', own }
  }
}

/** Of a user who has none. */
export const noOwnRows = new OwnRows([])

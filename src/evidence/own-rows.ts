import type { OwnRow } from '../domain/own-row.ts'
import type { Meaning } from './facts.ts'

/** The user's own rows. What they say of a line goes before the table, however the line is said. */
export class OwnRows {
  readonly rows: readonly OwnRow[]
  readonly needles: readonly string[]
  /** True when a row has no text to search for: every line has to be looked at, which costs several times as much. */
  readonly readsEveryLine: boolean

  constructor(rows: readonly OwnRow[]) {
    this.rows = rows
    this.needles = [...new Set(rows.flatMap((row) => row.needles ?? []))]
    this.readsEveryLine = rows.some((row) => row.needles === null)
  }

  /**
   * What the first row that matches says.
   * @param line as it was printed, without control sequences
   * @param text the line without the rank before it
   */
  match(line: string, text: string): Meaning | undefined {
    const own = this.rows.find(({ pattern }) => pattern.test(line) || (text !== line && pattern.test(text)))
    return own === undefined ? undefined : { rule: own.id, cause: own.cause, role: 'own', own }
  }
}

/** Of a user who has none. */
export const noOwnRows = new OwnRows([])

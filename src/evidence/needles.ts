import { type Pieces, piecesOf, tableBytes } from './scan/pieces.ts'
import { newScan } from './scan/scan.ts'

/** What is searched at once; longer outputs come in parts. */
export const maxPlacedBytes = 64 * 1024
const pageBytes = 64 * 1024
/** Loads at the edges reach a little further than the bytes that are asked for. */
const edgeBytes = 16

/**
 * Finds the lines of an output that hold any of many texts, in one pass whatever their number, ignoring the case of ASCII
 * letters. Bytes are looked at by WebAssembly (scan/scan.as), which knows short pieces of the texts; what it stops at is
 * compared here.
 *
 * Texts come in two ranks: those that always count, and those that a caller may ask for as well.
 */
export class NeedleSearch {
  readonly #needles: readonly string[]
  readonly #extra: readonly string[]
  readonly #scan = newScan()
  /** Tables lie one behind the other, those bytes after them that are searched. */
  readonly #tables: Record<'always' | 'all', Pieces | undefined> = { always: undefined, all: undefined }

  /** @param needles lower case, three bytes or more */
  constructor(needles: readonly string[], extra: readonly string[] = []) {
    this.#needles = needles
    this.#extra = extra
  }

  /**
   * Copies bytes to where they can be searched without another copy, until the next call.
   * @param before at most {@link maxPlacedBytes}, as `bytes`
   */
  place(before: Uint8Array, bytes: Uint8Array): Buffer {
    const at = placedAt + maxPlacedBytes - before.length
    this.#scan.bytes.set(before, at)
    this.#scan.bytes.set(bytes, placedAt + maxPlacedBytes)
    return Buffer.from(this.#scan.bytes.buffer, at, before.length + bytes.length)
  }

  /**
   * A place within the first text at or after `from`; -1 for none.
   * @param withExtra look for the texts of the second rank too
   */
  find(bytes: Buffer, from: number, withExtra: boolean): number {
    const base = bytes.buffer === this.#scan.bytes.buffer ? bytes.byteOffset : this.#copied(bytes)
    const to = base + bytes.length
    const which = withExtra ? 'all' : 'always'
    const pieces = this.#table(which)
    for (let at = base + from; ; at += 4) {
      at = this.#scan.next(tableAt[which], at, to)
      if (at === -1) return -1
      const found = pieces.within(this.#scan.bytes, at, base + from, to)
      if (found !== -1) return found - base
    }
  }

  /** How many line feeds stand in a part of what was placed. */
  lineFeeds(placed: Buffer, from: number, to: number): number {
    return this.#scan.lineFeeds(placed.byteOffset + from, placed.byteOffset + to)
  }

  #copied(bytes: Uint8Array): number {
    if (bytes.length > maxPlacedBytes) throw new RangeError(`${bytes.length} bytes cannot be searched at once`)
    this.#scan.bytes.set(bytes, copiedAt)
    return copiedAt
  }

  #table(which: 'always' | 'all'): Pieces {
    const known = this.#tables[which]
    if (known !== undefined) return known
    const made = piecesOf(which === 'all' ? [...this.#needles, ...this.#extra] : this.#needles)
    this.#scan.bytes.set(made.table, tableAt[which])
    this.#tables[which] = made
    return made
  }
}

const tableAt = { always: edgeBytes, all: edgeBytes + tableBytes } as const
const placedAt = edgeBytes + 2 * tableBytes
const copiedAt = placedAt + 2 * maxPlacedBytes + edgeBytes
/** So much memory the module is compiled for. */
export const scanPages = Math.ceil((copiedAt + maxPlacedBytes + edgeBytes) / pageBytes)

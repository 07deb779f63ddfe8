import { everyStep, nowAndThen } from './scan/ordinary.ts'
import { newScan, type Scan } from './scan/scan.ts'

/** What is searched at once; longer outputs come in parts. */
export const maxPlacedBytes = 64 * 1024
const minNeedleBytes = 3
const maxNeedleBytes = 0xffff
/** As scan.as lays them out. */
const headBytes = 12
const bytesOfEntries = 4 * 16
/** What stands in every step is met so much more often. */
const everyStepTimes = 16

const encoder = new TextEncoder()

/**
 * Finds the lines of an output that hold any of many texts, in one pass whatever their number, ignoring the case of ASCII
 * letters; WebAssembly (scan/scan.as) looks at the bytes.
 *
 * Texts come in two ranks: those that always count, and those that a caller may ask for as well.
 */
export class NeedleSearch {
  readonly #needles: readonly string[]
  readonly #scan: Scan
  /** Where there is room for the numbers of needles. */
  readonly #numbers: number

  /** @param needles lower case, three bytes or more */
  constructor(needles: readonly string[], onDemand: readonly string[] = []) {
    this.#needles = needles
    const all = [...needles, ...onDemand].map((text) => bytesOf(text))
    const entries = all.length * bytesOfEntries
    const heads = all.reduce((sum, { length }) => sum + headBytes + length, 0)
    this.#scan = newScan(entries + heads + 2 * all.length)
    this.#countOrdinary(everyStep, everyStepTimes)
    this.#countOrdinary(nowAndThen, 1)
    const view = new DataView(this.#scan.bytes.buffer)
    let entry = this.#scan.free
    let at = entry + entries
    for (const [number, bytes] of all.entries()) {
      view.setUint16(at + 4, number, true)
      view.setUint16(at + 6, bytes.length, true)
      view.setUint32(at + 8, number < needles.length ? 0 : 1, true)
      this.#scan.bytes.set(bytes, at + headBytes)
      entry = this.#scan.add(at, entry)
      at += headBytes + bytes.length
    }
    this.#numbers = at
  }

  /**
   * Copies bytes to where they can be searched without another copy, until the next call.
   * @param before at most {@link maxPlacedBytes}, as `bytes`
   */
  place(before: Uint8Array, bytes: Uint8Array): Buffer {
    const middle = this.#scan.placed + maxPlacedBytes
    this.#scan.bytes.set(before, middle - before.length)
    this.#scan.bytes.set(bytes, middle)
    return Buffer.from(this.#scan.bytes.buffer, middle - before.length, before.length + bytes.length)
  }

  /**
   * A place within the first text at or after `from`; -1 for none.
   * @param onDemand look for the texts of the second rank too
   */
  find(bytes: Buffer, from: number, onDemand: boolean): number {
    const base = bytes.buffer === this.#scan.bytes.buffer ? bytes.byteOffset : this.#copied(bytes)
    const found = this.#scan.find(base + from, base + bytes.length, onDemand)
    return found === -1 ? -1 : found - base
  }

  /** The texts of the first rank that a text holds, in no order; of a text of more than 64 KiB only those in its beginning. */
  textsIn(text: string): readonly string[] {
    const { bytes, copied } = this.#scan
    const { written } = encoder.encodeInto(text, bytes.subarray(copied, copied + maxPlacedBytes))
    const count = this.#scan.collect(copied, copied + written, this.#numbers)
    const view = new DataView(bytes.buffer, this.#numbers, 2 * count)
    return Array.from({ length: count }, (_, i) => this.#needles[view.getUint16(2 * i, true)] ?? '')
  }

  /** How many line feeds stand in a part of what was placed. */
  lineFeeds(placed: Buffer, from: number, to: number): number {
    return this.#scan.lineFeeds(placed.byteOffset + from, placed.byteOffset + to)
  }

  #copied(bytes: Uint8Array): number {
    if (bytes.length > maxPlacedBytes) throw new RangeError(`${bytes.length} bytes cannot be searched at once`)
    this.#scan.bytes.set(bytes, this.#scan.copied)
    return this.#scan.copied
  }

  #countOrdinary(text: string, times: number): void {
    const { bytes, copied } = this.#scan
    const { written } = encoder.encodeInto(text, bytes.subarray(copied))
    this.#scan.countOrdinary(copied, copied + written, times)
  }
}

function bytesOf(text: string): Uint8Array {
  const bytes = encoder.encode(text)
  if (bytes.length >= minNeedleBytes && bytes.length <= maxNeedleBytes) return bytes
  throw new RangeError(
    `${JSON.stringify(text)} is too ${bytes.length < minNeedleBytes ? 'short' : 'long'} to search for`,
  )
}

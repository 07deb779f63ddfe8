import { everyStep, nowAndThen } from './scan/ordinary.ts'
import { newScan, type Scan } from './scan/scan.ts'

/** What is searched at once; longer outputs come in parts. */
export const maxPlacedBytes = 64 * 1024
const minNeedleBytes = 3
const maxNeedleBytes = 0xffff
/** As scan.as lays them out. */
const bytesOfNeedle = 16
const bytesOfEntries = 4 * 16
const bytesOfNumber = 2
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
  readonly #scan: Scan
  /** Where there is room for the numbers of needles, and what stands there. */
  readonly #numbers: number
  readonly #found: Uint16Array

  /** @param needles lower case, three bytes or more */
  constructor(needles: readonly string[], onDemand: readonly string[] = []) {
    const inShapes = needles.filter((text) => /\d/.test(text)).map((text) => text.replace(/\d/g, '0'))
    const all = [...needles, ...onDemand, ...inShapes]
    const kinds = [needles, onDemand, inShapes].flatMap((texts, kind) => texts.map(() => 1 << kind))
    const texts = encoder.encode(all.join('\n'))
    const scan = newScan(all.length * (bytesOfEntries + bytesOfNeedle + bytesOfNumber) + texts.length)
    this.#scan = scan
    this.#countOrdinary(everyStep, everyStepTimes)
    this.#countOrdinary(nowAndThen, 1)
    let entry = scan.free
    let needle = entry + all.length * bytesOfEntries
    this.#numbers = needle + all.length * bytesOfNeedle
    this.#found = new Uint16Array(scan.bytes.buffer, this.#numbers, all.length)
    let text = this.#numbers + all.length * bytesOfNumber
    scan.bytes.set(texts, text)
    for (const [number, needleText] of all.entries()) {
      const length = lengthOf(needleText)
      entry = scan.add(needle, text, length, number, kinds[number] ?? 0, entry)
      needle += bytesOfNeedle
      text += length + 1
    }
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

  /** The numbers of the texts of the first rank that a text holds, in no order; of more than 64 KiB only its beginning. */
  numbersIn(text: string): readonly number[] {
    const { bytes, copied } = this.#scan
    const { written } = encoder.encodeInto(text, bytes.subarray(copied, copied + maxPlacedBytes))
    return this.#collect(copied, copied + written)
  }

  /** The same for a part of what was placed. */
  numbersAt(placed: Buffer, from: number, to: number): readonly number[] {
    return this.#collect(placed.byteOffset + from, placed.byteOffset + to)
  }

  /** The line that a place in what was placed is in, without its break, from a place on. */
  lineAt(placed: Buffer, from: number, within: number): { readonly start: number; readonly end: number } {
    const base = placed.byteOffset
    return {
      start: this.#scan.lineStart(base + from, base + within) - base,
      end: this.#scan.lineEnd(base + within, base + placed.length) - base,
    }
  }

  /** How many line feeds stand in a part of what was placed. */
  lineFeeds(placed: Buffer, from: number, to: number): number {
    return this.#scan.lineFeeds(placed.byteOffset + from, placed.byteOffset + to)
  }

  #collect(from: number, to: number): readonly number[] {
    const count = this.#scan.collect(from, to, this.#numbers)
    const numbers: number[] = []
    const held = this.#found
    for (let i = 0; i < count; i++) numbers.push(held[i] ?? 0)
    return numbers
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

function lengthOf(text: string): number {
  const length = Buffer.byteLength(text)
  if (length >= minNeedleBytes && length <= maxNeedleBytes) return length
  throw new RangeError(`${JSON.stringify(text)} is too ${length < minNeedleBytes ? 'short' : 'long'} to search for`)
}

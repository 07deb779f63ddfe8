import type { Span } from '../../domain/secret-pattern.ts'
import { bytesOf, printed, type View, withoutBreaks, withoutControls } from './views.ts'

/** What is shorter is found by its first bytes alone; nothing so short is a secret. */
const keyBytes = 4
const minTightBytes = 6
/** Of a secret that was cut off, no more than this is left standing. */
const maxLeftBytes = 6

/** Finds known values, however many there are, in one pass over a text. */
export class ValueSearch {
  readonly #byKey = new Map<number, string[]>()
  /** Which keys there are, roughly: most places of most texts are left at once. */
  readonly #filter = new Uint8Array(1 << 12)
  readonly #all = new Set<string>()
  shortestBytes = Number.POSITIVE_INFINITY
  hasSpaces = false

  /** @param value as text; it is looked for as it is, and as it stands when breaks and colours are taken out of it */
  add(value: string): void {
    const whole = printed(bytesOf(value))
    const plain = withoutControls(whole) ?? whole
    for (const { bytes } of [whole, plain, withoutBreaks(plain) ?? plain]) this.#addBytes(bytes)
    if (!/[ \t\r\n]/.test(value)) return
    this.hasSpaces = true
    const tight = plain.bytes.replace(/[ \t\r\n]+/g, '')
    // Four words of one letter are none.
    if (tight.length >= minTightBytes) this.#addBytes(tight)
  }

  #addBytes(bytes: string): void {
    if (bytes.length < keyBytes || this.#all.has(bytes)) return
    this.#all.add(bytes)
    this.shortestBytes = Math.min(this.shortestBytes, bytes.length)
    const key = keyAt(bytes, 0)
    this.#filter[slotOf(key)] = 1
    const known = this.#byKey.get(key)
    if (known === undefined) this.#byKey.set(key, [bytes])
    else known.push(bytes)
    // The longest first, so that the first that fits is enough.
    known?.sort((a, b) => b.length - a.length)
  }

  get size(): number {
    return this.#all.size
  }

  /** Where the values stand in a view, as places in the printed text. */
  find({ bytes, startOf, endOf }: View, found: Span[]): void {
    if (this.#all.size === 0) return
    let key = keyAt(bytes, -1)
    for (let i = 0; i + keyBytes <= bytes.length; i++) {
      key = (key >>> 8) | (bytes.charCodeAt(i + 3) << 24)
      if (this.#filter[slotOf(key)] === 0) continue
      const value = this.#byKey.get(key)?.find((candidate) => bytes.startsWith(candidate, i))
      if (value !== undefined) found.push({ start: startOf(i), end: endOf(i + value.length - 1) })
    }
  }

  /** Where a view begins with the end of a value or ends with the beginning of one: it was cut there. */
  findCut(
    { bytes, startOf, endOf }: View,
    at: { readonly start: boolean; readonly end: boolean },
    found: Span[],
  ): void {
    for (const value of this.#all) {
      const least = Math.min(maxLeftBytes, Math.max(keyBytes, Math.ceil(value.length / 2)))
      if (bytes.length < least || value.length <= least) continue
      if (at.start) {
        const length = overlap(value, bytes, least)
        if (length > 0) found.push({ start: startOf(0), end: endOf(length - 1) })
      }
      if (at.end) {
        const length = overlap(bytes, value, least)
        if (length > 0) found.push({ start: startOf(bytes.length - length), end: endOf(bytes.length - 1) })
      }
    }
  }
}

/** How long the end of one text is that the other begins with, at least `least`; 0 when there is none. */
function overlap(first: string, second: string, least: number): number {
  const head = second.slice(0, least)
  const from = Math.max(0, first.length - second.length)
  for (let at = first.indexOf(head, from); at !== -1; at = first.indexOf(head, at + 1)) {
    if (second.startsWith(first.slice(at))) return first.length - at
  }
  return 0
}

/** Four bytes as a number; those before the beginning are 0. */
function keyAt(bytes: string, start: number): number {
  let key = 0
  for (let i = 0; i < keyBytes; i++) key |= (start + i < 0 ? 0 : bytes.charCodeAt(start + i) & 0xff) << (8 * i)
  return key
}

const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 20

/** So many characters of a needle say where to look closer. */
const startChars = 4
const hashBits = 18

const lower = Uint8Array.from({ length: 256 }, (_, code) => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code))
const shifted = (window: number, code: number): number => (window << 8) | (lower[code & 0xff] as number)
const hash = (window: number): number => Math.imul(window, 0x9e3779b1) >>> (32 - hashBits)

/**
 * Finds plain texts, ignoring case, in gigabytes of text that hold hardly any of them: a table says of each four
 * characters whether a needle may begin with them. An alternation of two thousand texts takes three times as long.
 */
export class NeedleSearch {
  /** Of each hash, where its needles stand in the list; 0 when there are none. */
  readonly #places = new Uint16Array(1 << hashBits)
  readonly #needles: (readonly string[])[] = [[]]

  /** @param needles in lower case, of three characters or more */
  constructor(needles: readonly string[]) {
    for (const needle of new Set(needles)) {
      for (const key of keysOf(needle)) {
        const known = this.#needles[this.#places[key] ?? 0] ?? []
        if (known.length === 0) this.#places[key] = this.#needles.length
        this.#needles[this.#places[key] ?? 0] = [...known, needle]
      }
    }
  }

  /** The first place from `from` on where a needle begins; -1 when there is none. */
  next(text: string, from: number): number {
    const places = this.#places
    let window = 0
    // One step beyond the end, for a needle of three characters there.
    for (let end = from; end <= text.length; end++) {
      window = shifted(window, end < text.length ? text.charCodeAt(end) : 0)
      const found = places[hash(window)] as number
      const place = end - startChars + 1
      if (found !== 0 && place >= from && this.#isAny(text, place, found)) return place
    }
    return -1
  }

  #isAny(text: string, place: number, found: number): boolean {
    for (const needle of this.#needles[found] ?? []) if (isAt(text, place, needle)) return true
    return false
  }

  /** The needles that begin at a place. */
  at(text: string, place: number): readonly string[] {
    let window = 0
    for (let i = place; i < place + startChars; i++) window = shifted(window, i < text.length ? text.charCodeAt(i) : 0)
    return (this.#needles[this.#places[hash(window)] ?? 0] ?? []).filter((needle) => isAt(text, place, needle))
  }
}

/** The hashes of all that a needle may begin with: of a short one, with any character after it. */
function keysOf(needle: string): ReadonlySet<number> {
  let window = 0
  for (let i = 0; i < startChars - 1; i++) window = shifted(window, needle.charCodeAt(i))
  const codes = needle.length < startChars ? [...lower.keys()] : [needle.charCodeAt(startChars - 1)]
  return new Set(codes.map((code) => hash(shifted(window, code))))
}

/** The end first: the beginning is what made one look. */
function isAt(text: string, place: number, needle: string): boolean {
  for (let i = needle.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(place + i)
    if ((code < 256 ? lower[code] : code) !== needle.charCodeAt(i)) return false
  }
  return true
}

/**
 * A text in which secrets are looked for: as it was printed, or decoded from that.
 * One character of `bytes` is one byte of UTF-8, so that all encodings can be undone alike.
 */
export interface View {
  readonly bytes: string
  /** Where in the printed text the code of a byte begins. */
  readonly startOf: (index: number) => number
  /** Where in the printed text the code of a byte ends. */
  readonly endOf: (index: number) => number
}

/** A text as bytes of UTF-8, one character each. */
export const bytesOf = (text: string): string => (isAscii(text) ? text : Buffer.from(text, 'utf8').toString('latin1'))

/** True when bytes and characters are the same. */
export const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text)

/** The text as it was printed. */
export const printed = (bytes: string): View => ({ bytes, startOf: (i) => i, endOf: (i) => i + 1 })

/** Builds a view byte by byte; no encoding is shorter than what it stands for. */
class Decoding {
  readonly #from: View
  readonly #bytes: Buffer
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  length = 0

  constructor(from: View) {
    this.#from = from
    this.#bytes = Buffer.alloc(from.bytes.length)
    this.#starts = new Uint32Array(from.bytes.length)
    this.#ends = new Uint32Array(from.bytes.length)
  }

  /** Adds bytes that stand for the characters from `start` up to `end`. */
  add(bytes: string, start: number, end: number): void {
    for (let i = 0; i < bytes.length; i++) this.addByte(bytes.charCodeAt(i), start, end)
  }

  addByte(byte: number, start: number, end: number): void {
    this.#bytes[this.length] = byte
    this.#starts[this.length] = this.#from.startOf(start)
    this.#ends[this.length] = this.#from.endOf(end - 1)
    this.length++
  }

  /** Takes back spaces and tabs at the end. */
  trimEnd(): void {
    while (this.length > 0 && isBlank(this.#bytes[this.length - 1])) this.length--
  }

  view(): View {
    const [starts, ends] = [this.#starts, this.#ends]
    return {
      bytes: this.#bytes.toString('latin1', 0, this.length),
      startOf: (i) => starts[i] ?? 0,
      endOf: (i) => ends[i] ?? 0,
    }
  }
}

const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09

/** Puts something else in the place of each match; null when there is none. */
function replaced(view: View, pattern: RegExp, bytesFor: (match: RegExpExecArray) => string): View | null {
  pattern.lastIndex = 0
  let match = pattern.exec(view.bytes)
  if (match === null) return null
  const made = new Decoding(view)
  let at = 0
  for (; match !== null; match = pattern.exec(view.bytes)) {
    for (; at < match.index; at++) made.addByte(view.bytes.charCodeAt(at), at, at + 1)
    at = match.index + match[0].length
    made.add(bytesFor(match), match.index, at)
  }
  for (; at < view.bytes.length; at++) made.addByte(view.bytes.charCodeAt(at), at, at + 1)
  return made.view()
}

// Sequences that colour, move or name; then what else is not shown. Line breaks and tabs are left.
const controls =
  /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])|[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/** Without colours and other control characters; null when there are none. */
export const withoutControls = (view: View): View | null => replaced(view, controls, () => '')

/** What a line break that was put into a value looks like: \n, \r or both, with what sets the next line in. Null when there is none. */
export function withoutBreaks(view: View): View | null {
  const { bytes } = view
  if (!/[\r\n]/.test(bytes)) return null
  const made = new Decoding(view)
  let isAtStart = false
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i)
    if (byte === 0x0a || byte === 0x0d) {
      made.trimEnd()
      isAtStart = true
    } else if (!isAtStart || !isBlank(byte)) {
      made.addByte(byte, i, i + 1)
      isAtStart = false
    }
  }
  return made.view()
}

/** Without any space, tab or break; null when there are no breaks, at which such would be lost. */
export const withoutBlanks = (view: View): View | null =>
  /[\r\n]/.test(view.bytes) ? replaced(view, /[ \t\r\n]+/g, () => '') : null

/** As it stood before it was put into a URL; null when nothing was. */
export const withoutPercents = (view: View): View | null =>
  replaced(view, /%([0-9A-Fa-f]{2})/g, ([, code = '']) => String.fromCharCode(Number.parseInt(code, 16)))

/** As it stood before it was put into a form, where a space is a plus; null when nothing was. */
export const withoutPluses = (view: View): View | null => replaced(view, /\+/g, () => ' ')

// JSON, repr of Python, $'…' of shells: what a backslash makes special, and what it makes plain.
const escapes =
  /\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-3][0-7]{2})|([^\n\r]))/g
const named: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
}

/** As it stood before a shell quoted it: of quotes that end and begin again, only the one between them was there. Null when nothing was. */
export const withoutQuotes = (view: View): View | null => replaced(view, /'\\''|'"'"'/g, () => "'")

/** As it stood before it was put into a string of a program; null when nothing was. */
export const withoutEscapes = (view: View): View | null =>
  replaced(view, escapes, ([, high, low, unit, point, byte, octal, other = '']) => {
    if (high !== undefined && low !== undefined) {
      return characterOf(0x10000 + ((hex(high) & 0x3ff) << 10) + (hex(low) & 0x3ff))
    }
    if (unit !== undefined || point !== undefined) return characterOf(hex(unit ?? point ?? ''))
    if (byte !== undefined) return String.fromCharCode(hex(byte))
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
    return named[other] ?? other
  })

const hex = (digits: string): number => Number.parseInt(digits, 16)
const characterOf = (point: number): string => (point > 0x10ffff ? '' : bytesOf(String.fromCodePoint(point)))

/**
 * Whatever may be base64, of the usual alphabet or that of URLs, decoded. Where in a run of such characters it begins is
 * not known, but there are only four ways to read four characters at a time.
 * @param minChars runs that are shorter hold nothing that is looked for
 */
export function* base64Views(view: View, minChars: number): Generator<View> {
  for (const { 1: run = '', 2: padding = '', index } of view.bytes.matchAll(runsOf(minChars))) {
    for (let phase = 0; phase < 4; phase++) {
      const first = index + phase
      const bytes = Buffer.from(run.slice(phase), 'base64').toString('latin1')
      yield {
        bytes,
        startOf: (i) => view.startOf(first + Math.floor((i * 8) / 6)),
        // What fills up the end says how long the last part is.
        endOf: (i) =>
          view.endOf(
            i < bytes.length - 1 ? first + Math.floor((i * 8 + 7) / 6) : index + run.length + padding.length - 1,
          ),
      }
    }
  }
}

let runs = /(?:)/g
let runsMinChars = 0
/** Kept from call to call: it is the same for all texts of a task. */
function runsOf(minChars: number): RegExp {
  if (runsMinChars !== minChars) {
    runs = new RegExp(`(?<![A-Za-z0-9+/_-])([A-Za-z0-9+/_-]{${minChars},})(={0,2})`, 'g')
    runsMinChars = minChars
  }
  return runs
}

/** What can be told about a regular expression by reading it. */
export interface PatternFacts {
  /** Lower case; each match holds at least one of them. Null when there are none that are long enough to search for. */
  readonly needles: readonly string[] | null
  /** A repetition without end stands in a group that is repeated many times itself, as in `(a+)+`. */
  readonly nestsRepetition: boolean
}

/** What is known about a part of a pattern. */
interface Part {
  /** The only text that it matches, case aside; null when there are others. */
  readonly exact: string | null
  readonly needles: readonly string[] | null
  readonly isUnbounded: boolean
}

const minNeedleChars = 4
const maxNeedles = 20
/** So often a group may be repeated that holds a repetition without end: `(\d+\.){3}` is an address. */
const maxOuterRepeats = 10

const nothing: Part = { exact: '', needles: null, isUnbounded: false }
/** Matches what it wants to. */
const open: Part = { exact: null, needles: null, isUnbounded: false }

/** Reads a regular expression in the syntax of RE2 that is known to be a good one. */
export const readPatternFacts = (pattern: string): PatternFacts => new PatternReader(pattern).read()

class PatternReader {
  readonly #text: string
  #at = 0
  #nests = false
  /** Something that this reader leaves to the engine. */
  #isBeyond = false

  constructor(text: string) {
    this.#text = text
  }

  read(): PatternFacts {
    const { needles } = asNeedles(this.#alternatives())
    const isWhole = this.#at === this.#text.length && !this.#isBeyond
    return { needles: isWhole ? needles : null, nestsRepetition: this.#nests }
  }

  #alternatives(): Part {
    const parts = [this.#sequence()]
    while (this.#take('|')) parts.push(this.#sequence())
    const [only] = parts
    if (parts.length === 1 && only !== undefined) return only
    const needles = parts.map((part) => asNeedles(part).needles)
    const all = needles.flatMap((some) => some ?? [])
    return {
      exact: null,
      needles: needles.includes(null) || all.length > maxNeedles ? null : [...new Set(all)],
      isUnbounded: parts.some((part) => part.isUnbounded),
    }
  }

  #sequence(): Part {
    let run = ''
    let isExact = true
    let best: readonly string[] | null = null
    let isUnbounded = false
    const offer = (needles: readonly string[] | null) => {
      if (needles !== null && shortest(needles) > shortest(best ?? [''])) best = needles
    }
    while (this.#at < this.#text.length && !'|)'.includes(this.#text.charAt(this.#at))) {
      const part = this.#repeated(this.#atom())
      isUnbounded ||= part.isUnbounded
      if (part.exact !== null) {
        run += part.exact
        continue
      }
      offer(asNeedles({ ...open, exact: run }).needles)
      offer(part.needles)
      run = ''
      isExact = false
    }
    if (isExact) return { exact: run, needles: null, isUnbounded }
    offer(asNeedles({ ...open, exact: run }).needles)
    return { exact: null, needles: best, isUnbounded }
  }

  #atom(): Part {
    const char = this.#next()
    switch (char) {
      case '(':
        return this.#group()
      case '[':
        this.#skipClass()
        return open
      case '\\':
        return this.#escape()
      case '.':
        return open
      case '^':
      case '$':
        return nothing
      default:
        return literal(char)
    }
  }

  #group(): Part {
    const flags = /^\?[imsU-]*([:)])/.exec(this.#text.slice(this.#at, this.#at + 16))
    if (flags !== null) {
      this.#at += flags[0].length
      if (flags[1] === ')') return nothing
    } else if (this.#take('?<=') || this.#take('?<!')) {
      this.#alternatives()
      this.#take(')')
      return nothing
    } else if (this.#take('?P<') || this.#take('?<')) {
      this.#at = this.#text.indexOf('>', this.#at) + 1
    } else if (this.#text.charAt(this.#at) === '?') {
      this.#isBeyond = true
    }
    const part = this.#alternatives()
    this.#take(')')
    return part
  }

  /** A part with what says how often it comes. */
  #repeated(part: Part): Part {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.#text.slice(this.#at, this.#at + 16))
    if (found === null) return part
    this.#at += found[0].length
    this.#take('?')
    const [sign, least, comma, most] = found
    const min = sign === '+' ? 1 : Number(least ?? 0)
    const max =
      sign === '?' ? 1 : least === undefined || (comma === ',' && most === '') ? Infinity : Number(most || least)
    if (part.isUnbounded && max > maxOuterRepeats) this.#nests = true
    const isUnbounded = part.isUnbounded || max === Infinity
    if (part.exact === '') return { ...part, isUnbounded }
    return { exact: null, needles: min === 0 ? null : asNeedles(part).needles, isUnbounded }
  }

  #escape(): Part {
    const char = this.#next()
    if (/[^A-Za-z0-9]/.test(char)) return literal(char)
    if (char === 'Q') this.#isBeyond = true
    if ('bBAz'.includes(char)) return nothing
    if ((char === 'p' || char === 'P' || char === 'x') && this.#take('{')) {
      this.#at = this.#text.indexOf('}', this.#at) + 1
    } else if (char === 'p' || char === 'P') {
      this.#at += 1
    } else if (char === 'x') {
      this.#at += 2
    } else if (/\d/.test(char)) {
      while (/\d/.test(this.#text.charAt(this.#at))) this.#at++
    }
    return open
  }

  #skipClass(): void {
    this.#take('^')
    this.#take(']')
    while (this.#at < this.#text.length && !this.#take(']')) {
      if (this.#text.startsWith('[:', this.#at)) this.#at = Math.max(this.#at, this.#text.indexOf(':]', this.#at)) + 2
      else if (this.#next() === '\\') this.#at++
    }
  }

  #next(): string {
    return this.#text.charAt(this.#at++)
  }

  #take(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }
}

// Lines are searched as bytes, so what is not ASCII is no help.
const literal = (char: string): Part => (/[ -~]/.test(char) ? { ...nothing, exact: char.toLowerCase() } : open)

function asNeedles(part: Part): Part {
  if (part.exact === null) return part
  return { ...open, needles: part.exact.length < minNeedleChars ? null : [part.exact] }
}

const shortest = (texts: readonly string[]): number => Math.min(...texts.map((text) => text.length))

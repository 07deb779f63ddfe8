import type { SecretPattern, Span } from '../domain/secret-pattern.ts'
import { secretValues } from './secrets/names.ts'
import { secretSpans } from './secrets/search.ts'
import { ValueSearch } from './secrets/values.ts'
import { bytesOf, isAscii } from './secrets/views.ts'

/**
 * Takes secrets out of a text.
 * @param isCut true when the text may begin or end within a secret
 */
export type Redact = (text: string, isCut?: boolean) => string

const mask = '***'
/** A program that masks more than this hides all that is said about it. */
const maxValues = 5_000
/** What was taken out can bring together what makes another secret; so often it is looked again. */
const maxRounds = 8
const minRememberedChars = 1_000
const maxRemembered = 32

/** What nobody may see of a task: known from the start, or learned on the way. */
export class Secrets {
  readonly #env: Readonly<Record<string, string | undefined>>
  readonly #learned = new Set<string>()
  readonly #patterns: SecretPattern[] = []
  /** Long texts that hold no secret. */
  readonly #clean = new Set<string>()
  /** Made when it is needed. */
  #values: ValueSearch | undefined

  /** @param env whose sensitive variables are secrets */
  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.#env = env
  }

  /** Adds values; true when one of them is new, so that what was said before has to be looked at again. */
  learn(values: Iterable<string>): boolean {
    const before = this.#learned.size
    for (const value of values) {
      if (this.#learned.size > maxValues || this.#learned.has(value)) continue
      this.#learned.add(value)
      this.#values?.add(value)
    }
    const isNew = this.#learned.size > before
    if (isNew) this.#clean.clear()
    return isNew
  }

  /** Adds the user's own patterns. */
  learnPatterns(patterns: readonly SecretPattern[]): void {
    this.#patterns.push(...patterns)
    this.#clean.clear()
  }

  readonly redact: Redact = (text, isCut = false) => {
    if (text.length < 4) return text
    if (this.#learned.size > maxValues) return mask
    if (!isCut && this.#clean.has(text)) return text
    let rest = text
    for (let round = 0; round < maxRounds; round++) {
      const bytes = bytesOf(rest)
      const spans = merged(secretSpans(bytes, this, isCut), bytes)
      if (spans.length === 0) return this.#remembered(rest)
      rest = withMasks(bytes, spans)
    }
    return mask
  }

  /** A record is looked through each time it changes, and the ends of outputs in it are long. */
  #remembered(text: string): string {
    if (this.#clean.size >= maxRemembered) this.#clean.clear()
    if (text.length >= minRememberedChars) this.#clean.add(text)
    return text
  }

  get values(): ValueSearch {
    if (this.#values === undefined) {
      this.#values = new ValueSearch()
      for (const value of [...secretValues(this.#env), ...this.#learned]) this.#values.add(value)
    }
    return this.#values
  }

  get patterns(): readonly SecretPattern[] {
    return this.#patterns
  }
}

/** Makes a redaction for the secrets of an environment. */
export const redactionFor = (env: Readonly<Record<string, string | undefined>>): Redact => new Secrets(env).redact

/** Spans in order that do not touch, of whole characters; what is masked already is left out. */
function merged(spans: readonly Span[], bytes: string): readonly Span[] {
  const whole: { start: number; end: number }[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    let { start, end } = span
    while (start > 0 && isWithinCharacter(bytes, start)) start--
    while (end < bytes.length && isWithinCharacter(bytes, end)) end++
    const last = whole.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else whole.push({ start, end })
  }
  return whole.filter(({ start, end }) => bytes.slice(start, end) !== mask)
}

const isWithinCharacter = (bytes: string, at: number): boolean => (bytes.charCodeAt(at) & 0xc0) === 0x80

function withMasks(bytes: string, spans: readonly Span[]): string {
  let made = ''
  let at = 0
  for (const { start, end } of spans) {
    made += bytes.slice(at, start) + mask
    at = end
  }
  made += bytes.slice(at)
  return isAscii(made) ? made : Buffer.from(made, 'latin1').toString('utf8')
}

/** How long somebody asked to wait, and where. */
export interface RetryAfter {
  /** From the moment it was printed; or, in milliseconds since 1970, when. */
  readonly ask: { readonly afterMs: number } | { readonly atMs: number }
  /** Line of the output, from 1. */
  readonly line: number
}

/** Texts of which each such line holds at least one, in lower case. */
export const retryAfterNeedles = ['retry-after', 'retry after', 'try again in', 'retry in '] as const

// "Retry-After: 120", "'retry-after': '120'", "Retry-After: Wed, 21 Oct 2026 07:28:00 GMT"
const header =
  /\bretry-after(?:-ms)?\b["'\]]?\s*[:=,]\s*["'[]?\s*(\d+(?:\.\d+)?(?![\d-])|[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT)/i
// "retry after 30 seconds", "Please try again in 1m26.4s", "will retry in 5 minutes"
const words =
  /\b(?:retry after|try again in|retry in)\s+(?:about |approximately )?(\d[\d.]*\s*[a-z]*(?:\s*\d[\d.]*\s*[a-z]+)*)/i

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|milliseconds?)$/, 1],
  [/^(?:s|secs?|seconds?|)$/, 1_000],
  [/^(?:m|mins?|minutes?)$/, 60_000],
  [/^(?:h|hrs?|hours?)$/, 3_600_000],
]

/** Longer is no wait of a service but a mistake in reading. */
const maxMs = 24 * 3_600_000

/** What a line asks for; undefined when it asks for nothing. */
export function readRetryAfter(text: string): RetryAfter['ask'] | undefined {
  const [whole = '', value = ''] = header.exec(text) ?? []
  if (/^\d/.test(value)) return bounded(Number(value) * (/^retry-after-ms/i.test(whole) ? 1 : 1_000))
  if (value !== '') {
    const atMs = readHttpDate(value)
    return atMs === undefined ? undefined : { atMs }
  }
  const [, said = ''] = words.exec(text) ?? []
  return said === '' ? undefined : bounded(readSpan(said))
}

const bounded = (ms: number | undefined): RetryAfter['ask'] | undefined =>
  ms === undefined || ms > maxMs ? undefined : { afterMs: Math.ceil(ms) }

/** Milliseconds of `1m26.4s`, `30 seconds`, `20`; undefined for other words. */
function readSpan(said: string): number | undefined {
  let total: number | undefined
  for (const [, number = '', unit = ''] of said.toLowerCase().matchAll(/(\d+(?:\.\d+)?)\s*([a-z]*)/g)) {
    const factor = units.find(([name]) => name.test(unit))?.[1]
    // "retry in 3 attempts", or a word that follows a time.
    if (factor === undefined) return total
    total = (total ?? 0) + Number(number) * factor
  }
  return total
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Milliseconds since 1970 of a date as HTTP writes it, without a clock. */
function readHttpDate(text: string): number | undefined {
  const [, day, name = '', year, hours, minutes, seconds] =
    /(\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT/i.exec(text) ?? []
  const month = months.indexOf(name.toLowerCase())
  if (month === -1) return undefined
  // Years that begin in March have their leap day at the end.
  const y = Number(year) - (month < 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * ((month + 10) % 12) + 2) / 5) + Number(day) - 1
  const days = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468
  return ((days * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1_000
}

const maxKept = 20
/** So near to the decisive line it is said, or after it. */
const nearLines = 50

/** Keeps what was asked for, as an output goes by. */
export class RetryAfterReader {
  readonly #asked: RetryAfter[] = []

  read(text: string, line: number): void {
    const lower = text.toLowerCase()
    if (!retryAfterNeedles.some((needle) => lower.includes(needle))) return
    const ask = readRetryAfter(text)
    if (ask === undefined) return
    this.#asked.push({ ask, line })
    if (this.#asked.length > maxKept) this.#asked.shift()
  }

  get asked(): readonly RetryAfter[] {
    return this.#asked
  }
}

/**
 * Milliseconds from now that were asked for around the line that decides; null when nothing was.
 * @param nowMs since 1970
 */
export function askedMs(asked: readonly RetryAfter[], decisiveLine: number | undefined, nowMs: number): number | null {
  const last = asked.findLast(({ line }) => decisiveLine !== undefined && line >= decisiveLine - nearLines)
  if (last === undefined) return null
  return 'afterMs' in last.ask ? last.ask.afterMs : Math.max(0, last.ask.atMs - nowMs)
}

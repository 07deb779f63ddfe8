import type { Redact } from './redact.ts'

const maxQuoteChars = 500
/** What would ring, move or overwrite on a terminal that shows a quote. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/g
/** A line that is shorter was not cut by the scanner. */
const minCutChars = 60
/** A line that is not shorter may have been cut at its end… */
const maxWholeChars = 1_990
/** …where a token of this length may have lost its shape. */
const maxTokenChars = 300

/** What is quoted of a line, redacted. */
export function quoteOf(line: string, redact: Redact): string {
  const shown = line.replace(control, '').trim()
  const quote = redact(shown, shown.length >= minCutChars)
  const room = shown.length >= maxWholeChars ? Math.max(0, quote.length - maxTokenChars) : quote.length
  // Not half a character.
  return quote.slice(0, Math.min(room, maxQuoteChars)).replace(/[\ud800-\udbff]$/, '')
}

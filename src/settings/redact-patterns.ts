import type { SecretPattern } from '../domain/secret-pattern.ts'
import { readPattern } from './pattern.ts'

/** The patterns of the setting `redact`, or what is wrong with it, one sentence for each line. */
export interface RedactPatterns {
  readonly patterns: readonly SecretPattern[]
  readonly problems: readonly string[]
}

const maxPatterns = 100

/** Reads one regular expression a line; spaces around them do not count, nor do empty lines. */
export function readRedactPatterns(text: string): RedactPatterns {
  const written = text
    .split(/\r?\n/)
    .map((line, i) => ({ line: line.trim(), number: i + 1 }))
    .filter(({ line }) => line !== '')
  if (written.length > maxPatterns) {
    return { patterns: [], problems: [`redact: it has ${written.length} patterns; ${maxPatterns} are the most`] }
  }
  const read = written.map(({ line, number }) => ({ number, ...readPattern(line) }))
  return {
    patterns: read.flatMap((one) => ('problem' in one ? [] : [one.pattern])),
    problems: read.flatMap((one) => ('problem' in one ? [`redact: line ${one.number}: ${one.problem}`] : [])),
  }
}

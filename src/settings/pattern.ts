import { RE2JS } from 're2js'
import type { LinePattern } from '../domain/own-row.ts'
import { reasonOf } from '../domain/reason.ts'
import type { SecretPattern, Span } from '../domain/secret-pattern.ts'
import { readPatternFacts } from './pattern-facts.ts'

/** A regular expression of the user's, ready to use. */
export interface ReadPattern {
  readonly pattern: LinePattern & SecretPattern
  /** See {@link OwnRow.needles}. */
  readonly needles: readonly string[] | null
}

/**
 * Reads a regular expression in the syntax of JavaScript, without lookahead and references back: it runs on an engine
 * whose time grows with the line and no faster, whatever the pattern. Case is ignored unless it begins with `(?-i)`.
 */
export function readPattern(written: string): ReadPattern | { readonly problem: string } {
  let source: string
  let compiled: RE2JS
  try {
    source = RE2JS.translateRegExp(written)
    compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE | RE2JS.LOOKBEHINDS)
  } catch (error) {
    return { problem: `it is not a regular expression that can be used: ${inWords(reasonOf(error))}` }
  }
  if (compiled.test('')) {
    return { problem: 'it matches the empty text, so every line; say what the line must hold' }
  }
  const { needles, nestsRepetition } = readPatternFacts(source)
  if (nestsRepetition) {
    return {
      problem:
        'it repeats what is itself repeated without end, as in (a+)+, which runs away in most engines; repeat once, as in a+',
    }
  }
  return { pattern: { test: (line) => compiled.test(line), spans: (text) => spansOf(compiled, text) }, needles }
}

function spansOf(compiled: RE2JS, text: string): readonly Span[] {
  const found: Span[] = []
  const matcher = compiled.matcher(text)
  while (matcher.find()) found.push({ start: matcher.start(), end: matcher.end() })
  return found
}

function inWords(reason: string): string {
  const said = reason.replace(/^error parsing regexp: /, '').replace('`(?i)', '`')
  const { hint } = hints.find(({ of }) => of.test(said)) ?? { hint: '' }
  return `${said}${hint}`
}

const hints = [
  { of: /`\(\?[=!]/, hint: '; lookahead is not there, since its time has no bound' },
  { of: /escape sequence: `\\[1-9k]/, hint: '; references back are not there, since their time has no bound' },
  { of: /repeat count/, hint: '; a thousand repeats in all are the most' },
  { of: /argument to repetition/, hint: '; write \\* or \\+ for the character itself' },
]

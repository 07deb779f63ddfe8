import type { SecretPattern, Span } from '../../domain/secret-pattern.ts'
import { anchors, shapes } from './shapes.ts'
import type { ValueSearch } from './values.ts'
import {
  base64Views,
  isAscii,
  printed,
  type View,
  withoutBlanks,
  withoutBreaks,
  withoutControls,
  withoutEscapes,
  withoutPercents,
  withoutPluses,
  withoutQuotes,
} from './views.ts'

/** What is looked for. */
export interface Wanted {
  readonly values: ValueSearch
  readonly patterns: readonly SecretPattern[]
}

/** So many encodings may be laid one on the other: JSON in base64 in a URL. */
const maxDepth = 3
/** No token of a known shape is shorter than this, in bytes. */
const shortestToken = 18
/** Bytes that could be text by chance are fewer than these. */
const minTextBytes = 12

/**
 * Where secrets stand in a text, as they are and in whatever may be an encoding of them.
 * @param isCut true when the text may begin or end within a secret
 */
export function secretSpans(bytes: string, wanted: Wanted, isCut: boolean): readonly Span[] {
  const found: Span[] = []
  look(printed(bytes), 0)
  return found

  function look(view: View, depth: number): void {
    findIn(view, found)
    const plain = withoutControls(view) ?? view
    if (plain !== view) findIn(plain, found)
    const joined = withoutBreaks(plain) ?? plain
    if (joined !== plain) findValues(joined, true)
    const tight = wanted.values.hasSpaces ? withoutBlanks(plain) : null
    if (tight !== null) findValues(tight, true)
    if (depth === maxDepth) return
    const decoded = [
      withoutPercents(plain),
      withoutEscapes(plain),
      withoutQuotes(plain),
      wanted.values.hasSpaces ? withoutPluses(plain) : null,
    ]
    for (const inner of decoded) if (inner !== null) look(inner, depth + 1)
    lookInBase64(joined, depth)
  }

  function findIn(view: View, into: Span[]): void {
    findValues(view, true)
    findShapes(view, into)
    findPatterns(view, wanted.patterns, into)
  }

  function findValues(view: View, mayBeCut: boolean): void {
    wanted.values.find(view, found)
    if (!isCut || !mayBeCut || view.bytes === '') return
    const at = { start: view.startOf(0) === 0, end: view.endOf(view.bytes.length - 1) === bytes.length }
    if (at.start || at.end) wanted.values.findCut(view, at, found)
  }

  function lookInBase64(view: View, depth: number): void {
    const least = Math.min(wanted.values.shortestBytes, wanted.patterns.length > 0 ? minTextBytes : shortestToken)
    // At a cut a part of a value is enough.
    const minChars = Math.floor(((isCut ? Math.ceil(least / 2) : least) * 8) / 6)
    for (const inner of base64Views(view, Math.max(6, minChars))) {
      findValues(inner, true)
      // What has no text in it may still be a value, and nothing else.
      for (const text of textsIn(inner)) {
        findShapes(text, found)
        findPatterns(text, wanted.patterns, found)
        if (depth + 1 < maxDepth) look(text, depth + 1)
      }
    }
  }
}

/** The stretches of a decoded run that are text. */
function* textsIn(view: View): Generator<View> {
  for (const { 0: bytes, index } of view.bytes.matchAll(texts)) {
    yield { bytes, startOf: (i) => view.startOf(index + i), endOf: (i) => view.endOf(index + i) }
  }
}
const texts = new RegExp(`(?:[\\t\\n\\r\\x20-\\x7e]|[\\xc2-\\xf4][\\x80-\\xbf]{1,3}){${minTextBytes},}`, 'g')

function findShapes(view: View, found: Span[]): void {
  if (!anchors.test(view.bytes)) return
  for (const { anchor, pattern } of shapes) {
    if (!anchor.test(view.bytes)) continue
    pattern.lastIndex = 0
    for (const { indices } of view.bytes.matchAll(pattern)) {
      const [whole = [0, 0], ...groups] = indices ?? []
      const [start, end] = groups.find((group) => group !== undefined) ?? whole
      if (end > start) found.push({ start: view.startOf(start), end: view.endOf(end - 1) })
    }
  }
}

function findPatterns(view: View, patterns: readonly SecretPattern[], found: Span[]): void {
  if (patterns.length === 0) return
  const text = isAscii(view.bytes) ? view.bytes : Buffer.from(view.bytes, 'latin1').toString('utf8')
  const isText = text === view.bytes || Buffer.from(text).toString('latin1') === view.bytes
  const places = isText && text !== view.bytes ? bytePlaces(text) : null
  for (const pattern of patterns) {
    for (const { start, end } of pattern.spans(isText ? text : view.bytes)) {
      const [first, last] = places === null ? [start, end] : [places[start] ?? 0, places[end] ?? 0]
      if (last > first) found.push({ start: view.startOf(first), end: view.endOf(last - 1) })
    }
  }
}

/** At which byte of UTF-8 each unit of a text begins. */
function bytePlaces(text: string): Uint32Array {
  const places = new Uint32Array(text.length + 1)
  let at = 0
  for (let i = 0; i < text.length; i++) {
    places[i] = at
    const unit = text.charCodeAt(i)
    // Of a pair the first half counts for both.
    at +=
      unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit < 0xdc00 ? 4 : unit >= 0xdc00 && unit < 0xe000 ? 0 : 3
  }
  places[text.length] = at
  return places
}

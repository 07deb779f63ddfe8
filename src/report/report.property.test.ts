import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { block, code, escaped, folded, prose, table } from './markdown.ts'

const special = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    '|',
    '`',
    '```',
    '\n',
    '\r\n',
    '\r',
    '\\',
    '*',
    '_',
    '[',
    '](',
    ')',
    '!',
    '#',
    '~~~',
    '$$',
    '@',
    ':',
    '-',
    '+',
  ],
  ...['</pre>', '</code>', '</details>', '<!--', '-->', '&lt;', '&#60;', 'https://x.example', '\u2028', '\ud83d', '😀'],
)
const hostile = fc
  .array(fc.oneof(special, fc.string({ maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(''))

const unescaped = (html: string): string =>
  html.replace(/&#(\d+);|&(amp|lt|gt);/g, (_, point, name) =>
    point === undefined ? ({ amp: '&', lt: '<', gt: '>' }[String(name)] ?? '') : String.fromCharCode(Number(point)),
  )
const tags = (html: string): readonly string[] => [...html.matchAll(/<[^>]*>?/g)].map(([tag]) => tag)

describe('whatever a text holds', () => {
  it('escaped, it has no tag, no cell, no link, no code and no line of its own, and reads as it was', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = escaped(text)
        expect(shown).not.toMatch(/[<>|`*_[\]()!~$@\\\r\n]/)
        expect(unescaped(shown)).toBe(text.replace(/[\r\n\t]+/g, ' '))
      }),
    )
  })

  it('as code it is one element, in one line and one cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = code(text)
        expect(tags(shown)).toEqual(['<code>', '</code>'])
        expect(shown).not.toMatch(/[|`\r\n]/)
        expect(unescaped(shown.slice(6, -7))).toBe(text.replace(/[\r\n]+/g, ' '))
      }),
    )
  })

  it('as a block it is one element, and reads as it was', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = block(text)
        expect(tags(shown)).toEqual(['<pre>', '</pre>'])
        expect(unescaped(shown.slice(5, -6)).replaceAll('\u200b', '')).toBe(text.replaceAll('\u200b', ''))
      }),
    )
  })

  it('as prose it has no tags but those of code', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const tag of tags(prose(text))) expect(tag).toMatch(/^<\/?code>$/)
      }),
    )
  })

  it('as a title and a cell it leaves the page in one piece', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, cell) => {
        expect(tags(folded(title, block(cell)))).toEqual([
          '<details>',
          '<summary>',
          '</summary>',
          '<pre>',
          '</pre>',
          '</details>',
        ])
        const rows = table(['a', 'b'], [[escaped(title), code(cell)]]).split('\n')
        expect(rows.map((row) => row.split('|').length)).toEqual([4, 4, 4])
      }),
    )
  })
})

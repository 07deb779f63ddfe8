import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ownLines } from './own-lines.ts'

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r',
        '\r\n',
        ' ',
        '\t',
        '::',
        '##[',
        '##',
        '[',
        'error',
        'add-mask',
        ']',
        '::error::x',
        '\u001b[2J',
        '\u0007',
        '\u0085',
        '\u2028',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

/** As the runner reads a log: it breaks lines at \n, \r\n and \r, and looks for `::` first in a line and for `##[` anywhere. */
const commandsIn = (log: string): readonly string[] =>
  log.split(/\r\n|\n|\r/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['))

it('nothing that is told starts a command to the runner, on any line', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(commandsIn(`ml-run: ${ownLines(text)}\n`)).toEqual([])
    }),
  )
})

it('nothing that is told moves, rings or colours on a terminal', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(ownLines(text)).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/)
    }),
  )
})

it('an honest text stays as it is', () => {
  const text = 'nothing was started:\n  --shell: it goes with --run\nsee https://example.com/a::b and std::vector'
  expect(ownLines(text)).toBe(text)
})

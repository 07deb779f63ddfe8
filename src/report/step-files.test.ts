import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitting, readFolders, readKeyValues, without, writtenKeyValues } from './step-files.ts'

const values = (text: string, isWhole = true) =>
  Object.fromEntries(readKeyValues(text, isWhole).entries.map(({ name, value }) => [name, value]))

describe('a file of outputs', () => {
  it('is read as the runner reads it', () => {
    expect(values('a=1\n\nb<<EOF\none\ntwo\nEOF\nc=x=y<<z\nd<<E=F\n1\nE=F\n')).toEqual({
      a: '1',
      b: 'one\ntwo',
      c: 'x=y<<z',
      d: '1',
    })
  })

  it('has one value of a name, the last', () => {
    expect(readKeyValues('a=1\na=2\n', true).entries).toEqual([{ name: 'a', value: '2' }])
  })

  it.each([
    ['a value whose end was not written', 'a=1\nb<<EOF\nhalf\nc=2\n', ['the value of "b" has no end']],
    [
      'a line that is no entry, and what follows it',
      'a=1\nTraceback (most recent call last):\nc=2\n',
      ['line 2 is no entry: "Traceback (most recent call last):"'],
    ],
    ['an entry without a name', 'a=1\n=2\n', ['line 2 is no entry: "=2"']],
    ['an entry without a delimiter', 'a=1\nb<<\n', ['line 2 is no entry: "b<<"']],
  ])('loses %s', (_, text, problems) => {
    expect(readKeyValues(text, true).problems).toEqual(problems)
    expect(values(text)).toEqual({ a: '1' })
  })

  it('loses a last line without an end when the command was ended in the middle of it, and only then', () => {
    expect(values('a=1\nb=hal', true)).toEqual({ a: '1', b: 'hal' })
    expect(values('a=1\nb=hal', false)).toEqual({ a: '1' })
    expect(readKeyValues('b=hal', false).problems).toEqual(['its last line has no end: "b=hal"'])
  })

  it('cannot set what ml-run sets, however it is written', () => {
    const read = without(readKeyValues('outcome=success\nOutcome=success\nmodel=m\n', true), ['outcome'])
    expect(read.entries).toEqual([{ name: 'model', value: 'm' }])
    expect(read.problems).toEqual(['"outcome" is set by ml-run', '"Outcome" is set by ml-run'])
  })

  it('comes out as it went in, whatever its values are', () => {
    const entry = fc.record({ name: fc.stringMatching(/^[a-z-]{1,8}$/), value: fc.string({ unit: 'binary' }) })
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ name }) => name }), (entries) => {
        const { entries: read, problems } = readKeyValues(writtenKeyValues(entries, 'ml_run_delimiter'), false)
        expect(problems).toEqual([])
        expect(read).toEqual(entries)
      }),
    )
  })

  it('gives only whole entries, wherever it was cut', () => {
    const text = 'a=1\nb<<EOF\none\ntwo\nEOF\nc=3\n'
    const whole: Readonly<Record<string, string>> = values(text)
    fc.assert(
      fc.property(fc.nat(text.length), (length) => {
        for (const { name, value } of readKeyValues(text.slice(0, length), false).entries) {
          expect(value).toBe(whole[name])
        }
      }),
    )
  })
})

describe('a file of folders', () => {
  it('has one on each line, each once', () => {
    expect(readFolders('/a\n\n/b\n/a\n/half', false)).toEqual({
      entries: ['/a', '/b'],
      problems: ['its last line has no end: "/half"'],
    })
  })
})

describe('a summary', () => {
  it('that has room stays as it is', () => {
    expect(fitting('# Results\n', 10_000)).toEqual({ entries: ['# Results\n'], problems: [] })
    expect(fitting('', 10_000).entries).toEqual([])
  })

  it('that is too long is cut at a line', () => {
    const { entries, problems } = fitting('line of text\n'.repeat(1_000), 1_000)
    expect(Buffer.byteLength(entries.join(''))).toBeLessThanOrEqual(1_000)
    expect(entries.join('')).toMatch(/^(?:line of text\n)+\n_Cut here: /)
    expect(problems).toEqual(['of its 13000 bytes those beyond 1000 have no room'])
  })

  it('for which there is no room is left out', () => {
    expect(fitting('text\n', -5).entries).toEqual([])
  })

  it.each([
    ['a fence', '```text\nhalf', '```text\nhalf\n```\n'],
    ['a longer fence', '````\n```\n', '````\n```\n````\n'],
    ['a comment', 'text <!-- half', 'text <!-- half\n-->\n'],
    ['nothing', '```\na\n```', '```\na\n```\n'],
  ])('that leaves open %s does not swallow what follows', (_, page, closed) => {
    expect(fitting(page, 10_000).entries).toEqual([closed])
  })
})

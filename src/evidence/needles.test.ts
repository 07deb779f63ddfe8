import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NeedleSearch } from './needles.ts'

/** The same by hand: the nearest end of any text. */
function naive(texts: readonly string[], bytes: Buffer, from: number): number {
  const lower = Buffer.from(
    bytes.toString('latin1').replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
    'latin1',
  )
  const ends = texts.flatMap((text) => {
    const at = lower.indexOf(text, from)
    return at === -1 ? [] : [at + Buffer.byteLength(text) - 1]
  })
  return ends.length === 0 ? -1 : Math.min(...ends)
}

describe('a search for needles', () => {
  it('finds the end of the first, whatever the case', () => {
    const search = new NeedleSearch(['out of memory', 'oom'])
    const bytes = Buffer.from('step 1\nCUDA Out Of Memory, OOM')
    expect(search.find(bytes, 0, false)).toBe(bytes.indexOf('Memory') + 5)
    expect(search.find(bytes, 20, false)).toBe(bytes.length - 1)
    expect(search.find(Buffer.from('nothing'), 0, false)).toBe(-1)
  })

  it('finds one that is the end of a beginning of another', () => {
    const search = new NeedleSearch(['abcd', 'bc'])
    expect(search.find(Buffer.from('xabce'), 0, false)).toBe(3)
  })

  it('finds those of the second rank only when asked', () => {
    const search = new NeedleSearch(['error'], ['step', 'err'])
    expect(search.find(Buffer.from('step 3'), 0, false)).toBe(-1)
    expect(search.find(Buffer.from('step 3'), 0, true)).toBe(3)
    expect(search.find(Buffer.from('an error'), 0, true)).toBe(5)
    expect(search.find(Buffer.from('an error'), 0, false)).toBe(7)
  })

  it('finds what is no ASCII', () => {
    expect(new NeedleSearch(['✗ fehler']).find(Buffer.from('✗ Fehler'), 0, false)).toBe(9)
  })

  it('agrees with a search one by one, on any texts and bytes', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', 'B', ' ', '\n'), maxLength: 40 })
    const needle = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        fc.array(needle, { minLength: 1, maxLength: 8 }),
        fc.array(needle, { maxLength: 4 }),
        letters,
        fc.nat(20),
        (first, second, text, from) => {
          const bytes = Buffer.from(text)
          const search = new NeedleSearch(first, second)
          expect(search.find(bytes, from, false)).toBe(naive(first, bytes, from))
          expect(search.find(bytes, from, true)).toBe(naive([...first, ...second], bytes, from))
        },
      ),
      { numRuns: 500 },
    )
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NeedleSearch } from './needles.ts'

const needles = ['oom', 'out of memory', 'out of', 'memory', 'xid (', 'f m']

function placesIn(text: string): readonly (readonly [number, readonly string[]])[] {
  const search = new NeedleSearch(needles)
  const places: [number, readonly string[]][] = []
  for (let at = search.next(text, 0); at !== -1; at = search.next(text, at + 1)) places.push([at, search.at(text, at)])
  return places
}

it('finds needles in any case, inside each other, at the beginning and at the end', () => {
  expect(placesIn('Out Of MEMORY, oom')).toEqual([
    [0, ['out of memory', 'out of']],
    [5, ['f m']],
    [7, ['memory']],
    [15, ['oom']],
  ])
})

it('finds nothing in nothing', () => {
  expect(placesIn('')).toEqual([])
  expect(new NeedleSearch([]).next('out of memory', 0)).toBe(-1)
})

it('finds what a plain search finds', () => {
  const pieces = fc.constantFrom('o', 'oo', 'm', ' ', 'out', ' of ', 'Memory', 'XID (', 'ō', '✓', 'x')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const plain = [...text].length === 0 ? [] : Array.from(text, (_, i) => i)
      const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
      const expected = plain.flatMap((at) => {
        const here = needles.filter((needle) => lower.startsWith(needle, at))
        return here.length === 0 ? [] : [[at, here]]
      })
      expect(placesIn(text)).toEqual(expected)
    }),
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { OutputReader } from './output.ts'
import { SignatureTable } from './signature.ts'
import { Tail } from './tail.ts'

const table = new SignatureTable([])
const output = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\r\n', '\r', '::add-mask::Qz7', '10%', 'é✓😀', '\u001b[31m', 'x'.repeat(300)),
      fc.string({ maxLength: 12 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => Buffer.from(parts.join('')))
const cuts = fc.array(fc.nat(3_000), { maxLength: 10 })

function pieces(bytes: Buffer, at: readonly number[]): readonly Buffer[] {
  const places = [0, ...at.map((one) => Math.min(one, bytes.length)).sort((a, b) => a - b), bytes.length]
  return places.slice(1).map((end, i) => bytes.subarray(places[i], end))
}

it('masks, lines and bytes do not depend on where the chunks are cut', () => {
  const read = (chunks: readonly Buffer[]) => {
    const masks: string[] = []
    const reader = new OutputReader(table, { redact: (text) => text, onMask: (values) => masks.push(...values) })
    for (const chunk of chunks) reader.push('stdout', chunk)
    const { lines, bytes, tail } = reader.end(20)
    return { lines, bytes, tail, masks: [...new Set(masks)] }
  }
  fc.assert(
    fc.property(output, cuts, (bytes, at) => {
      const whole = read([bytes])
      expect(read(pieces(bytes, at))).toEqual(whole)
      const feeds = bytes.filter((byte) => byte === 0x0a).length
      expect(whole.lines).toBe(feeds + (bytes.length > 0 && bytes.at(-1) !== 0x0a ? 1 : 0))
    }),
    { numRuns: 60 },
  )
})

it('a tail is bounded, and the same however the output came', () => {
  fc.assert(
    fc.property(output, cuts, fc.integer({ min: 1, max: 30 }), (bytes, at, lines) => {
      const limit = 100_000
      const [one, many] = [new Tail(limit), new Tail(limit)]
      one.push(bytes)
      for (const piece of pieces(bytes, at)) many.push(piece)
      const text = one.text(lines, (whole) => whole)
      expect(many.text(lines, (whole) => whole)).toBe(text)
      expect(text.split('\n').length).toBeLessThanOrEqual(lines)
      expect(text).not.toContain('\r')
    }),
  )
})

it('a tail stays within its limit whatever comes, and ends with what came last', () => {
  fc.assert(
    fc.property(fc.array(output, { maxLength: 8 }), fc.integer({ min: 50, max: 2_000 }), (chunks, limit) => {
      const tail = new Tail(limit)
      for (const chunk of chunks) tail.push(chunk)
      tail.push(Buffer.from('\nthe end\n'))
      const text = tail.text(1_000, (whole) => whole)
      // A character that was cut in two takes three bytes to show.
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit + 12)
      expect(text.endsWith('the end')).toBe(true)
    }),
  )
})

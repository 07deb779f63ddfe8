import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Tail } from './tail.ts'

const tailOf = (chunks: readonly string[], lines = 100, limitBytes = 1_000) => {
  const tail = new Tail(limitBytes)
  for (const chunk of chunks) tail.push(Buffer.from(chunk))
  return tail.text(lines, (text) => text)
}

it('keeps the last lines', () => {
  expect(tailOf(['a\nb\nc\nd\n'], 2)).toBe('c\nd')
})

it('keeps a last line without an end', () => {
  expect(tailOf(['a\nb'], 2)).toBe('a\nb')
})

it('shows of overwritten progress what a terminal shows', () => {
  expect(tailOf(['10%\r20%\r', '30%\ndone\n'])).toBe('30%\ndone')
  expect(tailOf(['line\r\n10%\r20%\r'])).toBe('line\n20%')
})

it('keeps the lines before a progress bar that redraws for ever', () => {
  expect(tailOf(['loading\n', ...Array.from({ length: 1_000 }, (_, i) => `\r${i}%`)])).toBe('loading\n999%')
})

it('removes colours', () => {
  expect(tailOf(['\u001b[31mred\u001b[0m\n'])).toBe('red')
})

it('stays within its limit', () => {
  expect(
    Buffer.byteLength(
      tailOf(
        Array.from({ length: 1_000 }, () => 'x'.repeat(99)),
        5_000,
        1_000,
      ),
    ),
  ).toBeLessThanOrEqual(1_000)
})

it('does not depend on where the chunks end, and keeps nothing that the caller changes', () => {
  const piece = fc.constantFrom('loss 0.1', '\r', '\n', '\r\n', 'é', '50%', ' ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (pieces, size) => {
      const bytes = Buffer.from(pieces.join(''))
      const tail = new Tail(64)
      const memory = Buffer.alloc(size)
      for (let at = 0; at < bytes.length; at += size) {
        const length = bytes.copy(memory, 0, at, at + size)
        tail.push(memory.subarray(0, length))
      }
      const whole = new Tail(64)
      whole.push(bytes)
      const [one, other] = [tail, whole].map((each) => each.text(5, (text) => text))
      expect(one).toBe(other)
    }),
  )
})

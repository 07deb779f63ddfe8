import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FailureClass } from '../../src/domain/failure.ts'
import { OutputReader } from '../../src/evidence/output.ts'
import { signatures } from '../../src/evidence/signatures/index.ts'
import { judge } from '../../src/verdict/judge.ts'

const logs: readonly string[] = readFileSync(join(import.meta.dirname, 'tricky.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).log)

const ending = { endedBy: 'exit', exitCode: 1, signal: null, detail: '' } as const

/** Reads an output in pieces, and judges it; a throw of ours or a problem that was swallowed fails the test. */
function verdictOn(bytes: Buffer, chunkBytes: readonly number[] = [bytes.length || 1]) {
  const reader = new OutputReader(signatures, { redact: (text) => text })
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = chunkBytes[i % chunkBytes.length] ?? 1
    reader.push('stdout', bytes.subarray(at, at + size))
    at += size
  }
  const output = reader.end(50)
  expect(output.problem).toBeNull()
  return { verdict: judge({ ending, facts: output.facts }), progress: output.progress, lines: output.lines }
}

/** What happens to logs: lines are lost, doubled, mixed; bytes are cut, flipped, put in. */
const mutated: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.constantFrom(...logs),
    fc.array(
      fc.tuple(
        fc.constantFrom('cut', 'drop', 'repeat', 'swap', 'insert', 'flip'),
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 12 }),
      ),
      { maxLength: 12 },
    ),
  )
  .map(([log, changes]) => changes.reduce(change, Buffer.from(log)))

function change(log: Buffer, [how, where, bytes]: [string, number, Uint8Array]): Buffer {
  const at = log.length === 0 ? 0 : where % log.length
  const lines = log.toString('latin1').split('\n')
  const line = where % lines.length
  switch (how) {
    case 'cut':
      return log.subarray(0, at)
    case 'drop':
      lines.splice(line, 1)
      break
    case 'repeat':
      lines.splice(line, 0, ...Array(50).fill(lines[line]))
      break
    case 'swap':
      lines.push(...lines.splice(line, 1))
      break
    case 'insert':
      return Buffer.concat([log.subarray(0, at), bytes, log.subarray(at)])
    case 'flip':
      return Buffer.concat([log.subarray(0, at), bytes, log.subarray(at + bytes.length)])
  }
  return Buffer.from(lines.join('\n'), 'latin1')
}

const chunks = fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 8 })

test('any bytes are judged, without a throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000, size: 'max' }), chunks, (bytes, sizes) => {
      const { verdict } = verdictOn(Buffer.from(bytes), sizes)
      // Three bytes in a row may well be a word that means something.
      if (verdict.line === undefined) expect(verdict.cause).toBe('nonzero_exit')
      expect(FailureClass.options).toContain(verdict.class)
    }),
    { numRuns: 100 },
  )
})

test('a log that was damaged is judged, the same wherever its chunks end', () => {
  fc.assert(
    fc.property(mutated, chunks, (bytes, sizes) => {
      expect(verdictOn(bytes, sizes)).toEqual(verdictOn(bytes))
    }),
    { numRuns: 200 },
  )
})

test('a verdict has a class, a cause, a quote and what to do, whatever was printed', () => {
  fc.assert(
    fc.property(mutated, (bytes) => {
      const { verdict } = verdictOn(bytes)
      expect(verdict.suggestion).not.toBe('')
      expect(verdict.quote).not.toBe('')
      expect(verdict.evidence.length).toBeGreaterThan(0)
      for (const { lost_because: because } of verdict.rivals) expect(because).not.toBe('')
    }),
    { numRuns: 100 },
  )
})

test.each([
  ['one letter', 'a'],
  ['spaces', ' '],
  ['openings', '([{'],
  ['bars', '45%|'],
  ['steps', 'step '],
  ['numbers', '1234567890'],
  ['frames', '  File "a.py", line 1, in f '],
  ['headers', 'Traceback (most recent call last): '],
  ['ranks', '[rank3]: '],
  ['escapes', '\u001b[31m'],
  ['carriage returns', 'step 1\r'],
  ['errors', 'RuntimeError: CUDA error: '],
  ['quotes', '\'"'],
  ['words of data', 'expected row 7 of x.csv, got '],
])('a line of 8 MB of %s is judged in little time and memory', (_, piece) => {
  const line = Buffer.from(piece.repeat(Math.ceil((8 * 1024 * 1024) / piece.length)))
  const before = process.memoryUsage().rss
  const startedAt = performance.now()
  const { verdict } = verdictOn(line, [64 * 1024])
  expect(verdict.quote.length).toBeLessThanOrEqual(500)
  // A pattern that runs away takes minutes.
  expect(performance.now() - startedAt).toBeLessThan(30_000)
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024)
})

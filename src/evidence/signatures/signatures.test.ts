import { describe, expect, it } from 'vitest'
import { about } from '../../domain/causes/index.ts'
import { judge } from '../../verdict/judge.ts'
import { OutputReader } from '../output.ts'
import { patternOf } from '../signature.ts'
import { signatures } from './index.ts'
import { bareRows, rows } from './rows.ts'

const allRows = [...rows, ...bareRows]

const bare = { endedBy: 'exit', exitCode: 1, signal: null, detail: '' } as const

function verdictOn(log: string) {
  const reader = new OutputReader(signatures, { redact: (text) => text })
  reader.push('stderr', Buffer.from(log))
  return judge({ ending: bare, facts: reader.end(100).facts })
}

describe.each(allRows.map((row) => [row.id, row] as const))('signature %s', (_, row) => {
  it.each(row.examples)('is recognised in: %s', (line) => {
    // Found through the needles and alone in an output: the whole way, not the pattern alone.
    const verdict = verdictOn(`step 1 loss 0.5\n${line}\n`)
    expect(verdict).toMatchObject({ cause: row.cause, class: about(row.cause).class, rule: row.id })
    expect(verdict.line).toBe(2)
  })

  it.each(row.lookAlikes)('is not recognised in: %s', (line) => {
    const match = signatures.match(line)
    expect(match?.signature.id === row.id && match.role === row.role).toBe(false)
  })

  it('has needles in lower case, of which each example holds one', () => {
    for (const needle of row.needles) expect(needle).toBe(needle.toLowerCase())
    for (const line of row.examples)
      expect(row.needles.some((needle) => line.toLowerCase().includes(needle))).toBe(true)
  })

  it('has a pattern without state, which does not run away on long hostile lines', () => {
    const flags = [row.pattern].flat().map((one) => one.flags)
    expect(new Set(flags).size).toBe(1)
    expect(flags[0]).not.toMatch(/[gy]/)
    const seeds = [...row.examples, ...row.needles, 'a', ' ', '.', ': ', '0', 'sha256 ', 'dataset ', 'GPU ', 'no ']
    const startedAt = performance.now()
    for (const seed of seeds) patternOf(row).test(seed.repeat(Math.ceil(8_192 / seed.length)))
    // A pattern that runs away takes minutes; a second is far from both.
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })
})

it('has a name of its own for each row', () => {
  const ids = allRows.map((row) => row.id)
  expect(new Set(ids).size).toBe(ids.length)
})

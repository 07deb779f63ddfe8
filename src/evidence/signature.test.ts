import { expect, it } from 'vitest'
import { about } from '../domain/causes/index.ts'
import { packed, patternOf, type Role, type Row, SignatureTable, unpacked } from './signature.ts'
import { signatures } from './signatures/index.ts'

const row = (id: string, role: Role, pattern: RegExp, needles: readonly string[]): Row => ({
  id,
  cause: 'disk_full',
  role,
  pattern,
  needles,
})

it('finds a row whose needle begins where another begins, or lies inside it', () => {
  const table = new SignatureTable([
    row('long', 'weak', /nothing like it/, ['error: unknown']),
    row('short', 'weak', /nothing like it/, ['error: ']),
    row('inside', 'usual', /unknown thing/, ['unknown']),
  ])
  expect(table.match('Error: Unknown: an unknown thing')).toMatchObject({ signature: { id: 'inside' } })
})

it('takes the strongest row, and the first of equals', () => {
  const table = new SignatureTable([
    row('first', 'usual', /full/, ['full']),
    row('second', 'usual', /full/, ['full']),
    row('third', 'root', /full disk/, ['disk']),
  ])
  expect(table.match('it is full')?.signature.id).toBe('first')
  expect(table.match('a full disk')?.signature.id).toBe('third')
})

it('takes what is mostly meant for the error when the line says that nothing caught it', () => {
  const table = new SignatureTable([
    row('uncaught', 'exception', /^panic: /, ['panic: ']),
    row('meaning', 'usual', /timed out/, ['timed out']),
  ])
  expect(table.match('panic: the store timed out')).toMatchObject({ role: 'exception', signature: { id: 'meaning' } })
  expect(table.match('panic: no idea')).toMatchObject({ role: 'exception', signature: { id: 'uncaught' } })
})

it('asks the bare rows only where no other knows more than that something failed', () => {
  const table = new SignatureTable(
    [row('hint', 'weak', /slow/, ['slow']), row('uncaught', 'exception', /^panic: /, ['panic: '])],
    [row('bare', 'usual', /timed out/, ['timed out'])],
  )
  expect(table.match('too slow: timed out')).toMatchObject({ role: 'weak', signature: { id: 'hint' } })
  expect(table.match('it timed out')).toMatchObject({ role: 'usual', signature: { id: 'bare' } })
  expect(table.match('panic: it timed out')).toMatchObject({ role: 'exception', signature: { id: 'bare' } })
})

it('asks no bare row what a mistake in the program means', () => {
  expect(signatures.match("NameError: name 'timeout' is not defined")?.signature.cause).toBe('uncaught_exception')
  expect(signatures.match('RuntimeError: the evaluation timed out')?.signature.cause).toBe('timeout')
  expect(signatures.match('ValueError: the broker is down')?.signature.cause).toBe('uncaught_exception')
  expect(signatures.match('RuntimeError: the broker is down')?.signature.cause).toBe('cloud_host_lost')
  expect(signatures.match('AssertionError: the split is empty after filtering')?.signature.cause).toBe('dataset_empty')
})

it.each([
  "ImportError: cannot import name 'ThrottlingException' from 'botocore.exceptions'",
  "AttributeError: module 'ray.exceptions' has no attribute 'NodeDiedError'",
  "KeyError: 'SlowDown'",
])('takes a name that is looked for in vain for no trouble of the machine: %s', (line) => {
  expect(['code', 'data', undefined]).toContain(about(signatures.match(line)?.signature.cause ?? 'api_mismatch').class)
})

it('has needles of three characters and more', () => {
  expect(signatures.needles.filter((needle) => needle.length < 3)).toEqual([])
})

it('loses nothing that a match needs when its rows become data', () => {
  for (const row of signatures.rows) {
    const again = unpacked(JSON.parse(JSON.stringify(packed(row))))
    expect(patternOf(again)).toEqual(patternOf(row))
    expect([again.id, again.cause, again.role, again.needles]).toEqual([row.id, row.cause, row.role, row.needles])
  }
})

it('matches a line that comes again as it did before, however many came between', () => {
  const table = new SignatureTable([row('full', 'usual', /disk full/, ['full'])])
  for (let i = 0; i < 2_000; i++) {
    expect(table.match('the disk full of it')?.signature.id).toBe('full')
    expect(table.match(`the full disk ${i}`)).toBeUndefined()
  }
})

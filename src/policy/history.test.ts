import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Progress } from '../domain/progress.ts'
import { fingerprintOf, gains, inARow, neutral, resumesByItself, sameBefore, type Trace } from './history.ts'

const at = (step: number, first = 1): Progress => ({
  step,
  epoch: null,
  loss: null,
  first_step: first,
  first_epoch: null,
  quote: '',
})
const trace = (some: Partial<Trace>): Trace => ({
  cause: 'a',
  fingerprint: 'f',
  progress: null,
  changedAfter: false,
  ...some,
})
const marks = { cause: 'cuda_oom', rule: 'r', quote: 'CUDA out of memory', location: 'train.py:7' }
const seen = (source: 'output' | 'exit' | 'machine') => ({ ...marks, evidence: [{ rule: 'r', source }] })

describe('a fingerprint', () => {
  it.each([
    ['Tried to allocate 2.00 GiB. GPU 0 has 15.77 GiB', 'Tried to allocate 512.00 MiB. GPU 3 has 1,024 MiB', false],
    ['Tried to allocate 2.00 GiB', 'Tried to allocate 20.00 GiB', true],
    ['cannot write /tmp/a1b2/out.bin', 'cannot write /scratch/x/other.bin', true],
    ['cannot write C:\\run\\7\\out.bin', 'cannot write D:\\x\\y', true],
    ['fault at 0x7f00dead', 'fault at 0x12', true],
    ['request 9f8e7d6c5b4a failed', 'request 0011223344ff failed', true],
    ['id 550e8400-e29b-41d4-a716-446655440000', 'id 6ba7b810-9dad-11d1-80b4-00c04fd430c8', true],
    ['KeyError: 7', 'KeyError: 8', true],
    ["KeyError: 'setosa'", "KeyError: 'virginica'", false],
  ])('of %j and %j is the same: %s', (one, other, isSame) => {
    expect(neutral(one) === neutral(other)).toBe(isSame)
  })

  it('takes no time on a long hostile line', () => {
    for (const text of [
      '/a'.repeat(4_000),
      'a/'.repeat(4_000),
      'a'.repeat(8_000),
      '1.'.repeat(4_000),
      '\\'.repeat(8_000),
    ]) {
      const startedAt = performance.now()
      neutral(`${text}!`)
      expect(performance.now() - startedAt).toBeLessThan(1_000)
    }
  })

  it('is of cause, place and text, and there is none when only the ending speaks', () => {
    expect(fingerprintOf(seen('output'))).toBe('cuda_oom | train.py:7 | cuda out of memory')
    expect(fingerprintOf(seen('machine'))).not.toBeNull()
    expect(fingerprintOf(seen('exit'))).toBeNull()
    expect(fingerprintOf({ ...marks, evidence: [] })).toBeNull()
  })
})

it('a failure is the same as the last of its kind, unless it came further or something was changed', () => {
  expect(sameBefore([])).toBeUndefined()
  expect(sameBefore([trace({})])).toBeUndefined()
  expect(sameBefore([trace({}), trace({ fingerprint: 'g' }), trace({})])).toBe(1)
  expect(sameBefore([trace({ progress: at(5) }), trace({ progress: at(5) })])).toBe(1)
  expect(sameBefore([trace({ progress: at(5) }), trace({ progress: at(6) })])).toBeUndefined()
  expect(
    sameBefore([trace({ progress: at(9) }), trace({ fingerprint: 'g', progress: at(5) }), trace({ progress: at(6) })]),
  ).toBe(1)
  expect(sameBefore([trace({}), trace({ changedAfter: true, fingerprint: 'g' }), trace({})])).toBeUndefined()
  expect(sameBefore([trace({ changedAfter: true, fingerprint: 'g' }), trace({}), trace({})])).toBe(2)
})

it('a gain is a retry that came further than all before it', () => {
  const steps = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(steps, (all) => {
      const records = all.filter((step, i) => i > 0 && all.slice(0, i).every((before) => step > before)).length
      expect(gains(all.map((step) => trace({ progress: at(step) })))).toBe(records)
    }),
  )
  expect(gains([trace({}), trace({}), trace({ progress: at(1) })])).toBe(1)
})

it('counts how often a cause came without another between', () => {
  const of = (text: string) => inARow([...text].map((cause) => trace({ cause })))
  expect([of('a'), of('aaa'), of('abaa'), of('aab')]).toEqual([1, 3, 2, 1])
})

it('a program resumes by itself when a later attempt began further on', () => {
  expect(resumesByItself([at(100, 0), at(200, 100)])).toBe(true)
  expect(resumesByItself([at(100, 0), at(200, 0)])).toBe(false)
  expect(resumesByItself([at(100, 0)])).toBe(false)
  expect(resumesByItself([null, at(100, 50)])).toBe(false)
  expect(resumesByItself([])).toBe(false)
})

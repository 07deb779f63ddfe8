import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPattern } from './pattern.ts'

const problemOf = (written: string) => {
  const read = readPattern(written)
  return 'problem' in read ? read.problem : null
}
const needlesOf = (written: string) => {
  const read = readPattern(written)
  return 'problem' in read ? read.problem : read.needles
}
const matches = (written: string, line: string) => {
  const read = readPattern(written)
  return !('problem' in read) && read.pattern.test(line)
}

describe('a pattern', () => {
  it.each([
    ['licence .* refused', 'Licence server REFUSED', true],
    ['(?-i)Licence', 'licence', false],
    ['(?<!not )licensed', 'it is not licensed', false],
    ['(?<!not )licensed', 'it is licensed', true],
    ['(?<name>E\\d+)', 'e17', true],
    ['https?:\\/\\/x', 'http://x', true],
    ['caf\\u00e9', 'café', true],
    ['^\\d+$', 'a 1', false],
  ])('%j on %j: %j', (written, line, expected) => {
    expect(matches(written, line)).toBe(expected)
  })

  it.each([
    ['[a', 'it is not a regular expression that can be used: missing closing ]: `[a`'],
    ['(a', 'it is not a regular expression that can be used: missing closing ): `(a`'],
    ['*a', expect.stringMatching(/write \\\* or \\\+ for the character itself$/)],
    ['a(?=b)', expect.stringMatching(/lookahead is not there/)],
    ['(a)\\1', expect.stringMatching(/references back are not there/)],
    ['(?:a{999}){9}', expect.stringMatching(/a thousand repeats in all/)],
  ])('%j is refused', (written, problem) => {
    expect(problemOf(written)).toEqual(problem)
  })

  it.each(['a*', '', 'a|', '.*', '$', '(quota)?'])('%j is refused: it matches the empty text', (written) => {
    expect(problemOf(written)).toMatch(/^it matches the empty text/)
  })

  it.each(['(a+)+$', '(.*a){20}', '(\\w+\\s?)*x', '([a-z]+)*=', '(x+x+)+y', '(?:(?:a+)b){11}'])(
    '%j is refused: it runs away elsewhere',
    (written) => {
      expect(problemOf(written)).toMatch(/^it repeats what is itself repeated without end/)
    },
  )

  it.each(['(a|a)*$x', '(a|aa)+$', '.*.*.*.*x', '\\s*\\s*\\s*\\s*x', '(?:\\d+\\.){3}\\d+', 'a*a*a*a*a*a*a*b'])(
    '%j takes no time on a long hostile line',
    (written) => {
      expect(problemOf(written)).toBeNull()
      const startedAt = performance.now()
      for (const seed of ['a', ' ', '1.', 'ab']) matches(written, `${seed.repeat(8_192 / seed.length)}!`)
      expect(performance.now() - startedAt).toBeLessThan(1_000)
    },
  )
})

describe('the texts that every match holds', () => {
  it.each([
    ['licence server \\S+ refused', ['licence server ']],
    ['^ERROR: quota', ['error: quota']],
    ['(?:out of|no) seats', [' seats']],
    ['seats|tokens left', ['seats', 'tokens left']],
    ['(seats taken|tokens) left', ['seats taken', 'tokens']],
    ['(?:licen[cs]e )+lost', ['licen']],
    ['a\\.b\\.c\\.d', ['a.b.c.d']],
    ['(?i)Quota', ['quota']],
    ['(?<=job )quota', ['quota']],
    ['(?<who>quota)', ['quota']],
    ['[[:alpha:]\\]x]quota', ['quota']],
    ['quot(a|as)?', ['quot']],
    ['x(quota)?', null],
    ['quota|E\\d+', null],
    ['E\\d+', null],
    ['abc', null],
    ['\\x{41}\\p{L}quota', ['quota']],
    ['crème brûlée', ['me br']],
  ])('%j: %j', (written, needles) => {
    expect(needlesOf(written)).toEqual(needles)
  })

  it('are in every line that matches', () => {
    // A pattern together with a text that it matches.
    type Made = readonly [pattern: string, text: string]
    const special = /[\\^$.*+?()[\]{}|/-]/g
    const plain = fc.string({ minLength: 1, maxLength: 6 }).map((text): Made => [text.replace(special, '\\$&'), text])
    const atom = fc.oneof(
      plain,
      fc.constantFrom<Made>(
        ['.', 'x'],
        ['\\d', '7'],
        ['[a-f]', 'C'],
        ['[]x]', ']'],
        ['[^a]', 'b'],
        ['\\x41', 'A'],
        ['\\x{42}', 'B'],
        ['\\u0043', 'C'],
        ['\\pL', 'z'],
        ['\\p{Lu}', 'Z'],
        ['(?i)', ''],
        ['(?:)', ''],
        ['\\t', '\t'],
        ['\\101', 'A'],
        ['(?<=x|)', ''],
      ),
    )
    const { node } = fc.letrec<{ node: Made }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        atom,
        fc.tuple(tie('node'), tie('node')).map(([[a, x], [b, y]]): Made => [a + b, x + y]),
        fc.tuple(tie('node'), tie('node')).map(([[a, x], [b]]): Made => [`(?:${a}|${b})`, x]),
        fc.tuple(tie('node'), tie('node')).map(([[a], [b, y]]): Made => [`(${a}|${b})`, y]),
        tie('node').map(([a]): Made => [`(?:${a})?`, '']),
        tie('node').map(([a]): Made => [`(${a})*`, '']),
        tie('node').map(([a, x]): Made => [`(?<n>${a})`, x]),
        tie('node').map(([a, x]): Made => [`(?:${a})+?`, x + x]),
        tie('node').map(([a, x]): Made => [`(?:${a}){2,3}`, x + x]),
        tie('node').map(([a]): Made => [`(?:${a}){0,3}`, '']),
      ),
    }))
    let tried = 0
    fc.assert(
      fc.property(node, fc.string(), ([written, text], around) => {
        const read = readPattern(written)
        const line = `${around}${text}${around}`
        if ('problem' in read || read.needles === null || !read.pattern.test(line)) return
        tried++
        expect(read.needles.some((needle) => line.toLowerCase().includes(needle))).toBe(true)
      }),
      { numRuns: 5_000 },
    )
    expect(tried).toBeGreaterThan(200)
  })
})

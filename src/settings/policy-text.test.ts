import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noPolicy } from '../domain/own-policy.ts'
import { readPolicyText } from './policy-text.ts'

const problemsOf = (text: string) => {
  const reading = readPolicyText(text)
  return reading.ok ? [] : reading.problems
}
const rowsOf = (text: string) => {
  const reading = readPolicyText(text)
  return reading.ok ? reading.policy.rows : []
}
const rule = (some: string) => `rules:\n  - cause: a\n    class: code\n    match: some words\n${some}`

describe('a policy', () => {
  it('is rules in their order', () => {
    const rows = rowsOf(`
rules:
  - cause: licence_lost
    class: infrastructure
    match: 'licence server \\S+ refused'
    suggestion: |
      Ask the
      licence people.
  - { cause: cuda_oom, class: resource, match: E\\d+ }
`)
    expect(rows).toMatchObject([
      {
        id: 'policy-rule-1',
        cause: 'licence_lost',
        class: 'infrastructure',
        suggestion: 'Ask the licence people.',
        needles: ['licence server '],
      },
      { id: 'policy-rule-2', cause: 'cuda_oom', suggestion: expect.stringMatching(/batch size/), needles: null },
    ])
    expect(rows[0]?.pattern.test('E: LICENCE server lic1 refused')).toBe(true)
  })

  it('is as the README shows it', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const [, shown = ''] = /```yaml\n(causes:\n[\s\S]*?)```/.exec(readme) ?? []
    expect(rowsOf(shown)).toMatchObject([{ cause: 'licence_lost', needles: ['licence server '] }])
  })

  it.each(['', '# rules:\n', '{}', 'rules: []', '---\n'])('may say nothing: %j', (text) => {
    expect(readPolicyText(text)).toEqual({ ok: true, policy: noPolicy })
  })

  it.each([
    ['rule: []', ['1:1: rule: there is no such key; did you mean rules?']],
    ['- a', ['1:1: a list is not a mapping of keys to values']],
    ['rules:', ['1:1: rules: it is empty; give a value or leave it out']],
    ['rules: all', ['1:8: rules: "all" is not a list']],
    ['rules:\n  -\n', ['2:4: rules: an item of the list is empty; fill it in or take it away']],
    ['rules:\n  - x\n', ['2:5: rules: "x" is not a mapping of keys to values']],
    ['rules: [{class: code, match: some words}]', ['1:9: cause: it is missing']],
    [rule('    sugestion: x\n'), ['5:5: sugestion: there is no such key; did you mean suggestion?']],
    [rule('    suggestion:\n'), ['5:5: suggestion: it is empty; give a value or leave it out']],
    [rule('    cause: b\n'), ['5:5: map keys must be unique; keep one of them']],
    [
      'rules: [{cause: LicenceLost, class: code, match: some words}]',
      ['1:17: cause: "LicenceLost" is not in snake_case, as licence_lost is'],
    ],
    [
      'rules: [{cause: a, class: infra, match: some words}]',
      ['1:27: class: "infra" is none of infrastructure, code, data, resource, unknown; did you mean infrastructure?'],
    ],
    [
      'rules: [{cause: a, class: date, match: some words}]',
      ['1:27: class: "date" is none of infrastructure, code, data, resource, unknown; did you mean data?'],
    ],
    ['rules: [{cause: a, class: code, match: 404}]', ['1:40: match: "404" is not text; put it in quotes']],
    [
      'rules: [{cause: a, class: code, match: "\\d"}]',
      [
        '1:41: invalid escape sequence \\d; in double quotes YAML reads backslashes itself, so put a regular expression in single quotes',
      ],
    ],
    ['a: *b', ['1:1: it cannot be read: Unresolved alias (the anchor must be set before the alias): b']],
    ['rules: []\n---\nrules: []', ['2:1: source contains multiple documents; keep one, without ---']],
  ])('%j is refused with line and column', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  it('is refused with all problems at once, from top to bottom', () => {
    const text = `rules:
  - cause: A
    class: codes
    match: '(a+)+$'
  -
  - match: '[a'
  - cause: b
    class: data
    match: 'b'
    match: 'a*'
`
    expect(problemsOf(text).map((problem) => problem.split(': ').slice(0, 2).join(' '))).toEqual([
      '2:12 cause',
      '3:12 class',
      '4:12 match',
      '5:4 rules',
      '6:5 cause',
      '6:5 class',
      '6:12 match',
      '10:5 map keys must be unique; keep one of them',
      '10:12 match',
    ])
  })

  it('never throws, whatever the text, and always says where', () => {
    const keys = fc.constantFrom(
      'rules:',
      '- ',
      'cause: a',
      'match: (',
      '  ',
      '\n',
      '&a ',
      '*a',
      '!!x ',
      '[',
      '{',
      '"',
      '|',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(keys).map((all) => all.join('')),
        ),
        (text) => {
          for (const problem of problemsOf(text)) expect(problem).toMatch(/^\d+:\d+: ./)
        },
      ),
    )
  })

  it('is refused when it refers to itself without end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh'])
      bomb.push(`${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(', ')}]`)
    expect(problemsOf(bomb.join('\n'))).toEqual([expect.stringContaining('it cannot be read: ')])
  })
})

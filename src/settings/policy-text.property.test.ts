import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPolicyText } from './policy-text.ts'

const words = fc.constantFrom(
  ...[
    'rules',
    'classes',
    'causes',
    'match',
    'cause',
    'class',
    'retries',
    'delay',
    'env',
    'run',
    'when',
    'signal',
    'exit-codes',
  ],
  ...[
    ':',
    ': ',
    '- ',
    '\n',
    '\n  ',
    '\n    ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|',
    '>',
    '&a',
    '*a',
    '<<',
    '!!js',
    '---',
    '#',
    '?',
    '%',
  ],
  ...[
    'infrastructure',
    'resource',
    '3',
    '-1',
    '1e9',
    '30s',
    'true',
    'null',
    '(a+)+',
    '[',
    'x{1000}',
    '\\',
    '\0',
    '\t',
    '\ud800',
    '😀',
  ],
)

it('whatever a policy says, reading it ends with a policy or with places and words', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), { maxLength: 40 }), (parts) => {
      const reading = readPolicyText(parts.join(''))
      if (reading.ok) return
      expect(reading.problems.length).toBeGreaterThan(0)
      for (const problem of reading.problems) expect(problem).toMatch(/^\d+:\d+: \S/)
    }),
    { numRuns: 300 },
  )
})

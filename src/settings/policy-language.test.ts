import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPolicyText } from './policy-text.ts'
import { actionKeys, conditionKeys } from './policy-words.ts'

const policyOf = (text: string) => {
  const reading = readPolicyText(text)
  if (!reading.ok) throw new Error(reading.problems.join('\n'))
  return reading.policy
}
const problemsOf = (text: string) => {
  const reading = readPolicyText(text)
  return reading.ok ? [] : reading.problems
}

describe('a policy that decides', () => {
  it('speaks of classes, causes and rules, each with the lines that say so', () => {
    const policy = policyOf(`classes:
  infrastructure: { retries: 5, delay: 1m30s, backoff: exponential, max-delay: 10m, jitter: full }
causes:
  cuda_oom:
    retries: 2
    delay: 0
    env:
      BATCH: '{half:64}'
      DEBUG: true
      N: 3
rules:
  - { cause: licence_lost, class: infrastructure, match: licence server refused }
  - exit-codes: [75, 10-19]
    signal: [kill, SIGTERM]
    ended-by: attempt_timeout
    class: [infrastructure, unknown]
    cause: licence_lost
    match: 'no seats \\d+'
    run: python train.py --resume
    on-retry: { run: rm -rf /tmp/cache, timeout: 30s }
  - { class: data, backoff: 1.5, delay: 1s, jitter: 0.25, on-retry: ./clean.sh }
`)
    expect(policy.rows).toMatchObject([{ id: 'policy-rule-1', cause: 'licence_lost' }])
    expect(policy.classes.infrastructure).toEqual({
      id: 'classes.infrastructure',
      line: 2,
      action: { retries: 5, delayMs: 90_000, backoff: 2, maxDelayMs: 600_000, jitter: 1 },
      lines: { retries: 2, delayMs: 2, backoff: 2, maxDelayMs: 2, jitter: 2 },
    })
    expect(policy.causes.cuda_oom).toEqual({
      id: 'causes.cuda_oom',
      line: 4,
      action: { retries: 2, delayMs: 0, env: { BATCH: '{half:64}', DEBUG: 'true', N: '3' } },
      lines: { retries: 5, delayMs: 6, env: 7 },
    })
    expect(policy.rules).toMatchObject([
      {
        id: 'rules[1]',
        line: 13,
        lines: { run: 19, onRetry: 20 },
        action: { run: 'python train.py --resume', onRetry: { script: 'rm -rf /tmp/cache', timeoutMs: 30_000 } },
        when: {
          exitCodes: [
            [75, 75],
            [10, 19],
          ],
          signals: ['SIGKILL', 'SIGTERM'],
          endedBy: ['attempt_timeout'],
          classes: ['infrastructure', 'unknown'],
          causes: ['licence_lost'],
          match: { id: 'rules[1]', needles: ['no seats '] },
        },
      },
      { action: { backoff: 1.5, jitter: 0.25, onRetry: { timeoutMs: 300_000 } }, when: { classes: ['data'] } },
    ])
  })

  it.each([
    ['classes: { infra: {} }', '1:12: infra: there is no such key; did you mean infrastructure?'],
    ['classes: { code: { retrys: 1 } }', '1:20: retrys: there is no such key; did you mean retries?'],
    ['classes: { code: }', '1:12: code: it is empty; give a value or leave it out'],
    ['classes: { code: { retries: -1 } }', '1:29: retries: "-1" is not a whole number from 0 to 100'],
    ['classes: { code: { delay: 30 } }', '1:27: delay: "30" is not a duration; write it as 90s, 30m or 2h30m'],
    ['classes: { code: { delay: soon } }', '1:27: delay: "soon" is not a duration; write it as 90s, 30m or 2h30m'],
    ['classes: { code: { delay: 25h } }', '1:27: delay: "25h" is longer than 24h'],
    [
      'classes: { code: { delay: 1s, backoff: exponental } }',
      '1:40: backoff: "exponental" is not none, linear, exponential, or a factor from 1 to 10; did you mean exponential?',
    ],
    [
      'classes: { code: { backoff: 2 } }',
      '1:29: backoff: there is no delay that it could grow from; give delay as well',
    ],
    ['classes: { code: { delay: 1m, max-delay: 1s } }', '1:42: max-delay: "1s" is shorter than delay, "1m"'],
    ['classes: { code: { jitter: 2 } }', '1:28: jitter: "2" is not none, full, or a number from 0 to 1'],
    [
      'classes: { code: { on-retry: { rum: x } } }',
      ['1:30: run: it is missing', '1:32: rum: there is no such key; did you mean run?'],
    ],
    [
      'classes: { code: { on-retry: { run: x, timeout: 0 } } }',
      '1:49: timeout: 0 leaves it no time; give a duration or leave it out',
    ],
    [
      'causes: { cuda_omm: { retries: 2 } }',
      '1:11: cuda_omm: "cuda_omm" is named by neither ml-run nor a rule of this policy; did you mean cuda_oom?',
    ],
    [
      'causes: { my_own_reason_xyz: { retries: 2 } }',
      '1:11: my_own_reason_xyz: "my_own_reason_xyz" is named by neither ml-run nor a rule of this policy; docs/failures.md lists those of ml-run',
    ],
    ['causes: { CudaOom: {} }', '1:11: CudaOom: "CudaOom" is not in snake_case, as cuda_oom is'],
    [
      'rules: [{ cause: [cuda_oom, cuda_omm], retries: 2 }]',
      '1:29: cause: "cuda_omm" is named by neither ml-run nor a rule of this policy; did you mean cuda_oom?',
    ],
    ['rules: [{ signal: SIGKIL, retries: 2 }]', '1:19: signal: "SIGKIL" is no signal\'s name; did you mean SIGKILL?'],
    [
      'rules: [{ ended-by: [exit, timeout], retries: 2 }]',
      expect.stringMatching(/^1:28: ended-by: "timeout" is none of exit, signal, attempt_timeout, .*$/),
    ],
    ['rules: [{ exit-codes: 19-10, retries: 2 }]', '1:23: exit-codes: "19-10" ends before it begins; write 10-19'],
    [
      'rules: [{ exit-codes: [1, x], retries: 2 }]',
      '1:27: exit-codes: "x" is not an exit code, a range as 10-19, or a list of them',
    ],
    ['rules: [{ exit-codes: [], retries: 2 }]', '1:23: exit-codes: the list is empty; give a value or leave it out'],
    ['rules: [{ class: infra, retries: 2 }]', expect.stringMatching(/^1:18: class: .*did you mean infrastructure\?$/)],
    [
      'rules: [{ exit-codes: 3 }]',
      '1:9: the rule says when and not what; give retries, delay, backoff, max-delay, jitter, env, run, on-retry',
    ],
    [
      'rules: [{ retries: 3 }]',
      '1:9: the rule has no condition and would hold for every failure; give exit-codes, signal, ended-by, match, class, cause, or use classes',
    ],
    [
      'rules: [{ class: data, match: some words, suggestion: x, retries: 1 }]',
      '1:43: suggestion: it is for a rule that names a failure, by cause, class and match alone; this one has retries and decides what is done; make it two rules',
    ],
    ['rules: [{ class: data, retrys: 3 }]', '1:24: retrys: there is no such key; did you mean retries?'],
    [
      'causes: { cuda_oom: { env: { A-B: 1 } } }',
      '1:30: A-B: it is no name for a variable: letters, digits and _ only, and no digit first',
    ],
    ['causes: { cuda_oom: { env: { A: [1] } } }', '1:33: A: a list is neither text nor a number nor true or false'],
    [
      'causes: { cuda_oom: { env: { A: "{atempt}" } } }',
      /^1:33: A: \{atempt\} is no placeholder; did you mean attempt\?/,
    ],
    ['causes: { cuda_oom: { env: { A: "{half}" } } }', '1:33: A: {half}: write the number to halve, as {half:64}'],
    ['causes: { cuda_oom: { env: { A: "{attempt:2}" } } }', '1:33: A: {attempt:2}: write {attempt}'],
    ['causes: { cuda_oom: { env: { ML_RUN_ATTEMPT: 1 } } }', '1:30: ML_RUN_ATTEMPT: ml-run sets it itself'],
  ])('%j is refused with line, column and what to do', (text, problems) => {
    const found = problemsOf(text)
    if (problems instanceof RegExp) expect(found.join('\n')).toMatch(problems)
    else expect(found).toEqual(Array.isArray(problems) ? problems : [problems])
  })

  it('is refused with all problems of all its parts at once, from top to bottom', () => {
    const text = `classes:
  codes: {}
causes:
  cuda_oom: { retries: many }
rules:
  - { cause: a, class: infra, match: '(a' }
  - { exit-codes: 300-200, delay: 5 }
`
    expect(problemsOf(text).map((problem) => problem.split(': ').slice(0, 2).join(' '))).toEqual([
      '2:3 codes',
      '4:24 retries',
      '6:24 class',
      '6:38 match',
      '7:19 exit-codes',
      '7:35 delay',
    ])
  })

  it('leaves braces of other kinds alone', () => {
    const env = policyOf(`causes: { cuda_oom: { env: { A: '{"a": 1}', B: '\${X}', C: '{{attempt}}' } } }`).causes
      .cuda_oom?.action.env
    expect(env).toEqual({ A: '{"a": 1}', B: '${X}', C: '{{attempt}}' })
  })

  it('never throws, whatever stands where, and is either read or refused with a place', () => {
    const keys = fc.constantFrom(
      ...actionKeys,
      ...conditionKeys,
      'suggestion',
      'timeout',
      '__proto__',
      'constructor',
      'x',
    )
    const names = fc.constantFrom('cuda_oom', 'infrastructure', 'code', 'toString', '__proto__', 'A B', 'licence_lost')
    const plain = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        0,
        3,
        -1,
        1.5,
        '',
        '30s',
        '10-19',
        '9-1',
        'SIGKILL',
        'data',
        '{half:64}',
        '{x}',
        'a b',
      ),
      fc.constantFrom<unknown>(
        [],
        {},
        ['code'],
        [75, '1-2'],
        { run: 'x', timeout: '1s' },
        { A: '{attempt}' },
        { run: null },
      ),
    )
    const entry = fc.oneof(
      { weight: 5, arbitrary: fc.array(fc.tuple(keys, plain), { maxLength: 6 }).map((all) => Object.fromEntries(all)) },
      plain,
    )
    const mapping = fc.oneof(
      fc.array(fc.tuple(names, entry), { maxLength: 3 }).map((all) => Object.fromEntries(all)),
      plain,
    )
    const rules = fc.oneof(fc.array(entry, { maxLength: 4 }), plain)
    let read = 0
    fc.assert(
      fc.property(mapping, mapping, rules, (classes, causes, list) => {
        const text = JSON.stringify({ classes, causes, rules: list })
        const reading = readPolicyText(text)
        if (reading.ok) read++
        else for (const problem of reading.problems) expect(problem).toMatch(/^\d+:\d+: ./)
      }),
      { numRuns: 2_000 },
    )
    expect(read).toBeGreaterThan(5)
  })
})

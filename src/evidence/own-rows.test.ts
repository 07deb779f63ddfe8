import { describe, expect, it } from 'vitest'
import { soughtTexts } from '../domain/own-policy.ts'
import { readPolicyText } from '../settings/policy-text.ts'
import { judge } from '../verdict/judge.ts'
import type { Ending } from './ending.ts'
import type { Stream } from './facts.ts'
import { OutputReader } from './output.ts'
import { OwnRows } from './own-rows.ts'
import { signatures } from './signatures/index.ts'

const own = (pattern: RegExp, needles: readonly string[] | null, cause = 'licence_lost') => ({
  id: `rule-${cause}`,
  cause,
  class: 'data' as const,
  suggestion: 'Ask.',
  pattern: { test: (line: string) => pattern.test(line) },
  needles,
})
const licence = own(/licence gone/i, ['licence gone'])
const number = own(/^E\d+$/, null, 'numbered')

function read(rows: readonly ReturnType<typeof own>[], text: string, stream: Stream = 'stderr') {
  const reader = new OutputReader(signatures, { redact: (quote) => quote, ownRows: new OwnRows(rows) })
  reader.push(stream, Buffer.from(text))
  return reader.end(100).facts
}
const verdictOn = (rows: readonly ReturnType<typeof own>[], text: string, ending: Partial<Ending> = {}) =>
  judge({ ending: { endedBy: 'exit', exitCode: 1, signal: null, detail: '', ...ending }, facts: read(rows, text) })

const traceback = (message: string) =>
  `Traceback (most recent call last):\n  File "train.py", line 7, in main\n    go()\n${message}\n`

describe("a row of the user's own", () => {
  it('decides before decisive text, and says class and what to do', () => {
    const verdict = verdictOn([licence], 'No space left on device\nThe licence gone away\n')
    expect(verdict).toMatchObject({
      class: 'data',
      cause: 'licence_lost',
      rule: 'rule-licence_lost',
      suggestion: 'Ask.',
      confidence: 'certain',
      quote: 'The licence gone away',
      line: 2,
    })
    expect(verdict.rivals).toMatchObject([
      { cause: 'disk_full', lost_because: "a rule of the user's own outranks decisive text" },
    ])
  })

  it.each([
    'INFO: licence gone',
    'WARNING: licence gone, retrying',
    'It may be that the licence gone is yours',
    '[rank3]: licence gone',
    '\u001b[31mlicence gone\u001b[0m',
    `${'x'.repeat(5_000)} LICENCE GONE`,
  ])('counts however the line is said: %s', (line) => {
    expect(verdictOn([licence], `${line}\n`).cause).toBe('licence_lost')
  })

  it.each(['E17', '[rank0]: E17', '\u001b[1mE17\u001b[0m\r'])(
    'without a text to search for is tried on every line: %j',
    (line) => {
      expect(verdictOn([number], `step\n${line}\nNo space left on device\n`)).toMatchObject({
        cause: 'numbered',
        line: 2,
      })
    },
  )

  it('without a text to search for changes nothing for other lines', () => {
    const text = `step 1 loss 0.5\nNo space left on device\nstep 2 loss 0.4\n${traceback('KeyError: 2')}E1x\n`
    expect(read([number], text)).toEqual(read([], text))
  })

  it('takes the place of the exception whose message it matches', () => {
    expect(verdictOn([licence], traceback('AppError: licence gone'))).toMatchObject({
      cause: 'licence_lost',
      location: { file: 'train.py', line: 7 },
      evidence: [{ rule: 'rule-licence_lost', count: 1 }],
    })
  })

  it('is found inside a traceback', () => {
    expect(verdictOn([own(/go\(\)/, ['go()'])], traceback('KeyError: 2')).cause).toBe('licence_lost')
  })

  it.each([
    ['first', traceback('KeyError: "licence gone"'), traceback('OSError: [Errno 28] No space left on device')],
    ['second', traceback('OSError: [Errno 28] No space left on device'), traceback('AppError: licence gone')],
  ])('is not lost in a chain of exceptions when it is the %s', (_, first, second) => {
    const chain = `${first}\nDuring handling of the above exception, another exception occurred:\n\n${second}`
    expect(verdictOn([licence], chain).cause).toBe('licence_lost')
  })

  it('yields to the next failure when the training went on after it', () => {
    const text = `licence gone\nstep 2 loss 0.4\nstep 3 loss 0.3\n`
    expect(verdictOn([licence], `${text}No space left on device\n`).cause).toBe('disk_full')
    expect(verdictOn([licence], text)).toMatchObject({ cause: 'licence_lost', confidence: 'guess' })
  })

  it.each([
    ['cancel', 'cancelled'],
    ['attempt_timeout', 'attempt_timeout'],
    ['total_timeout', 'total_timeout'],
    ['spawn_error', 'spawn_failed'],
  ] as const)('does not outrank what ml-run did itself: %s', (endedBy, cause) => {
    const verdict = verdictOn([licence], 'licence gone\n', { endedBy, exitCode: null })
    expect(verdict.cause).toBe(cause)
    expect(verdict.rivals).toMatchObject([{ cause: 'licence_lost', class: 'data' }])
  })

  it('outranks a signal', () => {
    expect(verdictOn([licence], 'licence gone\n', { endedBy: 'signal', exitCode: null, signal: 'SIGKILL' }).cause).toBe(
      'licence_lost',
    )
  })

  it('is the first in the order of the rules for a line, and the earliest of lines', () => {
    const second = own(/gone/, ['gone'], 'second')
    expect(verdictOn([licence, second], 'licence gone\n').cause).toBe('licence_lost')
    expect(verdictOn([licence, second], 'all gone\nlicence gone\n').cause).toBe('second')
  })

  it('has room however much else was seen', () => {
    const noise = Array.from({ length: 300 }, (_, i) => `[rank${i}]: No space left on device\n`).join('')
    expect(verdictOn([licence], `${noise}licence gone\n`).cause).toBe('licence_lost')
  })
})

describe('a text that a rule of the policy looks for', () => {
  const found = (text: string, output: string) => {
    const reading = readPolicyText(text)
    if (!reading.ok) throw new Error(reading.problems.join('\n'))
    const ownRows = new OwnRows(reading.policy.rows, soughtTexts(reading.policy))
    const reader = new OutputReader(signatures, { redact: (said) => said, ownRows })
    for (const byte of Buffer.from(output)) reader.push('stdout', Buffer.from([byte]))
    const { facts } = reader.end(10)
    return { found: [...ownRows.found], facts: facts.map(({ rule }) => rule) }
  }

  it.each([
    ["'flaky \\d+'", 'x\nsome FLAKY 17 test\nstep 3/4\n', true],
    ["'flaky \\d+'", 'flaky test\n', false],
    ["'^E\\d+$'", 'a\nE12\nb', true],
    ["'flaky'", '[rank3]: flaky\n', true],
    ["'^flaky'", '[rank3]: flaky\n', true],
    ["'flaky'", 'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\nValueError: flaky\n', true],
  ])('%s in %j: %s', (match, output, isFound) => {
    expect(found(`rules: [{ match: ${match}, retries: 1 }]`, output).found).toEqual(isFound ? ['rules[0]'] : [])
  })

  it('names no failure, and is found beside a row that does', () => {
    const policy = 'rules: [{ cause: a, class: code, match: quota taken }, { match: taken by \\d, retries: 1 }]'
    expect(found(policy, 'quota taken by 3\n')).toEqual({ found: ['rules[1]'], facts: ['policy-rule-1'] })
    expect(found(policy, 'seat taken by 3\n')).toEqual({ found: ['rules[1]'], facts: [] })
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Secrets } from '../evidence/redact.ts'
import { withoutSecrets } from './without-secrets.ts'

const { redact } = new Secrets({ MY_TOKEN: 'hunter2secret' })

it('takes secrets out of every text, however deep it lies, and keeps what holds none', () => {
  const record = {
    task: {
      command: { kind: 'program', argv: ['curl', '-H', 'key: hunter2secret'] },
      datasets: [{ url: 'https://x/?k=hunter2secret' }],
    },
    attempts: [{ number: 1, hang: { stacks: [{ text: 'f("hunter2secret")' }] }, untouched: { a: 1 } }],
  }
  const clean = withoutSecrets(record, redact)
  expect(JSON.stringify(clean)).toBe(JSON.stringify(record).replaceAll('hunter2secret', '***'))
  expect(clean.attempts[0]?.untouched).toBe(record.attempts[0]?.untouched)
  expect(withoutSecrets(clean, redact)).toBe(clean)
})

it('leaves the words of ours as they are, which a program might mask to break the record', () => {
  const hostile = new Secrets({})
  hostile.learn(['failed', 'cuda_oom', 'likely', 'https://example.com/a'])
  const record = {
    status: 'failed',
    failure: { context: { cause: 'cuda_oom', confidence: 'likely', evidence: 'it failed' } },
  }
  expect(withoutSecrets(record, hostile.redact)).toEqual({
    ...record,
    failure: { context: { ...record.failure.context, evidence: 'it ***' } },
  })
  const { url } = withoutSecrets({ url: 'https://example.com/a' }, hostile.redact)
  expect(URL.canParse(url)).toBe(true)
  expect(url).not.toContain('example')
})

it('never changes the shape of a record', () => {
  fc.assert(
    fc.property(
      fc.object({ values: [fc.string(), fc.integer(), fc.constant('x hunter2secret y'), fc.constant(null)] }),
      (record) => {
        const clean = withoutSecrets(record, redact)
        expect(Object.keys(clean)).toEqual(Object.keys(record))
        expect(withoutSecrets(clean, redact)).toBe(clean)
      },
    ),
  )
})

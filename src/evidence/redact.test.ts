import fc from 'fast-check'
import { expect, it } from 'vitest'
import { redactionFor } from './redact.ts'

const secret = 'p4ss/w"ord&Ünï'
const redact = redactionFor({
  DB_PASSWORD: secret,
  TOKENIZERS_PARALLELISM: 'parallel',
  SHORT_TOKEN: 'abc',
  MONKEY: 'banana-split',
})

it.each([
  ['raw', secret],
  ['base64', Buffer.from(secret).toString('base64')],
  ['in a URL', encodeURIComponent(secret)],
  ['in JSON', JSON.stringify(secret).slice(1, -1)],
])('takes out the value of a sensitive variable %s', (_, form) => {
  expect(redact(`before ${form} after`)).toBe('before *** after')
})

it('leaves what is not sensitive', () => {
  const text = 'parallel abc banana-split sklearn sk-image hf_hub'
  expect(redact(text)).toBe(text)
})

// Put together here, so that no file holds what looks like a token.
it.each([
  `ghp_${'a1B2'.repeat(9)}`,
  `github_pat_${'a1B2_'.repeat(6)}`,
  `hf_${'aBcD'.repeat(9)}`,
  `AKIA${'ABCD'.repeat(4)}`,
  `sk-${'a1b2'.repeat(8)}`,
  `xoxb-${'1234-'.repeat(4)}abc`,
])('takes out a token by its shape: %s', (token) => {
  expect(redact(`token=${token} end`)).toBe('token=*** end')
})

it('takes the password out of a URL', () => {
  expect(redact('https://me:hunter22@example.com/x')).toBe('https://me:***@example.com/x')
})

it('takes out each line of a secret of several lines', () => {
  const redactKey = redactionFor({ SSH_PRIVATE_KEY: 'line-one-of-key\nline-two-of-key' })
  expect(redactKey('x line-two-of-key y')).toBe('x *** y')
})

it('never leaves the secret, wherever it stands', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(redact(before + secret + after)).not.toContain(secret)
    }),
  )
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteOf } from './quote.ts'
import { Secrets } from './redact.ts'
import { Tail } from './tail.ts'

/** What no word of a text is, and no encoding of one: it is random, as secrets are. */
const secret = fc
  .tuple(
    fc.string({ minLength: 4, maxLength: 4, unit: fc.constantFrom(...'QZXJKWVYqzxjkwvy0123456789') }),
    fc.string({ minLength: 4, maxLength: 40, unit: fc.constantFrom(...'QZXJqzxj0189 "\'\\/+&%=?#@:;<>{}$é✓😀\t') }),
    fc.string({ minLength: 4, maxLength: 4, unit: fc.constantFrom(...'QZXJKWVYqzxjkwvy0123456789') }),
  )
  .map((parts) => parts.join(''))

const base64 = (text: string) => Buffer.from(text).toString('base64')
const json = (text: string) => JSON.stringify(text).slice(1, -1)
const ascii = (text: string) =>
  json(text).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const percent = (text: string) => encodeURIComponent(text)
const everyByte = (text: string) => Buffer.from(text).toString('hex').replace(/../g, '%$&')
const bytesRepr = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) => {
      const char = String.fromCharCode(byte)
      if (char === '\\' || char === "'") return `\\${char}`
      return byte >= 0x20 && byte < 0x7f ? char : `\\x${byte.toString(16).padStart(2, '0')}`
    })
    .join('')

/** The encodings, and what a reader would undo them by. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  raw: (text) => text,
  base64,
  'base64 of URLs': (text) => Buffer.from(text).toString('base64url'),
  'base64 one byte on': (text) => base64(`:${text}`),
  'base64 two bytes on': (text) => base64(`u:${text}x`),
  'base64 in lines': (text) => base64(`user:${text}`).replace(/(.{8})/g, '$1\n'),
  'base64 of base64': (text) => base64(base64(text)),
  'base64 of JSON': (text) => base64(JSON.stringify({ token: text })),
  'JSON of base64': (text) => JSON.stringify({ auth: base64(`u:${text}`) }),
  'a URL': percent,
  'a URL, small digits': (text) => percent(text).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  'a URL, every byte': everyByte,
  'a form': (text) => percent(text).replaceAll('%20', '+'),
  'a URL of base64': (text) => percent(base64(text)),
  JSON: json,
  'JSON of ASCII': ascii,
  'JSON in JSON': (text) => json(json(text)),
  'repr of bytes': bytesRepr,
  'shell quotes': (text) => text.replaceAll("'", "'\\''"),
  'quotes of shlex': (text) => text.replaceAll("'", `'"'"'`),
  'colours in it': (text) => `${[...text].slice(0, 5).join('')}\u001b[1;31m${[...text].slice(5).join('')}\u001b[0m`,
  'a break in it': (text) => `${[...text].slice(0, 5).join('')}\n    ${[...text].slice(5).join('')}`,
  'drawn over': (text) => `${[...text].slice(0, 5).join('')}\r${[...text].slice(5).join('')}`,
}

/** Everything around a secret: logs, and what comes near to an encoding. */
const around = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.string({ maxLength: 8, unit: 'grapheme' }),
      fc.constantFrom(
        '=',
        '==',
        '/',
        '+abc',
        'Zm9v',
        '"',
        "'",
        '{"a":"',
        '\n',
        '\r\n',
        '\u001b[31m',
        ' step 3 loss 0.1 ',
        '***',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))
/** What stands before it must not be half of an escape that takes the first character of the secret with it. */
const before = around.filter((text) => !/(?:%[0-9A-Fa-f]?|\\.{0,9}|\u001b[^m]*)$/s.test(text)).map((text) => `${text} `)

/** Fails when the value can still be read, the encodings undone. */
function expectHidden(text: string, value: string): void {
  const seen = [text, stripVTControlCharacters(text)].flatMap((shown) => [shown, shown.replace(/[\r\n]+[ \t]*/g, '')])
  for (const one of seen) {
    for (const form of Object.values(forms)) expect(one).not.toContain(form(value))
    // The middle of its base64, whatever stands before it.
    for (const shift of ['', ':', 'u:']) {
      const inner = base64(shift + value).slice(shift === '' ? 0 : 4, -4)
      if (inner.length >= 8) expect(one).not.toContain(inner)
    }
  }
}

describe.each(Object.entries(forms))('a secret as %s', (_, form) => {
  it('is never left, whatever stands around it', () => {
    fc.assert(
      fc.property(secret, before, around, (value, first, last) => {
        const { redact } = new Secrets({ MY_TOKEN: value })
        expectHidden(redact(`${first}${form(value)}${last}`), value)
      }),
    )
  })

  it('is never left in the tail, however the output is cut and came', () => {
    fc.assert(
      fc.property(
        secret,
        before,
        around,
        fc.array(fc.nat(600), { maxLength: 6 }),
        fc.integer({ min: 20, max: 400 }),
        fc.integer({ min: 1, max: 9 }),
        (value, first, last, cuts, limit, lines) => {
          const { redact } = new Secrets({ MY_TOKEN: value })
          const tail = new Tail(limit)
          const bytes = Buffer.from(`${'progress 10%\n'.repeat(3)}${first}${form(value)}${last}\n`)
          let at = 0
          for (const cut of [...cuts.map((one) => Math.min(one, bytes.length)).sort((a, b) => a - b), bytes.length]) {
            tail.push(bytes.subarray(at, cut))
            at = cut
          }
          expectHidden(tail.textSoFar(lines, redact), value)
          expectHidden(tail.text(lines, redact), value)
        },
      ),
    )
  })
})

describe('a secret that was cut', () => {
  it('leaves less than half of it, and never more than seven bytes', () => {
    fc.assert(
      fc.property(secret, around, fc.nat(60), fc.boolean(), (value, text, at, isStart) => {
        const { redact } = new Secrets({ MY_TOKEN: value })
        const bytes = Buffer.from(value)
        const cut = Math.min(at, bytes.length)
        const part = (isStart ? bytes.subarray(cut) : bytes.subarray(0, cut)).toString('latin1')
        if (/[^\0-\x7f]/.test(part) || part.length < Math.max(8, value.length / 2)) return
        const shown = redact(isStart ? `${part} ${text}` : `${text} ${part}`, true)
        expect(shown).not.toContain(part)
      }),
    )
  })

  it('is in no quote of a long line', () => {
    fc.assert(
      fc.property(secret, fc.integer({ min: 400, max: 520 }), (value, length) => {
        const { redact } = new Secrets({ MY_TOKEN: value })
        const quote = quoteOf(`${'x '.repeat(length / 2)}${value} and on`, redact)
        expect(quote.length).toBeLessThanOrEqual(500)
        expect(quote).not.toContain(value.slice(0, 6))
      }),
    )
  })
})

describe('what is no secret', () => {
  const secrets = new Secrets({
    HF_TOKEN: `hf_${'aBcD'.repeat(9)}`,
    WANDB_API_KEY: '0123456789abcdef'.repeat(2),
    DB_PASSWORD: 'Tr0ub4dor&3',
    GITHUB_TOKEN: `ghs_${'Zy9x'.repeat(9)}`,
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  })

  it('stays as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(secrets.redact(text)).toBe(text)
      }),
    )
  })

  it('is not touched in the logs of a hundred failures, but for addresses that are signed', () => {
    const folder = join(import.meta.dirname, '..', '..', 'test', 'corpus')
    const logs = readFileSync(join(folder, 'cases.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line): { readonly log: string } => JSON.parse(line))
    const changed = logs.filter(({ log }) => secrets.redact(log) !== log).map(({ log }) => secrets.redact(log))
    expect(logs.length).toBeGreaterThan(50)
    expect(changed).toEqual([])
  })

  it('of a rendered value stays what stands beside it', () => {
    fc.assert(
      fc.property(secret, (value) => {
        const { redact } = new Secrets({ MY_TOKEN: value })
        for (const form of ['raw', 'base64', 'a URL', 'JSON', 'repr of bytes']) {
          expect(redact(`before ${forms[form]?.(value)} after`)).toBe('before *** after')
        }
      }),
    )
  })
})

import { expect, it } from 'vitest'
import { askedMs, RetryAfterReader, readRetryAfter } from './retry-after.ts'

it.each([
  ['Retry-After: 120', { afterMs: 120_000 }],
  ["{'Content-Type': 'text/html', 'Retry-After': '7'}", { afterMs: 7_000 }],
  ['"retry-after": 30, "x": 1', { afterMs: 30_000 }],
  ["('retry-after', '12')", { afterMs: 12_000 }],
  ['< retry-after: 3', { afterMs: 3_000 }],
  ['retry-after-ms: 1500', { afterMs: 1_500 }],
  ['Retry-After: Wed, 21 Oct 2026 07:28:00 GMT', { atMs: Date.UTC(2026, 9, 21, 7, 28) }],
  ['Retry-After: Tue, 29 Feb 2028 23:59:59 GMT', { atMs: Date.UTC(2028, 1, 29, 23, 59, 59) }],
  ['Retry-After: Fri, 01 Jan 2027 00:00:00 GMT', { atMs: Date.UTC(2027, 0, 1) }],
  ['Rate limit exceeded, retry after 30 seconds', { afterMs: 30_000 }],
  ['We had to rate limit your IP. To continue, please retry in 5 minutes.', { afterMs: 300_000 }],
  ['Rate limit reached for gpt-4. Please try again in 1m26.4s. Visit …', { afterMs: 86_400 }],
  ['Please try again in 20s.', { afterMs: 20_000 }],
  ['Please try again in 850ms.', { afterMs: 850 }],
  ['try again in 1 hour 30 minutes', { afterMs: 5_400_000 }],
  ['retry after 45', { afterMs: 45_000 }],
])('%j asks to wait %j', (text, ask) => {
  expect(readRetryAfter(text)).toEqual(ask)
})

it.each([
  'please try again in a few minutes',
  'retry in 3 attempts',
  'Retry-After: soon',
  'Retry-After: Wed, 21 Foo 2026 07:28:00 GMT',
  'Retry-After: 20261021T0728',
  'Retry-After: 2026-10-21',
  'retry after 400 hours',
  'Please retry after some time.',
  'retry after failure',
])('%j asks for nothing that can be waited for', (text) => {
  expect(readRetryAfter(text)).toBeUndefined()
})

it('counts when it was said around the decisive line or after it, the last that was said', () => {
  const reader = new RetryAfterReader()
  reader.read('Retry-After: 500', 10)
  reader.read('Retry-After: 20', 995)
  reader.read('step 3', 996)
  reader.read('Retry-After: Thu, 01 Jan 1970 00:01:00 GMT', 1_003)
  expect(askedMs(reader.asked, 1_000, 45_000)).toBe(15_000)
  expect(askedMs(reader.asked, 1_000, 90_000)).toBe(0)
  expect(askedMs(reader.asked.slice(0, 2), 1_000, 0)).toBe(20_000)
  expect(askedMs(reader.asked.slice(0, 1), 1_000, 0)).toBeNull()
  expect(askedMs(reader.asked, undefined, 0)).toBeNull()
})

it('is kept in bounded memory', () => {
  const reader = new RetryAfterReader()
  for (let line = 1; line <= 10_000; line++) reader.read('Retry-After: 1', line)
  expect(reader.asked.length).toBeLessThan(100)
  expect(reader.asked.at(-1)?.line).toBe(10_000)
})

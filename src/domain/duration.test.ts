import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatDuration, parseDuration } from './duration.ts'

it.each([
  ['90s', 90_000],
  ['30m', 1_800_000],
  ['2h30m', 9_000_000],
  ['1h', 3_600_000],
  ['500ms', 500],
  ['1m500ms', 60_500],
  ['0s', 0],
])('%s is %i ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms)
})

it.each(['', '5', '5 m', '1.5h', '-1s', '1s1m', '5min', 'soon', '1d', 's'])('"%s" is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined()
})

it.each([
  [0, '0ms'],
  [850, '850ms'],
  [4_240, '4.2s'],
  [90_000, '1m30s'],
  [7_500_000, '2h5m'],
  [3_600_000, '1h'],
])('%i ms reads %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text)
})

it('reads whatever is put together from its parts', () => {
  fc.assert(
    fc.property(fc.nat(99), fc.nat(59), fc.nat(59), (h, m, s) => {
      expect(parseDuration(`${h}h${m}m${s}s`)).toBe(((h * 60 + m) * 60 + s) * 1_000)
    }),
  )
})

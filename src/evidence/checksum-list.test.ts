import { describe, expect, it } from 'vitest'
import { readChecksums } from './checksum-list.ts'

const a = 'a'.repeat(64)
const b = 'B'.repeat(64)

describe('a list of checksums', () => {
  it.each([
    ['as sha256sum writes it', `${a}  data/x.csv\n${b} *y z.bin\n`],
    ['with --tag', `SHA256 (data/x.csv) = ${a}\nSHA256 (y z.bin) = ${b}\n`],
    ['of openssl', `SHA2-256 (data/x.csv) = ${a}\nSHA256 (y z.bin) = ${b}`],
    [
      'from Windows, with a mark, notes and empty lines',
      `\uFEFF# made by hand\r\n\r\n${a}  ./data/x.csv\r\n${b}  y z.bin\r\n`,
    ],
  ])('is read %s', (_, text) => {
    expect(readChecksums(text)).toEqual({
      ok: true,
      checksums: [
        { name: 'data/x.csv', sha256: a },
        { name: 'y z.bin', sha256: b.toLowerCase() },
      ],
    })
  })

  it('holds names with line feeds and backslashes as sha256sum escapes them', () => {
    expect(readChecksums(`\\${a}  a\\nb\\\\c`)).toEqual({ ok: true, checksums: [{ name: 'a\nb\\c', sha256: a }] })
  })

  it.each([
    ['', 'it holds no checksums'],
    ['# nothing\n', 'it holds no checksums'],
    [`${a}  x\nhello\n`, 'line 2 is not "SHA256  NAME": hello'],
    [`${'a'.repeat(32)}  x`, 'line 1 holds a checksum by MD5, not one by SHA-256'],
    [`${'a'.repeat(63)}  x`, 'line 1 holds 63 digits, not one by SHA-256'],
    ['<!DOCTYPE html>', 'line 1 is not "SHA256  NAME": <!DOCTYPE html>'],
  ])('%j: %s', (text, problem) => {
    expect(readChecksums(text)).toEqual({ ok: false, problem })
  })
})

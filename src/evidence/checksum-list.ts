/** A line of a list of checksums. */
export interface Checksum {
  /** As written, with forward slashes. */
  readonly name: string
  /** In lower case. */
  readonly sha256: string
}

/** A list of checksums, or what is wrong with it and in which line. */
export type ChecksumReading =
  | { readonly ok: true; readonly checksums: readonly Checksum[] }
  | { readonly ok: false; readonly problem: string }

const gnu = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/
const bsd = /^(\\?)SHA(?:2-)?256 \((.+)\) = ([0-9a-fA-F]+)$/
const lengths: Readonly<Record<number, string>> = {
  32: 'MD5',
  40: 'SHA-1',
  56: 'SHA-224',
  96: 'SHA-384',
  128: 'SHA-512',
}

/** Reads what `sha256sum` and `shasum -a 256` write, with `--tag` too. */
export function readChecksums(text: string): ChecksumReading {
  const checksums: Checksum[] = []
  for (const [i, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trimEnd()
    if (line === '' || line.startsWith('#')) continue
    const tagged = bsd.exec(line)
    const plain = gnu.exec(line)
    const [escaped, sha256, name] = tagged ? [tagged[1], tagged[3], tagged[2]] : [plain?.[1], plain?.[2], plain?.[3]]
    const at = `line ${i + 1}`
    if (sha256 === undefined || name === undefined) {
      return { ok: false, problem: `${at} is not "SHA256  NAME": ${line.slice(0, 80)}` }
    }
    if (sha256.length !== 64) {
      const kind = lengths[sha256.length]
      const other = kind === undefined ? `${sha256.length} digits` : `a checksum by ${kind}`
      return { ok: false, problem: `${at} holds ${other}, not one by SHA-256` }
    }
    checksums.push({ name: plainName(name, escaped === '\\'), sha256: sha256.toLowerCase() })
  }
  return checksums.length === 0 ? { ok: false, problem: 'it holds no checksums' } : { ok: true, checksums }
}

// Line feeds and backslashes in names are escaped, and the line begins with a backslash then.
const plainName = (name: string, isEscaped: boolean): string =>
  (isEscaped ? name.replace(/\\([\\nr])/g, (_, char) => ({ n: '\n', r: '\r' })[char as string] ?? '\\') : name).replace(
    /^(?:\.\/)+/,
    '',
  )

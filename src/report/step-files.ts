/** An entry of a file by which a command speaks to the runner. */
export interface KeyValue {
  readonly name: string
  readonly value: string
}

/** What a file holds, as far as it is whole, and what of it is not. */
export interface ReadFile<Entry> {
  readonly entries: readonly Entry[]
  /** In words, for people; may quote the file. */
  readonly problems: readonly string[]
}

const maxQuoteChars = 80

/**
 * Reads a file of `name=value` and `name<<delimiter` entries as the runner does (actions/runner, FileCommandManager.cs):
 * what follows an invalid line is not read, and of two values of a name the later holds.
 * @param isWhole false when the command was ended from outside: then a last line without an end may be half of one
 */
export function readKeyValues(text: string, isWhole: boolean): ReadFile<KeyValue> {
  const { lines, problems } = linesOf(text, isWhole)
  const values = new Map<string, string>()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, name = '', operator, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? []
    if (operator === undefined || name === '' || (operator === '<<' && rest === '')) {
      return { entries: asList(values), problems: [...problems, `line ${at + 1} is no entry: ${quoted(line)}`] }
    }
    if (operator === '=') {
      values.set(name, rest)
      continue
    }
    const end = lines.indexOf(rest, at + 1)
    if (end === -1) {
      return { entries: asList(values), problems: [...problems, `the value of ${quoted(name)} has no end`] }
    }
    values.set(name, lines.slice(at + 1, end).join('\n'))
    at = end
  }
  return { entries: asList(values), problems }
}

/** Reads a file with a folder on each line. */
export function readFolders(text: string, isWhole: boolean): ReadFile<string> {
  const { lines, problems } = linesOf(text, isWhole)
  return { entries: [...new Set(lines.filter((line) => line !== ''))], problems }
}

/** Entries without those whose names are taken, whatever their case. */
export function without(read: ReadFile<KeyValue>, taken: readonly string[]): ReadFile<KeyValue> {
  const isTaken = ({ name }: KeyValue) => taken.includes(name.toLowerCase())
  return {
    entries: read.entries.filter((entry) => !isTaken(entry)),
    problems: [...read.problems, ...read.entries.filter(isTaken).map(({ name }) => `${quoted(name)} is set by ml-run`)],
  }
}

/**
 * Entries as the runner reads them.
 * @param delimiter stands in none of the values
 */
export const writtenKeyValues = (entries: readonly KeyValue[], delimiter: string): string =>
  entries.map(({ name, value }) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join('')

/** A page that leaves room for another: at most so many bytes long, cut at a line, with nothing left open that would swallow what follows. */
export function fitting(page: string, maxBytes: number): ReadFile<string> {
  const bytes = Buffer.from(page)
  if (bytes.length <= maxBytes - spareBytes) return { entries: page === '' ? [] : [closed(page)], problems: [] }
  const problem = `of its ${bytes.length} bytes those beyond ${Math.max(0, maxBytes)} have no room`
  const end = bytes.lastIndexOf(0x0a, maxBytes - spareBytes)
  if (maxBytes <= spareBytes || end <= 0) return { entries: [], problems: [problem] }
  const cut = `${closed(bytes.subarray(0, end + 1).toString('utf8'))}\n_Cut here: GitHub takes 1 MiB in all. The whole is in the record._\n`
  return { entries: [cut], problems: [problem] }
}

/** For what is added to a page that is cut or left open. */
const spareBytes = 256

function closed(page: string): string {
  const text = page.endsWith('\n') ? page : `${page}\n`
  const opened = [...text.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)].reduce<string | null>((open, [, fence = '']) => {
    if (open === null) return fence
    return fence.startsWith(open) ? null : open
  }, null)
  const comment = opened === null && text.lastIndexOf('<!--') > text.lastIndexOf('-->') ? '-->\n' : ''
  return `${text}${opened === null ? '' : `${opened}\n`}${comment}`
}

function linesOf(
  text: string,
  isWhole: boolean,
): { readonly lines: readonly string[]; readonly problems: readonly string[] } {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const last = lines.pop() ?? ''
  if (last === '') return { lines, problems: [] }
  return isWhole
    ? { lines: [...lines, last], problems: [] }
    : { lines, problems: [`its last line has no end: ${quoted(last)}`] }
}

const asList = (values: ReadonlyMap<string, string>): readonly KeyValue[] =>
  [...values].map(([name, value]) => ({ name, value }))

const quoted = (text: string): string =>
  JSON.stringify(text.length <= maxQuoteChars ? text : `${text.slice(0, maxQuoteChars)}…`)

/** A line longer than this is judged in pieces that overlap, so that memory stays bounded and no text is cut in two. */
const pieceBytes = 64 * 1024
const overlapBytes = 256
/** Nothing that explains a failure stands further out in a line; patterns never see more. */
const maxJudgedBytes = 8 * 1024

/** So much of what stands before a line can be looked at. */
const beforeBytes = 1024

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Counts the line feeds of all streams together, so that a number means the same as in a saved log. */
export interface LineCount {
  lineFeeds: number
}

/** What a scanner asks and tells. */
export interface LineJudge {
  /** Where in the bytes, at or after a place, something is worth a look; -1 for nowhere, undefined when every line is wanted. */
  readonly search: (bytes: Buffer, from: number) => number | undefined
  /** @param before gives the last lines before this one in its stream */
  readonly judge: (line: string, number: number, before: () => string) => void
}

/**
 * Cuts the chunks of one stream into lines at \n, \r\n and lone \r, and hands over only those worth judging.
 * Most output is never decoded: a search over the raw bytes says which lines are wanted.
 */
export class LineScanner {
  readonly #judge: LineJudge
  readonly #count: LineCount
  #carry: Buffer = Buffer.alloc(0)
  #recent: Buffer = Buffer.alloc(0)

  constructor(judge: LineJudge, count: LineCount) {
    this.#judge = judge
    this.#count = count
  }

  push(chunk: Buffer): void {
    const bytes = this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk])
    // A \r at the very end may be the first half of \r\n.
    const end = Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn, -2)) + 1
    this.#scan(bytes.subarray(0, end))
    const rest = bytes.subarray(end)
    if (rest.length <= pieceBytes) {
      this.#carry = Buffer.from(rest)
    } else {
      this.#scan(rest)
      this.#carry = Buffer.from(rest.subarray(-overlapBytes))
    }
  }

  /** Judges what is left without a line break. */
  end(): void {
    this.#scan(this.#carry)
    this.#carry = Buffer.alloc(0)
  }

  #scan(bytes: Buffer): void {
    let counted = 0
    for (let at = 0; at < bytes.length; ) {
      const found = this.#judge.search(bytes, at)
      if (found === -1) break
      const start = found === undefined ? at : lineStart(bytes, at, found)
      const stop = lineEnd(bytes, found ?? at)
      this.#count.lineFeeds += lineFeedsIn(bytes, counted, start)
      counted = start
      this.#judge.judge(
        bytes.toString('utf8', start, Math.min(stop, start + maxJudgedBytes)),
        this.#count.lineFeeds + 1,
        () => wholeLines(lastOf(this.#recent, bytes.subarray(0, start))),
      )
      at = stop + (bytes[stop] === carriageReturn && bytes[stop + 1] === lineFeed ? 2 : 1)
    }
    this.#count.lineFeeds += lineFeedsIn(bytes, counted, bytes.length)
    this.#recent = lastOf(this.#recent, bytes)
  }
}

/** What may begin within a line, from the next line on. */
function wholeLines(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return bytes.length < beforeBytes ? text : text.slice(text.search(/[\r\n]/) + 1)
}

const lastOf = (first: Buffer, second: Buffer): Buffer =>
  Buffer.concat([first, second.subarray(-beforeBytes)]).subarray(-beforeBytes)

const isBreak = (byte: number | undefined): boolean => byte === lineFeed || byte === carriageReturn

function lineStart(bytes: Buffer, from: number, within: number): number {
  let start = within
  while (start > from && !isBreak(bytes[start - 1])) start--
  return start
}

function lineEnd(bytes: Buffer, within: number): number {
  let end = within
  while (end < bytes.length && !isBreak(bytes[end])) end++
  return end
}

function lineFeedsIn(bytes: Buffer, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (bytes[i] === lineFeed) count++
  return count
}

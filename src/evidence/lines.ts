import type { NeedleSearch } from './needles.ts'

/** A line longer than this is judged in pieces that overlap, so that memory stays bounded and no text is cut in two. */
const pieceBytes = 64 * 1024
const overlapBytes = 256
/** Nothing that explains a failure stands further out in a line; patterns never see more. */
const maxJudgedChars = 8 * 1024

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
  /** Finds the next place worth a look in latin1 text; undefined when every line is wanted. */
  readonly search: () => NeedleSearch | undefined
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
    const end = Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn)) + 1
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
    const text = bytes.toString('latin1')
    let counted = 0
    let at = 0
    while (at < text.length) {
      const search = this.#judge.search()
      let start = at
      if (search !== undefined) {
        const found = search.next(text, at)
        if (found === -1) break
        start = Math.max(at, text.lastIndexOf('\n', found) + 1, lastReturn(text, at, found) + 1)
      }
      const stop = lineEnd(text, start)
      this.#count.lineFeeds += lineFeedsIn(bytes, counted, start)
      counted = start
      this.#judge.judge(
        bytes.toString('utf8', start, Math.min(stop, start + maxJudgedChars)),
        this.#count.lineFeeds + 1,
        () => wholeLines(lastOf(this.#recent, bytes.subarray(0, start))),
      )
      at = stop + 1
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

function lineEnd(text: string, start: number): number {
  const feed = text.indexOf('\n', start)
  const end = feed === -1 ? text.length : feed
  // Looked for within the line only: a search for a \r that is nowhere would read the whole chunk for each line.
  const back = text.slice(start, end).indexOf('\r')
  return back === -1 ? end : start + back
}

const lastReturn = (text: string, from: number, to: number): number => {
  const back = text.slice(from, to).lastIndexOf('\r')
  return back === -1 ? -1 : from + back
}

function lineFeedsIn(bytes: Buffer, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (bytes[i] === lineFeed) count++
  return count
}

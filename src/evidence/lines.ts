import { maxPlacedBytes, type NeedleSearch } from './needles.ts'

/** A line longer than this is judged in pieces that overlap, so that memory stays bounded and no text is cut in two. */
const pieceBytes = maxPlacedBytes
const overlapBytes = 256
/** So much of a line is judged at once, around what was found in it; patterns never see more. */
const maxJudgedBytes = 8 * 1024
const judgedBeforeBytes = 6 * 1024

/** So much of what stands before a line can be looked at. */
const beforeBytes = 1024

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Counts the line feeds of all streams together, so that a number means the same as in a saved log. */
export interface LineCount {
  lineFeeds: number
}

/** A line worth a look. */
export interface WantedLine {
  readonly text: string
  /** From 1. */
  readonly number: number
  /** The numbers of the texts that always count and that it holds; none when it was wanted for what came before it. */
  readonly held: readonly number[]
  /** The last lines before this one in its stream. */
  readonly before: () => string
}

/** What a scanner asks and tells. */
export interface LineJudge {
  /** Holds the bytes while they are looked at; called when there are some. */
  readonly needles: () => NeedleSearch
  /** Where in the bytes, at or after a place, something is worth a look; -1 for nowhere, undefined when every line is wanted. */
  readonly search: (bytes: Buffer, from: number) => number | undefined
  readonly judge: (line: WantedLine) => void
}

/**
 * Cuts the chunks of one stream into lines at \n, \r\n and lone \r, and hands over only those worth judging.
 * Most output is never decoded: a search over the raw bytes says which lines are wanted.
 */
export class LineScanner {
  readonly #judge: LineJudge
  readonly #count: LineCount
  #carry: Buffer = Buffer.alloc(0)
  readonly #recent = new Recent()

  constructor(judge: LineJudge, count: LineCount) {
    this.#judge = judge
    this.#count = count
  }

  /** Takes bytes that the caller may use again afterwards. */
  push(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; at += pieceBytes) this.#take(chunk.subarray(at, at + pieceBytes))
  }

  #take(part: Buffer): void {
    const bytes = this.#judge.needles().place(this.#carry, part)
    const end = endOfLines(bytes)
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
    if (this.#carry.length === 0) return
    this.#scan(this.#judge.needles().place(this.#carry, Buffer.alloc(0)))
    this.#carry = Buffer.alloc(0)
  }

  #scan(bytes: Buffer): void {
    const needles = this.#judge.needles()
    let counted = 0
    for (let at = 0; at < bytes.length; ) {
      const found = this.#judge.search(bytes, at)
      if (found === -1) break
      const { start, end: stop } = needles.lineAt(bytes, at, found ?? at)
      const judgedFrom = Math.max(start, (found ?? at) - judgedBeforeBytes)
      this.#count.lineFeeds += needles.lineFeeds(bytes, counted, start)
      counted = start
      const judgedTo = Math.min(stop, judgedFrom + maxJudgedBytes)
      this.#judge.judge({
        text: bytes.toString('utf8', judgedFrom, judgedTo),
        number: this.#count.lineFeeds + 1,
        held: needles.numbersAt(bytes, judgedFrom, judgedTo),
        before: () => wholeLines(this.#recent.with(bytes.subarray(0, start))),
      })
      if (judgedTo < stop) at = judgedTo - overlapBytes
      else at = stop + (bytes[stop] === carriageReturn && bytes[stop + 1] === lineFeed ? 2 : 1)
    }
    this.#count.lineFeeds += needles.lineFeeds(bytes, counted, bytes.length)
    this.#recent.push(bytes)
  }
}

/** Where the last line that is whole ends; a \r at the very end may be the first half of \r\n. */
function endOfLines(bytes: Buffer): number {
  const feed = bytes.lastIndexOf(lineFeed)
  const rest = bytes.subarray(feed + 1)
  return feed + 1 + (rest.length < 2 ? 0 : rest.lastIndexOf(carriageReturn, -2) + 1)
}

/** What may begin within a line, from the next line on. */
function wholeLines(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return bytes.length < beforeBytes ? text : text.slice(text.search(/[\r\n]/) + 1)
}

/** The last bytes of what went by. */
class Recent {
  readonly #bytes = Buffer.alloc(beforeBytes)
  #length = 0

  push(bytes: Buffer): void {
    const last = bytes.subarray(-beforeBytes)
    const kept = Math.min(this.#length, beforeBytes - last.length)
    this.#bytes.copyWithin(0, this.#length - kept, this.#length)
    this.#bytes.set(last, kept)
    this.#length = kept + last.length
  }

  /** With these after them. */
  with(bytes: Buffer): Buffer {
    if (bytes.length >= beforeBytes) return bytes.subarray(-beforeBytes)
    return Buffer.concat([this.#bytes.subarray(0, this.#length), bytes.subarray(-beforeBytes)]).subarray(-beforeBytes)
  }
}

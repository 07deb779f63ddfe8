import { stripVTControlCharacters } from 'node:util'
import type { Progress } from '../domain/attempt.ts'
import { reasonOf } from '../domain/reason.ts'
import { Facts, type Stream, type TextFact } from './facts.ts'
import { type LineCount, LineScanner } from './lines.ts'
import { PlaceFinder } from './place-finder.ts'
import { placeNeedles } from './places.ts'
import { progressNeedles, readProgress } from './progress.ts'
import type { Redact } from './redact.ts'
import { type SignatureTable, searchFor } from './signature.ts'
import { Tail } from './tail.ts'
import {
  type Exception,
  isPeerProcessGone,
  isReason,
  TracebackReader,
  tracebackNeedles,
  userFrame,
} from './traceback.ts'

/** What the whole output of an attempt showed. */
export interface OutputEvidence {
  readonly facts: readonly TextFact[]
  /** The end of the output, redacted. */
  readonly tail: string
  readonly progress: Progress | null
  readonly bytes: number
  readonly lines: number
  /** A mistake of ours that ended the reading early; null when all was read. */
  readonly problem: string | null
}

const maxQuoteChars = 500
const maxTailBytes = 256 * 1024
const maxRanks = 1_024

// What launchers put before a line: a time stamp, a rank, an actor.
const prefix =
  /^(?:\d{4}-\d\d-\d\dT[\d:.]+Z )?(?:(\[rank\d+\]:|\[\d+,[^\]]*\]<std(?:out|err)>:|\([\w.:]+ pid=\d+[^)]*\)) ?)?/

/** The rank that a line names, and the line without it. */
export function splitRank(line: string): { readonly rank: string; readonly text: string } {
  const found = prefix.exec(line)
  return { rank: found?.[1] ?? '', text: line.slice(found?.[0].length ?? 0) }
}

/** What a reader needs to know besides the table. */
export interface ReaderOptions {
  readonly redact: Redact
  /** True for the user's files proper, such as those of the workspace; of several frames such a one is named first. */
  readonly isOwnFile?: (file: string) => boolean
}

/** Reads all of an output once, as it arrives, and keeps what tells something. Memory does not grow with the output. */
export class OutputReader {
  readonly #table: SignatureTable
  readonly #options: ReaderOptions
  readonly #search: RegExp
  readonly #searchWithProgress: RegExp
  readonly #facts = new Facts()
  readonly #tail = new Tail(maxTailBytes)
  readonly #tracebacks = new Map<string, TracebackReader>()
  readonly #lastException = new Map<string, Raised>()
  readonly #scanners: Record<Stream, LineScanner>
  readonly #count: LineCount = { lineFeeds: 0 }
  readonly #openTracebacks: Record<Stream, number> = { stdout: 0, stderr: 0 }
  readonly #places: Record<Stream, PlaceFinder>
  #bytes = 0
  #endsInLine = false
  #problem: string | null = null

  constructor(table: SignatureTable, options: ReaderOptions) {
    this.#table = table
    this.#options = options
    const needles = [...table.needles, ...tracebackNeedles, ...placeNeedles]
    this.#search = searchFor(needles)
    this.#searchWithProgress = searchFor([...needles, ...progressNeedles])
    this.#scanners = { stdout: this.#scanner('stdout'), stderr: this.#scanner('stderr') }
    this.#places = { stdout: new PlaceFinder(this.#facts), stderr: new PlaceFinder(this.#facts) }
  }

  push(stream: Stream, chunk: Buffer): void {
    if (chunk.length === 0) return
    this.#bytes += chunk.length
    this.#endsInLine = chunk.at(-1) !== 0x0a
    this.#tail.push(chunk)
    this.#reading(() => this.#scanners[stream].push(chunk))
  }

  /** @param tailLines how many lines of the end to keep */
  end(tailLines: number): OutputEvidence {
    for (const scanner of Object.values(this.#scanners)) this.#reading(() => scanner.end())
    for (const places of Object.values(this.#places)) this.#reading(() => places.end())
    const tail = this.#options.redact(this.#tail.text(tailLines))
    return {
      facts: this.#facts.all(),
      tail,
      progress:
        tail
          .split('\n')
          .map(readProgress)
          .findLast((progress) => progress !== undefined) ?? null,
      bytes: this.#bytes,
      lines: this.#count.lineFeeds + (this.#endsInLine ? 1 : 0),
      problem: this.#problem,
    }
  }

  /** A training must not end because of a mistake in reading what it prints. */
  #reading(read: () => void): void {
    if (this.#problem !== null) return
    try {
      read()
    } catch (error) {
      this.#problem = reasonOf(error)
    }
  }

  #scanner(stream: Stream): LineScanner {
    return new LineScanner(
      {
        search: () => {
          if (this.#openTracebacks[stream] > 0 || this.#places[stream].isLooking) return undefined
          return this.#facts.awaitsProgress(stream) ? this.#searchWithProgress : this.#search
        },
        judge: (line, number) => this.#judge(stream, line, number),
      },
      this.#count,
    )
  }

  #judge(stream: Stream, raw: string, line: number): void {
    const { rank, text } = splitRank(stripVTControlCharacters(raw))
    const reader = this.#tracebackReader(stream, rank)
    const wasOpen = reader.isOpen
    const exception = reader.read(text)
    if (reader.isOpen !== wasOpen) this.#openTracebacks[stream] += wasOpen ? -1 : 1
    if (exception !== undefined) this.#addException(exception, stream, rank, line)
    else if (!reader.isOpen) this.#judgeText(text, stream, rank, line)
  }

  #judgeText(text: string, stream: Stream, rank: string, line: number): void {
    const match = this.#table.match(text.trim())
    const frame = this.#places[stream].read(text, rank, line)
    if (match !== undefined) {
      const { id, cause } = match.signature
      const fact: TextFact = {
        ...this.#fact(text, stream, rank, line),
        rule: id,
        cause,
        role: match.role,
        ...(frame === undefined ? {} : { frame }),
      }
      if (this.#facts.add(fact) && frame === undefined) this.#places[stream].lookBelow(fact)
    } else if (readProgress(text) !== undefined) this.#facts.progressed(stream, rank)
  }

  #addException(exception: Exception, stream: Stream, rank: string, line: number): void {
    const frame = userFrame(exception.frames, this.#options.isOwnFile)
    const fact: TextFact = {
      ...this.#fact(exception.text, stream, rank, line),
      ...this.#meaning(exception),
      ...(frame === undefined ? {} : { frame }),
    }
    const key = `${stream} ${rank}`
    const before = this.#lastException.get(key)
    if (exception.link === 'none' || before === undefined) {
      this.#facts.add(fact)
      this.#lastException.set(key, { exception, fact })
      return
    }
    const winner = rootOf(before, { exception, fact })
    this.#facts.replace(before.fact, winner.fact)
    this.#lastException.set(key, winner)
  }

  #meaning(exception: Exception): Pick<TextFact, 'rule' | 'cause' | 'role'> {
    if (isPeerProcessGone(exception)) return { rule: 'python-peer-gone', cause: 'loader_worker_died', role: 'echo' }
    const match = this.#table.match(exception.text)
    // That nothing caught it is what the traceback says already.
    if (match === undefined || match.signature.cause === 'uncaught_exception')
      return { rule: 'python-traceback', cause: 'python_exception', role: 'exception' }
    const { id, cause, role } = match.signature
    // Nothing caught it: what a row only mostly means is what ended the program. But launchers, and processes that lost
    // their peers, raise exceptions of their own too.
    return { rule: id, cause, role: role === 'echo' || role === 'weak' ? role : 'root' }
  }

  #fact(text: string, stream: Stream, rank: string, line: number) {
    return {
      quote: this.#options.redact(text.trim()).slice(0, maxQuoteChars),
      line,
      stream,
      rank,
      count: 1,
      handled: false,
    }
  }

  #tracebackReader(stream: Stream, rank: string): TracebackReader {
    const key = `${stream} ${rank}`
    let reader = this.#tracebacks.get(key)
    if (reader === undefined) {
      reader = new TracebackReader()
      if (this.#tracebacks.size < maxRanks) this.#tracebacks.set(key, reader)
    }
    return reader
  }
}

interface Raised {
  readonly exception: Exception
  readonly fact: TextFact
  /** The frame is not the exception's own: it passed through none of the user's files, an exception linked to it did. */
  readonly isLent?: boolean
}

/** How much an uncaught exception says about what is wrong. */
const says: Record<TextFact['role'], number> = { root: 2, usual: 2, weak: 1, exception: 1, echo: 0 }

/** The root of two linked exceptions: the first, unless the second says more about what is wrong. */
function rootOf(first: Raised, second: Raised): Raised {
  const saysMore = says[second.fact.role] > says[first.fact.role]
  const root = isReason(first.exception, second.exception) && !saysMore ? first : second
  if (root.fact.frame !== undefined && root.isLent !== true) return root
  const frame = second.fact.frame ?? first.fact.frame
  return frame === undefined ? root : { ...root, fact: { ...root.fact, frame }, isLent: true }
}

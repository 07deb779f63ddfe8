import { stripVTControlCharacters } from 'node:util'
import type { Progress } from '../domain/progress.ts'
import { reasonOf } from '../domain/reason.ts'
import { CountReader } from './count-reader.ts'
import { Facts, type Meaning, type Stream, type TextFact } from './facts.ts'
import { LastExceptions } from './last-exceptions.ts'
import { type LineCount, LineScanner, type WantedLine } from './lines.ts'
import { LossCurve } from './loss-curve.ts'
import { NeedleSearch } from './needles.ts'
import type { OutputEvidence, ReaderOptions } from './output-evidence.ts'
import { noOwnRows, type OwnRows } from './own-rows.ts'
import { PlaceFinder } from './place-finder.ts'
import { progressNeedles } from './progress.ts'
import { ProgressLines } from './progress-lines.ts'
import { quoteOf } from './quote.ts'
import { RankReader } from './ranks.ts'
import { RetryAfterReader } from './retry-after.ts'
import type { SignatureTable } from './signature.ts'
import { Tail } from './tail.ts'
import { SoughtTexts, topics } from './topics.ts'
import { type Exception, type Frame, TracebackReader, userFrame } from './traceback.ts'
import { TrackerLinks } from './tracker-links.ts'
import { meaningOf, type Speaker } from './uncaught.ts'
import { WorkflowCommands } from './workflow-commands.ts'

export type { OutputEvidence, ReaderOptions } from './output-evidence.ts'

const maxTailBytes = 256 * 1024
const maxRanks = 1_024
/** Of a complaint, so much is kept; a line that is not shorter than what is quoted counts as cut. */
const maxQuotedChars = 4_000

/** A text, without what names the process that printed it. */
type Said = Readonly<{ text: string; stream: Stream; rank: string; line: number }>

/** Reads all of an output once, as it arrives, and keeps what tells something. Memory does not grow with the output. */
export class OutputReader {
  readonly #table: SignatureTable
  readonly #options: ReaderOptions
  /** Made when there is something to search: it takes longer than many a command. */
  #search: NeedleSearch | undefined
  readonly #sought: SoughtTexts
  readonly #ownRows: OwnRows
  readonly #facts = new Facts()
  readonly #tail = new Tail(maxTailBytes)
  readonly #curve = new LossCurve()
  readonly #progressLines = new ProgressLines((block) => this.#curve.push(block))
  readonly #ranks = new RankReader()
  readonly #counts = { stdout: new CountReader(this.#ranks), stderr: new CountReader(this.#ranks) }
  readonly #speakers = new Map<string, Speaker>()
  readonly #lastExceptions = new LastExceptions(this.#facts)
  readonly #scanners: Record<Stream, LineScanner>
  readonly #count: LineCount = { lineFeeds: 0 }
  readonly #openTracebacks: Record<Stream, number> = { stdout: 0, stderr: 0 }
  readonly #places: Record<Stream, PlaceFinder>
  /** Where each of the user's own rows matched last. */
  readonly #lastOwn = new Map<string, number>()
  readonly #commands: WorkflowCommands
  readonly #retryAfter = new RetryAfterReader()
  readonly #links = new TrackerLinks()
  #bytes = 0
  #endsInLine = false
  #problem: string | null = null

  constructor(table: SignatureTable, options: ReaderOptions) {
    this.#table = table
    this.#options = options
    this.#ownRows = options.ownRows ?? noOwnRows
    this.#sought = new SoughtTexts(table.needles, this.#ownRows.needles)
    this.#commands = new WorkflowCommands(options.onMask ?? (() => {}))
    this.#scanners = { stdout: this.#scanner('stdout'), stderr: this.#scanner('stderr') }
    this.#places = { stdout: new PlaceFinder(this.#facts), stderr: new PlaceFinder(this.#facts) }
  }

  push(stream: Stream, chunk: Buffer): void {
    if (chunk.length === 0) return
    this.#bytes += chunk.length
    this.#endsInLine = chunk.at(-1) !== 0x0a
    this.#tail.push(chunk)
    this.#reading(() => this.#progressLines.push(chunk))
    this.#reading(() => this.#scanners[stream].push(chunk))
  }

  /** The end of the output so far, redacted. */
  readonly tailSoFar = (tailLines: number): string => this.#tail.textSoFar(tailLines, this.#options.redact)

  /** @param tailLines how many lines of the end to keep */
  end(tailLines: number): OutputEvidence {
    for (const scanner of Object.values(this.#scanners)) this.#reading(() => scanner.end())
    for (const { reader, stream, rank } of this.#speakers.values()) {
      this.#reading(() => this.#addException(reader.end(), stream, rank))
    }
    for (const places of Object.values(this.#places)) this.#reading(() => places.end())
    const { redact } = this.#options
    let progress: Progress | null = null
    this.#reading(() => {
      progress = this.#progressLines.end((line) => quoteOf(line, redact))
    })
    return {
      // Redacted only now: of most complaints nothing is quoted, and what was masked late may stand in early ones.
      facts: this.#facts.all().map((fact) => ({ ...fact, quote: quoteOf(fact.quote, redact) })),
      tail: this.#tail.text(tailLines, redact),
      progress,
      curve: this.#curve.end(),
      asked: this.#retryAfter.asked,
      tracked: this.#links.runs,
      bytes: this.#bytes,
      lines: this.#count.lineFeeds + (this.#endsInLine ? 1 : 0),
      stopToken: this.#commands.stopToken,
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
        needles: () => this.#needles(),
        search: (bytes, from) => (this.#readsEveryLine ? undefined : this.#wanted(stream, bytes, from)),
        judge: (line) => this.#judge(stream, line),
      },
      this.#count,
    )
  }

  #needles(): NeedleSearch {
    this.#search ??= new NeedleSearch(this.#sought.needles, progressNeedles)
    return this.#search
  }

  /** The next place worth a look; -1 for none, undefined when every line is wanted. */
  #wanted(stream: Stream, bytes: Buffer, from: number): number | undefined {
    if (this.#openTracebacks[stream] > 0 || this.#places[stream].isLooking) return undefined
    return this.#needles().find(bytes, from, this.#facts.awaitsProgress)
  }

  /** While the runner is told not to listen, any line may tell it to listen again. */
  get #readsEveryLine(): boolean {
    return this.#ownRows.readsEveryLine || this.#commands.stopToken !== null
  }

  #judge(stream: Stream, { text: raw, number: line, held: heldRaw, before }: WantedLine): void {
    const plain = stripVTControlCharacters(raw)
    const { rank, text } = this.#ranks.split(plain)
    // What a control sequence cuts in two was not seen by the search.
    const held = plain.length === raw.length ? heldRaw : this.#needles().numbersIn(plain)
    const isInTraceback = this.#openTracebacks[stream] > 0
    if (held.length === 0 && !isInTraceback && !this.#readsEveryLine) {
      if (this.#places[stream].isLooking) this.#places[stream].read(text, rank, line)
      this.#noteCount(text, stream, rank)
      return
    }
    const about = this.#sought.topicsOf(held)
    if ((about & topics.command) !== 0 || this.#commands.stopToken !== null) this.#commands.read(plain)
    if ((about & topics.retryAfter) !== 0) this.#retryAfter.read(plain, line)
    if ((about & topics.link) !== 0) this.#links.read(plain)
    if ((about & topics.own) !== 0 || this.#ownRows.readsEveryLine) {
      const own = this.#ownRows.match(plain.trimEnd(), text.trimEnd())
      if (own !== undefined) this.#addOwn(own, { text, stream, rank, line }, before)
    }
    // Handed over for nothing but the user's own rows, or for commands.
    if (this.#readsEveryLine && this.#wanted(stream, Buffer.from(raw), 0) === -1) return
    // Whatever it holds: a frame of a notebook or a drawn box begins a traceback without its words.
    const { reader } = this.#speaker(stream, rank)
    const wasOpen = reader.isOpen
    const exception = reader.read(text, line)
    if (reader.isOpen !== wasOpen) this.#openTracebacks[stream] += wasOpen ? -1 : 1
    if (reader.isOpen && !wasOpen) this.#noteProgress(stream, before)
    if (exception !== undefined) this.#addException(exception, stream, rank)
    else if (!reader.isOpen) this.#judgeText({ text, stream, rank, line }, plain.length, held, before)
  }

  #addOwn(own: Meaning, said: Said, before: () => string): void {
    this.#noteProgress(said.stream, before)
    this.#facts.add({ ...factOf(said), ...own })
    this.#lastOwn.set(own.rule, said.line)
  }

  #judgeText(said: Said, searchedChars: number, held: readonly number[], before: () => string): void {
    const { text, stream, rank, line } = said
    const bare = text.trim()
    const match = this.#table.match(bare, () =>
      bare.length === searchedChars ? held : this.#needles().numbersIn(bare),
    )
    const frame = this.#places[stream].read(text, rank, line)
    if (match !== undefined) {
      const { id, cause } = match.signature
      const fact: TextFact = {
        ...factOf(said, frame),
        rule: id,
        cause,
        role: match.role,
      }
      this.#noteProgress(stream, before)
      if (this.#facts.add(fact) && frame === undefined) this.#places[stream].lookBelow(fact)
      return
    }
    this.#noteCount(text, stream, rank)
  }

  #noteCount(text: string, stream: Stream, rank: string): void {
    if (this.#counts[stream].moves(rank, text)) this.#facts.progressed(stream, rank)
  }

  /** Remembers how far the training had come when a complaint begins; until then nobody looked. */
  #noteProgress(stream: Stream, before: () => string): void {
    if (!this.#facts.hasOpen(stream)) this.#counts[stream].lookBack(before())
  }

  #addException(exception: Exception | undefined, stream: Stream, rank: string): void {
    if (exception === undefined) return
    const frame = userFrame(exception.frames, this.#options.isOwnFile)
    const key = `${stream} ${rank}`
    const before = this.#lastExceptions.of(key)
    if (exception.link === 'user code') {
      if (before !== undefined && frame !== undefined) this.#facts.locate(before.fact, frame)
      return
    }
    const own = this.#ownRows.match(exception.text, exception.text)
    const meaning =
      own ?? meaningOf(exception, (said) => this.#table.match(said, () => this.#needles().numbersIn(said)))
    const place = frame ?? (meaning.cause === 'samples_unusable' ? before?.fact.frame : undefined)
    const fact: TextFact = {
      ...factOf({ text: exception.text, stream, rank, line: exception.line }, place),
      ...meaning,
      isUncaught: true,
    }
    const isSameSighting = this.#lastOwn.get(fact.rule) === fact.line
    this.#lastExceptions.add(key, { exception, fact, isWhole: exception.isWhole }, isSameSighting)
  }

  #speaker(stream: Stream, rank: string): Speaker {
    const key = `${stream} ${rank}`
    const known = this.#speakers.get(key)
    if (known !== undefined) return known
    const speaker = { reader: new TracebackReader(), stream, rank }
    if (this.#speakers.size < maxRanks) this.#speakers.set(key, speaker)
    return speaker
  }
}

const factOf = ({ text, stream, rank, line }: Said, frame?: Frame) => ({
  quote: text.trim().slice(0, maxQuotedChars),
  line,
  stream,
  rank,
  count: 1,
  handled: false,
  ...(frame === undefined ? {} : { frame }),
})

import type { Facts, TextFact } from './facts.ts'
import { placeIn } from './places.ts'
import type { Frame } from './traceback.ts'

const unindented =
  /^(?:Stacktrace:|stack traceback:|stack backtrace:|Backtrace:|caused by:|goroutine \d|[\w/.*()]+\(.*\)$|in expression)/i
const threadHead = /^(?:Current t|T)hread 0x[0-9a-f]+ [^\n]{0,80}\(most recent call first\):/
const maxOther = 8
const maxLines = 300

/** Looks for the place of a complaint in the lines below it. */
class StackReader {
  #isOtherThread = false
  #other = 0
  #lines = 0
  #found: Frame | undefined
  #isOpen = true

  /** True as long as the lines may belong to the stack. */
  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Takes a line; gives the place once it is known. */
  read(text: string): Frame | undefined {
    const place = placeIn(text)
    this.#lines++
    // faulthandler shows all threads, and says which one crashed.
    if (threadHead.test(text)) this.#isOtherThread = text.startsWith('T')
    if (place?.kind === 'stack' && this.#found === undefined && !this.#isOtherThread) {
      this.#found = place.frame
      // Julia shortens the home folder; the line at the end does not.
      if (!place.frame.file.startsWith('~')) return this.#close()
    }
    if (place?.kind === 'entry') {
      this.#found = this.#found === undefined ? place.frame : withoutTilde(this.#found, place.frame)
      return this.#close()
    }
    if (text === '' || /^\s/.test(text) || unindented.test(text)) this.#other = 0
    else this.#other++
    return this.#other > maxOther || this.#lines > maxLines ? this.#close() : undefined
  }

  /** Ends it; gives what was found. */
  end(): Frame | undefined {
    return this.isOpen ? this.#close() : undefined
  }

  #close(): Frame | undefined {
    this.#isOpen = false
    return this.#found
  }
}

/** The place with its home folder written out, when the entry shows it. */
function withoutTilde(place: Frame, entry: Frame): Frame {
  const home = /^((?:\/(?:home|Users)\/[^/]+)|\/root)\//.exec(entry.file)?.[1]
  return home === undefined ? place : { ...place, file: place.file.replace(/^~/, home) }
}

const reachOfAhead = 30

/** Finds the places of the complaints of one stream: on their own line, shortly above, or in the stack below. */
export class PlaceFinder {
  readonly #facts: Facts
  #ahead: { readonly frame: Frame; readonly rank: string; readonly line: number } | undefined
  #below: { readonly stack: StackReader; readonly fact: TextFact } | undefined

  constructor(facts: Facts) {
    this.#facts = facts
  }

  /** True when the next lines may be the stack of a complaint that was not survived, whatever they say. */
  get isLooking(): boolean {
    return this.#below !== undefined && this.#facts.isOpen(this.#below.fact)
  }

  /** Takes a line that is not Python's; gives the place that a complaint on it has. */
  read(text: string, rank: string, line: number): Frame | undefined {
    const place = placeIn(text)
    if (place?.kind === 'ahead') this.#ahead = { frame: place.frame, rank, line }
    if (this.#below !== undefined && this.#below.fact.rank === rank) {
      const frame = this.#below.stack.read(text)
      if (!this.#below.stack.isOpen) this.#found(frame)
    }
    if (place?.kind === 'here') return place.frame
    const ahead = this.#ahead
    return ahead !== undefined && ahead.rank === rank && line - ahead.line <= reachOfAhead ? ahead.frame : undefined
  }

  /** Looks for the place of a complaint in the lines that follow it. */
  lookBelow(fact: TextFact): void {
    this.end()
    this.#below = { stack: new StackReader(), fact }
  }

  end(): void {
    if (this.#below !== undefined) this.#found(this.#below.stack.end())
  }

  #found(frame: Frame | undefined): void {
    if (this.#below !== undefined && frame !== undefined) this.#facts.locate(this.#below.fact, frame)
    this.#below = undefined
  }
}

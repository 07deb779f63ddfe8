import { asPythonPrints, lineToCome, pointedLine } from './drawn-traceback.ts'
import { isFrameworks, isNative, isUsers } from './own-files.ts'
import { quotedIn } from './quoted-traceback.ts'

/** One frame of a Python traceback, as printed. */
export interface Frame {
  readonly file: string
  readonly line: number
}

/** An exception that Python printed, with the frames above it, the deepest last. */
export interface Exception {
  readonly type: string
  /** The whole line: type and message, which may begin on the next line. */
  readonly text: string
  /** The number of that line. */
  readonly line: number
  readonly frames: readonly Frame[]
  /** The function of the user's own frame that is deepest, where one was printed. */
  readonly within?: string
  /** The first line of the source at the deepest frame, where one was printed. */
  readonly source?: string
  /** The frames begin where a program, a thread or a process does: what is caught shows only those below the `try`. */
  readonly isWhole: boolean
  /** How it follows from the exception printed before it; `inner`: it is that exception, as another process raised it; `member`: it is one of a group's; `user code`: it is no other, and only says where that one comes from. */
  readonly link: 'none' | 'cause' | 'context' | 'inner' | 'member' | 'user code'
}

const header = 'Traceback (most recent call last):'
/** Indentation, file, line and function of a frame. */
export const frameLine = /^(\s*)File "(.+?)", line (\d+)(?:, in (.+))?$/
const outermost = /^(?:<module>|_bootstrap(?:_inner)?|_run_module_as_main|_wrap)$/
/** The type of an exception at the start of its line. */
export const exceptionLine = /^((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*)(?::\s|:?$)/
const links = new Map<string, Exception['link']>([
  ['The above exception was the direct cause of the following exception:', 'cause'],
  ['During handling of the above exception, another exception occurred:', 'context'],
])

// torch.compile, below an exception of its own.
const userCode = /^from user code:$/
const innerLink = /^-- Process \d+ terminated with the following error:$/
/** False for rules, and for what begins another traceback. */
const isMessage = (text: string): boolean =>
  /\p{L}/u.test(text) && !text.includes(header) && !links.has(text.trim()) && !innerLink.test(text)

/** Texts that a traceback may begin with. */
export const tracebackNeedles = [
  'traceback (most recent',
  'file "',
  'the above exception was',
  'during handling of the above',
  'terminated with the following error',
  'from user code:',
] as const

/** The types of a group of exceptions. */
export const group = /(?:^|\.)(?:Base)?ExceptionGroup$/
/** The margin that the report of a group has; a group in none begins with the cross. */
const margin = /^\s*(?:[|+] ?)+-*/
const outermostGroup = /^\s*\+ Exception Group Traceback /

// An exception whose message is a traceback of its own: "mxnet.base.MXNetError: Traceback (most recent call last):"
const withTraceback = /^(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*(?:Error|Exception|\.error): $/

// "2026-01-01 10:00:00,123 - trainer - ERROR - ", "ERROR:root:", "[E 10:00:00 app] "
const isLabel = /^[^\s|+].{0,120}[\]:|>)\w-] *$/
const shapeOf = (text: string): string => text.replace(/\d/g, '#')

const maxSourceChars = 200
const maxFrames = 200
const maxLines = 2_000

/** Reads the tracebacks of one rank, a line at a time. */
export class TracebackReader {
  #frames: Frame[] = []
  #within = ''
  #source = ''
  #isWhole = false
  #lines = 0
  /** How far the whole traceback is set in, as in the report of torchrun. */
  #margin = 0
  /** `header` after "Traceback", `bare` after a lone frame, as a syntax error prints. */
  #open: 'no' | 'header' | 'bare' = 'no'
  #link: Exception['link'] = 'none'
  #isInGroup = false
  /** What a logger put before the header, with its numbers left out; it puts the same before each line. */
  #label = { chars: 0, shape: '' }
  /** An exception whose message has not come yet. */
  #unsaid: Exception | undefined

  /** True when the next lines belong to a traceback, whatever they say. */
  get isOpen(): boolean {
    return this.#open !== 'no' || this.#unsaid !== undefined
  }

  /** Takes a line; gives the exception that it completes. */
  read(line: string, number: number): Exception | undefined {
    if (this.#isInGroup && (outermostGroup.test(line) || (line.includes(header) && !margin.test(line))))
      this.#isInGroup = false
    const text = asPythonPrints(this.#unlabelled(line).replace(margin, '').trimEnd())
    if (this.#unsaid === undefined) return this.#readOn(text, number)
    if (text === '') return undefined
    const unsaid = this.end()
    if (unsaid !== undefined && isMessage(text)) return { ...unsaid, text: `${unsaid.text} ${text.trim()}` }
    this.#readOn(text, number)
    return unsaid
  }

  /** Gives the exception whose message never came. */
  end(): Exception | undefined {
    const unsaid = this.#unsaid
    this.#unsaid = undefined
    return unsaid
  }

  /** The line without what a logger put before it. */
  #unlabelled(line: string): string {
    const { chars, shape } = this.#label
    if (chars > 0 && shapeOf(line.slice(0, chars)) === shape) return line.slice(chars)
    const begin = line.indexOf(header)
    if (begin === -1) return line
    const before = line.slice(0, begin)
    if (this.isOpen && withTraceback.test(before)) return line
    this.#label = isLabel.test(before) ? { chars: begin, shape: shapeOf(before) } : { chars: 0, shape: '' }
    return line.slice(this.#label.chars)
  }

  #readOn(text: string, number: number): Exception | undefined {
    const begin = text.indexOf(header)
    if (begin !== -1) {
      // NumPy writes the first frame on the same line.
      const rest = text.slice(begin + header.length)
      if (this.isOpen && rest === '' && withTraceback.test(text.slice(0, begin))) return this.#beginInside(text, number)
      if (rest === '' || frameLine.test(rest)) this.#begin('header')
      if (rest === '') return undefined
    }
    const frame = frameLine.exec(begin === -1 ? text : text.slice(begin + header.length))
    if (frame?.[1] !== undefined && frame[2] !== undefined && frame[3] !== undefined) {
      if (!this.isOpen) this.#begin('bare')
      if (this.#frames.length === 0) {
        this.#margin = Math.max(0, frame[1].length - 2)
        this.#isWhole = outermost.test(frame[4] ?? '')
      }
      if (this.#frames.length === maxFrames) this.#frames.shift()
      this.#frames.push({ file: frame[2], line: Number(frame[3]) })
      if (isUsers(frame[2])) this.#within = frame[4] ?? ''
      this.#source = ''
      return undefined
    }
    if (this.isOpen) return this.#readInside(text, number)
    const link = innerLink.test(text) ? 'inner' : links.get(text.trim())
    if (userCode.test(text)) this.#link = 'user code'
    if (link !== undefined) this.#link = link
    return undefined
  }

  #begin(open: 'header' | 'bare'): void {
    this.#open = open
    this.#frames = []
    this.#within = ''
    this.#source = ''
    this.#isWhole = false
    this.#lines = 0
    this.#margin = 0
  }

  /** Ends a traceback where the message of its exception begins with another. */
  #beginInside(text: string, number: number): Exception | undefined {
    const outer = this.#readInside(text, number) ?? this.end()
    this.#begin('header')
    this.#link = 'inner'
    return outer
  }

  #readInside(text: string, number: number): Exception | undefined {
    this.#lines++
    const last = this.#frames.at(-1)
    if (last?.line === lineToCome) this.#frames.splice(-1, 1, { ...last, line: pointedLine(text) ?? lineToCome })
    // Source lines, carets and "[Previous line repeated ...]" are indented further than the exception.
    // Some tools put empty lines between the frames.
    const isInside = text.search(/\S/) > this.#margin || (text === '' && this.#open === 'header')
    if (isInside && this.#source === '') this.#source = text.trim().slice(0, maxSourceChars)
    if (isInside && this.#lines < maxLines) return undefined
    const said = text.trimStart()
    const type = exceptionLine.exec(said)?.[1]
    const wasBare = this.#open === 'bare'
    const link = this.#link === 'none' && this.#isInGroup ? 'member' : this.#link
    this.#open = 'no'
    this.#link = 'none'
    const [frames, isWhole] = [this.#frames, this.#isWhole]
    if (link === 'user code') return { type: '', text: '', line: number, frames, isWhole, link }
    if (type === undefined || (wasBare && !/Error$/.test(type))) return undefined
    if (group.test(type)) this.#isInGroup = true
    const exception: Exception = {
      type,
      text: said,
      line: number,
      frames,
      within: this.#within,
      source: this.#source,
      isWhole,
      link,
    }
    const quoted = quotedIn(exception)
    if (quoted !== undefined) return quoted
    if (!said.endsWith(':')) return exception
    this.#unsaid = exception
    return undefined
  }
}

/** The file whose code raised an exception; undefined when no frame was printed. */
export const raisedIn = ({ frames }: Exception): string | undefined => frames.at(-1)?.file

/**
 * The deepest frame of the user's own code: not of a package, of the standard library, or of generated code; of a
 * framework that was cloned beside it only when there is no other.
 * @param isOwnFile true for files that are the user's beyond doubt; the deepest of them comes first
 */
export function userFrame(
  frames: readonly Frame[],
  isOwnFile: (file: string) => boolean = () => false,
): Frame | undefined {
  // What a library in C++ adds to a traceback are its own sources.
  const users = frames.filter(({ file }) => isUsers(file) && !isNative(file))
  const apart = users.map(({ file }) => file).filter((file) => !isFrameworks(file, []))
  const nearest = users.filter(({ file }) => !isFrameworks(file, apart))
  const candidates = nearest.length > 0 ? nearest : users
  return candidates.findLast((frame) => isOwnFile(frame.file)) ?? candidates.at(-1)
}

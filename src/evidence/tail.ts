import { stripVTControlCharacters } from 'node:util'
import type { Redact } from './redact.ts'

const lineFeed = 0x0a
const carriageReturn = 0x0d
/** Of a line that is longer, this much of its beginning is left out; no secret is longer. */
const maxCutBytes = 4 * 1024
/** Of what was written over, this much is kept until the end. */
const maxBeforeBytes = 512
/** A private key takes no more. */
const maxSecretLines = 100

/** The end of an output, as a terminal would show it, in bounded memory. */
export class Tail {
  readonly #limitBytes: number
  #chunks: Buffer[] = []
  #bytes = 0
  #isCut = false

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes
  }

  push(chunk: Buffer): void {
    this.#chunks.push(Buffer.from(chunk))
    this.#bytes += chunk.length
    if (this.#bytes > 4 * this.#limitBytes) this.#compact()
  }

  /**
   * The last lines: at most `lines`, redacted, control sequences removed, of overwritten progress only what was left standing.
   * Secrets are taken out before the parts that others were written over, and before lines that a secret may begin in.
   */
  text(lines: number, redact: Redact): string {
    this.#compact()
    const whole = redact(this.#whole().toString('utf8'), this.#isCut)
    return asShown(whole, lines, redact)
  }

  /** The same without a line that has not ended yet: half a secret is not known for one. Asked often, so it looks at less. */
  textSoFar(lines: number, redact: Redact): string {
    this.#compact()
    const whole = this.#whole()
    const end = 1 + Math.max(whole.lastIndexOf(lineFeed), whole.lastIndexOf(carriageReturn))
    const last = whole
      .toString('utf8', 0, end)
      .split('\n')
      .slice(-(lines + maxSecretLines))
      .join('\n')
    return asShown(redact(last, true), lines, redact)
  }

  /** What is kept, from the start of a line: a line cut in two could begin with the end of a secret. */
  #whole(): Buffer {
    const all = Buffer.concat(this.#chunks)
    if (!this.#isCut) return all
    const feed = all.indexOf(lineFeed)
    return all.subarray(feed === -1 || feed > maxCutBytes ? wordAfter(all, maxCutBytes) : feed + 1)
  }

  #compact(): void {
    const all = Buffer.concat(this.#chunks)
    const kept = all.includes('\r') ? Buffer.from(overdrawn(all.toString('latin1')), 'latin1') : all
    const end = Buffer.from(kept.subarray(-this.#limitBytes))
    this.#isCut ||= end.length < kept.length
    this.#chunks = [end]
    this.#bytes = end.length
  }
}

/** Where something begins that is not a part of what stands before it, from a place on; that place when it is not near. */
function wordAfter(bytes: Buffer, from: number): number {
  for (let at = from; at < Math.min(from + maxCutBytes, bytes.length); at++) {
    if (betweenWords.includes(bytes[at] ?? 0)) return at
  }
  return Math.min(from, bytes.length)
}

const betweenWords = Buffer.from(' \t\r\n,;"\'<>()[]{}|')

function asShown(text: string, lines: number, redact: Redact): string {
  const shown = stripVTControlCharacters(text).split('\n')
  if (shown.at(-1) === '') shown.pop()
  // Once more, since the control sequences of terminals are more than ours.
  return redact(shown.slice(-lines).map(lastDrawn).join('\n'))
}

// Of "10%\r20%\r30%\n" the terminal shows "30%". A secret may have begun before that, so a little more is kept.
// Runs on bytes as latin1, so UTF-8 stays whole.
const overdrawn = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.includes('\r') ? line.slice(Math.max(0, startOfLastDrawn(line) - maxBeforeBytes)) : line))
    .join('\n')

const lastDrawn = (line: string): string => line.slice(startOfLastDrawn(line)).replaceAll('\r', '')

/** Where the last part begins that shows anything. */
function startOfLastDrawn(line: string): number {
  let end = line.length
  while (end > 0 && line[end - 1] === '\r') end--
  return line.lastIndexOf('\r', end - 1) + 1
}

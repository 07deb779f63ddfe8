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
  /** Made with the first bytes; more than is kept, so that it is tidied up now and then and not at each push. */
  #memory: Buffer | undefined
  #length = 0
  #isCut = false

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes
  }

  /** Takes bytes that the caller may use again afterwards. */
  push(chunk: Buffer): void {
    this.#memory ??= Buffer.allocUnsafeSlow(4 * this.#limitBytes)
    for (let at = 0; at < chunk.length; ) {
      if (this.#length === this.#memory.length) this.#compact()
      const taken = chunk.copy(this.#memory, this.#length, at)
      this.#length += taken
      at += taken
    }
  }

  /**
   * The last lines: at most `lines`, redacted, control sequences removed, of overwritten progress only what was left standing.
   * Secrets are taken out before the parts that others were written over, and before lines that a secret may begin in.
   */
  text(lines: number, redact: Redact): string {
    this.#compact()
    return this.#shown(this.#whole(), lines, redact)
  }

  /** The same without a line that has not ended yet: half a secret is not known for one. */
  textSoFar(lines: number, redact: Redact): string {
    this.#compact()
    const whole = this.#whole()
    const end = 1 + Math.max(whole.lastIndexOf(lineFeed), whole.lastIndexOf(carriageReturn))
    return this.#shown(whole.subarray(0, end), lines, redact)
  }

  #shown(whole: Buffer, lines: number, redact: Redact): string {
    const all = whole.toString('utf8').split('\n')
    const last = all.slice(-(lines + maxSecretLines))
    return asShown(redact(last.join('\n'), this.#isCut || last.length < all.length), lines, redact)
  }

  /** What is kept, from the start of a line: a line cut in two could begin with the end of a secret. */
  #whole(): Buffer {
    const all = this.#kept()
    if (!this.#isCut) return all
    const feed = all.indexOf(lineFeed)
    return all.subarray(feed === -1 || feed > maxCutBytes ? wordAfter(all, maxCutBytes) : feed + 1)
  }

  #kept(): Buffer {
    return this.#memory?.subarray(0, this.#length) ?? Buffer.alloc(0)
  }

  #compact(): void {
    const end = this.#kept().subarray(-this.#limitBytes)
    // Where nothing is drawn over in what is kept at most, what stands before it is not kept anyway.
    if (this.#length <= this.#limitBytes || end.includes(carriageReturn)) this.#length = dropOverdrawn(this.#kept())
    if (this.#length <= this.#limitBytes) return
    this.#isCut = true
    this.#memory?.copyWithin(0, this.#length - this.#limitBytes, this.#length)
    this.#length = this.#limitBytes
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

/**
 * Of "10%\r20%\r30%\n" the terminal shows "30%": moves what is shown together. A secret may have begun before that, so a
 * little more is kept.
 * @returns how many bytes are left
 */
function dropOverdrawn(bytes: Buffer): number {
  if (!bytes.includes(carriageReturn)) return bytes.length
  let kept = 0
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf(lineFeed, at)
    const next = feed === -1 ? bytes.length : feed + 1
    const line = bytes.subarray(at, feed === -1 ? next : feed)
    const start = Math.max(0, startOfLastDrawn(line) - maxBeforeBytes)
    bytes.copyWithin(kept, at + start, next)
    kept += next - at - start
    at = next
  }
  return kept
}

function lastDrawn(line: string): string {
  const bytes = Buffer.from(line)
  return bytes.toString('utf8', startOfLastDrawn(bytes)).replaceAll('\r', '')
}

/** Where the last part begins that shows anything. */
function startOfLastDrawn(line: Buffer): number {
  let end = line.length
  while (end > 0 && line[end - 1] === carriageReturn) end--
  return line.subarray(0, end).lastIndexOf(carriageReturn) + 1
}

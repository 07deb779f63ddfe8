import { stripVTControlCharacters } from 'node:util'

const lineFeed = 0x0a
const carriageReturn = 0x0d
/** Of a line that is longer, this much of its beginning is left out; no secret is longer. */
const maxCutBytes = 4 * 1024

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
    this.#chunks.push(chunk)
    this.#bytes += chunk.length
    if (this.#bytes > 4 * this.#limitBytes) this.#compact()
  }

  /** The last lines: at most `lines`, control sequences removed, of overwritten progress only what was left standing. */
  text(lines: number): string {
    this.#compact()
    return asLines(this.#whole(), lines)
  }

  /** The same without a line that has not ended yet: half a secret is not known for one. */
  textSoFar(lines: number): string {
    this.#compact()
    const whole = this.#whole()
    return asLines(
      whole.subarray(0, 1 + Math.max(whole.lastIndexOf(lineFeed), whole.lastIndexOf(carriageReturn))),
      lines,
    )
  }

  /** What is kept, from the start of a line: a line cut in two could begin with the end of a secret. */
  #whole(): Buffer {
    const all = Buffer.concat(this.#chunks)
    if (!this.#isCut) return all
    const feed = all.indexOf(lineFeed)
    return all.subarray(feed === -1 || feed > maxCutBytes ? Math.min(maxCutBytes, all.length) : feed + 1)
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

function asLines(bytes: Buffer, lines: number): string {
  const whole = stripVTControlCharacters(bytes.toString('utf8')).split('\n')
  if (whole.at(-1) === '') whole.pop()
  return whole.slice(-lines).map(lastDrawn).join('\n')
}

// Of "10%\r20%\r30%\n" the terminal shows "30%". Runs on bytes as latin1, so UTF-8 stays whole.
const overdrawn = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.includes('\r') ? lastDrawn(line) : line))
    .join('\n')

function lastDrawn(line: string): string {
  const parts = line.split('\r')
  return parts.findLast((part) => part !== '') ?? ''
}

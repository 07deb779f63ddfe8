import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

const pollMs = 50

/** Opens a stream of a command; what comes is handed over piece by piece, and its bytes are good until that returns. */
export type OpenOutput = (take: (chunk: Buffer) => void) => Readable

/**
 * Where the streams of a command wait for their reader, all of them for each: if one went on meanwhile, an error would
 * come before what was printed before it.
 */
export class Gate {
  readonly #streams: Readable[] = []
  #behind = 0
  #openedAt = 0

  /** Those added first go on first. */
  add(stream: Readable): void {
    this.#streams.push(stream)
  }

  get isOpen(): boolean {
    return this.#behind === 0
  }

  /** When it was opened the last time, by performance.now(). */
  get openedAt(): number {
    return this.#openedAt
  }

  waitFor(behind: Promise<void>): void {
    this.#behind++
    for (const stream of this.#streams) stream.pause()
    void behind.then(() => {
      if (--this.#behind > 0) return
      this.#openedAt = performance.now()
      for (const stream of this.#streams) stream.resume()
    })
  }
}

/** Carries one stream of a command to whoever takes it, no faster than it is taken. */
export class Pump {
  readonly #source: Readable
  readonly #gate: Gate
  #isOpen = true
  #lastMoved = performance.now()
  readonly #closed: Promise<void>

  /** @param take takes a piece; a promise asks to wait with the next */
  constructor(open: OpenOutput, gate: Gate, take: (chunk: Buffer) => Promise<void> | undefined) {
    const source = open((chunk) => {
      this.#lastMoved = performance.now()
      const behind = take(chunk)
      if (behind !== undefined) gate.waitFor(behind)
    })
    gate.add(source)
    this.#source = source
    this.#gate = gate
    this.#closed = new Promise((resolve) => source.once('close', resolve)).then(() => {
      this.#isOpen = false
    })
    // A read error is an end like any other: the bytes so far are there, and the command's exit decides.
    source.on('error', () => {})
    source.resume()
  }

  /** False once its end has come. */
  get isOpen(): boolean {
    return this.#isOpen
  }

  /** For how many milliseconds nothing came, though it could have; 0 while the reader is behind. */
  get quietMs(): number {
    return this.#gate.isOpen ? performance.now() - Math.max(this.#lastMoved, this.#gate.openedAt) : 0
  }

  /**
   * Carries what is left. A stream that somebody still holds open is closed when it had `holdMs`, the time apart in which
   * the reader was behind.
   * @param giveUp aborted when nobody wants to wait for a reader that does not read
   * @returns true when it had to be closed
   */
  async finish(holdMs: number, giveUp: AbortSignal): Promise<boolean> {
    let leftMs = holdMs
    let isHeld = false
    while (this.#isOpen) {
      if (giveUp.aborted || leftMs <= 0) {
        isHeld = true
        this.#source.destroy()
      }
      const since = performance.now()
      const wasOpen = this.#gate.isOpen
      await this.closedWithin(pollMs)
      if (wasOpen && this.#gate.isOpen) leftMs -= performance.now() - since
    }
    return isHeld
  }

  /** Waits until its end has come, so long at most. */
  async closedWithin(ms: number): Promise<void> {
    const waited = new AbortController()
    await Promise.race([this.#closed, sleep(ms, undefined, { signal: waited.signal }).catch(() => {})])
    waited.abort()
  }
}

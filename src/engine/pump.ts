import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

const pollMs = 50

/** Opens a stream of a command; what comes is handed over piece by piece, and its bytes are good until that returns. */
export type OpenOutput = (take: (chunk: Buffer) => void) => Readable

/** Carries one stream of a command to whoever takes it, no faster than it is taken. */
export class Pump {
  readonly #source: Readable
  #isOpen = true
  #isWaiting = false
  #lastMoved = performance.now()
  readonly #closed: Promise<void>

  constructor(open: OpenOutput, take: (chunk: Buffer) => Promise<void> | undefined) {
    const source = open((chunk) => {
      this.#lastMoved = performance.now()
      const behind = take(chunk)
      if (behind !== undefined) this.#waitFor(behind)
    })
    this.#source = source
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
    return this.#isWaiting ? 0 : performance.now() - this.#lastMoved
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
      const wasWaiting = this.#isWaiting
      await this.#closedWithin(pollMs)
      if (!wasWaiting && !this.#isWaiting) leftMs -= performance.now() - since
    }
    return isHeld
  }

  async #closedWithin(ms: number): Promise<void> {
    const waited = new AbortController()
    await Promise.race([this.#closed, sleep(ms, undefined, { signal: waited.signal }).catch(() => {})])
    waited.abort()
  }

  #waitFor(behind: Promise<void>): void {
    this.#source.pause()
    this.#isWaiting = true
    void behind.then(() => {
      this.#isWaiting = false
      this.#lastMoved = performance.now()
      this.#source.resume()
    })
  }
}

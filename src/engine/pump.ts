import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

/** Carries one stream of a command to whoever takes it, no faster than it is taken. */
export class Pump {
  readonly #source: Readable
  #isOpen = true
  #isWaiting = false
  #lastMoved = Date.now()
  readonly #closed: Promise<void>

  constructor(source: Readable, take: (chunk: Buffer) => Promise<void> | undefined) {
    this.#source = source
    this.#closed = new Promise((resolve) => source.once('close', resolve)).then(() => {
      this.#isOpen = false
    })
    // A read error is an end like any other: the bytes so far are there, and the command's exit decides.
    source.on('error', () => {})
    source.on('data', (chunk: Buffer) => {
      this.#lastMoved = Date.now()
      const behind = take(chunk)
      if (behind !== undefined) this.#waitFor(behind)
    })
  }

  /**
   * Carries what is left. A stream that another process holds open is closed after nothing came for `holdMs`.
   * @param giveUp aborted when nobody wants to wait for a reader that does not read
   */
  async finish(holdMs: number, giveUp: AbortSignal): Promise<void> {
    this.#lastMoved = Date.now()
    while (this.#isOpen) {
      const quiet = Date.now() - this.#lastMoved
      if (giveUp.aborted || (!this.#isWaiting && quiet >= holdMs)) this.#source.destroy()
      const waited = new AbortController()
      await Promise.race([this.#closed, sleep(50, undefined, { signal: waited.signal }).catch(() => {})])
      waited.abort()
    }
  }

  #waitFor(behind: Promise<void>): void {
    this.#source.pause()
    this.#isWaiting = true
    void behind.then(() => {
      this.#isWaiting = false
      this.#lastMoved = Date.now()
      this.#source.resume()
    })
  }
}

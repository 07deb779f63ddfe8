import type { Writable } from 'node:stream'
import { DirectPipe } from './direct-pipe.ts'

/** Where the last write ended; shared by streams that lead to the same place. */
export interface LineState {
  isAtLineStart: boolean
}

const stuckMs = 2_000
const pollMs = 100

/** Writes to a stream that may be slow, closed or broken, and knows whether it stands at the start of a line. */
export class Sink {
  readonly #stream: Writable
  readonly #state: LineState
  readonly #pipe: DirectPipe | undefined
  #queued = 0
  #isBroken = false
  #caughtUp: Promise<void> | undefined
  #goOn: () => void = () => {}
  #written = 0
  #lose: () => void = () => {}
  readonly #lost = new Promise<void>((resolve) => {
    this.#lose = resolve
  })

  /** @param onGone told once when the reader has gone away */
  constructor(
    stream: Writable & { readonly fd?: number },
    state: LineState = { isAtLineStart: true },
    onGone: () => void = () => {},
  ) {
    this.#stream = stream
    this.#state = state
    this.#pipe = stream.fd === undefined ? undefined : DirectPipe.of(stream.fd)
    // A reader that went away ends the reading and not the training.
    stream.on('error', () => {
      if (!this.#isBroken) onGone()
      this.#break()
    })
  }

  /** From now on a reader that takes nothing for two seconds counts as gone: nobody wants to wait for it any more. */
  hurry(): void {
    let [written, since] = [-1, 0]
    setInterval(() => {
      if (this.#queued === 0 || this.#written !== written) [written, since] = [this.#written, performance.now()]
      else if (performance.now() - since >= stuckMs) this.#break()
    }, pollMs).unref()
  }

  #break(): void {
    this.#isBroken = true
    this.#goOn()
    this.#lose()
  }

  /** Writes bytes, which may change afterwards; a promise asks to wait with more until the reader has caught up. */
  write(chunk: Buffer): Promise<void> | undefined {
    if (this.#isBroken || chunk.length === 0) return undefined
    this.#state.isAtLineStart = chunk.at(-1) === 0x0a
    // Only while nothing waits: the order stays.
    const written = this.#queued === 0 ? (this.#pipe?.write(chunk) ?? 0) : 0
    return written === chunk.length ? undefined : this.#queue(Buffer.from(chunk.subarray(written)))
  }

  #queue(rest: Buffer): Promise<void> | undefined {
    this.#queued++
    const isRoom = this.#stream.write(rest, () => {
      this.#written++
      if (--this.#queued === 0) this.#goOn()
    })
    // A pipe that is full is waited for at once; what else is a stream keeps a little in its own memory.
    if (isRoom && this.#pipe === undefined) return undefined
    this.#caughtUp ??= new Promise((resolve) => {
      this.#goOn = () => {
        this.#caughtUp = undefined
        resolve()
      }
    })
    return this.#caughtUp
  }

  /** Writes a line of its own, whatever stood before. */
  writeLine(line: string): void {
    void this.write(Buffer.from(`${this.#state.isAtLineStart ? '' : '\n'}${line}\n`))
  }

  /** Resolves when all has left this process, or nobody takes it. */
  flush(): Promise<void> {
    if (this.#isBroken) return Promise.resolve()
    const written = new Promise<void>((resolve) => this.#stream.write('', () => resolve()))
    return Promise.race([written, this.#lost])
  }
}

import type { Writable } from 'node:stream'

/** Where the last write ended; shared by streams that lead to the same place. */
export interface LineState {
  isAtLineStart: boolean
}

/** Writes to a stream that may be slow, closed or broken, and knows whether it stands at the start of a line. */
export class Sink {
  readonly #stream: Writable
  readonly #state: LineState
  #isBroken = false
  #drained: Promise<void> | undefined

  /** @param onGone told once when the reader has gone away */
  constructor(stream: Writable, state: LineState = { isAtLineStart: true }, onGone: () => void = () => {}) {
    this.#stream = stream
    this.#state = state
    // A reader that went away ends the reading and not the training.
    stream.on('error', () => {
      if (!this.#isBroken) onGone()
      this.#isBroken = true
      stream.emit('drain')
    })
  }

  /** Writes bytes; a promise asks to wait with more until the reader has caught up. */
  write(chunk: Buffer): Promise<void> | undefined {
    if (this.#isBroken || chunk.length === 0) return undefined
    this.#state.isAtLineStart = chunk.at(-1) === 0x0a
    if (this.#stream.write(chunk)) return undefined
    this.#drained ??= new Promise<void>((resolve) => this.#stream.once('drain', resolve)).then(() => {
      this.#drained = undefined
    })
    return this.#drained
  }

  /** Writes a line of its own, whatever stood before. */
  writeLine(line: string): void {
    void this.write(Buffer.from(`${this.#state.isAtLineStart ? '' : '\n'}${line}\n`))
  }

  /** Resolves when all has left this process. */
  flush(): Promise<void> {
    if (this.#isBroken) return Promise.resolve()
    return new Promise((resolve) => this.#stream.write('', () => resolve()))
  }
}

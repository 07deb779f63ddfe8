import { constants, fstatSync, openSync, writeSync } from 'node:fs'
import { isatty } from 'node:tty'

/**
 * Writes to a pipe of ours without a queue: what fits into the pipe goes at once, in one call of the system.
 * A stream of Node.js takes several times as long for each piece, and keeps it in memory until it is written.
 */
export class DirectPipe {
  readonly #fd: number

  private constructor(fd: number) {
    this.#fd = fd
  }

  /** For a descriptor that leads to a pipe; undefined for all others, and where a pipe cannot be opened a second time. */
  static of(fd: number): DirectPipe | undefined {
    if (process.platform !== 'linux') return undefined
    try {
      if (isatty(fd) || !fstatSync(fd).isFIFO()) return undefined
      // Opened anew, for whether a write may block is a matter of the opening: others may share ours.
      return new DirectPipe(openSync(`/proc/self/fd/${fd}`, constants.O_WRONLY | constants.O_NONBLOCK))
    } catch {
      return undefined
    }
  }

  /**
   * Writes as much as there is room for.
   * @returns how many bytes; those that are left, and errors too, are for the stream, which knows how to wait and to tell
   */
  write(chunk: Buffer): number {
    let written = 0
    try {
      while (written < chunk.length) written += writeSync(this.#fd, chunk, written)
    } catch {
      // No room, or no reader.
    }
    return written
  }
}

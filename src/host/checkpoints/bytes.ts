import { type FileHandle, open } from 'node:fs/promises'

/** A file or a part of one, read where it is asked for. */
export interface Bytes {
  readonly size: number
  /** @throws {NotWhole} when there are not so many */
  readonly read: (at: number, length: number) => Promise<Buffer>
  /** The same as `read`, a piece at a time, into memory that is used again for the next piece. */
  readonly pieces: (at: number, length: number) => AsyncIterable<Buffer>
}

/** A file that ends too early or contradicts itself; the message says how. */
export class NotWhole extends Error {}

const pieceBytes = 1024 * 1024

/** Opens a file for as long as `use` takes. @throws what the system says, {@link NotWhole}, or the reason of `stop` */
export async function withBytes<T>(path: string, stop: AbortSignal, use: (bytes: Bytes) => Promise<T>): Promise<T> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    return await use(bytesOf(handle, size, stop))
  } finally {
    await handle.close()
  }
}

function bytesOf(handle: FileHandle, size: number, stop: AbortSignal): Bytes {
  let piece: Buffer | undefined
  const fill = async (buffer: Buffer, at: number) => {
    stop.throwIfAborted()
    for (let filled = 0; filled < buffer.length; ) {
      const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, at + filled)
      if (bytesRead === 0) throw endsEarly(at + filled)
      filled += bytesRead
    }
    return buffer
  }
  const mustHold = (at: number, length: number) => {
    if (at < 0 || length < 0 || at + length > size) throw endsEarly(size)
  }
  return {
    size,
    read: async (at, length) => {
      mustHold(at, length)
      return fill(Buffer.allocUnsafe(length), at)
    },
    pieces: async function* (at, length) {
      mustHold(at, length)
      piece ??= Buffer.allocUnsafe(pieceBytes)
      for (let done = 0; done < length; ) {
        const wanted = Math.min(piece.length, length - done)
        yield await fill(piece.subarray(0, wanted), at + done)
        done += wanted
      }
    },
  }
}

const endsEarly = (size: number): NotWhole => new NotWhole(`it is truncated: it ends after ${size} bytes`)

/** A part of a file as if it were one. */
export const partOf = (bytes: Bytes, start: number, size: number): Bytes => ({
  size,
  read: (at, length) => {
    if (at + length > size) throw endsEarly(size)
    return bytes.read(start + at, length)
  },
  pieces: (at, length) => bytes.pieces(start + at, length),
})

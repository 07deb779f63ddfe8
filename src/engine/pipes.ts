import { execFileSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, realpathSync, rmSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenOutput } from './pump.ts'

/** What a command writes to, and where it is read. */
export interface OutputPipes {
  /** For `stdio`: descriptors of the writing ends, or `pipe` where Node.js is to make them. */
  readonly stdio: readonly [number | 'pipe', number | 'pipe']
  /** Opens the reading ends; null where Node.js makes them. */
  readonly readers: readonly [OpenOutput, OpenOutput] | null
  /** What /proc shows of the descriptors of whoever holds them begins with this; null where Node.js makes them. */
  readonly name: string | null
  /** Closes our copies of the writing ends, so that the readers see the end. */
  readonly release: () => void
  /** Closes all, when nothing was started and nobody reads. */
  readonly dispose: () => void
}

const madeByNode: OutputPipes = {
  stdio: ['pipe', 'pipe'],
  readers: null,
  name: null,
  release: () => {},
  dispose: () => {},
}

/**
 * Makes two pipes of the operating system.
 * What Node.js calls a pipe is a pair of sockets, and a socket cannot be opened again by its name:
 * `echo … > /dev/stderr`, `tee /dev/stdout` and Python's `open('/dev/stdout')` would fail, which work in a shell.
 */
export function outputPipes(): OutputPipes {
  if (process.platform === 'win32') return madeByNode
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(tmpdir(), 'ml-run-pipes-'))
    const paths = [join(folder, 'stdout'), join(folder, 'stderr')] as const
    execFileSync('mkfifo', ['-m', '600', ...paths], { stdio: 'ignore' })
    // The reading end first and without waiting: opening the other would wait for it.
    const [out, err] = paths.map((path) => ({
      reader: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK),
      writer: openSync(path, constants.O_WRONLY),
    })) as [Ends, Ends]
    const writers = [out.writer, err.writer]
    return {
      stdio: [out.writer, err.writer],
      readers: [readerOf(out.reader), readerOf(err.reader)],
      name: `${realpathSync(folder)}/`,
      release: () => closeAll(writers.splice(0)),
      dispose: () => closeAll([...writers.splice(0), out.reader, err.reader]),
    }
  } catch {
    // No folder for them or no mkfifo: what Node.js makes does for nearly all programs.
    return madeByNode
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/** What the kernel holds of a pipe, and so what one read can give. */
const bufferBytes = 64 * 1024

// Into the same memory each time: new memory for each piece costs more than all else that is done to it.
const readerOf =
  (fd: number): OpenOutput =>
  (take) =>
    new Socket({
      fd,
      readable: true,
      onread: {
        buffer: Buffer.allocUnsafeSlow(bufferBytes),
        callback: (length, buffer) => {
          take(Buffer.from(buffer.buffer, buffer.byteOffset, length))
          return true
        },
      },
    })

const closeAll = (descriptors: readonly number[]): void => {
  for (const descriptor of descriptors) closeSync(descriptor)
}

interface Ends {
  readonly reader: number
  readonly writer: number
}

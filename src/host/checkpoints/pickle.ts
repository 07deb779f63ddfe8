import { type Bytes, NotWhole } from './bytes.ts'
import { PickleValues, type Seen } from './pickle-values.ts'

/** What follows an opcode. */
type Operand = 'none' | 'line' | 'lines' | 1 | 2 | 4 | 8 | { readonly lengthBytes: 1 | 4 | 8; readonly isText: boolean }

const text = (lengthBytes: 1 | 4 | 8) => ({ lengthBytes, isText: true })
const data = (lengthBytes: 1 | 4 | 8) => ({ lengthBytes, isText: false })

// As in pickletools of Python.
const operands = new Map<number, Operand>([
  ...[...'(012NQRabde]l}otsu)'].map((c) => [c.charCodeAt(0), 'none'] as const),
  ...[...'FILPSVgp'].map((c) => [c.charCodeAt(0), 'line'] as const),
  ...[...'ci'].map((c) => [c.charCodeAt(0), 'lines'] as const),
  ...[...'Khq'].map((c) => [c.charCodeAt(0), 1] as const),
  ['M'.charCodeAt(0), 2],
  ...[...'Jjr'].map((c) => [c.charCodeAt(0), 4] as const),
  ['G'.charCodeAt(0), 8],
  ['T'.charCodeAt(0), text(4)],
  ['U'.charCodeAt(0), text(1)],
  ['X'.charCodeAt(0), text(4)],
  ['B'.charCodeAt(0), data(4)],
  ['C'.charCodeAt(0), data(1)],
  [0x80, 1],
  ...[0x81, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94, 0x97, 0x98].map(
    (code) => [code, 'none'] as const,
  ),
  [0x82, 1],
  [0x83, 2],
  [0x84, 4],
  [0x8a, data(1)],
  [0x8b, data(4)],
  [0x8c, text(1)],
  [0x8d, text(8)],
  [0x8e, data(8)],
  [0x95, 8],
  [0x96, data(8)],
])
const stop = '.'.charCodeAt(0)
const lineFeed = 0x0a
const windowBytes = 256 * 1024
/** As long as so much of the window is left, an opcode with its operand or the beginning of it is in there. */
const lowBytes = 8 * 1024

/** Goes over a pickle from an opcode to the next, and gives where it ends. Nothing is built. @throws {NotWhole} */
export async function walkPickle(bytes: Bytes, start: number, seen?: Seen): Promise<number> {
  const window = new Window(bytes, start)
  const values = seen === undefined ? undefined : new PickleValues(seen)
  for (;;) {
    if (window.isLow) await window.fill()
    const code = window.byte()
    if (code === stop) return window.at
    const operand = operands.get(code)
    if (operand === undefined) throw new NotWhole(`it is damaged: byte ${window.at - 1} is no opcode of a pickle`)
    if (operand === 'none') values?.plain(code)
    else if (operand === 'line') {
      const line = await window.line()
      values?.line(code, line)
    } else if (operand === 'lines') {
      const [module, name] = [await window.line(), await window.line()]
      values?.push(`${module} ${name}`)
    } else if (typeof operand === 'number') {
      const fixed = window.take(operand)
      values?.fixed(code, fixed)
    } else {
      const length = numberIn(window.take(operand.lengthBytes))
      if (values !== undefined && length <= lowBytes / 2) values.counted(code, operand.isText, window.take(length))
      else {
        window.skip(length)
        values?.forgotten()
      }
    }
  }
}

const numberIn = (bytes: Buffer): number =>
  bytes.length === 8 ? Number(bytes.readBigUInt64LE()) : bytes.readUIntLE(0, bytes.length)

/** The part of a file that is being read. */
class Window {
  readonly #bytes: Bytes
  #buffer: Buffer = Buffer.alloc(0)
  #start: number
  at: number

  constructor(bytes: Bytes, start: number) {
    this.#bytes = bytes
    this.#start = start
    this.at = start
  }

  get isLow(): boolean {
    const end = this.#start + this.#buffer.length
    return end - this.at < lowBytes && end < this.#bytes.size
  }

  async fill(): Promise<void> {
    this.#start = this.at
    const length = Math.min(windowBytes, this.#bytes.size - this.at)
    this.#buffer = await this.#bytes.read(this.at, length)
  }

  byte(): number {
    return this.take(1)[0] ?? 0
  }

  take(length: number): Buffer {
    const from = this.at - this.#start
    this.skip(length)
    return this.#buffer.subarray(from, from + length)
  }

  skip(length: number): void {
    if (this.at + length > this.#bytes.size) {
      throw new NotWhole(`it is truncated: the pickle does not end within its ${this.#bytes.size} bytes`)
    }
    this.at += length
  }

  /** What stands before the next line feed, or the beginning of it. */
  async line(): Promise<string> {
    const from = this.at
    let end = this.#buffer.indexOf(lineFeed, this.at - this.#start)
    const first = this.#buffer.toString('latin1', from - this.#start, end === -1 ? undefined : end)
    while (end === -1) {
      this.at = this.#start + this.#buffer.length
      if (this.at >= this.#bytes.size) this.skip(1)
      await this.fill()
      end = this.#buffer.indexOf(lineFeed)
    }
    this.at = this.#start + end + 1
    return first.slice(0, lowBytes)
  }
}

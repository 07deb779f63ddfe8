/** What a pickle pushes, in its order: texts, whole numbers, and `module name` of what it imports. */
export type Seen = (value: string | number) => void

type Value = string | number | undefined

const code = (char: string) => char.charCodeAt(0)
const maxRemembered = 100_000

/** Tells the plain values of a pickle, also those that it only refers to. Bounded: the latest of very many are not known again. */
export class PickleValues {
  readonly #seen: Seen
  readonly #memo = new Map<number, string | number>()
  #memoized = 0
  /** What was pushed last, and before; undefined for what is neither a text nor a number. */
  #last: Value
  #before: Value

  constructor(seen: Seen) {
    this.#seen = seen
  }

  push(value: string | number): void {
    this.#pushed(value)
    this.#seen(value)
  }

  /** Something else was pushed. */
  forgotten(): void {
    this.#pushed(undefined)
  }

  /** An opcode without an operand. */
  plain(opcode: number): void {
    if (opcode === 0x94) this.#remember(this.#memoized)
    else if (opcode === 0x93) this.push(`${this.#before ?? ''} ${this.#last ?? ''}`)
    else if (opcode === 0x88 || opcode === 0x89) this.push(opcode === 0x88 ? 1 : 0)
    else this.forgotten()
  }

  /** An opcode with a line of text. */
  line(opcode: number, text: string): void {
    if (opcode === code('p')) this.#remember(Number(text))
    else if (opcode === code('g')) this.#recall(Number(text))
    else if (opcode === code('I') || opcode === code('L')) this.push(Number.parseInt(text, 10))
    else this.push(text.replace(/^(['"])(.*)\1$/, '$2'))
  }

  /** An opcode with an operand of a fixed size. */
  fixed(opcode: number, bytes: Buffer): void {
    if (opcode === code('q') || opcode === code('r')) this.#remember(bytes.readUIntLE(0, bytes.length))
    else if (opcode === code('h') || opcode === code('j')) this.#recall(bytes.readUIntLE(0, bytes.length))
    else if (opcode === code('J')) this.push(bytes.readInt32LE())
    else if (opcode === code('K') || opcode === code('M')) this.push(bytes.readUIntLE(0, bytes.length))
    // A protocol or a frame pushes nothing.
    else if (opcode !== 0x80 && opcode !== 0x95) this.forgotten()
  }

  /** An opcode with its length and its data. */
  counted(opcode: number, isText: boolean, bytes: Buffer): void {
    if (isText) this.push(bytes.toString('utf8'))
    else if ((opcode === 0x8a || opcode === 0x8b) && bytes.length <= 8) this.push(integerIn(bytes))
    else this.forgotten()
  }

  #pushed(value: Value): void {
    this.#before = this.#last
    this.#last = value
  }

  #remember(place: number): void {
    this.#memoized++
    if (this.#last === undefined) this.#memo.delete(place)
    else if (this.#memo.size < maxRemembered) this.#memo.set(place, this.#last)
  }

  #recall(place: number): void {
    const value = this.#memo.get(place)
    if (value === undefined) this.forgotten()
    else this.push(value)
  }
}

/** A whole number in two's complement, the lowest byte first. */
function integerIn(bytes: Buffer): number {
  if (bytes.length === 0) return 0
  const padded = Buffer.alloc(8, (bytes.at(-1) ?? 0) >= 0x80 ? 0xff : 0)
  bytes.copy(padded)
  return Number(padded.readBigInt64LE())
}

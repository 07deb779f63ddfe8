import { fstatSync } from 'node:fs'
import type { Console } from '../ports.ts'
import { ownLines } from '../report/own-lines.ts'
import { secrets } from './secrets.ts'
import { type LineState, Sink } from './sink.ts'

/** A terminal, a log file or another CI: what the command prints goes where it would go, our own lines to stderr. */
export class Terminal implements Console {
  readonly #stdout: Sink
  readonly #stderr: Sink

  constructor() {
    // On a terminal both streams stand on the same line.
    const state: LineState = { isAtLineStart: true }
    this.#stderr = new Sink(process.stderr, state)
    this.#stdout = new Sink(process.stdout, isSame(1, 2) ? state : { isAtLineStart: true }, () =>
      this.say('the reader of the output went away; the command goes on'),
    )
  }

  pass(stream: 'stdout' | 'stderr', chunk: Buffer): Promise<void> | undefined {
    return stream === 'stdout' ? this.#stdout.write(chunk) : this.#stderr.write(chunk)
  }

  say(line: string): void {
    this.#stderr.writeLine(`ml-run: ${ownLines(secrets.redact(line))}`)
  }

  /** Writes a line without our name, for other programs to read. */
  sayRaw(line: string): void {
    this.#stderr.writeLine(ownLines(secrets.redact(line)))
  }

  beginGroup(title: string): void {
    // The first attempt needs no word: a command that succeeds looks as it does without us.
    if (title === 'attempt 1') return
    this.say(title)
    if (isUsedUp(0)) this.say('standard input is not read again: this attempt gets what the last one left of it')
  }

  endGroup(): void {}

  /** A terminal listens to no commands. */
  resumeCommands(): void {}

  /** To be called when nobody wants to wait any longer, not even for a reader that does not read. */
  hurry(): void {
    this.#stdout.hurry()
    this.#stderr.hurry()
  }

  async flush(): Promise<void> {
    await Promise.all([this.#stdout.flush(), this.#stderr.flush()])
  }
}

/** True when two descriptors lead to the same file. */
function isSame(a: number, b: number): boolean {
  try {
    const [one, other] = [fstatSync(a), fstatSync(b)]
    return one.dev === other.dev && one.ino === other.ino
  } catch {
    return false
  }
}

/** True for a file or a pipe: what was read of it is gone. */
function isUsedUp(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor)
    return stat.isFIFO() || stat.isFile()
  } catch {
    return false
  }
}

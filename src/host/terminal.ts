import type { Console } from '../ports.ts'
import { Sink } from './sink.ts'

/** A terminal, a log file or another CI: what the command prints goes where it would go, our own lines to stderr. */
export class Terminal implements Console {
  readonly #stdout = new Sink(process.stdout)
  readonly #stderr = new Sink(process.stderr)

  pass(stream: 'stdout' | 'stderr', chunk: Buffer): Promise<void> | undefined {
    return stream === 'stdout' ? this.#stdout.write(chunk) : this.#stderr.write(chunk)
  }

  say(line: string): void {
    this.#stderr.writeLine(`ml-run: ${line}`)
  }

  /** Writes a line as it is, for other programs to read. */
  sayRaw(line: string): void {
    this.#stderr.writeLine(line)
  }

  beginGroup(title: string): void {
    // The first attempt needs no word: a command that succeeds looks as it does without us.
    if (!title.startsWith('attempt 1 ')) this.say(title)
  }

  endGroup(): void {}

  async flush(): Promise<void> {
    await Promise.all([this.#stdout.flush(), this.#stderr.flush()])
  }
}

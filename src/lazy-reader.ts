import { reasonOf } from './domain/reason.ts'
import type { Stream } from './evidence/facts.ts'
import type { OutputEvidence, OutputReader, ReaderOptions } from './evidence/output.ts'

/** What a command showed that printed nothing. */
const silence: OutputEvidence = {
  facts: [],
  tail: '',
  progress: null,
  curve: null,
  tracked: [],
  asked: [],
  bytes: 0,
  lines: 0,
  stopToken: null,
  problem: null,
}

/** Reads an output; what reads it is loaded when the first of it comes. */
export class LazyReader {
  readonly #options: ReaderOptions
  #reader: OutputReader | undefined
  #loading: Promise<void> | undefined
  #problem: string | null = null

  constructor(options: ReaderOptions) {
    this.#options = options
  }

  /** Takes a chunk, whose bytes may change afterwards; a promise asks to wait with the next. */
  push(stream: Stream, chunk: Buffer): Promise<void> | undefined {
    if (this.#reader !== undefined || this.#problem !== null) {
      this.#reader?.push(stream, chunk)
      return undefined
    }
    const kept = Buffer.from(chunk)
    this.#loading ??= this.#load()
    return this.#loading.then(() => this.#reader?.push(stream, kept))
  }

  /** The end of the output so far, redacted. */
  tailSoFar(tailLines: number): string {
    return this.#reader?.tailSoFar(tailLines) ?? ''
  }

  /** @param tailLines how many lines of the end to keep */
  end(tailLines: number): OutputEvidence {
    return this.#reader?.end(tailLines) ?? { ...silence, problem: this.#problem }
  }

  /** A training must not end because of a mistake in reading what it prints. */
  async #load(): Promise<void> {
    try {
      const { newReader } = await import('./reading.ts')
      this.#reader = newReader(this.#options)
    } catch (error) {
      this.#problem = reasonOf(error)
    }
  }
}

import { stripVTControlCharacters } from 'node:util'
import type { Progress } from '../domain/progress.ts'
import { readProgress, type Told, toldOf } from './progress.ts'

const blockBytes = 64 * 1024
/** Most programs tell of progress all the time: their last words on it are near the end of a block. */
const nearBytes = 2 * 1024
/** Where so many blocks tell nothing, only their ends are looked at, until one does. */
const maxIdleBlocks = 16
/** So many lines that tell something are read closely at the start of an output, and at the end of a block. */
const maxFirstLines = 40
const maxLastLines = 4
/** Of bars that draw other work, so many are looked through. */
const maxOtherLines = 1_000
const maxQuoteChars = 300
/** More than is quoted, so that no secret is cut before it is redacted. */
const maxLineChars = 2_000
const lineFeed = 0x0a
const carriageReturn = 0x0d

interface ToldLine extends Told {
  readonly line: string
}

/** How far a training came, from all of its output, in bounded memory: of each block only the first or last lines are read. */
export class ProgressLines {
  readonly #onBlock: (block: Buffer) => void
  readonly #block = Buffer.allocUnsafeSlow(blockBytes)
  #bytes = 0
  #idle = 0
  #first: { readonly step: number | null; readonly epoch: number | null } = { step: null, epoch: null }
  #last: ToldLine | undefined

  /** @param onBlock gets all of the output, in blocks of whole lines */
  constructor(onBlock: (block: Buffer) => void = () => {}) {
    this.#onBlock = onBlock
  }

  /** What is held of the output. */
  get keptBytes(): number {
    return this.#bytes
  }

  push(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      const taken = chunk.copy(this.#block, this.#bytes, at)
      this.#bytes += taken
      at += taken
      if (this.#bytes === blockBytes) this.#settle(false)
    }
  }

  /**
   * Null when nothing was told.
   * @param redact is asked for the line that is quoted
   */
  end(redact: (text: string) => string): Progress | null {
    this.#settle(true)
    if (this.#last === undefined) return null
    const { line, ...last } = this.#last
    return {
      ...last,
      first_step: this.#first.step,
      first_epoch: this.#first.epoch,
      quote: redact(line).slice(0, maxQuoteChars),
    }
  }

  #settle(isEnd: boolean): void {
    const all = this.#block.subarray(0, this.#bytes)
    const cut = isEnd ? all.length : Math.max(all.lastIndexOf(lineFeed), all.lastIndexOf(carriageReturn)) + 1
    // A line that never ends is none that tells of progress.
    const read = cut === 0 ? all.length : cut
    const block = all.subarray(0, read)
    this.#read(block)
    this.#onBlock(block)
    this.#bytes = all.copy(this.#block, 0, read)
  }

  #read(block: Buffer): void {
    const found = lastOf(linesIn(near(block))) ?? (this.#idle > maxIdleBlocks ? undefined : lastOf(linesIn(block)))
    this.#idle = found === undefined ? this.#idle + 1 : 0
    if (found === undefined) return
    const { told, isNewEpoch } = found
    const before = isNewEpoch ? undefined : this.#last
    if (this.#first.step === null || this.#first.epoch === null) this.#begin(block)
    this.#last = {
      step: told.step ?? before?.step ?? null,
      epoch: told.epoch ?? lineWith(block, 'poch')?.epoch ?? this.#last?.epoch ?? null,
      loss: told.loss ?? lineWith(block, 'oss')?.loss ?? this.#last?.loss ?? null,
      line: told.line,
    }
  }

  #begin(block: Buffer): void {
    for (const line of linesIn(block).filter(mayTell).slice(0, maxFirstLines)) {
      const told = readProgress(line)
      const { step, epoch } = this.#first
      this.#first = { step: step ?? told?.step ?? null, epoch: epoch ?? told?.epoch ?? null }
    }
  }
}

/** The end of a block, from the start of a line. */
function near(block: Buffer): Buffer {
  if (block.length <= nearBytes) return block
  const end = block.subarray(-nearBytes)
  return end.subarray(end.findIndex((byte) => byte === lineFeed || byte === carriageReturn) + 1)
}

/** All lines, without control sequences; none where none may tell of progress. */
function linesIn(block: Buffer): readonly string[] {
  if (!toldOf.test(block.toString('latin1'))) return []
  return stripVTControlCharacters(block.toString('utf8')).split(/[\r\n]/)
}

const mayTell = (line: string): boolean => toldOf.test(line) || line.includes('━')

// "Epoch 4/10": what stands above it belongs to the epoch before.
const heading = /\bepoch:?\s*\[?\d+\s*(?:\/|of)\s*\d+\W*$/i

/** What was told last of each, up to where an epoch began; undefined when nothing was. */
function lastOf(lines: readonly string[]): { readonly told: ToldLine; readonly isNewEpoch: boolean } | undefined {
  let all: ToldLine | undefined
  let looked = 0
  let read = 0
  for (let at = lines.length - 1; at >= 0 && looked < maxOtherLines; at--) {
    const line = lines[at] ?? ''
    if (!mayTell(line)) continue
    looked++
    const told = readProgress(line)
    if (told === undefined) continue
    all = {
      step: all?.step ?? told.step,
      epoch: all?.epoch ?? told.epoch,
      loss: all?.loss ?? told.loss,
      line: all?.line ?? line.trim().slice(0, maxLineChars),
    }
    if (heading.test(line)) return { told: all, isNewEpoch: true }
    if (++read === maxLastLines || (all.step !== null && all.epoch !== null && all.loss !== null)) break
  }
  return all === undefined ? undefined : { told: all, isNewEpoch: false }
}

/** The last line of a block with a text; an epoch or a loss may be told far above the last steps. */
function lineWith(block: Buffer, text: string): Told | undefined {
  const at = block.lastIndexOf(text)
  if (at === -1) return undefined
  const start = Math.max(block.lastIndexOf(lineFeed, at), block.lastIndexOf(carriageReturn, at)) + 1
  const [line = ''] = stripVTControlCharacters(block.toString('utf8', start, at + 200)).split(/[\r\n]/)
  return readProgress(line)
}

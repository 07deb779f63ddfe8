import { stripVTControlCharacters } from 'node:util'
import type { Curve } from '../domain/curve.ts'
import { maxCurvePoints } from '../domain/curve-points.ts'
import { readProgress } from './progress.ts'
import { Series } from './series.ts'

/** So many lines are read of each block up to a number of them: most outputs have no more than a few blocks. */
const linesOfBlocks = [
  { blocks: 8, lines: 64 },
  { blocks: 64, lines: 8 },
] as const
/** After so many blocks that tell nothing, only the ends are looked at, until one does. */
const maxIdleBlocks = 16
const endBytes = 4 * 1024
/** No number of a training stands further from its name. */
const aroundChars = 1_000
const lineFeed = 0x0a
const carriageReturn = 0x0d

/** The loss over the steps of a training, from samples of the lines that tell both. */
export class LossCurve {
  readonly #series = new Series(maxCurvePoints)
  /** What the first line counted by; others would not be comparable. */
  #over: 'step' | 'epoch' | undefined
  /** The steps of the epochs before, where each epoch counts its own. */
  #offset = 0
  #lastStep = 0
  #blocks = 0
  #idle = 0

  /** @param block whole lines of the output */
  push(block: Buffer): void {
    const isFound = this.#sample(this.#idle > maxIdleBlocks ? block.subarray(-endBytes) : block)
    this.#idle = isFound ? 0 : this.#idle + 1
  }

  /** @returns whether a loss was told */
  #sample(block: Buffer): boolean {
    let isFound = false
    const lines = linesOfBlocks.find(({ blocks }) => this.#blocks < blocks)?.lines ?? 1
    this.#blocks++
    const stride = block.length / lines
    for (let at = 0; at < block.length; ) {
      // The end of "loss" and "Loss"; to look for bytes is next to free.
      const found = block.indexOf('oss', at)
      if (found === -1) break
      const end = lineEnd(block, found)
      isFound = this.#read(stripVTControlCharacters(block.toString('utf8', lineStart(block, found), end))) || isFound
      at = Math.max(end + 1, at + Math.floor(stride))
    }
    return isFound
  }

  /** Null where there is nothing to draw. */
  end(): Curve | null {
    const { x, y } = this.#series.get()
    return this.#over === undefined || x.length < 2
      ? null
      : { name: 'loss', source: 'output', over: this.#over, x: [...x], y: [...y] }
  }

  #read(line: string): boolean {
    const told = readProgress(line)
    if (told === undefined || told.loss === null) return false
    this.#over ??= told.step === null ? 'epoch' : 'step'
    const x = this.#over === 'step' ? this.#stepOf(told.step) : told.epoch
    if (x !== null) this.#series.add(x, told.loss)
    return x !== null
  }

  #stepOf(step: number | null): number | null {
    if (step === null) return null
    // Far back is a new epoch; a little back is another process that is a little behind.
    if (step < this.#lastStep / 2) {
      this.#offset += this.#lastStep
      this.#lastStep = step
    }
    this.#lastStep = Math.max(this.#lastStep, step)
    return this.#offset + step
  }
}

const isBreak = (byte: number | undefined): boolean => byte === lineFeed || byte === carriageReturn

function lineStart(block: Buffer, within: number): number {
  let start = within
  while (start > 0 && within - start < aroundChars && !isBreak(block[start - 1])) start--
  return start
}

function lineEnd(block: Buffer, within: number): number {
  let end = within
  while (end < block.length && end - within < aroundChars && !isBreak(block[end])) end++
  return end
}

import { type Measured, median, quartiles, type Sample } from './measure.ts'

/** What a benchmark is told. */
export interface Setting {
  /** A folder of its own for what it writes. */
  readonly folder: string
  readonly rounds: number
}

/** One table of docs/performance.md. */
export interface Section {
  readonly name: string
  readonly title: string
  readonly head: readonly string[]
  readonly note: string
  readonly measure: (setting: Setting) => Promise<readonly (readonly string[])[]>
}

/** A row for each, one after the other: what is measured must not run side by side. */
export async function rows<T>(
  items: readonly T[],
  row: (item: T) => Promise<readonly string[]>,
): Promise<readonly (readonly string[])[]> {
  const made: (readonly string[])[] = []
  for (const item of items) {
    made.push(await row(item))
    console.log(`  ${made.at(-1)?.join(' | ')}`)
  }
  return made
}

/** Each against the first, round by round: the baseline in its own figures, the others as ratios. */
export function ratioRow(measured: readonly Measured[], of: (sample: Sample) => number): readonly string[] {
  const [baseline, ...others] = measured
  const base = baseline?.samples.map(of) ?? []
  const ratios = others.map(({ samples }) => samples.map((sample, round) => of(sample) / (base[round] ?? Number.NaN)))
  return [`1.0 (${Math.round(median(base))} ms)`, ...ratios.map(withSpread)]
}

const withSpread = (ratios: readonly number[]): string => {
  const [low, high] = quartiles(ratios)
  return `${median(ratios).toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`
}

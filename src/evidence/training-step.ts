/** How far a training had come, by the name of a checkpoint. Only numbers of the same unit can be compared. */
export interface TrainingStep {
  readonly unit: string
  readonly value: number
}

// `epoch=3-step=1000.ckpt` is of step 1000: the finer unit first.
const units: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['step', /(?:^|[^a-z])(?:global[-_]?)?steps?[-_=.]?(\d+)/gi],
  ['iteration', /(?:^|[^a-z])iter(?:ation)?s?[-_=.]?(\d+)/gi],
  ['checkpoint', /(?:^|[^a-z])(?:checkpoint|ckpt|chkpt)[-_=.]?(\d+)/gi],
  ['batch', /(?:^|[^a-z])(?:batch|update|round|tree)(?:e?s)?[-_=.]?(\d+)/gi],
  ['epoch', /(?:^|[^a-z])(?:epoch|ep)s?[-_=.]?(\d+)/gi],
  // `model_0004999.pth`, `12000.pt`; not the number of a shard, nor what stands behind the point of a loss.
  ['number', /(?:^|[-_])(\d+)(?=$|\.[a-z][a-z0-9]*$)/gi],
]

/** The step in the name of a file or folder; null when it has none. */
export function stepIn(name: string): TrainingStep | null {
  const plain = name.replace(/-?\d+-of-\d+/g, '')
  for (const [unit, pattern] of units) {
    const value = Number([...plain.matchAll(pattern)].at(-1)?.[1] ?? Number.NaN)
    if (Number.isSafeInteger(value)) return { unit, value }
  }
  return null
}

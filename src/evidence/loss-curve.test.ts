import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxCurvePoints } from '../domain/curve-points.ts'
import { LossCurve } from './loss-curve.ts'
import { Series } from './series.ts'

const curveOf = (...blocks: readonly string[]) => {
  const curve = new LossCurve()
  for (const block of blocks) curve.push(Buffer.from(block))
  return curve.end()
}
const range = (count: number) => Array.from({ length: count }, (_, i) => i)

describe('the loss of a training', () => {
  it('is drawn over its steps, without what else it prints', () => {
    const lines = range(20).map((i) => `step ${i * 10}/200 loss ${1 / (i + 1)}\nval loss 9.5\nlossless\n`)
    expect(curveOf(lines.join(''))).toEqual({
      name: 'loss',
      source: 'output',
      over: 'step',
      x: range(20).map((i) => i * 10),
      y: range(20).map((i) => 1 / (i + 1)),
    })
  })

  it('is drawn over epochs where no steps are told', () => {
    expect(curveOf("{'loss': 0.5, 'epoch': 1.5}\n{'loss': 0.25, 'epoch': 2.0}\n")).toMatchObject({
      over: 'epoch',
      x: [1.5, 2],
      y: [0.5, 0.25],
    })
  })

  it('goes on where each epoch counts its own steps, and where a rank is a little behind', () => {
    const epoch = (loss: number) => `step 10/30 loss ${loss}\nstep 30/30 loss ${loss}\nstep 28/30 loss 9\n`
    expect(curveOf(epoch(3) + epoch(2), epoch(1))).toMatchObject({
      x: [10, 30, 40, 60, 70, 90],
      y: [3, 3, 2, 2, 1, 1],
    })
  })

  it('is nothing without two of them', () => {
    expect(curveOf('step 1 loss 0.5\n', 'step 1 loss 0.4\nstep 2 loss nan\n', 'hello')).toBeNull()
    expect(curveOf()).toBeNull()
  })

  it('is found again after much that tells nothing', () => {
    const noise = Array(30).fill('nothing to see\n'.repeat(1_000))
    const block = (from: number) =>
      range(10)
        .map((i) => `step ${from + i} loss 1\n`)
        .join('')
    const { x = [] } = curveOf(block(0), ...noise, noise[0] + block(20), block(40) + noise[0]) ?? {}
    for (const from of [0, 20, 40]) expect(x.some((step) => step >= from && step < from + 10)).toBe(true)
  })

  it('is as long as a picture, whatever the length of the output', () => {
    const block = (from: number) =>
      range(2_000)
        .map((i) => `step ${from + i} loss ${from + i}\n`)
        .join('')
    const curve = curveOf(...range(50).map((i) => block(i * 2_000)))
    expect(curve?.x).toHaveLength(maxCurvePoints)
    expect(curve?.x[0]).toBe(0)
    expect(curve?.x.at(-1)).toBeGreaterThan(99_000)
    expect(curve?.y).toEqual(curve?.x)
  })
})

describe('a series', () => {
  it('keeps both ends, the order, and no more than asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 600 }), (steps) => {
        const series = new Series(16)
        const sorted = [...new Set(steps)].sort((a, b) => a - b)
        for (const x of sorted) series.add(x, -x)
        const { x, y } = series.get()
        expect(x.length).toBeLessThanOrEqual(16)
        expect(x.at(0)).toBe(sorted[0])
        expect(x.at(-1)).toBe(sorted.at(-1))
        expect([...x].sort((a, b) => a - b)).toEqual(x)
        expect(y).toEqual(x.map((value) => -value))
      }),
    )
  })

  it('spreads its points over the whole', () => {
    const series = new Series(10)
    for (const x of range(10_000)) series.add(x, x)
    const { x } = series.get()
    const gaps = x.slice(1).map((value, i) => value - (x[i] ?? 0))
    expect(Math.max(...gaps)).toBeLessThan(3_000)
  })
})

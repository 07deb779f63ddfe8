import { describe, expect, it } from 'vitest'
import { draw, hasChromium, picturesIn } from '../../test/support/mermaid.ts'
import { needs } from '../../test/support/needs.ts'
import type { Attempt } from '../domain/attempt.ts'
import type { Curve } from '../domain/curve.ts'
import type { Manifest } from '../domain/manifest.ts'
import { lossCurve, memoryCurve } from './curve.ts'
import { timeline } from './timeline.ts'

const startedAt = Date.UTC(2026, 0, 1, 12)
const iso = (seconds: number) => new Date(startedAt + seconds * 1_000).toISOString()
const gib = 1024 ** 3

const attempt = (number: number, from: number, to: number | null, some: object = {}): Attempt =>
  ({
    number,
    status: 'failed',
    started_at: iso(from),
    finished_at: to === null ? null : iso(to),
    ended_by: 'signal',
    exit_code: null,
    signal: 'SIGKILL',
    failure: { context: { cause: 'host_oom_kill' } },
    resources: null,
    ...some,
  }) as unknown as Attempt
const succeeded = { status: 'succeeded', ended_by: 'exit', exit_code: 0, signal: null, failure: null }
const manifest = (...attempts: readonly Attempt[]) => ({ attempts, finished_at: iso(5_000) }) as unknown as Manifest

const loss = (from: number, to: number, y: (x: number) => number, name = 'loss'): Curve => {
  const x = Array.from({ length: 20 }, (_, i) => from + ((to - from) * i) / 19)
  return { name, source: 'output', over: 'step', x, y: x.map(y) }
}
const memory = (seconds: number, bytes: number): Curve => {
  const x = Array.from({ length: 20 }, (_, i) => (seconds * i) / 19)
  return { name: 'memory', source: 'machine', over: 'seconds', x, y: x.map((at) => (bytes * at) / seconds) }
}

/** The numbers of the nth line of a chart. */
const lineOf = ([source = '']: readonly string[], n = 0): readonly number[] =>
  JSON.parse([...source.matchAll(/^line (\[.*\])$/gm)][n]?.[1] ?? '[]')

describe('a timeline', () => {
  it('shows when each attempt ran, and how it ended', () => {
    const page = timeline(manifest(attempt(1, 0, 60), attempt(2, 90, 200, succeeded)))
    expect(page).toEqual([
      [
        '```mermaid',
        'gantt',
        'dateFormat x',
        'axisFormat %H:%M:%S',
        'todayMarker off',
        'section attempt 1',
        `SIGKILL, host_oom_kill :crit, ${startedAt}, ${startedAt + 60_000}`,
        'section attempt 2',
        `succeeded :active, ${startedAt + 90_000}, ${startedAt + 200_000}`,
        '```',
      ].join('\n'),
    ])
  })

  it('is not drawn for one attempt', () => {
    expect(timeline(manifest(attempt(1, 0, 60)))).toEqual([])
    expect(timeline(manifest())).toEqual([])
  })
})

describe('a curve of the loss', () => {
  it('goes on from attempt to attempt, with what was done again as it was done last', () => {
    const curve = lossCurve([
      attempt(1, 0, 10, { curves: [loss(0, 200, () => 3)] }),
      attempt(2, 10, 20, { curves: [memory(10, gib), loss(100, 400, () => 1)] }),
    ])
    expect(curve[0]).toContain('x-axis "step" 0 --> 400')
    expect(lineOf(curve).slice(0, 10)).toEqual(Array(10).fill(3))
    expect(lineOf(curve).slice(10)).toEqual(Array(31).fill(1))
  })

  it('is not drawn where there is none, or next to none', () => {
    const short: Curve = { name: 'loss', source: 'output', over: 'step', x: [1, 2], y: [3, 4] }
    expect(lossCurve([attempt(1, 0, 10)])).toEqual([])
    expect(lossCurve([attempt(1, 0, 10, { curves: [short] })])).toEqual([])
    expect(lossCurve([attempt(1, 0, 10, { curves: [memory(60, gib)] })])).toEqual([])
  })
})

describe('a curve of the memory', () => {
  it('is of the last attempt that was watched, with a limit that is near', () => {
    const watched = { curves: [memory(600, 12 * gib)], resources: { memory_limit_bytes: 16 * gib } }
    const curve = memoryCurve([attempt(1, 0, 600, watched), attempt(2, 600, 601)])
    expect(curve[0]).toContain('title "memory of attempt 1 (GiB) and its limit"')
    expect(curve[0]).toContain('x-axis "minutes" 0 --> 10')
    expect(lineOf(curve).at(-1)).toBe(12)
    expect(lineOf(curve, 1)).toEqual(Array(41).fill(16))
  })

  it('leaves out a limit that is far away', () => {
    const watched = { curves: [memory(60, gib / 2)], resources: { memory_limit_bytes: 16 * gib } }
    const [source = ''] = memoryCurve([attempt(1, 0, 60, watched)])
    expect(source).toContain('title "memory (MiB)"')
    expect(source.match(/^line/gm)).toHaveLength(1)
  })
})

describe('in the browser', () => {
  it('the library that GitHub uses draws each of them, whatever names and numbers are in them', async (context) => {
    needs(context, hasChromium, 'chromium')
    const hostile = 'end"]; click x: %% <b>\n---\n`é`#59; 損失'
    const many = Array.from({ length: 60 }, (_, i) => attempt(i + 1, i * 100_000, i * 100_000 + (i % 3)))
    const sources = picturesIn(
      [
        ...timeline(manifest(attempt(1, 0, 0), attempt(2, 0.001, 0.002, succeeded))),
        ...timeline(manifest(...many)),
        ...timeline(
          manifest(
            attempt(1, 0, 90_000, { failure: { context: { cause: hostile } } }),
            attempt(2, 100_000, null, { status: 'cancelled', failure: null, ended_by: 'cancel' }),
          ),
        ),
        ...lossCurve([attempt(1, 0, 9, { curves: [loss(0, 9e7, (x) => 1e-9 * x)] })]),
        ...lossCurve([attempt(1, 0, 9, { curves: [loss(0.5, 1.25, (x) => -1e15 * x)] })]),
        ...lossCurve([attempt(1, 0, 9, { curves: [loss(1, 100, () => 0)] })]),
        ...lossCurve([attempt(1, 0, 9, { curves: [loss(1, 100, Math.sin, hostile)] })]),
        ...memoryCurve([
          attempt(1, 0, 9, { curves: [memory(9e5, 3 * gib)], resources: { memory_limit_bytes: 4 * gib } }),
        ]),
      ].join('\n\n'),
    )
    expect(sources).toHaveLength(8)
    for (const source of sources) expect(source.length).toBeLessThan(3_000)
    const { svgs, errors } = await draw(sources)
    expect(errors).toEqual([])
    expect(svgs.filter((svg) => svg.includes('aria-roledescription="gantt"'))).toHaveLength(3)
    for (const svg of svgs) expect(svg).not.toMatch(/NaN|Infinity|<b>/)
    expect(svgs[2]).toContain('click x')
  })

  it('a picture that is wrong is told, so that this test can fail', async (context) => {
    needs(context, hasChromium, 'chromium')
    const { svgs, errors } = await draw(['xychart-beta\nline [1e-7, oops]'])
    expect([svgs.length, errors.length]).toEqual([0, 1])
  })
})

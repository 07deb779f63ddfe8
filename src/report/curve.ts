import type { Attempt } from '../domain/attempt.ts'
import type { Curve } from '../domain/curve.ts'
import { picture, plainName } from './mermaid.ts'

/** Fewer are no curve. */
const minPoints = 4
/** The chart has no points of its own: those of a line are set at even distances. */
const places = 41
const gib = 1024 ** 3
const mib = 1024 ** 2

/** The loss over all attempts, what was done again as it was done last; nothing when there is too little of it. */
export function lossCurve(attempts: readonly Attempt[]): readonly string[] {
  const curves = attempts.flatMap(({ curves: own = [] }) => own.find(({ source }) => source !== 'machine') ?? [])
  const last = curves.at(-1)
  if (last === undefined) return []
  const points = curves
    .filter(({ name, over }) => name === last.name && over === last.over)
    .reduce<readonly Point[]>((before, curve) => {
      const own = pointsOf(curve)
      return [...before.filter(([x]) => x < (own[0]?.[0] ?? 0)), ...own]
    }, [])
  return chart({ title: plainName(last.name), xName: last.over, points })
}

/** The memory of the last attempt that it was watched in. */
export function memoryCurve(attempts: readonly Attempt[]): readonly string[] {
  const attempt = attempts.findLast(({ curves = [] }) => curves.some(isMemory))
  const curve = attempt?.curves?.find(isMemory)
  if (attempt === undefined || curve === undefined) return []
  const peak = Math.max(...curve.y)
  const [unit, bytes] = peak < gib ? (['MiB', mib] as const) : (['GiB', gib] as const)
  const span = (curve.x.at(-1) ?? 0) - (curve.x[0] ?? 0)
  const [over, seconds] =
    span < 300 ? (['seconds', 1] as const) : span < 18_000 ? (['minutes', 60] as const) : (['hours', 3600] as const)
  const limit = attempt.resources?.memory_limit_bytes
  // A limit far away would press the curve flat.
  const isNear = limit !== undefined && limit <= 4 * peak
  const which = attempts.length > 1 ? ` of attempt ${attempt.number}` : ''
  return chart({
    title: `memory${which} (${unit})${isNear ? ' and its limit' : ''}`,
    xName: over,
    points: pointsOf(curve).map(([x, y]) => [x / seconds, y / bytes]),
    ...(isNear ? { limit: limit / bytes } : {}),
    fromZero: true,
  })
}

const isMemory = ({ source, name }: Curve): boolean => source === 'machine' && name === 'memory'

type Point = readonly [x: number, y: number]

const pointsOf = ({ x, y }: Curve): readonly Point[] => x.map((value, i) => [value, y[i] ?? 0] as const)

// Colours that stand out on a white page and on a dark one: the library's own can hardly be seen. Flat, so that a page stays one page.
const look = `%%{init: ${JSON.stringify({
  xyChart: { width: 720, height: 300, titleFontSize: 16, yAxis: { labelFontSize: 11 } },
  themeVariables: { xyChart: { plotColorPalette: '#2f81f7, #e5534b' } },
})}}%%`

interface Chart {
  readonly title: string
  readonly xName: string
  readonly points: readonly Point[]
  readonly limit?: number
  readonly fromZero?: boolean
}

function chart({ title, xName, points, limit, fromZero = false }: Chart): readonly string[] {
  const from = points[0]?.[0] ?? 0
  const to = points.at(-1)?.[0] ?? 0
  if (points.length < minPoints || to <= from) return []
  const values = Array.from({ length: places }, (_, i) => valueAt(points, from + ((to - from) * i) / (places - 1)))
  const shown = limit === undefined ? values : [...values, limit]
  const [low, high] = [Math.min(...shown, ...(fromZero ? [0] : [])), Math.max(...shown)]
  const margin = (high - low || Math.abs(high) || 1) * 0.05
  return [
    picture([
      look,
      'xychart-beta',
      `title "${title}"`,
      `x-axis "${xName}" ${short(from)} --> ${short(to)}`,
      `y-axis ${short(fromZero ? low : low - margin)} --> ${short(high + margin)}`,
      `line [${values.map(short).join(', ')}]`,
      ...(limit === undefined ? [] : [`line [${values.map(() => short(limit)).join(', ')}]`]),
    ]),
  ]
}

/** Between two points as on the straight line between them. */
function valueAt(points: readonly Point[], x: number): number {
  const next = points.findIndex((point) => point[0] >= x)
  const [x2, y2] = points[next] ?? points.at(-1) ?? [0, 0]
  const [x1, y1] = points[next - 1] ?? [x2, y2]
  return x2 === x1 ? y2 : y1 + ((y2 - y1) * (x - x1)) / (x2 - x1)
}

// Four digits, and never 1e-7: the chart's grammar has no exponents.
function short(value: number): string {
  const rounded = Number(value.toPrecision(4))
  return Number.isInteger(rounded)
    ? rounded.toFixed(0)
    : rounded.toFixed(Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(rounded))))))
}

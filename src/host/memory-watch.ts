import type { Curve } from '../domain/curve.ts'
import { maxCurvePoints } from '../domain/curve-points.ts'
import { Series } from '../evidence/series.ts'

const firstEveryMs = 1_000
/** A reading takes some 50 µs; this is what a long attempt costs. */
const laterEveryMs = 5_000
const laterFromMs = 60_000

/**
 * Watches how much memory is in use while an attempt runs, in bounded memory.
 * @param usage gives bytes; null when they cannot be told
 */
export function watchMemory(usage: () => number | null): { readonly end: () => Curve | null } {
  const series = new Series(maxCurvePoints)
  const startedAt = performance.now()
  let timer: NodeJS.Timeout
  const look = (): void => {
    const bytes = usage()
    const passedMs = performance.now() - startedAt
    if (bytes !== null) series.add(Math.round(passedMs / 100) / 10, bytes)
    timer = setTimeout(look, passedMs < laterFromMs ? firstEveryMs : laterEveryMs).unref()
  }
  timer = setTimeout(look, firstEveryMs).unref()
  return {
    end: () => {
      clearTimeout(timer)
      const { x, y } = series.get()
      return x.length < 2 ? null : { name: 'memory', source: 'machine', over: 'seconds', x: [...x], y: [...y] }
    },
  }
}

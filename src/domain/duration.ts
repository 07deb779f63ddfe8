const units = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const
const written = /^(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?$/

/** Milliseconds of `90s`, `30m`, `2h30m`, `500ms`; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const found = written.exec(text)
  if (found === null || text === '') return undefined
  const [, h = '0', m = '0', s = '0', ms = '0'] = found
  return Number(h) * units.h + Number(m) * units.m + Number(s) * units.s + Number(ms)
}

/** A duration for people: `850ms`, `4.2s`, `1m30s`, `2h5m`. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${ms}ms`
  if (ms < 60_000) return `${Math.round(ms / 100) / 10}s`
  const seconds = Math.round(ms / 1_000)
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  const names = ['h', 'm', 's']
  const shown = parts.flatMap((part, i) => (part === 0 ? [] : [`${part}${names[i]}`]))
  return shown.slice(0, 2).join('')
}

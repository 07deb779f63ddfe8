import type { Attempt } from '../domain/attempt.ts'
import type { Manifest } from '../domain/manifest.ts'
import { picture, plainName } from './mermaid.ts'
import { endingInWords } from './plain.ts'

/** More would be too small to read. */
const maxAttempts = 20

/** When each attempt ran and how it ended, as a Gantt chart; nothing for less than two. */
export function timeline({ attempts, finished_at }: Manifest): readonly string[] {
  if (attempts.length < 2) return []
  const shown = attempts.slice(-maxAttempts)
  const start = Date.parse(shown[0]?.started_at ?? '')
  const end = Math.max(...shown.map((attempt) => endOf(attempt, finished_at)))
  const least = Math.max(1, Math.round((end - start) / 200))
  return [
    picture([
      'gantt',
      'dateFormat x',
      `axisFormat ${axisFormat(end - start)}`,
      'todayMarker off',
      ...shown.flatMap((attempt) => {
        const from = Date.parse(attempt.started_at)
        const to = Math.max(from + least, endOf(attempt, finished_at))
        return [`section attempt ${attempt.number}`, `${nameOf(attempt)} :${markOf(attempt)}${from}, ${to}`]
      }),
    ]),
  ]
}

const endOf = ({ started_at, finished_at }: Attempt, whole: string | null): number =>
  Date.parse(finished_at ?? whole ?? started_at)

function nameOf(attempt: Attempt): string {
  if (attempt.status === 'succeeded') return 'succeeded'
  const cause = attempt.failure?.context.cause
  return plainName(`${endingInWords(attempt)}${cause === undefined ? '' : `, ${cause}`}`) || 'failed'
}

const markOf = ({ status }: Attempt): string =>
  status === 'succeeded' ? 'active, ' : status === 'cancelled' ? 'done, ' : 'crit, '

const axisFormat = (ms: number): string =>
  ms < 10_000 ? '%M:%S.%L' : ms < 600_000 ? '%H:%M:%S' : ms < 86_400_000 ? '%H:%M' : '%b %d %H:%M'

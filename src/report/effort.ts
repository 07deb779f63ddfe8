import type { Attempt } from '../domain/attempt.ts'
import { cameFurther } from '../domain/came-further.ts'
import { formatDuration } from '../domain/duration.ts'
import type { Manifest } from '../domain/manifest.ts'
import type { Progress } from '../domain/progress.ts'

/**
 * Milliseconds of a failed attempt whose work had to be done again, or was of no use at the end. Where the next attempt
 * began is taken from the steps that both printed; without them all of it counts.
 */
export function lostMs(attempt: Attempt, next: Attempt | undefined): number {
  const { duration_ms: took, status, progress } = attempt
  if (took === null || status === 'succeeded') return 0
  return Math.round(took * (1 - keptOf(progress, next?.progress ?? null)))
}

/** The part of an attempt's work that the next one did not do again, from 0 to 1. */
function keptOf(own: Progress | null, next: Progress | null): number {
  const [from, to, again] = [own?.first_step, own?.step, next?.first_step]
  if (typeof from !== 'number' || typeof to !== 'number' || typeof again !== 'number' || to <= from) return 0
  return Math.min(1, Math.max(0, (again - from) / (to - from)))
}

/** What a task cost and what its retries bought, in one line; nothing for one attempt, of which the table says it all. */
export function effortLine({ attempts, status }: Manifest): readonly string[] {
  if (attempts.length < 2) return []
  const sum = (of: (attempt: Attempt, i: number) => number) => attempts.reduce((all, one, i) => all + of(one, i), 0)
  const run = sum(({ duration_ms }) => duration_ms ?? 0)
  const lost = sum((attempt, i) => lostMs(attempt, attempts[i + 1]))
  const waited = sum((attempt, i) => waitedMs(attempt, attempts[i + 1]))
  const parts = [
    `${formatDuration(run)} run in ${attempts.length} attempts`,
    ...(waited > 0 ? [`${formatDuration(waited)} between them`] : []),
    ...(lost > 0 ? [`${formatDuration(lost)} of it lost to failures`] : []),
  ]
  return [`**Time:** ${parts.join(', ')}. ${boughtBy(attempts, status)}`]
}

const waitedMs = ({ finished_at }: Attempt, next: Attempt | undefined): number =>
  finished_at === null || next === undefined ? 0 : Math.max(0, Date.parse(next.started_at) - Date.parse(finished_at))

function boughtBy(attempts: readonly Attempt[], status: Manifest['status']): string {
  const count = attempts.length - 1
  const retries = count === 1 ? 'The retry' : `The ${count} retries`
  if (status === 'succeeded') return `${retries} bought the success.`
  const furthest = attempts.reduce<Progress | null>(
    (best, { progress }) => (cameFurther(best, progress) ? progress : best),
    null,
  )
  const first = attempts[0]?.progress ?? null
  if (cameFurther(first, furthest)) return `${retries} came from ${placeOf(first)} to ${placeOf(furthest)}.`
  return `${retries} bought nothing: no attempt came further than the first.`
}

function placeOf(progress: Progress | null): string {
  if (progress === null) return 'nowhere'
  const { epoch, step } = progress
  return [...(epoch === null ? [] : [`epoch ${epoch}`]), ...(step === null ? [] : [`step ${step}`])].join(', ')
}

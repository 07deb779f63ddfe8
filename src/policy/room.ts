import { formatDuration } from '../domain/duration.ts'

/** What is left of the time, and what an attempt takes of it. */
export interface TimeLeft {
  /** Null without total-timeout. */
  readonly remainingMs: number | null
  /** How long the last attempt took. */
  readonly durationMs: number
  /** The next attempt begins at a checkpoint. */
  readonly resumes: boolean
}

/**
 * The wait that leaves room for an attempt, or why there is none. An attempt from the start takes as long as the last one
 * to come as far, and with less than that it would be in vain; one from a checkpoint may need less. At least half of what
 * is left is the attempt's in any case. A wait is cut, but not one that a server asked for: before it is over, it refuses.
 */
export function room(
  wantedMs: number,
  { remainingMs, durationMs, resumes }: TimeLeft,
  isAsked: boolean,
): { readonly ms: number } | { readonly problem: string } {
  if (remainingMs === null) return { ms: wantedMs }
  if (remainingMs <= 0) return { problem: 'total-timeout is used up' }
  const neededMs = resumes ? 0 : durationMs
  const spareMs = remainingMs - neededMs
  const left = formatDuration(remainingMs)
  if (spareMs <= 0)
    return {
      problem: `${left} of total-timeout are left, and from the start an attempt takes ${formatDuration(durationMs)} to come as far as the last one; with a checkpoint to resume from (setting checkpoints) it would be tried`,
    }
  if (isAsked && wantedMs >= spareMs)
    return {
      problem: `the server asks to wait ${formatDuration(wantedMs)}, and ${left} of total-timeout are left`,
    }
  return { ms: isAsked ? wantedMs : Math.min(wantedMs, spareMs, Math.floor(remainingMs / 2)) }
}

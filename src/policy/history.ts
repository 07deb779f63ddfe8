import type { Attempt, Evidence } from '../domain/attempt.ts'
import { cameFurther } from '../domain/came-further.ts'
import type { Progress } from '../domain/progress.ts'

/** What is kept of a failed attempt to compare others with. */
export interface Trace {
  readonly cause: string
  /** Tells one failure from another; null when nothing was seen but how it ended. */
  readonly fingerprint: string | null
  readonly progress: Progress | null
  /** Something was changed for the attempt that came after it. */
  readonly changedAfter: boolean
}

/** What a failure is told by. */
export interface FailureMarks {
  readonly cause: string
  readonly rule: string
  readonly quote: string
  /** "file:line". */
  readonly location: string
  readonly evidence: readonly Pick<Evidence, 'rule' | 'source'>[]
}

/** Cause, place and decisive text; null when there is no text, since two kills from outside look the same. */
export function fingerprintOf({ cause, rule, quote, location, evidence }: FailureMarks): string | null {
  const isSeen = evidence.some((one) => one.rule === rule && one.source !== 'exit')
  return isSeen ? [cause, location, neutral(quote)].join(' | ') : null
}

/** A text without what differs from one time to the next. */
export const neutral = (text: string): string =>
  text
    .replace(/(?:[A-Za-z]:)?(?:[\w.~-]*[\\/])+([\w.-]*)/g, '<path>')
    .replace(/\b0x[0-9a-f]+\b|\b[0-9a-f]{8,}(?:-[0-9a-f]{4,})*\b/gi, '<hex>')
    .replace(/\d+(?:[.,:]\d+)*/g, '<n>')
    .toLowerCase()

/** The traces of attempts that are over and failed. */
export const tracesOf = (attempts: readonly Attempt[]): readonly Trace[] =>
  attempts.flatMap(({ failure, evidence, progress, decision }) =>
    failure === null
      ? []
      : [
          {
            cause: failure.context.cause,
            fingerprint: fingerprintOf({
              cause: failure.context.cause,
              rule: failure.context.rule,
              quote: failure.context.evidence,
              location: failure.context.location ?? '',
              evidence,
            }),
            progress,
            changedAfter: decision?.kind === 'retry' && decision.changes !== undefined,
          },
        ],
  )

/** Whether an attempt came further than all before it. */
const isFurthest = (progress: Progress | null, before: readonly Trace[]): boolean =>
  before.every((other) => cameFurther(other.progress, progress))

/** How many retries came further than all attempts before them. */
export const gains = (traces: readonly Trace[]): number =>
  traces.filter(({ progress }, i) => i > 0 && isFurthest(progress, traces.slice(0, i))).length

/** How often the last cause has come without another between. */
export function inARow(traces: readonly Trace[]): number {
  const cause = traces.at(-1)?.cause
  return traces.length - 1 - traces.findLastIndex((trace) => trace.cause !== cause)
}

/**
 * The number of the attempt that failed in the same way as the last; undefined when none did, when the last came
 * further, or when something was changed since.
 */
export function sameBefore(traces: readonly Trace[]): number | undefined {
  const last = traces.at(-1)
  const before = traces.slice(0, -1)
  if (last === undefined || last.fingerprint === null || isFurthest(last.progress, before)) return undefined
  const found = before.findLastIndex(({ fingerprint }) => fingerprint === last.fingerprint)
  if (found === -1 || before.slice(found).some(({ changedAfter }) => changedAfter)) return undefined
  return found + 1
}

/** True when a later attempt began further on than the first: the program finds its checkpoints without being told. */
export function resumesByItself([first, ...later]: readonly (Progress | null)[]): boolean {
  const beganAt = (progress: Progress | null | undefined): Progress | null =>
    progress ? { ...progress, step: progress.first_step, epoch: progress.first_epoch } : null
  const start = beganAt(first)
  return start !== null && later.some((progress) => cameFurther(start, beganAt(progress)))
}

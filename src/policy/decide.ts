import type { Changes, Decision } from '../domain/attempt.ts'
import { formatDuration } from '../domain/duration.ts'
import type { BetweenScript, OwnPolicy } from '../domain/own-policy.ts'
import { gains, inARow, sameBefore, type Trace } from './history.ts'
import { type Failed, type Handling, handlingOf, outlookOf } from './policy.ts'
import { room } from './room.ts'
import { waitMs } from './wait.ts'

/** What a decision is made of. */
export interface Situation {
  readonly failed: Failed
  /** Of all attempts that failed, this one last. */
  readonly traces: readonly Trace[]
  /** Retries of the task so far. */
  readonly retryCount: number
  /** How long the attempt took. */
  readonly durationMs: number
  /** What total-timeout leaves, in milliseconds; null without one. */
  readonly remainingMs: number | null
  /** How long a server asked to wait; null when none did. */
  readonly askedMs: number | null
  /** The next attempt can begin where a checkpoint is, and not from the start. */
  readonly resumes: boolean
  /** Processes of the attempt that nothing ends. */
  readonly survivors: readonly number[]
  /** The script of the setting `on-retry`; null without one. */
  readonly onRetry: BetweenScript | null
  readonly mode: 'act' | 'observe'
  /** From 0 up to 1. */
  readonly random: number
  /** Fills in the placeholders of a variable. */
  readonly fill: (text: string) => string
  /** Hides what is secret. */
  readonly redact: (text: string) => string
}

/** A decision, and the cap that applied to the failure. */
export interface Decided {
  readonly decision: Decision
  readonly retryCap: number
}

/** Retry after a delay, or stop; and because of what, in one sentence. */
export function decide(policy: OwnPolicy, situation: Situation): Decided {
  const handling = handlingOf(policy, situation.failed)
  // A retry that came further than all attempts before it has earned another, at most as many as there were to begin with.
  const givenBack = Math.min(gains(situation.traces), handling.retries)
  const retryCap = handling.retries + givenBack
  const decided = handling.entries.length === 0 ? {} : { decided_by: handling.entries.map(({ id }) => id) }
  const stop = (reason: string): Decided => ({ decision: { kind: 'stop', reason, ...decided }, retryCap })
  const forbidden = reasonToStop(situation, handling, retryCap)
  if (forbidden !== undefined) return stop(forbidden)
  const wait = waitOf(situation, handling)
  const fitting = room(wait.ms, situation, wait.isAsked)
  if ('problem' in fitting) return stop(fitting.problem)
  const notes = [
    ...(givenBack > 0 ? [`${givenBack} of them given back for progress`] : []),
    ...(wait.isAsked ? ['the wait is what the server asked for'] : []),
    ...(fitting.ms < wait.ms ? [`the wait cut from ${formatDuration(wait.ms)} to what total-timeout allows`] : []),
    ...changesInWords(handling, situation),
  ]
  const reason = [`retry ${situation.retryCount + 1} of ${retryCap} ${saidBy(handling, situation)}`, ...notes].join(
    ', ',
  )
  if (situation.mode === 'observe') {
    const would = `mode observe: it would be retried${fitting.ms > 0 ? ` after ${formatDuration(fitting.ms)}` : ''} (${reason})`
    return {
      decision: { kind: 'stop', reason: would, ...decided, would_retry_after_ms: fitting.ms },
      retryCap,
    }
  }
  const changes = changesOf(handling, situation)
  return {
    decision: { kind: 'retry', delay_ms: fitting.ms, reason, ...decided, ...(changes === null ? {} : { changes }) },
    retryCap,
  }
}

/** What speaks against a retry, time aside; undefined when nothing does. */
function reasonToStop(situation: Situation, handling: Handling, retryCap: number): string | undefined {
  const { failed, traces, retryCount, survivors } = situation
  if (failed.endedBy === 'cancel') return 'a cancelled task is never retried'
  if (failed.endedBy === 'total_timeout') return 'total-timeout is used up'
  if (survivors.length > 0)
    return `processes of the attempt cannot be ended (${survivors.join(', ')}), and the next one would run beside them`
  if (retryCap === 0) return neverRetried(failed, handling)
  if (retryCount >= retryCap)
    return `the task was retried ${times(retryCount)}, and the cap ${saidBy(handling, situation)} is ${retryCap}`
  const same = mayComeAgain(failed, handling) ? undefined : sameBefore(traces)
  if (same !== undefined)
    return `attempt ${same} failed in the same way, and this one came no further; another would too`
  return undefined
}

function neverRetried({ class: failureClass, cause }: Failed, { sources }: Handling): string {
  const source = sources.retries
  if (source.by === 'policy') return `${placeOf(source.entry, 'retries')} allows no retry`
  return source.by === 'cause' && failureClass !== 'code' && failureClass !== 'data'
    ? `${cause} fails again unless something is changed`
    : `a failure of class ${failureClass} fails again unless something is changed`
}

/** A passing fault may come again by chance, and what the user says of a cause, or by a rule, is done. */
function mayComeAgain(failed: Failed, { sources }: Handling): boolean {
  const source = sources.retries
  const isOwnWord = source.by === 'policy' && !source.entry.id.startsWith('classes.')
  return isOwnWord || outlookOf(failed.cause, failed.class) === 'transient'
}

function saidBy({ sources }: Handling, { failed }: Situation): string {
  const source = sources.retries
  return source.by === 'policy' ? `by ${placeOf(source.entry, 'retries')}` : `for class ${failed.class}`
}

const placeOf = (
  { id, lines, line }: Extract<Handling['sources']['retries'], { by: 'policy' }>['entry'],
  key: 'retries',
) => `${id} of the policy (line ${lines[key] ?? line})`

/** How long to wait, and whether that is because a server said so. */
function waitOf({ failed, traces, askedMs, random }: Situation, handling: Handling) {
  const ms = waitMs(Math.max(1, inARow(traces)), handling, random)
  const asked =
    askedMs === null || outlookOf(failed.cause, failed.class) !== 'transient'
      ? 0
      : Math.min(askedMs, handling.maxDelayMs)
  return { ms: Math.max(ms, asked), isAsked: asked > ms }
}

function changesOf({ env, run, onRetry }: Handling, { onRetry: usual, fill, redact }: Situation): Changes | null {
  const script = (onRetry ?? usual)?.script ?? null
  if (Object.keys(env).length === 0 && run === null && script === null) return null
  return {
    env: Object.fromEntries(Object.entries(env).map(([name, text]) => [name, redact(fill(text))])),
    run: run === null ? null : redact(run),
    on_retry: script === null ? null : redact(script),
  }
}

const maxValueChars = 40

function changesInWords({ env, run }: Handling, { fill, redact }: Situation): readonly string[] {
  const cut = (text: string) => (text.length > maxValueChars ? `${text.slice(0, maxValueChars - 1)}…` : text)
  const values = Object.entries(env).map(([name, text]) => `${name}=${cut(redact(fill(text)))}`)
  return [
    ...(values.length === 0 ? [] : [`with ${values.join(' ')}`]),
    ...(run === null ? [] : ['with another command']),
  ]
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

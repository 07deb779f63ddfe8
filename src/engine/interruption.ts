import { setTimeout as sleep } from 'node:timers/promises'
import { formatDuration } from '../domain/duration.ts'
import type { Ending } from '../evidence/ending.ts'
import type { AttemptPlan } from '../ports.ts'

/** Why an attempt is ended before its command ends by itself. */
export interface Interruption {
  readonly by: Ending['endedBy']
  readonly signal: NodeJS.Signals
  readonly graceMs: number
  readonly detail: string
}

/** A silent command may have said something that only waits to be read. */
const lastLookMs = 100

/**
 * What comes before the command's own exit: its limit, a silence, a cancel, or nothing.
 * @param quietMs for how long the command has printed nothing, though it could have
 */
export async function interruptionOf(
  exit: Promise<unknown>,
  plan: AttemptPlan,
  quietMs: () => number,
): Promise<Interruption | null> {
  const over = new AbortController()
  const first = await Promise.race([
    exit.then(() => null),
    timeLimit(plan, over.signal),
    silence(plan, quietMs, over.signal),
    cancelled(plan, over.signal),
  ])
  over.abort()
  return first
}

/** A cancel, when one was asked for. */
export function cancelOf({ cancel, gracePeriodMs }: AttemptPlan): Interruption | null {
  if (!cancel.requested.aborted) return null
  const signal: NodeJS.Signals = cancel.requested.reason
  const graceMs = Math.min(gracePeriodMs, cancel.maxGraceMs)
  return { by: 'cancel', signal, graceMs, detail: `cancelled by ${signal}` }
}

async function timeLimit({ limit, gracePeriodMs }: AttemptPlan, over: AbortSignal): Promise<Interruption> {
  if (limit === null || !(await slept(limit.ms, over))) return never
  const detail = `ended by ${limit.by.replace('_', '-')} after ${formatDuration(limit.ms)}`
  return { by: limit.by, signal: 'SIGTERM', graceMs: gracePeriodMs, detail }
}

async function silence(
  { hangMs, gracePeriodMs }: AttemptPlan,
  quietMs: () => number,
  over: AbortSignal,
): Promise<Interruption> {
  if (hangMs === null) return never
  for (let isSure = false; ; ) {
    const left = hangMs - quietMs()
    if (left <= 0 && isSure) break
    isSure = left <= 0
    // Also after a standstill of the whole machine: what came meanwhile is read before the second look.
    if (!(await slept(Math.max(left, lastLookMs), over))) return never
  }
  const detail = `it printed nothing for ${formatDuration(hangMs)} (hang-timeout)`
  return { by: 'hang', signal: 'SIGTERM', graceMs: gracePeriodMs, detail }
}

function cancelled(plan: AttemptPlan, over: AbortSignal): Promise<Interruption> {
  const { requested } = plan.cancel
  return new Promise((resolve) => {
    const tell = () => {
      const interruption = cancelOf(plan)
      if (interruption !== null) resolve(interruption)
    }
    if (requested.aborted) tell()
    else requested.addEventListener('abort', tell, { once: true, signal: over })
  })
}

/** True when it slept to the end. */
const slept = (ms: number, over: AbortSignal): Promise<boolean> => sleep(ms, true, { signal: over }).catch(() => false)

const never = new Promise<Interruption>(() => {})

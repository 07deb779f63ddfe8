import { type Observation, type Plan, readingWith } from './attempt.ts'
import { decideOn } from './decision.ts'
import type { Manifest } from './domain/manifest.ts'
import { namesIn } from './evidence/kernel-log.ts'
import { launcherFacts } from './evidence/launchers.ts'
import { machineFacts } from './evidence/machine.ts'
import { hungAt } from './evidence/stacks.ts'
import { failureInfo } from './report/failure-info.ts'
import { type AttemptResult, retryCount } from './report/manifest.ts'
import { judge } from './verdict/judge.ts'

// What decides on a failure comes in through this file, and is loaded when there is one: every start would pay for it.

/** When an attempt ended, and what is left to spend. */
export interface Circumstances {
  readonly durationMs: number
  /** Milliseconds since 1970. */
  readonly endedAt: number
  /** The same in RFC 3339, UTC. */
  readonly finishedAt: string
  /** What total-timeout leaves; null without one. */
  readonly remainingMs: number | null
  /** From 0 up to 1. */
  readonly random: number
}

/** Why an attempt failed, and what is to be done about it. */
export function judged(
  manifest: Manifest,
  plan: Plan,
  { output, change, matched, command, errorFiles, ...seen }: Observation,
  when: Circumstances,
): Pick<AttemptResult, 'ending' | 'failed'> {
  const reading = readingWith(plan)
  const { hang } = seen.ending
  const ending =
    hang === undefined ? seen.ending : { ...seen.ending, hang: { ...hang, location: hungAt(hang, reading.isOwnFile) } }
  const own = { processId: ending.processId ?? null, names: namesIn(command) }
  const verdict = judge({
    ending,
    facts: output.facts,
    machine: machineFacts(change, own).map((fact) => ({ ...fact, quote: reading.redact(fact.quote) })),
    launchers: launcherFacts(errorFiles, reading),
  })
  const { decision, retryCap } = decideOn(manifest, plan, { ...when, verdict, ending, output, matched })
  const failure = failureInfo(verdict, {
    ending,
    logTail: output.tail,
    autoRetried: decision.kind === 'retry',
    retryCount: retryCount(manifest),
    retryCap,
    classifiedAt: when.finishedAt,
  })
  return { ending, failed: { verdict, decision, failure } }
}

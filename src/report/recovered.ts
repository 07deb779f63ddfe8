import { about, type Cause } from '../domain/causes/index.ts'
import type { FailureInfo } from '../domain/failure.ts'
import type { Manifest, Recovered } from '../domain/manifest.ts'
import type { Progress } from '../domain/progress.ts'
import { type MachineFact, type MachineSnapshot, machineFacts } from '../evidence/machine.ts'
import { ProgressLines } from '../evidence/progress-lines.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { asCandidate } from '../verdict/machine-rungs.ts'
import type { Journal, KillCounters } from './journal.ts'
import { notRetried, retryCount } from './manifest.ts'

/** What is left of a run whose ml-run was killed. */
export interface Remains {
  readonly manifest: Manifest
  readonly journal: Journal
  /** The end of the output of the attempt that ran, redacted, as far as it was kept. */
  readonly tail: string
  /** Null when too much time has passed for them to say anything. */
  readonly countersNow: KillCounters | null
  readonly by: Recovered
}

/** Ends a record that its own ml-run could not end. Attempts that had ended stay as they are. */
export function recovered({ manifest, journal, tail, countersNow, by }: Remains): Manifest {
  const last = manifest.attempts.at(-1)
  const ended = { ...manifest, finished_at: by.at, recovered: by }
  if (last !== undefined && last.finished_at !== null && last.decision?.kind !== 'retry') {
    return { ...ended, status: last.status, failure: last.failure }
  }
  const status = journal.cancelledBy === null ? 'failed' : 'cancelled'
  const fact = journal.cancelledBy === null ? killForMemory(journal.counters, countersNow) : undefined
  const seen = endOfRecord(manifest)
  const isRunning = last !== undefined && last.finished_at === null
  const failure = failureOf(manifest, {
    cause: journal.cancelledBy !== null ? 'cancelled' : (fact?.cause ?? 'ml_run_killed'),
    quote: [seen, ...(fact === undefined ? [] : [fact.quote])].join('; '),
    rule: fact?.rule ?? 'record-without-end',
    tail: isRunning ? tail : '',
    now: by.at,
  })
  const { attempts } = notRetried(ended, 'ml-run was killed before the next attempt')
  return {
    ...ended,
    status,
    failure,
    attempts: attempts.map((attempt) =>
      attempt.finished_at !== null
        ? attempt
        : {
            ...attempt,
            status,
            finished_at: by.at,
            failure,
            evidence: fact === undefined ? [] : [asCandidate(fact)],
            progress: progressIn(tail),
          },
    ),
  }
}

function endOfRecord({ attempts }: Manifest): string {
  const last = attempts.at(-1)
  if (last === undefined) return 'the record ends before the first attempt'
  return last.finished_at === null
    ? `the record ends while attempt ${last.number} was running`
    : `the record ends between attempts ${last.number} and ${last.number + 1}`
}

interface Killed {
  readonly cause: Cause
  readonly quote: string
  readonly rule: string
  readonly tail: string
  readonly now: string
}

function failureOf(manifest: Manifest, { cause, quote, rule, tail, now }: Killed): FailureInfo {
  const { class: failureClass, suggestion } = about(cause)
  return {
    class: failureClass,
    log_tail: tail,
    suggestion,
    auto_retried: false,
    retry_count: retryCount(manifest),
    retry_cap: defaultPolicy[failureClass].retries,
    classified_at: now,
    context: { cause, confidence: 'likely', evidence: quote, rule },
  }
}

/** How far it came; where it began is known only while the tail reaches back so far. */
function progressIn(tail: string): Progress | null {
  const lines = new ProgressLines()
  lines.push(Buffer.from(`${tail}\n`))
  return lines.end((text) => text)
}

/** A kill for memory since the attempt began, which could be that of ml-run itself. */
function killForMemory(before: KillCounters | null, after: KillCounters | null): MachineFact | undefined {
  if (before === null || after === null) return undefined
  const change = { before: snapshot(before), after: snapshot(after) }
  return machineFacts(change, { processId: null, names: new Set() }).find(({ cause }) => cause === 'host_oom_kill')
}

const snapshot = ({ group, machine }: KillCounters): MachineSnapshot => ({
  group: group === null ? null : { ...group, peakBytes: null, limitBytes: null },
  oomKills: machine,
  refusedForks: null,
  spaces: [],
  limits: { openFiles: null, processes: null, cpuSeconds: null, fileSizeBytes: null },
  gpus: null,
  kernelLines: [],
})

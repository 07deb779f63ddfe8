import type { Plan } from './attempt.ts'
import { isCause } from './domain/causes/index.ts'
import type { Resume } from './domain/checkpoint.ts'
import type { DatasetResult } from './domain/dataset.ts'
import { formatDuration } from './domain/duration.ts'
import { reasonOf } from './domain/reason.ts'
import type { Ending } from './evidence/ending.ts'
import type { Host } from './ports.ts'
import { datasetLines, resumeLines } from './report/input-lines.ts'
import { withoutSecrets } from './report/without-secrets.ts'

/** What an attempt starts from. */
export interface Inputs {
  /** Empty when no data sets are declared, or they could not all be checked in time. */
  readonly datasets: readonly DatasetResult[]
  /** Null when no checkpoints are looked for. */
  readonly resume: Resume | null
  /** Why the command is not started at all; null when it is. */
  readonly refusal: Ending | null
}

const nothing: Inputs = { datasets: [], resume: null, refusal: null }

/**
 * Checks the data sets, then looks for the checkpoint to go on from. Nothing is started on wrong data, nor when a cancel or
 * total-timeout comes meanwhile.
 */
export async function prepareInputs(plan: Plan, host: Host, remainingMs: number | null): Promise<Inputs> {
  const patterns = patternsOf(plan.settings.checkpoints)
  if (plan.task.datasets.length + patterns.length === 0) return nothing
  const limit = limited(host, remainingMs)
  try {
    const datasets = await checkedDatasets(plan, host, limit.signal)
    const refusal = refusalOf(datasets)
    if (refusal !== null) return { datasets, resume: null, refusal }
    return { datasets, resume: await newestCheckpoint(patterns, plan, host, limit.signal), refusal: null }
  } catch (error) {
    if (limit.signal.aborted) return { ...nothing, refusal: stopped(host, remainingMs) }
    throw error
  } finally {
    limit.dispose()
  }
}

const patternsOf = (written: string | null): readonly string[] =>
  (written ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

async function checkedDatasets({ task, secrets }: Plan, { datasets, console }: Host, stop: AbortSignal) {
  if (task.datasets.length === 0) return []
  const found = await datasets.verify(task.datasets, task.working_directory, stop, (line) => console.say(line))
  const results = withoutSecrets(found, secrets.redact)
  for (const line of results.flatMap(datasetLines)) console.say(line)
  return results
}

/** The first problem decides; the others are in the record. */
function refusalOf(results: readonly DatasetResult[]): Ending | null {
  const first = results.flatMap(({ name, problems }) => problems.map((problem) => ({ name, ...problem })))[0]
  if (first === undefined) return null
  const cause = isCause(first.cause) ? first.cause : 'dataset_missing'
  const detail = `data set ${first.name}: ${first.file}: ${first.text}`
  return { endedBy: 'preflight', exitCode: null, signal: null, cause, detail }
}

/** A search that fails is no reason not to start. */
async function newestCheckpoint(patterns: readonly string[], { task }: Plan, host: Host, stop: AbortSignal) {
  if (patterns.length === 0) return null
  try {
    const resume = await host.checkpoints.newest(patterns, task.working_directory, stop, (line) =>
      host.console.say(line),
    )
    for (const line of resumeLines(resume)) host.console.say(line)
    return resume
  } catch (error) {
    stop.throwIfAborted()
    host.console.say(`no checkpoint could be looked for: ${reasonOf(error)}`)
    return null
  }
}

/** A host that starts nothing when that was refused. */
export const startingOnly = ({ refusal }: Inputs, host: Host): Host =>
  refusal === null ? host : { ...host, engine: { run: async () => refusal } }

/** Aborted when nothing is to be waited for any longer. */
function limited({ cancel, clock }: Host, remainingMs: number | null) {
  const over = new AbortController()
  const late = new AbortController()
  if (remainingMs !== null) {
    void clock.sleep(Math.max(0, remainingMs), over.signal).then(() => {
      if (!over.signal.aborted) late.abort()
    })
  }
  return { signal: AbortSignal.any([cancel.requested, late.signal]), dispose: () => over.abort() }
}

function stopped({ cancel }: Host, remainingMs: number | null): Ending {
  const none = { exitCode: null, signal: null }
  return cancel.requested.aborted
    ? { ...none, endedBy: 'cancel', detail: `cancelled by ${cancel.requested.reason} before the command was started` }
    : {
        ...none,
        endedBy: 'total_timeout',
        detail: `total-timeout ended it after ${formatDuration(remainingMs ?? 0)}, before the command was started`,
      }
}

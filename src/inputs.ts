import type { Plan } from './attempt.ts'
import type { Resume } from './domain/checkpoint.ts'
import { formatDuration } from './domain/duration.ts'
import { reasonOf } from './domain/reason.ts'
import type { Ending } from './evidence/ending.ts'
import type { Host } from './ports.ts'
import { resumeLines } from './report/input-lines.ts'

/** What an attempt starts from. */
export interface Inputs {
  /** Null when no checkpoints are looked for. */
  readonly resume: Resume | null
  /** Why the command is not started at all; null when it is. */
  readonly refusal: Ending | null
}

/** Looks for the checkpoint to go on from. A cancel or the end of total-timeout ends it, and then nothing is started. */
export async function prepareInputs({ settings, task }: Plan, host: Host, remainingMs: number | null): Promise<Inputs> {
  const patterns = (settings.checkpoints ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (patterns.length === 0) return { resume: null, refusal: null }
  const limit = limited(host, remainingMs)
  try {
    const resume = await host.checkpoints.newest(patterns, task.working_directory, limit.signal)
    for (const line of resumeLines(resume)) host.console.say(line)
    return { resume, refusal: null }
  } catch (error) {
    if (limit.signal.aborted) return { resume: null, refusal: stopped(host, remainingMs) }
    host.console.say(`no checkpoint could be looked for: ${reasonOf(error)}`)
    return { resume: null, refusal: null }
  } finally {
    limit.dispose()
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

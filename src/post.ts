import { randomUUID } from 'node:crypto'
import { reasonOf } from './domain/reason.ts'
import { systemClock } from './host/clock.ts'
import { avoidHangAtExit, endProcess } from './host/exit.ts'
import { workingFolder } from './host/folders.ts'
import { documentation, StepLog, warn, workflowRun } from './host/github.ts'
import { keep } from './host/kept.ts'
import { lateSettlement } from './host/late-settlement.ts'
import { recordOfStep, recordPlaces } from './host/record-places.ts'
import { finished, readRecord } from './host/recovery.ts'
import { readRedact } from './host/redact-source.ts'
import { secrets } from './host/secrets.ts'
import { reportFromPost } from './host/step-report.ts'
import { getState } from './host/toolkit.ts'
import { type Reported, readJournal } from './report/journal.ts'
import { begin } from './report/manifest.ts'
import { recordedTask } from './report/recorded-task.ts'
import { readDatasets } from './settings/datasets.ts'
import { writtenInputs } from './settings/inputs.ts'
import { readSettings } from './settings/read.ts'
import { taskOf } from './settings/task.ts'
import { readTracking } from './settings/tracking.ts'
import { version } from './version.ts'

const uploadDeadlineMs = 60_000
/** What is left of the command has had its signal, if there was a cancel, and its reader is gone. */
const maxGraceMs = 10_000

/** Finishes what main could not: the processes, the record, its upload, the summary. */
async function post(): Promise<void> {
  const { env } = process
  const written = writtenInputs(env)
  secrets.learnPatterns((await readRedact(written)).patterns)
  const reading = readSettings(written)
  if (!reading.ok) return
  const told = reportedState()
  // Main came to its end, whatever it could do then; or it was kept nowhere, and was told so.
  if (isAllDone(told) || (told !== null && getState('folder') === '')) return

  const { settings } = reading
  const base = env.GITHUB_WORKSPACE ?? process.cwd()
  const id = getState('id') || randomUUID()
  const folder = getState('folder') || (getState('id') === '' ? recordOfStep(env) : undefined)
  const found = folder === undefined ? nothing : await readRecord(folder)
  const reported = told ?? found.journal.reported ?? nothingReported
  if (isAllDone(reported)) return
  const { tracking } = await readTracking(written)
  const task = taskOf(settings, {
    id,
    command: { kind: 'script', script: settings.run ?? '', shell: settings.shell },
    workingDirectory: workingFolder(settings['working-directory'], base).path,
    workflowRun: workflowRun(env),
    datasets: (await readDatasets(written.datasets)).datasets,
    tracking,
  })
  // Main may have been killed before it could begin the record.
  const known = found.manifest ?? begin(recordedTask(task, secrets.redact), version, now())
  const graceMs = Math.min(settings['grace-period'], maxGraceMs)
  const settle = lateSettlement(tracking, warn, ({ task }) => task.workflow_run?.url ?? null)
  const manifest = await finished(folder ?? '', { ...found, manifest: known }, { by: 'post', graceMs, settle })
  const kept = keep(manifest, folder, recordPlaces(env, id), warn)
  await reportFromPost(
    manifest,
    {
      settings,
      places: { workspace: base, workingDirectory: manifest.task.working_directory },
      documentation: documentation(env),
      ...kept,
      uploadDeadlineMs,
      hurry: new AbortController().signal,
    },
    reported,
  )
}

const nothing = { journal: readJournal(''), manifest: null }
const nothingReported: Reported = { uploaded: false, summarised: false, annotated: false }

const isAllDone = (reported: Reported | null): boolean => reported !== null && Object.values(reported).every(Boolean)

/** What main has told; null when it told nothing. */
function reportedState(): Reported | null {
  const state = getState('reported')
  return state === '' ? null : JSON.parse(state)
}

const now = () => systemClock.iso(systemClock.now())

avoidHangAtExit()
const log = new StepLog()
try {
  await post()
} catch (error) {
  warn(`the record could not be finished: ${reasonOf(error)}`)
}
await log.flush()
endProcess(0)

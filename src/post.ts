import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getState } from '@actions/core'
import { about } from './domain/causes/index.ts'
import type { FailureInfo } from './domain/failure.ts'
import { Manifest } from './domain/manifest.ts'
import { reasonOf } from './domain/reason.ts'
import { systemClock } from './host/clock.ts'
import { avoidHangAtExit, endProcess } from './host/exit.ts'
import { StepLog, warn } from './host/github.ts'
import { FolderRecords } from './host/records.ts'
import { type Done, filesOf, reportFromPost } from './host/step-report.ts'
import { defaultPolicy } from './policy/policy.ts'
import { abandoned, isUnfinished, retryCount } from './report/manifest.ts'
import { writtenInputs } from './settings/inputs.ts'
import { readSettings } from './settings/read.ts'

const uploadDeadlineMs = 60_000

/** Finishes what main could not: the record, its upload, the summary. */
async function post(): Promise<void> {
  const folder = getState('folder')
  const reading = readSettings(writtenInputs(process.env))
  if (folder === '' || !reading.ok) return
  const path = join(folder, 'manifest.json')
  // Main was killed before it began anything.
  if (!existsSync(path)) return
  const done: Done = JSON.parse(getState('done') || '{"uploaded":false,"summarised":false}')
  let manifest = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')))
  if (isUnfinished(manifest)) {
    const now = systemClock.iso(systemClock.now())
    manifest = abandoned(manifest, killedWhileRunning(manifest, now), now)
    await new FolderRecords([folder], warn).save(manifest)
  }
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd()
  await reportFromPost(
    manifest,
    {
      settings: reading.settings,
      places: { workspace, workingDirectory: manifest.task.working_directory },
      manifestPath: path,
      folder,
      files: filesOf(manifest, folder),
      uploadDeadlineMs,
      hurry: new AbortController().signal,
    },
    done,
  )
}

function killedWhileRunning(manifest: Manifest, now: string): FailureInfo {
  const cause = 'ml_run_killed'
  const { class: failureClass, suggestion } = about(cause)
  return {
    class: failureClass,
    log_tail: '',
    suggestion,
    auto_retried: false,
    retry_count: retryCount(manifest),
    retry_cap: defaultPolicy[failureClass].retries,
    classified_at: now,
    context: {
      cause,
      confidence: 'likely',
      evidence: `the record ends while attempt ${manifest.attempts.length} was ${manifest.status}`,
      rule: 'record-without-end',
    },
  }
}

avoidHangAtExit()
const log = new StepLog()
try {
  await post()
} catch (error) {
  warn(`the record could not be finished: ${reasonOf(error)}`)
}
await log.flush()
endProcess(0)

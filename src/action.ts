import { randomUUID } from 'node:crypto'
import { withoutAction } from './engine/environment.ts'
import { LocalEngine } from './engine/local.ts'
import { cancelOnSignal } from './host/cancel.ts'
import { chance, freePort } from './host/chance.ts'
import { lazyCheckpoints } from './host/checkpoints/lazy.ts'
import { systemClock } from './host/clock.ts'
import { lazyDatasets } from './host/datasets/lazy.ts'
import { avoidHangAtExit, endProcess } from './host/exit.ts'
import { workingFolder } from './host/folders.ts'
import { documentation, leaveForPost, StepLog, setFailedOutputs, warn, workflowRun } from './host/github.ts'
import { torchelastic } from './host/launcher-files.ts'
import { LocalMachine } from './host/machine.ts'
import { readPolicy } from './host/policy-source.ts'
import { processTools } from './host/process-tools.ts'
import { recordPlaces } from './host/record-places.ts'
import { FolderRecords } from './host/records.ts'
import { readRedact } from './host/redact-source.ts'
import { secrets } from './host/secrets.ts'
import { AttemptStepFiles } from './host/step-files.ts'
import { reportFromMain } from './host/step-report.ts'
import { error as markError } from './host/toolkit.ts'
import { outputs } from './report/outputs.ts'
import { run } from './run.ts'
import { readDatasets } from './settings/datasets.ts'
import { unknownInputHint, writtenInputs } from './settings/inputs.ts'
import { readSettings } from './settings/read.ts'
import { taskOf } from './settings/task.ts'
import { readTracking } from './settings/tracking.ts'
import { Trackers } from './tracking/trackers.ts'

/** The runner kills 10 s after a cancel; the command gets half of it, and the record the rest. */
const maxCancelGraceMs = 5_000
/** The runner's own SIGTERM, 7.5 s after its SIGINT, means that it will not wait any longer. */
const minForceMs = 1_000
/** Long enough for a slow service; one that fails has post, and holds no GPU meanwhile. */
const uploadDeadlineMs = 20_000

async function main(log: StepLog): Promise<number> {
  const { env } = process
  const written = writtenInputs(env)
  const reading = readSettings(written, unknownInputHint)
  const base = env.GITHUB_WORKSPACE ?? process.cwd()
  const folder = workingFolder(written['working-directory'], base)
  const { policy, problems: policyProblems } = await readPolicy(written, base)
  const { tracking, problems: trackingProblems } = await readTracking(written)
  const hidden = await readRedact(written)
  const { datasets, problems: datasetProblems } = await readDatasets(written.datasets)
  const problems = [
    ...(reading.ok ? [] : reading.problems),
    ...(folder.problem === null ? [] : [folder.problem]),
    ...policyProblems,
    ...trackingProblems,
    ...hidden.problems,
    ...datasetProblems,
  ]
  secrets.learnPatterns(hidden.patterns)
  if (!reading.ok || problems.length > 0) {
    markError(secrets.redact(`Nothing was started. ${problems.join('\n')}`), {
      title: 'ml-run: the settings are wrong',
    })
    setFailedOutputs()
    leaveForPost('reported', JSON.stringify({ uploaded: true, summarised: true, annotated: true }))
    return 1
  }

  const { settings } = reading
  const cancel = cancelOnSignal(maxCancelGraceMs, minForceMs)
  cancel.requested.addEventListener('abort', () => log.hurry(), { once: true })
  const id = randomUUID()
  leaveForPost('id', id)
  const records = new FolderRecords({
    folders: recordPlaces(env, id),
    warn,
    // Before there is anything: post finds the record even when this process is killed at once.
    onKept: (kept) => leaveForPost('folder', kept),
    step: env.GITHUB_ACTION ?? null,
    startedIn: base,
  })
  cancel.requested.addEventListener('abort', () => records.noteCancel(cancel.requested.reason), { once: true })
  const manifest = await run(
    {
      task: taskOf(settings, {
        id,
        command: { kind: 'script', script: settings.run ?? '', shell: settings.shell },
        workingDirectory: folder.path,
        workflowRun: workflowRun(env),
        tracking,
        datasets,
      }),
      settings,
      secrets,
      workspace: base,
      policy,
    },
    {
      between: new LocalEngine('ignore', processTools),
      chance,
      freePort,
      engine: new LocalEngine('ignore', processTools),
      machine: new LocalMachine(),
      launchers: torchelastic,
      checkpoints: lazyCheckpoints,
      tracking: new Trackers(tracking, {
        warn,
        cancelled: cancel.requested,
        manifestLink: ({ task }) => task.workflow_run?.url ?? records.manifestPath,
      }),
      datasets: lazyDatasets(),
      clock: systemClock,
      console: log,
      records,
      stepFiles: new AttemptStepFiles(env, Object.keys(outputs), warn),
      cancel,
      env: withoutAction(env),
      publish: async (ended) => {
        const report = {
          settings,
          places: { workspace: base, workingDirectory: folder.path },
          documentation: documentation(env),
          manifestPath: records.manifestPath,
          folder: records.folder ?? '',
          files: records.paths,
          uploadDeadlineMs,
          hurry: cancel.requested,
        }
        await reportFromMain(ended, report, (reported) => {
          leaveForPost('reported', JSON.stringify(reported))
          records.noteReported(reported)
        })
      },
    },
  )
  return manifest.status === 'succeeded' ? 0 : 1
}

avoidHangAtExit()
const log = new StepLog()
let exitCode = 1
try {
  exitCode = await main(log)
} catch (error) {
  const what = error instanceof Error ? error.stack : error
  markError(secrets.redact(`This is a mistake in ml-run, please report it. ${what}`), { title: 'ml-run' })
}
await log.flush()
endProcess(exitCode)

import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from '../domain/task.ts'
import { LocalEngine } from '../engine/local.ts'
import { exitCodeOf } from '../report/exit-code.ts'
import { run } from '../run.ts'
import { readArgv } from '../settings/argv.ts'
import { readDatasets } from '../settings/datasets.ts'
import { readSettings } from '../settings/read.ts'
import { taskOf } from '../settings/task.ts'
import { readTracking } from '../settings/tracking.ts'
import { Trackers } from '../tracking/trackers.ts'
import { cancelOnSignal } from './cancel.ts'
import { chance, freePort, uniqueDigits } from './chance.ts'
import { lazyCheckpoints } from './checkpoints/lazy.ts'
import { systemClock } from './clock.ts'
import { lazyDatasets } from './datasets/lazy.ts'
import { workingFolder } from './folders.ts'
import { torchelastic } from './launcher-files.ts'
import { LocalMachine } from './machine.ts'
import { readPolicy } from './policy-source.ts'
import { processTools } from './process-tools.ts'
import { recordsFolder, removeUnbegun, unfinishedBelow } from './record-files.ts'
import { FolderRecords } from './records.ts'
import { readRedact } from './redact-source.ts'
import { secrets } from './secrets.ts'
import { AttemptStepFiles } from './step-files.ts'
import type { Terminal } from './terminal.ts'
import { reportOnTerminal } from './terminal-report.ts'

/** A person presses Ctrl-C again when it takes too long; the signal of the first press may still be on its way then. */
const minForceMs = 300
const badUsage = 2

/** `ml-run [options] -- COMMAND…`; gives the exit code. */
export async function runOnTerminal(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { env } = process
  const { written, program, problems: argvProblems } = readArgv(argv)
  const reading = readSettings(written)
  const cwd = currentFolder()
  if (cwd === undefined) {
    terminal.say('nothing was started: the folder that this runs in is not there any more; change to another one')
    return badUsage
  }
  const folder = workingFolder(written['working-directory'], cwd)
  const { policy, problems: policyProblems } = await readPolicy(written, cwd)
  const { tracking, problems: trackingProblems } = await readTracking(written)
  const hidden = await readRedact(written)
  const { datasets, problems: datasetProblems } = await readDatasets(written.datasets)
  const problems = [
    ...argvProblems,
    ...(reading.ok ? [] : reading.problems),
    ...(folder.problem === null ? [] : [folder.problem]),
    ...policyProblems,
    ...trackingProblems,
    ...hidden.problems,
    ...datasetProblems,
  ]
  secrets.learnPatterns(hidden.patterns)
  if (!reading.ok || problems.length > 0) {
    terminal.say(
      `nothing was started:\n${problems.map((problem) => `  ${problem}`).join('\n')}\nml-run --help says what there is`,
    )
    return badUsage
  }

  const { settings } = reading
  const id = `${systemClock.iso(systemClock.now()).replace(/[-:]|\.\d+/g, '')}-${uniqueDigits()}`
  await recoverBefore(terminal, settings['grace-period'])
  const records = new FolderRecords({
    folders: [join(recordsFolder, id), join(tmpdir(), `ml-run-${id}`)],
    warn: (text) => terminal.say(`warning: ${text}`),
    startedIn: cwd,
  })
  const cancel = cancelOnSignal(Number.POSITIVE_INFINITY, minForceMs)
  cancel.requested.addEventListener('abort', () => terminal.hurry(), { once: true })
  cancel.requested.addEventListener('abort', () => records.noteCancel(cancel.requested.reason), { once: true })
  const command: Command =
    program.length > 0
      ? { kind: 'program', argv: [...program] }
      : { kind: 'script', script: settings.run ?? '', shell: settings.shell }
  const manifest = await run(
    {
      task: taskOf(settings, { id, command, workingDirectory: folder.path, workflowRun: null, datasets, tracking }),
      settings,
      secrets,
      workspace: cwd,
      policy,
    },
    {
      between: new LocalEngine('ignore', processTools),
      chance,
      freePort,
      engine: new LocalEngine('inherit', processTools),
      machine: new LocalMachine(),
      launchers: torchelastic,
      checkpoints: lazyCheckpoints,
      tracking: new Trackers(tracking, {
        warn: (text) => terminal.say(`warning: ${text}`),
        cancelled: cancel.requested,
        manifestLink: () => records.manifestPath,
      }),
      datasets: lazyDatasets(),
      clock: systemClock,
      console: terminal,
      records,
      stepFiles: new AttemptStepFiles(env, [], (text) => terminal.say(`warning: ${text}`)),
      cancel,
      env,
      publish: async (ended) => reportOnTerminal(ended, settings, records, terminal),
    },
  )
  records.close()
  return exitCodeOf(manifest, cancel.requested.aborted ? cancel.requested.reason : null)
}

/** Ends the runs in this folder whose ml-run was killed: what is left of them may hold the GPU. */
async function recoverBefore(terminal: Terminal, graceMs: number): Promise<void> {
  removeUnbegun(recordsFolder)
  if (unfinishedBelow(recordsFolder).length === 0) return
  const { recoverBeforeStart } = await import('./recover-command.ts')
  await recoverBeforeStart(terminal, graceMs)
}

function currentFolder(): string | undefined {
  try {
    return process.cwd()
  } catch {
    return undefined
  }
}

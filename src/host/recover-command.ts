import { existsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Manifest } from '../domain/manifest.ts'
import { reasonOf } from '../domain/reason.ts'
import { readJournal } from '../report/journal.ts'
import { closingLine } from '../report/plain.ts'
import { summary } from '../report/summary.ts'
import { readSettings } from '../settings/read.ts'
import { readRecoverArgv } from '../settings/recover-argv.ts'
import { lateSettlement } from './late-settlement.ts'
import { journalName, journalText, manifestName, recordsFolder, unfinishedBelow, writeWhole } from './record-files.ts'
import { named, type Outcome, type RecoveryPlan, recoverRecord } from './recovery.ts'
import type { Terminal } from './terminal.ts'

const badUsage = 2

/** `ml-run recover [DIR] [--all]`; gives the exit code: 0 when nothing is left to end, 1 when something could not be. */
export async function recoverOnTerminal(argv: readonly string[], terminal: Terminal): Promise<number> {
  const request = readRecoverArgv(argv)
  const defaults = readSettings({})
  if ('problems' in request || !defaults.ok) {
    for (const problem of 'problems' in request ? request.problems : []) terminal.say(problem)
    return badUsage
  }
  const top = request.folder ?? '.'
  if (!statSync(top, { throwIfNoEntry: false })?.isDirectory()) {
    terminal.say(`${top}: there is no such folder; give a record, or a folder with ${recordsFolder} in it`)
    return badUsage
  }
  const records = recordsOf(top)
  if (records.length === 0) terminal.say(`nothing to recover: no run in ${resolve(top)} was cut short`)
  const plan = planFor('recover', defaults.settings['grace-period'], terminal)
  let isAllEnded = true
  for (const folder of records) {
    const outcome = await recover(folder, plan, request.all)
    terminal.say(inWords(outcome, folder))
    isAllEnded &&= outcome.kind === 'recovered' || outcome.kind === 'complete'
  }
  return isAllEnded ? 0 : 1
}

/** Ends the runs of this folder whose ml-run was killed, before the next one starts. Says a line for each, and no more. */
export async function recoverBeforeStart(terminal: Terminal, graceMs: number): Promise<void> {
  const plan = planFor('next_start', graceMs, terminal)
  for (const folder of unfinishedBelow(recordsFolder)) {
    const outcome = await recover(folder, plan, false)
    if (outcome.kind === 'recovered' || outcome.kind === 'failed') terminal.say(inWords(outcome, folder))
  }
}

/** How records are ended here; each tells where it is itself. */
const planFor = (by: RecoveryPlan['by'], graceMs: number, terminal: Terminal): RecoveryPlan => ({
  by,
  graceMs,
  settle: lateSettlement(
    'auto',
    (text) => terminal.say(`warning: ${text}`),
    () => null,
  ),
})

type Result = Outcome | { readonly kind: 'failed'; readonly reason: string }

async function recover(written: string, plan: RecoveryPlan, evenElsewhere: boolean): Promise<Result> {
  try {
    const folder = named(written)
    const outcome = await recoverRecord(folder, plan, evenElsewhere)
    if (outcome.kind === 'recovered') writeSummary(outcome.manifest, folder)
    return outcome
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

function writeSummary(manifest: Manifest, folder: string): void {
  const manifestPath = join(folder, manifestName)
  writeWhole(
    join(folder, 'summary.md'),
    summary(manifest, { artifact: null, manifestPath, places: null, documentation: null }),
    'soon',
  )
}

function inWords(outcome: Result, folder: string): string {
  switch (outcome.kind) {
    case 'recovered': {
      const { manifest } = outcome
      const ended = manifest.recovered?.processes_ended ?? 0
      const also = ended === 0 ? '' : `; ${ended} ${ended === 1 ? 'process' : 'processes'} that it left ended`
      const durationMs = Date.parse(manifest.finished_at ?? manifest.started_at) - Date.parse(manifest.started_at)
      return `a run that was cut short is on record now${also}: ${closingLine(manifest, durationMs, join(folder, manifestName))}`
    }
    case 'complete':
      return `complete: ${folder}`
    case 'alive':
      return `left alone, its ml-run is alive or another one ends it: ${folder}`
    case 'elsewhere':
      return `left alone, it was started on another machine or in another container (${outcome.host}): ${folder}; recover it there, or with --all when it has been silent for a minute`
    case 'unreadable':
      return `left alone, neither its journal nor its manifest can be read: ${folder}`
    case 'failed':
      return `${folder} could not be recovered: ${outcome.reason}`
  }
}

/** The records that a folder stands for, as far as they have no end. */
function recordsOf(top: string): readonly string[] {
  if (existsSync(join(top, journalName))) return [top]
  if (existsSync(join(top, manifestName))) return []
  const below = join(top, recordsFolder)
  // A record that found no room under .ml-run is among the temporary files.
  const elsewhere = unfinishedBelow(tmpdir()).filter(
    (folder) => readJournal(journalText(folder) ?? '').folder === resolve(top),
  )
  return [...unfinishedBelow(existsSync(below) ? below : top), ...elsewhere]
}

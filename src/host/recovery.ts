import { existsSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Manifest, Recovered } from '../domain/manifest.ts'
import type { MlflowAddress, TrackedRun } from '../domain/tracking.ts'
import { attemptId } from '../engine/environment.ts'
import { endLeftOver } from '../engine/left-over.ts'
import { removeTemporaryFolders } from '../engine/temporary-folder.ts'
import { type Journal, readJournal } from '../report/journal.ts'
import { recovered } from '../report/recovered.ts'
import { withTracked } from '../report/tracked.ts'
import { claim } from './claim.ts'
import { systemClock } from './clock.ts'
import { killCounters } from './kill-counters.ts'
import { ticksAt, whereabouts } from './owner.ts'
import {
  journalName,
  journalText,
  lastSignOfLife,
  manifestName,
  newPrefix,
  removeHalves,
  settle,
  tailName,
  writeWhole,
} from './record-files.ts'
import { secrets } from './secrets.ts'

/** Counters tell nothing about a kill that is longer ago: others run on the machine too. */
const maxCounterAgeMs = 60_000
/** A run that cannot be seen from here counts as killed when it has been silent for so long. */
const minSilenceMs = 60_000

/** How a record is ended, and on whose behalf. */
export interface RecoveryPlan {
  readonly by: Recovered['by']
  /** How long what is left of the command may take to end. */
  readonly graceMs: number
  /** Tells the trackers that the last attempt has ended. */
  readonly settle: (manifest: Manifest, address: MlflowAddress) => Promise<readonly TrackedRun[]>
}

/** What a folder holds of a run. */
export interface Found {
  readonly journal: Journal
  /** The last state that is known; null when nothing is. */
  readonly manifest: Manifest | null
}

/** Reads what a run has left: its journal, and where that does not do, its last manifest. */
export async function readRecord(folder: string): Promise<Found> {
  const journal = readJournal(journalText(folder) ?? '')
  const { Manifest } = await import('../domain/manifest.ts')
  const fromJournal = Manifest.safeParse(journal.manifest)
  if (fromJournal.success) return { journal, manifest: fromJournal.data }
  const fromFile = Manifest.safeParse(jsonAt(join(folder, manifestName)))
  return { journal, manifest: fromFile.success ? fromFile.data : null }
}

/** Ends what is left of the command, and gives the record its end. Nothing is written into it. */
export async function finished(
  folder: string,
  { journal, manifest }: WithManifest,
  plan: RecoveryPlan,
): Promise<Manifest> {
  if (manifest.finished_at !== null) return manifest
  const lastSeen = lastSignOfLife(folder)
  const isHere = journal.owner !== null && whereabouts(journal.owner) !== 'elsewhere'
  const last = manifest.attempts.at(-1)
  const { found, survivors } =
    last === undefined
      ? { found: 0, survivors: [] }
      : await endLeftOver(
          {
            // A script between two attempts carries the mark of the second.
            attemptIds: [last.number, last.number + 1].map((number) => attemptId(manifest.task.id, number)),
            leader: isHere ? journal.leader : null,
            pipes: isHere ? journal.pipes : null,
            limit: isHere ? journal.limit : null,
            processes: isHere ? journal.processes : [],
            knownUntil: lastSeen === null ? 0 : ticksAt(lastSeen),
          },
          plan.graceMs,
        )
  removeTemporaryFolders(manifest.task.id)
  const isFresh = plan.by === 'post' || (lastSeen !== null && Date.now() - lastSeen < maxCounterAgeMs)
  const ended = recovered({
    manifest,
    journal,
    tail: last === undefined ? '' : textAt(join(folder, tailName(last.number))).replace(/\n$/, ''),
    countersNow: isFresh ? killCounters() : null,
    by: {
      at: systemClock.iso(systemClock.now()),
      by: plan.by,
      processes_ended: found - survivors.length,
      survivors: [...survivors],
    },
  })
  return journal.address === null || ended.attempts.at(-1)?.failure === null
    ? ended
    : withTracked(ended, { runs: await plan.settle(ended, journal.address), curve: null }, secrets.redact)
}

interface WithManifest extends Found {
  readonly manifest: Manifest
}

/** What became of a record that somebody wanted to end. */
export type Outcome =
  | { readonly kind: 'recovered'; readonly manifest: Manifest; readonly journal: Journal }
  /** It had come to its end by itself; only its journal was left. */
  | { readonly kind: 'complete' }
  /** Another process ends it, or its own ml-run is alive. */
  | { readonly kind: 'alive' }
  | { readonly kind: 'elsewhere'; readonly host: string }
  | { readonly kind: 'unreadable' }

/**
 * Ends a record whose ml-run was killed, once, however many try.
 * @param evenElsewhere true to end also one of another machine or container, when it has been silent for a minute
 */
export async function recoverRecord(folder: string, plan: RecoveryPlan, evenElsewhere: boolean): Promise<Outcome> {
  const owner = readJournal(journalText(folder) ?? '').owner
  const where = owner === null ? 'elsewhere' : whereabouts(owner)
  if (where === 'alive') return { kind: 'alive' }
  const silenceMs = Date.now() - (lastSignOfLife(folder) ?? 0)
  if (where === 'elsewhere' && !(evenElsewhere && silenceMs > minSilenceMs)) {
    return { kind: 'elsewhere', host: owner?.host ?? 'not known' }
  }
  const release = claim(folder)
  if (release === null) return { kind: 'alive' }
  try {
    // Who had the claim before has ended the record: then its journal is gone.
    if (journalText(folder) === null) return { kind: 'complete' }
    const found = await readRecord(folder)
    const { manifest } = found
    if (manifest === null) return { kind: 'unreadable' }
    const ended = await finished(folder, { ...found, manifest }, plan)
    writeWhole(join(folder, manifestName), `${JSON.stringify(ended, null, 2)}\n`, 'durable')
    removeHalves(folder)
    rmSync(join(folder, journalName), { force: true })
    return manifest.finished_at === null
      ? { kind: 'recovered', manifest: ended, journal: found.journal }
      : { kind: 'complete' }
  } finally {
    release()
  }
}

/** Gives a record its own name whose ml-run was killed before it could; the record's folder. */
export function named(folder: string): string {
  const name = basename(folder)
  if (!name.startsWith(newPrefix)) return folder
  const own = join(dirname(folder), name.slice(newPrefix.length))
  const { owner } = readJournal(journalText(folder) ?? '')
  if (owner === null || whereabouts(owner) !== 'gone') return folder
  try {
    settle(folder, own)
    return own
  } catch {
    // Another process did it just now.
    return existsSync(own) ? own : folder
  }
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function jsonAt(path: string): unknown {
  try {
    return JSON.parse(textAt(path))
  } catch {
    return null
  }
}

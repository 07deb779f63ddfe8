import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../domain/manifest.ts'
import { reasonOf } from '../domain/reason.ts'
import type { Redact } from '../evidence/redact.ts'
import type { AttemptSight, Following, Records } from '../ports.ts'
import { asLine, entriesBetween, type JournalEntry, type KillCounters, type Reported } from '../report/journal.ts'
import { withoutSecrets } from '../report/without-secrets.ts'
import { follow } from './following.ts'
import { GroupFiles } from './group-files.ts'
import { killCounters } from './kill-counters.ts'
import { thisProcess } from './owner.ts'
import {
  abandon,
  appendLines,
  giveSignOfLife,
  journalName,
  makeFolder,
  manifestName,
  settle,
  tailName,
  writeWhole,
} from './record-files.ts'

/** How a record is begun. */
export interface RecordOptions {
  /** Where to keep it, the best first. */
  readonly folders: readonly string[]
  /** Told what could not be kept, in one sentence. */
  readonly warn: (text: string) => void
  /** Told where it is kept, before anything is, and again when it has moved; '' when nowhere any more. */
  readonly onKept?: (folder: string) => void
  /** The step of the workflow; null on the command line. */
  readonly step?: string | null
  /** The folder that ml-run was started in. */
  readonly startedIn: string
}

/**
 * A folder with the record of a task: `manifest.json`, the end of each attempt's output, and the journal from which
 * others make the manifest when this process is killed.
 * What could not be written is tried again with the next file, and when the disk stays full the whole record moves on to
 * the next folder. A manifest that is no longer true is removed rather than left.
 */
export class FolderRecords implements Records {
  readonly #options: RecordOptions
  readonly #folders: string[]
  readonly #files = new Map<string, string>()
  readonly #unwritten = new Set<string>()
  /** What the journal says besides the manifest, to be said again where the record moves to. */
  readonly #notes: JournalEntry[]
  readonly #groups = new GroupFiles()
  #unnoted: JournalEntry[]
  #manifest: Manifest | null = null
  /** What stands in the journal must not be read any more: a secret was found in it. */
  #isJournalUntrue = false
  #counters: KillCounters | null = null
  #folder: string | null = null
  /** The folder's present name, as long as it has not been given its own. */
  #made: string | null = null
  /** Folders that the record has moved away from. */
  readonly #left: string[] = []
  #announced: string | null = null

  constructor(options: RecordOptions) {
    this.#options = options
    this.#folders = [...options.folders]
    this.#notes = [{ kind: 'owner', owner: thisProcess(), step: options.step ?? null, folder: options.startedIn }]
    this.#unnoted = [...this.#notes]
    this.#moveOn()
    this.#announce()
  }

  /** Where it is kept; null when it can be kept nowhere. */
  get folder(): string | null {
    return this.#folder
  }

  /** The manifest's path; null when what is on disk is not the last one. */
  get manifestPath(): string | null {
    const isWritten = this.#files.has(manifestName) && !this.#unwritten.has(manifestName)
    return this.#folder !== null && isWritten ? join(this.#folder, manifestName) : null
  }

  /** The paths of all files that are written. */
  get paths(): readonly string[] {
    const folder = this.#folder
    if (folder === null) return []
    return [...this.#files.keys()].filter((name) => !this.#unwritten.has(name)).map((name) => join(folder, name))
  }

  async save(manifest: Manifest): Promise<void> {
    const counters = killCounters(this.#groups)
    if (JSON.stringify(counters) !== JSON.stringify(this.#counters)) this.#unnoted.push({ kind: 'counters', counters })
    if (isToldOtherwise(this.#manifest, manifest)) this.#isJournalUntrue = true
    this.#unnoted.push(...entriesBetween(this.#manifest, manifest))
    this.#counters = counters
    this.#manifest = manifest
    this.write(manifestName, asText(manifest))
  }

  async saveTail(attempt: number, text: string): Promise<void> {
    this.write(tailName(attempt), withEnd(text))
  }

  async saveFile(name: string, text: string): Promise<void> {
    this.write(name, text)
  }

  async reword(redact: Redact): Promise<void> {
    const clean = withoutSecrets(this.#manifest, redact)
    if (clean !== null && clean !== this.#manifest) {
      this.#manifest = clean
      this.#isJournalUntrue = true
      this.write(manifestName, asText(clean))
    }
    for (const [name, text] of [...this.#files]) {
      if (name !== manifestName && redact(text) !== text) this.write(name, redact(text))
    }
  }

  follow(sight: AttemptSight): Following {
    this.#note({ kind: 'address', address: withoutSecrets(sight.address, sight.redact) })
    return follow(sight, {
      marks: (marks) => this.#note({ kind: 'marks', ...marks }),
      leader: (process) => this.#note({ kind: 'leader', process }),
      processes: (processes) => this.#note({ kind: 'processes', processes }),
      tail: (text) =>
        this.#ifItCan((folder) => writeWhole(join(folder, tailName(sight.number)), withEnd(text), 'soon')),
      reword: () => void this.reword(sight.redact),
      signOfLife: () => this.#ifItCan(giveSignOfLife),
    })
  }

  /** Remembers that somebody asked to cancel, in case that the answer to it is cut short. */
  noteCancel(signal: string): void {
    this.#note({ kind: 'cancel', signal })
  }

  /** Remembers what people have been told. */
  noteReported(reported: Reported): void {
    this.#note({ kind: 'reported', reported })
  }

  /** Writes a file of the record, whole or not at all; a problem is a warning. */
  write(name: string, text: string): void {
    this.#files.set(name, text)
    this.#unwritten.add(name)
    this.#writeAll()
  }

  /** To be called when all is said: without a journal a record is not looked at again. */
  close(): void {
    if (this.manifestPath !== null) this.#ifItCan((folder) => rmSync(join(folder, journalName), { force: true }))
  }

  #note(entry: JournalEntry): void {
    this.#notes.push(entry)
    // A process that is killed loses nothing that it has written; what these say is of no use after a loss of power.
    if (!this.#ifItCan((folder) => appendLines(folder, asLine(entry), 'soon'))) this.#unnoted.push(entry)
  }

  /** What is lost when it fails is of use only when this process is killed as well. */
  #ifItCan(act: (folder: string) => void): boolean {
    if (this.#folder === null || this.#made !== null) return false
    try {
      act(this.#folder)
      return true
    } catch {
      // The next change of state says what is wrong with the folder, and moves.
      return false
    }
  }

  #writeAll(): void {
    while (this.#folder !== null && (this.#unwritten.size > 0 || this.#unnoted.length > 0)) {
      const problem = this.#writeTo(this.#folder)
      if (problem === null) break
      this.#options.warn(
        `the record could not be written to ${this.#folder}: ${problem}; the command's own outcome stands`,
      )
      this.#left.push(this.#made ?? this.#folder)
      for (const name of this.#files.keys()) this.#unwritten.add(name)
      this.#unnoted = [...this.#allEntries()]
      this.#moveOn()
    }
    // Not before: whoever looks for the record until then finds the old one.
    this.#announce()
    for (const folder of this.#left.splice(0)) abandon(folder)
  }

  #allEntries(): readonly JournalEntry[] {
    const counters = this.#counters === null ? [] : [{ kind: 'counters' as const, counters: this.#counters }]
    return [...this.#notes, ...counters, ...(this.#manifest === null ? [] : entriesBetween(null, this.#manifest))]
  }

  /** What is wrong with a folder; null when all is written. */
  #writeTo(folder: string): string | null {
    try {
      const place = this.#made ?? folder
      // The journal first: it is never behind the manifest.
      if (this.#isJournalUntrue)
        writeWhole(join(place, journalName), this.#allEntries().map(asLine).join(''), 'durable')
      else if (this.#unnoted.length > 0) appendLines(place, this.#unnoted.map(asLine).join(''), 'durable')
      this.#unnoted = []
      this.#isJournalUntrue = false
      if (this.#made !== null) settle(this.#made, folder)
      this.#made = null
      for (const name of this.#unwritten) {
        const isFinal = name === manifestName && this.#manifest?.finished_at !== null
        writeWhole(join(folder, name), this.#files.get(name) ?? '', isFinal ? 'durable' : 'soon')
        this.#unwritten.delete(name)
      }
      return null
    } catch (error) {
      return reasonOf(error)
    }
  }

  /** Goes to the next folder that can be made. */
  #moveOn(): void {
    this.#folder = null
    this.#made = null
    for (let folder = this.#folders.shift(); folder !== undefined; folder = this.#folders.shift()) {
      try {
        this.#made = makeFolder(folder)
        this.#folder = folder
        return
      } catch (error) {
        this.#options.warn(
          `the record could not be kept in ${folder}: ${reasonOf(error)}; the command's own outcome stands`,
        )
      }
    }
  }

  #announce(): void {
    if (this.#announced === this.#folder) return
    this.#announced = this.#folder
    this.#options.onKept?.(this.#folder ?? '')
  }
}

/** True when something was taken out of what had been said already. */
const isToldOtherwise = (before: Manifest | null, after: Manifest): boolean =>
  before !== null &&
  (before.task !== after.task ||
    before.attempts.some((attempt, i) => attempt.finished_at !== null && attempt !== after.attempts[i]))

const asText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`

const withEnd = (text: string): string => (text === '' ? '' : `${text}\n`)

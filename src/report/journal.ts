import type { Attempt } from '../domain/attempt.ts'
import type { Manifest } from '../domain/manifest.ts'
import type { ProcessIdentity } from '../domain/process-identity.ts'
import type { MlflowAddress } from '../domain/tracking.ts'

/** The ml-run that keeps a record. Null where the system does not tell. */
export interface Owner {
  readonly pid: number
  readonly started: string | null
  readonly pid_namespace: string | null
  /** The machine since its last start. */
  readonly boot: string | null
  readonly host: string
}

/** How often the kernel has killed for memory; null where it does not tell. */
export interface KillCounters {
  readonly group: { readonly path: string; readonly isShared: boolean; readonly oomKills: number } | null
  readonly machine: number | null
}

/** What the action has told people and later steps; nothing of it is told again by post. */
export interface Reported {
  readonly uploaded: boolean
  readonly summarised: boolean
  readonly annotated: boolean
}

/** All of a manifest but its attempts. */
type Head = Omit<Manifest, 'attempts'>

/** A line of the journal. What comes later holds. */
export type JournalEntry =
  | { readonly kind: 'owner'; readonly owner: Owner; readonly step: string | null; readonly folder: string }
  | { readonly kind: 'task'; readonly head: Head }
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  | { readonly kind: 'address'; readonly address: MlflowAddress | null }
  | { readonly kind: 'counters'; readonly counters: KillCounters }
  | { readonly kind: 'marks'; readonly pipes: string | null; readonly limit: string | null }
  | { readonly kind: 'leader'; readonly process: ProcessIdentity }
  | { readonly kind: 'processes'; readonly processes: readonly ProcessIdentity[] }
  | { readonly kind: 'cancel'; readonly signal: string }
  | { readonly kind: 'reported'; readonly reported: Reported }

/** What a journal says. */
export interface Journal {
  readonly owner: Owner | null
  /** The step of the workflow (GITHUB_ACTION); null on the command line. */
  readonly step: string | null
  /** The folder that ml-run was started in. */
  readonly folder: string | null
  readonly manifest: Manifest | null
  readonly counters: KillCounters | null
  /** The first process of the last attempt that was started; null when none was. */
  readonly leader: ProcessIdentity | null
  /** What the names of its output's pipes begin with. */
  readonly pipes: string | null
  /** The limit that its processes carry. */
  readonly limit: string | null
  /** Processes of that attempt, some of which have ended. */
  readonly processes: readonly ProcessIdentity[]
  /** Where the runs of the last attempt are kept; null when nowhere. */
  readonly address: MlflowAddress | null
  /** The signal that asked to cancel; null when none did. */
  readonly cancelledBy: string | null
  readonly reported: Reported | null
}

/** The entries that turn one state of a record into the next; null: there was none. */
export function entriesBetween(before: Manifest | null, after: Manifest): readonly JournalEntry[] {
  const { attempts, ...head } = after
  const isSameHead =
    before !== null && (Object.keys(head) as (keyof Head)[]).every((name) => head[name] === before[name])
  return [
    ...attempts
      .filter((attempt, i) => attempt !== before?.attempts[i])
      .map((attempt) => ({ kind: 'attempt' as const, attempt })),
    ...(isSameHead ? [] : [{ kind: 'task' as const, head }]),
  ]
}

/** An entry as a line of the file. */
export const asLine = (entry: JournalEntry): string => `${JSON.stringify(entry)}\n`

/** Reads a journal. A line that a kill or a full disk cut off counts as not written. */
export function readJournal(text: string): Journal {
  let journal: Journal = nothing
  let head: Head | null = null
  const attempts: Attempt[] = []
  for (const line of text.split('\n')) {
    const entry = entryOf(line)
    if (entry === null) continue
    switch (entry.kind) {
      case 'task':
        head = entry.head
        break
      case 'attempt':
        attempts[entry.attempt.number - 1] = entry.attempt
        break
      default:
        journal = withEntry(journal, entry)
    }
  }
  // The attempt is written before the state that follows from it: without that it has not begun, or goes on.
  return { ...journal, manifest: head === null ? null : { ...(head as Head), attempts } }
}

const nothing: Journal = {
  owner: null,
  step: null,
  folder: null,
  manifest: null,
  counters: null,
  leader: null,
  pipes: null,
  limit: null,
  processes: [],
  address: null,
  cancelledBy: null,
  reported: null,
}

type Other = Exclude<JournalEntry, { readonly kind: 'task' | 'attempt' }>

function withEntry(journal: Journal, entry: Other): Journal {
  switch (entry.kind) {
    case 'owner':
      return { ...journal, owner: entry.owner, step: entry.step, folder: entry.folder }
    case 'counters':
      return { ...journal, counters: entry.counters }
    case 'marks':
      // Of the next attempt, which begins when nothing of the last is alive.
      return { ...journal, leader: null, pipes: entry.pipes, limit: entry.limit, processes: [] }
    case 'leader':
      return { ...journal, leader: entry.process }
    case 'processes':
      return { ...journal, processes: [...journal.processes, ...entry.processes] }
    case 'address':
      return { ...journal, address: entry.address }
    case 'cancel':
      return { ...journal, cancelledBy: entry.signal }
    case 'reported':
      return { ...journal, reported: entry.reported }
  }
}

function entryOf(line: string): JournalEntry | null {
  if (!line.endsWith('}')) return null
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

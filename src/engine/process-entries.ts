import { readdirSync, readFileSync } from 'node:fs'

/** A process as /proc shows it. */
export interface ProcessEntry {
  readonly pid: number
  readonly parent: number
  readonly group: number
  readonly session: number
  /** In clock ticks since the machine was started. */
  readonly started: number
}

/** One process; null when it is not there any more, is a zombie, or the system has no /proc. */
export function processEntry(pid: number): ProcessEntry | null {
  const stat = textOf(`/proc/${pid}/stat`)
  // The name before the last ")" may hold anything; after it: state, parent, group, session, …, start (proc(5)).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, parent, group, session] = fields
  const started = fields[19]
  if (state === undefined || state === '' || state === 'Z' || state === 'X' || started === undefined) return null
  return { pid, parent: Number(parent), group: Number(group), session: Number(session), started: Number(started) }
}

/** All processes that are alive and not this one. */
export function processEntries(): readonly ProcessEntry[] {
  return list('/proc').flatMap((name) => {
    const pid = Number(name)
    const entry = Number.isInteger(pid) && pid !== process.pid ? processEntry(pid) : null
    return entry === null ? [] : [entry]
  })
}

/** What descends from some of the processes of a table, and these themselves. */
export function withDescendants(
  table: readonly ProcessEntry[],
  isRoot: (entry: ProcessEntry) => boolean,
): readonly ProcessEntry[] {
  const found = new Map<number, ProcessEntry>(table.filter(isRoot).map((entry) => [entry.pid, entry]))
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const entry of table) if (found.has(entry.parent)) found.set(entry.pid, entry)
  }
  return [...found.values()]
}

/** True when a process was started with a variable, or by one that was. */
export const carries = (pid: number, variable: string): boolean =>
  `\0${textOf(`/proc/${pid}/environ`)}`.includes(`\0${variable}=`)

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

// A process may end between being seen and being looked at.
function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return ''
  }
}

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import type { ProcessIdentity } from '../domain/process-identity.ts'

/** One living process. */
export interface Process {
  readonly pid: number
  readonly parent: number
  readonly group: number
  readonly session: number
  /** One letter, as ps shows it. */
  readonly state: string
  /** When it started, in a unit of the system's: two processes of one id differ in it. */
  readonly startedAt: string
  /** Of its program, cut to 15 bytes by Linux. */
  readonly name: string
  readonly threads: number
  /** What it used of processors so far, in milliseconds; null where the table does not say. */
  readonly cpuMs: number | null
}

/** What tells a process from one that gets its id later. */
export const identityOf = ({ pid, startedAt }: Process): ProcessIdentity => ({ pid, started: startedAt })

/** All processes that are alive; those that wait to be reaped are not. Empty where the system does not tell. */
export function processTable(): readonly Process[] {
  if (process.platform === 'linux') return processIds().flatMap((pid) => processOf(pid) ?? [])
  return process.platform === 'win32' ? [] : parsePs(ps())
}

/** The ids in /proc. */
export const processIds = (): readonly number[] =>
  readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []))

// The kernel counts in hundredths of a second, whatever its own clock does.
const msPerTick = 10

/** A living process by its id; undefined when there is none. Linux only. */
export function processOf(pid: number): Process | undefined {
  const stat = readText(`/proc/${pid}/stat`)
  // The name may hold anything, also ")"; fields are counted from the last one.
  const nameEnd = stat.lastIndexOf(')')
  const fields = stat.slice(nameEnd + 2).split(' ')
  const [state = '', parent, group, session] = fields
  const threads = Number(fields[17])
  if (nameEnd === -1 || state === 'X') return undefined
  // A main thread that has ended is shown as a zombie while other threads go on.
  if (state === 'Z' && !(threads > 1)) return undefined
  return {
    pid,
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    state,
    startedAt: fields[19] ?? '',
    name: stat.slice(stat.indexOf('(') + 1, nameEnd),
    threads,
    cpuMs: (Number(fields[11]) + Number(fields[12])) * msPerTick,
  }
}

const psColumns = 'pid=,ppid=,pgid=,stat=,lstart=,comm='

function ps(): string {
  try {
    return execFileSync('ps', ['-axo', psColumns], {
      env: { ...process.env, LC_ALL: 'C' },
      encoding: 'latin1',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 5_000,
    })
  } catch {
    return ''
  }
}

/** Reads `ps -axo pid=,ppid=,pgid=,stat=,lstart=,comm=` of macOS and the BSDs. */
export const parsePs = (text: string): readonly Process[] =>
  text.split('\n').flatMap((line) => {
    // "  501     1   501 Ss   Mon Nov 30 16:56:54 2026 /usr/sbin/cfprefsd"
    const found = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\w)\S*\s+((?:\S+\s+){4}\d{4})\s+(.*)$/.exec(line)
    const [, pid, parent, group, state = '', startedAt = '', name = ''] = found ?? []
    if (found === null || state === 'Z') return []
    const leader = Number(group)
    return [
      {
        pid: Number(pid),
        parent: Number(parent),
        group: leader,
        // Not told; whoever leaves its group is found by descent.
        session: leader,
        state,
        startedAt,
        name: name.replace(/^.*\//, ''),
        threads: 1,
        cpuMs: null,
      },
    ]
  })

/** Of `NAME=value` lines the values of those that `wanted` accepts, as the process was started with. Linux only. */
export function environmentOf(pid: number, wanted: (name: string) => boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const entry of readText(`/proc/${pid}/environ`).split('\0')) {
    const at = entry.indexOf('=')
    if (at > 0 && wanted(entry.slice(0, at))) found.set(entry.slice(0, at), entry.slice(at + 1))
  }
  return found
}

/** The command line of a process, its name when it shows none; '' when it is gone. */
export function commandLineOf({ pid, name }: Pick<Process, 'pid' | 'name'>): string {
  const words = readText(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim()
  return words === '' ? name : words
}

/** The targets of the descriptors that a process holds; none where that may not be seen. Linux only. */
export function descriptorsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => targetOf(`/proc/${pid}/fd/${fd}`))
  } catch {
    return []
  }
}

/** Where a link leads to; '' when it may not be seen. */
export function targetOf(link: string): string {
  try {
    return readlinkSync(link)
  } catch {
    return ''
  }
}

/** A file of /proc; '' when it is gone or may not be read: a process may end between being seen and being looked at. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return ''
  }
}

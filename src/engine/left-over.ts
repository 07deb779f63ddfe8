import { setTimeout as sleep } from 'node:timers/promises'
import type { ProcessIdentity } from '../domain/process-identity.ts'
import { markVariable } from './environment.ts'
import { carries, type ProcessEntry, processEntries, processEntry, withDescendants } from './process-entries.ts'

const pollMs = 20
/** A process that does not die of SIGKILL waits inside the kernel; longer than this nobody waits for it. */
const maxKillMs = 5_000

/** By what the processes of an attempt are known after the ml-run that started them is gone. */
export interface LeftBehind {
  readonly attemptId: string
  /** Null when it is not known, or was a process of another machine or container. */
  readonly leader: ProcessIdentity | null
  /** Of this machine and container, and without the mark. */
  readonly unmarked: readonly ProcessIdentity[]
  /**
   * Up to when their ml-run was alive, in clock ticks since the machine was started. Until then no other process could
   * be given the id of a leader that has ended.
   */
  readonly knownUntil: number
}

/** The first process of an attempt, to be told from one that gets its id later; null where there is no /proc. */
export function identityOf(pid: number): ProcessIdentity | null {
  const entry = processEntry(pid)
  return entry === null ? null : { pid, started: entry.started }
}

/** What descends from a process and has dropped the mark of its attempt. */
export function unmarkedBelow(leader: number, attemptId: string): readonly ProcessIdentity[] {
  const mark = markVariable(attemptId)
  return withDescendants(processEntries(), ({ pid }) => pid === leader)
    .filter(({ pid }) => pid !== leader && !carries(pid, mark))
    .map(({ pid, started }) => ({ pid, started }))
}

/**
 * Ends what an attempt has left: asks with SIGTERM, waits, and kills until nothing is left.
 * @returns how many were found, and the ids of those that even SIGKILL did not end
 */
export async function endLeftOver(
  left: LeftBehind,
  graceMs: number,
): Promise<{ readonly found: number; readonly survivors: readonly number[] }> {
  const seen = new Set<number>()
  const alive = () => {
    const members = membersOf(left)
    for (const { pid } of members) seen.add(pid)
    return members.map(({ pid }) => pid)
  }
  for (const pid of alive()) send(pid, 'SIGTERM')
  if (seen.size === 0) return { found: 0, survivors: [] }
  const until = Date.now() + graceMs
  while (alive().length > 0 && Date.now() < until) await sleep(pollMs)
  const giveUp = Date.now() + maxKillMs
  for (let left = alive(); left.length > 0 && Date.now() < giveUp; left = alive()) {
    for (const pid of left) send(pid, 'SIGKILL')
    await sleep(pollMs)
  }
  return { found: seen.size, survivors: alive() }
}

function membersOf({ attemptId, leader, unmarked, knownUntil }: LeftBehind): readonly ProcessEntry[] {
  const mark = markVariable(attemptId)
  const known = new Map([...unmarked, ...(leader === null ? [] : [leader])].map(({ pid, started }) => [pid, started]))
  const isOfLeader = ({ group, session, started }: ProcessEntry) =>
    leader !== null &&
    (group === leader.pid || session === leader.pid) &&
    started >= leader.started &&
    (started <= knownUntil || processEntry(leader.pid)?.started === leader.started)
  // The parent of this process may descend from what is left: `ml-run recover`, called by the very training.
  const own = new Set(ancestors())
  return withDescendants(
    processEntries(),
    (entry) => known.get(entry.pid) === entry.started || isOfLeader(entry) || carries(entry.pid, mark),
  ).filter(({ pid }) => !own.has(pid))
}

function ancestors(): readonly number[] {
  const found: number[] = []
  for (let pid = process.ppid; pid > 1 && !found.includes(pid); pid = processEntry(pid)?.parent ?? 0) found.push(pid)
  return found
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended meanwhile, or belongs to another user.
  }
}

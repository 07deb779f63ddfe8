import { setTimeout as sleep } from 'node:timers/promises'
import type { ProcessIdentity } from '../domain/process-identity.ts'
import { markVariable } from './environment.ts'
import { limitOf } from './limit-mark.ts'
import { descriptorsOf, environmentOf, identityOf, type Process, processOf, processTable } from './process-table.ts'

const pollMs = 20
/** A process that does not die of SIGKILL waits inside the kernel; longer than this nobody waits for it. */
const maxKillMs = 5_000

/** By what the processes of an attempt are known after the ml-run that started them is gone. */
export interface LeftBehind {
  /** Of the attempt, and of others whose processes are to be ended as well. */
  readonly attemptIds: readonly string[]
  /** Null when it is not known, or was a process of another machine or container; so for the others. */
  readonly leader: ProcessIdentity | null
  /** What the names of its output's pipes begin with. */
  readonly pipes: string | null
  /** The limit that marks whatever their ml-run has started. */
  readonly limit: string | null
  /** Those that were seen, whatever they carry. */
  readonly processes: readonly ProcessIdentity[]
  /**
   * Up to when their ml-run was alive, in clock ticks since the machine was started. Until then no other process could
   * be given the id of a leader that has ended.
   */
  readonly knownUntil: number
}

/** What descends from a process and has dropped the mark of its attempt. */
export function unmarkedBelow(leader: number, attemptId: string): readonly ProcessIdentity[] {
  return withDescendants(processTable(), ({ pid }) => pid === leader)
    .filter(({ pid }) => pid !== leader && !isMarked(pid, [markVariable(attemptId)]))
    .map(identityOf)
}

/**
 * Ends what an attempt has left: asks with SIGTERM, waits, and kills until nothing is left.
 * @returns how many were found, and the ids of those that even SIGKILL did not end
 */
export async function endLeftOver(
  left: LeftBehind,
  graceMs: number,
): Promise<{ readonly found: number; readonly survivors: readonly number[] }> {
  const seen = new Map<number, string>(left.processes.map(({ pid, started }) => [pid, started]))
  const found = new Set<number>()
  const alive = () => {
    const members = membersOf(left, seen)
    for (const { pid, startedAt } of members) {
      found.add(pid)
      seen.set(pid, startedAt)
    }
    return members.map(({ pid }) => pid)
  }
  for (const pid of alive()) send(pid, 'SIGTERM')
  const until = Date.now() + graceMs
  while (alive().length > 0 && Date.now() < until) await sleep(pollMs)
  const giveUp = Date.now() + maxKillMs
  // Looked for twice: in the middle of its exec a process shows no environment.
  for (let empty = 0; empty < 2 && Date.now() < giveUp; ) {
    const members = alive()
    empty = members.length === 0 ? empty + 1 : 0
    for (const pid of members) send(pid, 'SIGKILL')
    await sleep(pollMs)
  }
  return { found: found.size, survivors: alive() }
}

function membersOf(left: LeftBehind, seen: ReadonlyMap<number, string>): readonly Process[] {
  const { leader, pipes, limit, knownUntil } = left
  const marks = left.attemptIds.map(markVariable)
  const isOfLeader = ({ group, session, startedAt }: Process) =>
    leader !== null &&
    (group === leader.pid || session === leader.pid) &&
    Number(startedAt) >= Number(leader.started) &&
    (Number(startedAt) <= knownUntil || processOf(leader.pid)?.startedAt === leader.started)
  const hasLimit = (pid: number) => limit !== null && limitOf(pid) === limit
  const holdsOutput = (pid: number) => pipes !== null && descriptorsOf(pid).some((target) => target.startsWith(pipes))
  // Who calls this may descend from what is left: `ml-run recover`, by the very training.
  const own = aboveThisProcess()
  return withDescendants(
    processTable().filter(({ pid }) => !own.has(pid)),
    (one) =>
      seen.get(one.pid) === one.startedAt ||
      isOfLeader(one) ||
      isMarked(one.pid, marks) ||
      hasLimit(one.pid) ||
      holdsOutput(one.pid),
  )
}

const isMarked = (pid: number, marks: readonly string[]): boolean =>
  environmentOf(pid, (name) => marks.includes(name)).size > 0

function withDescendants(table: readonly Process[], isRoot: (process: Process) => boolean): readonly Process[] {
  const found = new Map<number, Process>(table.filter(isRoot).map((one) => [one.pid, one]))
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const one of table) if (found.has(one.parent)) found.set(one.pid, one)
  }
  return [...found.values()]
}

function aboveThisProcess(): ReadonlySet<number> {
  const found = new Set([0, 1, process.pid])
  for (let pid = process.ppid; !found.has(pid); pid = processOf(pid)?.parent ?? 0) found.add(pid)
  return found
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended meanwhile, or belongs to another user.
  }
}

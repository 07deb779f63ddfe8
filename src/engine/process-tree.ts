import { setTimeout as sleep } from 'node:timers/promises'
import { limitOf } from './limit-mark.ts'
import { descriptorsOf, environmentOf, type Process, processIds, processOf, processTable } from './process-table.ts'
import { dispositionsOf, endWindowsTree, send, sendWithSudo } from './signals.ts'

const pollMs = 20
const maxPollMs = 250
/** A process that does not die of SIGKILL waits inside the kernel; longer than this nobody waits for it. */
const maxKillMs = 5_000
/** The same after a cancel, where the record has to be done in seconds. */
const maxHurriedKillMs = 1_000
const sudoEveryMs = 500
const sigint = 2

/** How processes were ended. */
export interface End {
  /** True when it took SIGKILL. */
  readonly forced: boolean
  /** Those that even SIGKILL did not end. */
  readonly survivors: readonly Process[]
}

/**
 * The processes of one attempt: those of its session and group, those that carry its mark or the limit that marks whatever
 * this process starts, those that hold its output, and what descends from a process that once was one of them.
 */
export class ProcessTree {
  readonly #leader: number
  readonly #mark: string
  readonly #pipes: string | null
  readonly #limit: string | null
  readonly #ancestors = ancestorsOf(process.pid)
  /** When each of them started, so that another process with the id of one that ended is not taken for it. */
  readonly #known = new Map<number, string>()
  #sudoAt = 0

  /**
   * @param leader a process that was started in a session of its own
   * @param mark the variable that it was started with; its value is the id of the ml-run that started it
   * @param pipes what the names of its output pipes begin with; null when they have none
   * @param limit the limit that marks whatever descends from this process; null when none does
   */
  constructor(leader: number, mark: string, pipes: string | null = null, limit: string | null = null) {
    this.#leader = leader
    this.#mark = mark
    this.#pipes = pipes
    this.#limit = limit
  }

  /** Every id that a process of the attempt was seen with. */
  get seen(): ReadonlySet<number> {
    return new Set([this.#leader, ...this.#known.keys()])
  }

  /** Those alive that are known by descent, group or session. Cheap enough to be called often: what is not seen while its parent lives may be lost. */
  look(): readonly Process[] {
    return this.#members(processTable(), () => false)
  }

  /** Those alive; zombies are not. */
  alive(): readonly Process[] {
    if (process.platform === 'win32') return this.#leaderOnWindows()
    const table = processTable()
    const members = this.#members(table, () => false)
    return members.length > 0 ? members : this.search(table)
  }

  /** The same, with a look at the environment and the limits of every process of the machine. */
  search(table: readonly Process[] = processTable()): readonly Process[] {
    const ownStart = Number(table.find(({ pid }) => pid === process.pid)?.startedAt)
    const hasMark = ({ pid, parent, startedAt }: Process) =>
      // Of a whole machine most processes are older than this one, and none of those was started by it.
      !(Number(startedAt) < ownStart) &&
      (environmentOf(pid, (name) => name === this.#mark).size > 0 ||
        // What this process has started itself is a helper of its own, but for a first process, which inherits orphans.
        (this.#limit !== null && (parent !== process.pid || parent === 1) && limitOf(pid) === this.#limit))
    return this.#members(table, process.platform === 'linux' ? hasMark : () => false)
  }

  /** Those that hold the output of the command; from now on they are of the attempt, wherever they came from. */
  holders(): readonly Process[] {
    const pipes = this.#pipes
    return pipes === null ? [] : this.adopt((target) => target.startsWith(pipes))
  }

  /** Takes in those that hold a descriptor of the attempt's. */
  adopt(isOurs: (descriptor: string) => boolean): readonly Process[] {
    if (process.platform !== 'linux') return []
    const found = processIds()
      .filter((pid) => !this.#isAbove(pid) && descriptorsOf(pid).some(isOurs))
      .flatMap((pid) => processOf(pid) ?? [])
    for (const { pid, startedAt } of found) this.#known.set(pid, startedAt)
    return found
  }

  /**
   * Asks all to end with a signal, waits, and kills what is left.
   * @param graceMs how long to wait between the two
   * @param hurry ends the wait when aborted
   */
  async end(signal: NodeJS.Signals, graceMs: number, hurry: AbortSignal): Promise<End> {
    if (await this.ask(signal, graceMs, hurry)) return { forced: false, survivors: [] }
    return { forced: true, survivors: await this.kill(hurry) }
  }

  /** Asks all to end with a signal, once each, and waits; true when none is left. */
  async ask(signal: NodeJS.Signals, graceMs: number, hurry: AbortSignal): Promise<boolean> {
    this.#ask(signal)
    return this.#gone(graceMs, hurry)
  }

  /** Kills all; gives those that nothing ends. */
  async kill(hurry: AbortSignal): Promise<readonly Process[]> {
    const startedAt = performance.now()
    const isLate = () => performance.now() - startedAt >= (hurry.aborted ? maxHurriedKillMs : maxKillMs)
    do {
      // Again each time, since a process may have started another while it was found.
      this.#kill()
      if (await this.#gone(pollMs, noHurry)) return []
    } while (!isLate())
    return this.alive()
  }

  /** Sends each of them the signal, once, and those in the group before they can start another. */
  send(signal: NodeJS.Signals): void {
    this.#signal(this.search(), signal)
  }

  /** Waits until none is alive; false when time is up first. */
  async #gone(ms: number, hurry: AbortSignal): Promise<boolean> {
    const startedAt = performance.now()
    while (this.alive().length > 0) {
      const waitedMs = performance.now() - startedAt
      if (waitedMs >= ms || hurry.aborted) return false
      // The longer it takes, the less a moment matters: a grace period of minutes must not keep a processor busy.
      await sleep(Math.min(maxPollMs, Math.max(pollMs, waitedMs / 20)))
    }
    return true
  }

  #ask(signal: NodeJS.Signals): void {
    if (process.platform === 'win32') return
    const members = this.search()
    const ids = new Set(members.map(({ pid }) => pid))
    // What an ml-run within this one has started it ends itself, with the same signal: a second one may interrupt a saver.
    const own = process.env
    const isElsewhere = ({ pid }: Process) =>
      [...environmentOf(pid, (name) => name.startsWith('ML_RUN_MARK_'))].some(
        ([name, runner]) =>
          name !== this.#mark && own[name] === undefined && Number(runner) !== pid && ids.has(Number(runner)),
      )
    this.#signal(
      members.filter((member) => this.#isInGroup(member) || !isElsewhere(member)),
      signal,
    )
  }

  #kill(): void {
    if (process.platform === 'win32') endWindowsTree(this.#leader)
    else this.#signal(this.search(), 'SIGKILL')
  }

  #signal(members: readonly Process[], signal: NodeJS.Signals): void {
    // What a shell starts in the background ignores SIGINT; it is asked in the way that it hears.
    const deaf = signal === 'SIGINT' ? members.filter(({ pid }) => dispositionsOf(pid).ignores(sigint)) : []
    // The group in one call, so that no member of it can start another in between.
    if (members.some((member) => this.#isInGroup(member))) send(-this.#leader, signal)
    for (const member of members.filter((other) => !this.#isInGroup(other))) send(member.pid, signal)
    for (const { pid } of deaf) send(pid, 'SIGTERM')
    this.#signalOthers(members, signal)
  }

  #signalOthers(members: readonly Process[], signal: NodeJS.Signals): void {
    const others = members.filter(({ pid }) => send(pid, 0) === 'forbidden')
    if (others.length === 0 || performance.now() - this.#sudoAt < sudoEveryMs) return
    this.#sudoAt = performance.now()
    sendWithSudo(
      others.map(({ pid }) => pid),
      signal,
    )
  }

  #isInGroup({ group }: Process): boolean {
    return group === this.#leader
  }

  #isAbove(pid: number): boolean {
    return pid === process.pid || this.#ancestors.has(pid)
  }

  #members(table: readonly Process[], isMarked: (candidate: Process) => boolean): readonly Process[] {
    const candidates = table.filter(({ pid }) => !this.#isAbove(pid))
    const children = byParent(candidates)
    const members = new Map<number, Process>()
    const add = (member: Process): void => {
      if (members.has(member.pid)) return
      members.set(member.pid, member)
      this.#known.set(member.pid, member.startedAt)
      for (const child of children.get(member.pid) ?? []) add(child)
    }
    const leader = this.#leader
    for (const candidate of candidates) {
      const { pid, group, session, startedAt } = candidate
      if (group === leader || session === leader || this.#known.get(pid) === startedAt) add(candidate)
    }
    for (const candidate of candidates) if (!members.has(candidate.pid) && isMarked(candidate)) add(candidate)
    return [...members.values()]
  }

  #leaderOnWindows(): readonly Process[] {
    const pid = this.#leader
    if (send(pid, 0) === 'gone') return []
    const unknown = { parent: 0, group: 0, session: 0, state: '', startedAt: '', name: '', threads: 1, cpuMs: null }
    return [{ pid, ...unknown }]
  }
}

function byParent(processes: readonly Process[]): ReadonlyMap<number, readonly Process[]> {
  const groups = new Map<number, Process[]>()
  for (const one of processes) {
    const group = groups.get(one.parent)
    if (group === undefined) groups.set(one.parent, [one])
    else group.push(one)
  }
  return groups
}

const noHurry = new AbortController().signal

/** Who started a process, up to the first of all; the first of all itself is never an attempt's. */
function ancestorsOf(pid: number): ReadonlySet<number> {
  const ancestors = new Set([0, 1])
  if (process.platform !== 'linux') return ancestors.add(process.ppid)
  for (let at = processOf(pid)?.parent; at !== undefined && !ancestors.has(at); at = processOf(at)?.parent) {
    ancestors.add(at)
  }
  return ancestors
}

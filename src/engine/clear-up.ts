import { setTimeout as sleep } from 'node:timers/promises'
import type { LeftBehind } from '../domain/ended.ts'
import type { AttemptPlan, ProcessTools } from '../ports.ts'
import type { Listeners } from './listeners.ts'
import { commandLineOf, type Process } from './process-table.ts'
import type { ProcessTree } from './process-tree.ts'
import type { Pump } from './pump.ts'

/** What a command leaves behind may end by itself for this long, before it is ended. */
const leaveMs = 500
const pollMs = 20
const maxGraceMs = 2_000
/** An output that somebody still holds is read for this long. */
const holdMs = 2_000
/** The same after a cancel, where the record has to be done in seconds. */
const hurriedHoldMs = 500
const portsMs = 5_000
const gpuMs = 10_000
const gpuPollMs = 500
const maxNamed = 20
const maxCommandChars = 300

/** What the end of an attempt has to be made sure of. */
export interface Remains {
  readonly tree: ProcessTree
  readonly pumps: readonly Pump[]
  readonly listeners: Listeners
  readonly tools: ProcessTools
}

/** What was left when the command had ended, with what became of it. */
export class Leftovers {
  readonly #found = new Map<number, LeftBehind>()

  /** Names processes; of one that is named again, what it holds is added. */
  name(processes: readonly Process[], holds: readonly string[], ended: LeftBehind['ended']): void {
    for (const one of processes) {
      const known = this.#found.get(one.pid)
      const command = known?.command ?? commandLineOf(one).slice(0, maxCommandChars)
      this.#found.set(one.pid, {
        pid: one.pid,
        command,
        holds: [...new Set([...(known?.holds ?? []), ...holds])],
        ended,
      })
    }
  }

  /** Says what became of those that are still said to be there. */
  ended(how: LeftBehind['ended'], survivors: readonly Process[]): void {
    const alive = new Set(survivors.map(({ pid }) => pid))
    for (const [pid, one] of this.#found) {
      if (one.ended === 'not' && !alive.has(pid)) this.#found.set(pid, { ...one, ended: how })
    }
    this.name(survivors, [], 'not')
  }

  get all(): readonly LeftBehind[] {
    return [...this.#found.values()].slice(0, maxNamed)
  }

  /** Ids of those that nothing ended. */
  get survivors(): readonly number[] {
    return [...this.#found.values()].filter(({ ended }) => ended === 'not').map(({ pid }) => pid)
  }
}

/** Ends what the command left behind, and reads what is still to be read. */
export async function endStragglers({ tree, pumps }: Remains, plan: AttemptPlan, left: Leftovers): Promise<void> {
  const { requested, forced } = plan.cancel
  const isHeld = () => pumps.some(({ isOpen }) => isOpen)
  const until = performance.now() + leaveMs
  let stragglers = tree.alive()
  while (stragglers.length > 0 && performance.now() < until && !requested.aborted) {
    await sleep(pollMs)
    stragglers = tree.alive()
  }
  // The end of an output is known a moment after its last writer has gone.
  await Promise.all(pumps.map((pump) => pump.closedWithin(pollMs)))
  if (isHeld()) {
    // Whoever holds the output was given it by the command, wherever it runs now.
    left.name(tree.holders(), ["the command's output"], 'not')
    stragglers = tree.alive()
  }
  if (stragglers.length > 0) {
    left.name(stragglers, [], 'not')
    const end = await tree.end('SIGTERM', Math.min(plan.gracePeriodMs, maxGraceMs), requested)
    left.ended(end.forced ? 'killed' : 'asked', end.survivors)
  }
  const isCut = await Promise.all(pumps.map((pump) => pump.finish(requested.aborted ? hurriedHoldMs : holdMs, forced)))
  if (isCut.includes(true)) left.name(tree.holders(), ["the command's output"], 'not')
}

/** Before another attempt: the ports that this one listened on are free, and it holds no memory of a GPU. */
export async function awaitFreedom(remains: Remains, plan: AttemptPlan, left: Leftovers): Promise<void> {
  const { requested } = plan.cancel
  const { tree, listeners } = remains
  const heirs = tree.adopt(listeners.isStillOpen)
  if (heirs.length > 0) {
    left.name(heirs, ['a port that the attempt listened on'], 'not')
    left.ended('killed', await tree.kill(requested))
  }
  await listeners.free(portsMs, requested)
  await freeGpus(remains, plan, left)
}

async function freeGpus({ tree, tools }: Remains, plan: AttemptPlan, left: Leftovers): Promise<void> {
  const { requested } = plan.cancel
  const until = performance.now() + gpuMs
  for (;;) {
    const holders = ((await tools.gpuHolders(plan.env.PATH)) ?? []).filter((pid) => tree.seen.has(pid))
    if (holders.length === 0 || requested.aborted) return
    if (performance.now() >= until) {
      left.name(holders.map(gone), ['memory of a GPU'], 'not')
      return
    }
    await sleep(gpuPollMs, undefined, { signal: requested }).catch(() => {})
  }
}

/** A process that is no more, of which a driver still knows. */
const gone = (pid: number): Process => ({
  pid,
  parent: 0,
  group: 0,
  session: 0,
  state: '',
  startedAt: '',
  name: 'ended, says the kernel',
  threads: 0,
  cpuMs: null,
})

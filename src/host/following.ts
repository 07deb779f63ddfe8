import type { ProcessIdentity, ProcessMarks } from '../domain/process-identity.ts'
import { unmarkedBelow } from '../engine/left-over.ts'
import { identityOf, processOf } from '../engine/process-table.ts'
import type { AttemptSight, Following } from '../ports.ts'

/** The first look comes early: what happens in the first moments is lost most easily. */
const firstMs = 250
const everyMs = 1_000
/** The processes are looked at in each of the first looks, and then in one of so many. */
const eager = 4
/** Of a command that starts programs by the thousand, these are taken down, and later only those that carry no mark. */
const maxProcesses = 1_000

/** Takes down what is seen of a running attempt. */
export interface Notes {
  readonly marks: (marks: ProcessMarks) => void
  readonly leader: (process: ProcessIdentity) => void
  readonly processes: (processes: readonly ProcessIdentity[]) => void
  readonly tail: (text: string) => void
  /** To take out of all that is kept what has become a secret. */
  readonly reword: () => void
  readonly signOfLife: () => void
}

/** Looks at an attempt about once a second, and has it written down. */
export function follow(sight: AttemptSight, notes: Notes): Following {
  let leader: number | null = null
  let looks = 0
  let bytes = 0
  const known = new Set<string>()
  const take = (processes: readonly ProcessIdentity[]) => {
    const fresh = processes.filter(({ pid, started }) => !known.has(`${pid} ${started}`))
    for (const { pid, started } of fresh) known.add(`${pid} ${started}`)
    if (fresh.length > 0) notes.processes(fresh)
  }
  const look = () => {
    looks++
    timer = setTimeout(look, everyMs).unref()
    notes.signOfLife()
    if (leader !== null && (looks <= eager || looks % eager === 0)) take(unmarkedBelow(leader, sight.id))
    if (sight.bytes() === bytes) return
    bytes = sight.bytes()
    notes.tail(sight.tail())
  }
  let timer = setTimeout(look, firstMs).unref()
  let rewording: NodeJS.Timeout | undefined
  let rewordedAt = Number.NEGATIVE_INFINITY
  const reword = () => {
    rewording = undefined
    rewordedAt = performance.now()
    notes.reword()
    if (bytes > 0) notes.tail(sight.tail())
  }
  return {
    marks: notes.marks,
    started: (processId) => {
      leader = processId
      const process = processOf(processId)
      notes.leader(process === undefined ? { pid: processId, started: '' } : identityOf(process))
    },
    processes: (processes) => {
      if (known.size < maxProcesses) take(processes)
    },
    learned: () => {
      // At once, and then no more often than a program that masks by the thousand can be borne.
      rewording ??= setTimeout(reword, Math.max(0, rewordedAt + everyMs - performance.now())).unref()
    },
    end: () => {
      clearTimeout(timer)
      clearTimeout(rewording)
      if (rewording !== undefined) reword()
    },
  }
}

import type { ProcessIdentity } from '../domain/process-identity.ts'
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
  readonly pipes: (name: string | null) => void
  readonly leader: (process: ProcessIdentity) => void
  readonly processes: (processes: readonly ProcessIdentity[]) => void
  readonly tail: (text: string) => void
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
  return {
    pipes: notes.pipes,
    started: (processId) => {
      leader = processId
      const process = processOf(processId)
      notes.leader(process === undefined ? { pid: processId, started: '' } : identityOf(process))
    },
    processes: (processes) => {
      if (known.size < maxProcesses) take(processes)
    },
    end: () => clearTimeout(timer),
  }
}

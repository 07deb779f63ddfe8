import type { ProcessIdentity } from '../domain/process-identity.ts'
import { identityOf, unmarkedBelow } from '../engine/left-over.ts'
import type { AttemptSight, Following } from '../ports.ts'

/** The first look comes early: what happens in the first moments is lost most easily. */
const firstMs = 250
const everyMs = 1_000
/** The processes are looked at in each of the first looks, and then in one of so many. */
const eager = 4

/** Takes down what is seen of a running attempt. */
export interface Notes {
  readonly leader: (process: ProcessIdentity) => void
  readonly unmarked: (process: ProcessIdentity) => void
  readonly tail: (text: string) => void
  readonly signOfLife: () => void
}

/** Looks at an attempt about once a second, and has it written down. */
export function follow(sight: AttemptSight, notes: Notes): Following {
  let leader: number | null = null
  let looks = 0
  let bytes = 0
  const known = new Set<string>()
  const lookAtProcesses = () => {
    if (leader === null || (looks > eager && looks % eager !== 0)) return
    for (const process of unmarkedBelow(leader, sight.id)) {
      const key = `${process.pid} ${process.started}`
      if (known.has(key)) continue
      known.add(key)
      notes.unmarked(process)
    }
  }
  const look = () => {
    looks++
    timer = setTimeout(look, everyMs).unref()
    notes.signOfLife()
    lookAtProcesses()
    if (sight.bytes() === bytes) return
    bytes = sight.bytes()
    notes.tail(sight.tail())
  }
  let timer = setTimeout(look, firstMs).unref()
  return {
    started: (processId) => {
      leader = processId
      const identity = identityOf(processId)
      if (identity !== null) notes.leader(identity)
    },
    end: () => clearTimeout(timer),
  }
}

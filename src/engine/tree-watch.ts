import type { Listeners } from './listeners.ts'
import { type Process, readText } from './process-table.ts'
import type { ProcessTree } from './process-tree.ts'

const pollMs = 50
/** Where nothing starts, it is looked less and less often: each look wakes a processor that others may use. */
const maxPollMs = 200
/** Of the time of one processor. */
const maxShare = 0.02
const maxWaitMs = 1_000
const portsEveryMs = 5_000

/**
 * Sees the processes of an attempt while they are born, so that one that drops its mark and leaves its session is known by
 * its parent. Linux tells the last id that it gave: as long as that stays, there is nothing new to look at.
 */
export class TreeWatch {
  readonly #tree: ProcessTree
  readonly #listeners: Listeners
  readonly #onMembers: (members: readonly Process[]) => void
  #timer: NodeJS.Timeout
  #pollMs = process.platform === 'linux' ? pollMs : maxWaitMs
  #lastId = ''
  #nextAt = 0
  #portsAt = 0

  /** @param onMembers told all that are alive when some may be new */
  constructor(tree: ProcessTree, listeners: Listeners, onMembers: (members: readonly Process[]) => void) {
    this.#tree = tree
    this.#onMembers = onMembers
    this.#listeners = listeners
    this.#timer = this.#later()
  }

  end(): void {
    clearTimeout(this.#timer)
  }

  #later(): NodeJS.Timeout {
    return setTimeout(() => {
      this.#poll()
      this.#timer = this.#later()
    }, this.#pollMs).unref()
  }

  #poll(): void {
    const now = performance.now()
    if (now < this.#nextAt) return
    const lastId = readText('/proc/loadavg').trimEnd().split(' ').at(-1) ?? ''
    const isNew = lastId === '' || lastId !== this.#lastId
    const isForPorts = now >= this.#portsAt
    if (lastId !== '') this.#pollMs = isNew ? pollMs : Math.min(maxPollMs, 2 * this.#pollMs)
    if (!isNew && !isForPorts) return
    this.#lastId = lastId
    const members = this.#tree.look()
    if (isNew) this.#onMembers(members)
    if (isForPorts) {
      this.#listeners.look(members)
      this.#portsAt = now + portsEveryMs
    }
    const tookMs = performance.now() - now
    this.#nextAt = now + Math.min(maxWaitMs, tookMs / maxShare)
  }
}

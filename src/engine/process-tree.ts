import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const pollMs = 20
/** A process that does not die of SIGKILL waits inside the kernel; longer than this nobody waits for it. */
const maxKillMs = 5_000

/** The processes of one attempt: those of its session and those that carry its mark, wherever they were moved. */
export class ProcessTree {
  readonly #leader: number
  readonly #mark: string

  /**
   * @param leader a process that was started in a session of its own
   * @param mark the variable that it was started with
   */
  constructor(leader: number, mark: string) {
    this.#leader = leader
    this.#mark = `${mark}=1`
  }

  /** The ids of those alive; zombies are not. */
  alive(): readonly number[] {
    if (process.platform === 'linux') return this.#scan().map(({ pid }) => pid)
    return send(this.#groupId(), 0) ? [this.#leader] : []
  }

  /**
   * Asks all to end with a signal, waits, and kills what is left.
   * @param graceMs how long to wait between the two
   * @param hurry ends the wait when aborted
   * @returns the ids of those that even SIGKILL did not end
   */
  async end(signal: NodeJS.Signals, graceMs: number, hurry?: AbortSignal): Promise<readonly number[]> {
    this.#signal(signal)
    if (await this.#gone(graceMs, hurry)) return []
    const giveUp = Date.now() + maxKillMs
    do {
      // Again each time, since a process may have started another while it was found.
      this.#signal('SIGKILL')
      if (await this.#gone(pollMs)) return []
    } while (Date.now() < giveUp)
    return this.alive()
  }

  /** Waits until none is alive; false when time is up first. */
  async #gone(ms: number, hurry?: AbortSignal): Promise<boolean> {
    const until = Date.now() + ms
    while (this.alive().length > 0) {
      if (Date.now() >= until || hurry?.aborted) return false
      await sleep(pollMs)
    }
    return true
  }

  #signal(signal: NodeJS.Signals): void {
    if (process.platform !== 'linux') {
      send(this.#groupId(), signal)
      return
    }
    // Each once, since a second SIGTERM can interrupt what the first began: those that left the group by themselves,
    // the group in one call, so that no member of it can start another in between.
    const members = this.#scan()
    // What a shell starts in the background ignores SIGINT; it is asked in the way that it hears.
    const deaf = signal === 'SIGINT' ? members.filter(({ pid }) => ignoresInterrupt(pid)) : []
    send(this.#groupId(), signal)
    for (const { pid } of members.filter(({ isInGroup }) => !isInGroup)) send(pid, signal)
    for (const { pid } of deaf) send(pid, 'SIGTERM')
  }

  #scan(): readonly Member[] {
    return readdirSync('/proc').flatMap((name) => {
      const pid = Number(name)
      return Number.isInteger(pid) && pid !== process.pid ? this.#member(pid) : []
    })
  }

  #member(pid: number): readonly Member[] {
    const stat = read(`/proc/${pid}/stat`)
    // The name before the last ")" may hold anything; after it: state, parent, group, session.
    const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === undefined || state === '' || state === 'Z' || state === 'X') return []
    const isInGroup = Number(group) === this.#leader
    const isMember =
      isInGroup || Number(session) === this.#leader || read(`/proc/${pid}/environ`).split('\0').includes(this.#mark)
    return isMember ? [{ pid, isInGroup }] : []
  }

  #groupId(): number {
    return process.platform === 'win32' ? this.#leader : -this.#leader
  }
}

interface Member {
  readonly pid: number
  readonly isInGroup: boolean
}

// The mask is hexadecimal; its lowest bit is signal 1.
const ignoresInterrupt = (pid: number): boolean =>
  (Number.parseInt(/^SigIgn:\t\w*(\w)$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? '0', 16) & 0b10) !== 0

// A process may end between being seen and being looked at.
function read(file: string): string {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return ''
  }
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import { descriptorsOf, type Process, readText } from './process-table.ts'

const pollMs = 50
const listening = '0A'

/** A socket that waits for connections. */
interface Listener {
  readonly port: number
  /** As /proc writes it among the descriptors of a process: `socket:[4711]`. */
  readonly descriptor: string
}

/** The TCP ports on which an attempt's processes were seen to listen. Linux only; elsewhere none are seen. */
export class Listeners {
  /** By descriptor, the port. */
  readonly #known = new Map<string, number>()

  /** Remembers on what these processes listen now. */
  look(processes: readonly Process[]): void {
    if (processes.length === 0) return
    const all = new Map(listeners().map(({ descriptor, port }) => [descriptor, port]))
    if (all.size === 0) return
    for (const { pid } of processes) {
      for (const descriptor of descriptorsOf(pid)) {
        const port = all.get(descriptor)
        if (port !== undefined) this.#known.set(descriptor, port)
      }
    }
  }

  /** True for a descriptor of a socket that the attempt has opened and that still listens, whoever holds it. */
  get isStillOpen(): (descriptor: string) => boolean {
    if (this.#known.size === 0) return () => false
    const open = new Set(listeners().map(({ descriptor }) => descriptor))
    return (descriptor) => this.#known.has(descriptor) && open.has(descriptor)
  }

  /** Waits until the ports are free; gives those that are not when time is up. */
  async free(maxMs: number, hurry: AbortSignal): Promise<readonly number[]> {
    const until = performance.now() + maxMs
    for (;;) {
      const held = this.#held()
      if (held.length === 0 || performance.now() >= until || hurry.aborted) return held
      await sleep(pollMs)
    }
  }

  #held(): readonly number[] {
    if (this.#known.size === 0) return []
    const ports = new Set(this.#known.values())
    return [...new Set(listeners().map(({ port }) => port))].filter((port) => ports.has(port))
  }
}

/** Every listening TCP socket of this network. */
const listeners = (): readonly Listener[] => ['tcp', 'tcp6'].flatMap((name) => parseTcp(readText(`/proc/net/${name}`)))

/** Reads /proc/net/tcp and /proc/net/tcp6. */
export const parseTcp = (text: string): readonly Listener[] =>
  text
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/)
      if (state !== listening) return []
      return [{ port: Number.parseInt(local.slice(local.lastIndexOf(':') + 1), 16), descriptor: `socket:[${inode}]` }]
    })

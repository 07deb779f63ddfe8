import { writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { HangStack } from '../domain/hang.ts'
import type { Stream } from '../evidence/facts.ts'
import { isPython, parentsFirst } from './hang-scene.ts'
import { type Process, processOf } from './process-table.ts'
import type { ProcessTree } from './process-tree.ts'
import { type Dispositions, dispositionsOf, send } from './signals.ts'

const maxProcesses = 16
/** One that waits inside the kernel does not print. */
const maxPrintMs = 1_500
const maxTextBytes = 64 * 1024
const pollMs = 20
const sigterm = 15
/** SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGSEGV: faulthandler catches all of them, and hardly anything else does. */
const fatal = [4, 6, 7, 8, 11] as const

/** Keeps what the command prints from one moment to another. */
export class Listening {
  #chunks: Buffer[] | null = null
  #bytes = 0

  take(stream: Stream, chunk: Buffer): void {
    if (stream === 'stdout' || this.#chunks === null || this.#bytes >= maxTextBytes) return
    this.#chunks.push(Buffer.from(chunk))
    this.#bytes += chunk.length
  }

  begin(): void {
    this.#chunks = []
    this.#bytes = 0
  }

  end(): string {
    const text = Buffer.concat(this.#chunks ?? []).toString('utf8')
    this.#chunks = null
    return text
  }
}

/** Which of the Python processes are to print their stacks. */
export type Wanted = 'those that SIGTERM would end' | 'all'

/**
 * Ends Python processes in the way that makes them print the stack of each thread: by SIGABRT, where faulthandler catches
 * it. One after the other, and all others stand still meanwhile: the stacks would mix, and who sees its child or its
 * parent end would not be found where it hung. Those that catch SIGTERM may save something on it, and get that first.
 */
export async function endWithStacks(
  tree: ProcessTree,
  wanted: Wanted,
  listening: Listening,
): Promise<readonly HangStack[]> {
  if (process.platform !== 'linux') return []
  const ready = parentsFirst(tree.alive())
    .filter((one) => isPython(one) && willPrint(dispositionsOf(one.pid), wanted))
    .slice(0, maxProcesses)
  if (ready.length === 0) return []
  tree.send('SIGSTOP')
  const stacks: HangStack[] = []
  for (const one of ready) {
    listening.begin()
    await endOne(one)
    const text = listening.end()
    if (text !== '') stacks.push({ pid: one.pid, source: 'faulthandler', text })
  }
  tree.send('SIGCONT')
  return stacks
}

const willPrint = ({ catches }: Dispositions, wanted: Wanted): boolean =>
  fatal.every(catches) && (wanted === 'all' || !catches(sigterm))

async function endOne({ pid }: Process): Promise<void> {
  leaveNoCore(pid)
  send(pid, 'SIGABRT')
  send(pid, 'SIGCONT')
  const until = performance.now() + maxPrintMs
  while (processOf(pid) !== undefined && performance.now() < until) await sleep(pollMs)
  // What it printed may still be on its way through the pipe.
  await sleep(pollMs)
}

/** Nobody asked for an image of its memory, which may be as large as the machine's. */
function leaveNoCore(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/coredump_filter`, '0')
  } catch {
    // Of another user, or gone.
  }
}

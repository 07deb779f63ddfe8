import { setTimeout as sleep } from 'node:timers/promises'
import type { HangProcess, HangStack } from '../domain/hang.ts'
import type { ProcessTools } from '../ports.ts'
import { commandLineOf, type Process, processOf, readText, targetOf } from './process-table.ts'
import type { ProcessTree } from './process-tree.ts'
import { systemCallOf } from './system-calls.ts'

/** What a process does is seen in how much it computes in this time. */
const sampleMs = 1_000
const maxProcesses = 64
const maxPySpy = 8
const maxCommandChars = 300
const maxKernelFrames = 20
const maxStackChars = 32 * 1024

/** What is seen of a silent attempt without touching it. */
export interface Scene {
  readonly processes: readonly HangProcess[]
  readonly stacks: readonly HangStack[]
}

/** Looks at the processes of an attempt: what each of them waits in, how much it computes, and Python's stacks where py-spy is installed. */
export async function lookAtScene(
  tree: ProcessTree,
  tools: ProcessTools,
  path: string | undefined,
  abort: AbortSignal,
): Promise<Scene> {
  const members = parentsFirst(tree.alive()).slice(0, maxProcesses)
  const startedAt = performance.now()
  const ask = members.filter(isPython).slice(0, maxPySpy)
  const stacks = await Promise.race([Promise.all(ask.map(({ pid }) => stackOf(pid, tools, path))), aborted(abort)])
  const left = sampleMs - (performance.now() - startedAt)
  if (left > 0) await sleep(left, undefined, { signal: abort }).catch(() => {})
  const elapsedMs = performance.now() - startedAt
  return { processes: members.map((member) => seen(member, elapsedMs)), stacks: (stacks ?? []).flat() }
}

async function stackOf(pid: number, tools: ProcessTools, path: string | undefined): Promise<readonly HangStack[]> {
  const text = await tools.pythonStack(pid, path)
  return text === null ? [] : [{ pid, source: 'py-spy', text: text.slice(0, maxStackChars) }]
}

const aborted = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(null)
    else signal.addEventListener('abort', () => resolve(null), { once: true })
  })

function seen(member: Process, elapsedMs: number): HangProcess {
  const { pid, parent, name, cpuMs } = member
  const now = processOf(pid) ?? member
  const used = cpuMs === null || now.cpuMs === null ? null : now.cpuMs - cpuMs
  const waitChannel = readText(`/proc/${pid}/wchan`)
  return {
    pid,
    parent_pid: parent,
    name,
    command: commandLineOf(member).slice(0, maxCommandChars),
    state: now.state,
    system_call: systemCallOf(pid),
    wait_channel: waitChannel === '' || waitChannel === '0' ? null : waitChannel,
    kernel_stack: kernelStackOf(pid),
    threads: now.threads,
    cpu_ms: now.cpuMs,
    cpu_share: used === null ? null : Math.round((100 * used) / elapsedMs) / 100,
  }
}

/** "[<0>] futex_wait_queue+0x60/0x90" and so on. */
const kernelStackOf = (pid: number): string[] =>
  readText(`/proc/${pid}/stack`)
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, maxKernelFrames)
    .map((line) => line.replace(/^\[<[0-9a-f]+>\] /, ''))

/** True for an interpreter of Python, whatever its process calls itself. */
export const isPython = ({ pid, name }: Process): boolean =>
  /^(?:python|pypy)[\d.]*(?: \(deleted\))?$/.test(targetOf(`/proc/${pid}/exe`).replace(/^.*\//, '')) ||
  /^python/i.test(name)

/** A parent before its children; who has no parent among them in the order of their ids. */
export function parentsFirst(members: readonly Process[]): readonly Process[] {
  const ids = new Set(members.map(({ pid }) => pid))
  const sorted = members.toSorted((a, b) => a.pid - b.pid)
  const below = (parent: Process): readonly Process[] => [
    parent,
    ...sorted.filter((other) => other.parent === parent.pid && other !== parent).flatMap(below),
  ]
  return sorted.filter(({ parent }) => !ids.has(parent)).flatMap(below)
}

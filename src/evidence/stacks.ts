import type { Hang, HangProcess } from '../domain/hang.ts'
import { isUsers } from './own-files.ts'
import type { Frame } from './traceback.ts'

/** One frame of a running program. */
export interface StackFrame extends Frame {
  readonly name: string
}

/** What one thread was doing, the deepest frame first. */
export interface Stack {
  readonly isMain: boolean
  readonly frames: readonly StackFrame[]
}

const threadOfFaulthandler = /^(?:Current thread|Thread) 0x[0-9a-f]+ [^\n]*\(most recent call first\):/
const frameOfFaulthandler = /^\s+File "([^"\n]+)", line (\d+) in (.+)$/
const threadOfPySpy = /^Thread \S+ \([^)\n]*\)(?:: "([^"\n]*)")?/
const frameOfPySpy = /^\s+(.+) \(([^()\n]+):(\d+)\)$/

/** Reads what faulthandler prints. The thread that it lists last is the first that was started. */
export function parseFaulthandler(text: string): readonly Stack[] {
  const threads = threadsOf(text, threadOfFaulthandler, (line) => {
    const [, file, number, name] = frameOfFaulthandler.exec(line) ?? []
    return file === undefined ? undefined : { file, line: Number(number), name: name ?? '' }
  })
  return threads.map(({ frames }, i) => ({ isMain: i === threads.length - 1, frames }))
}

/** Reads what `py-spy dump` prints. */
export const parsePySpy = (text: string): readonly Stack[] =>
  threadsOf(text, threadOfPySpy, (line) => {
    const [, name = '', file, number] = frameOfPySpy.exec(line) ?? []
    // With its class, as `Queue.get`.
    return file === undefined ? undefined : { file, line: Number(number), name: name.replace(/^.*\./, '') }
  }).map(({ head, frames }) => ({ isMain: threadOfPySpy.exec(head)?.[1] === 'MainThread', frames }))

function threadsOf(text: string, isHead: RegExp, frameOf: (line: string) => StackFrame | undefined) {
  const threads: { readonly head: string; readonly frames: StackFrame[] }[] = []
  for (const line of text.split('\n')) {
    const frame = frameOf(line.trimEnd())
    if (frame !== undefined) threads.at(-1)?.frames.push(frame)
    else if (isHead.test(line)) threads.push({ head: line, frames: [] })
  }
  return threads
}

/** Where a thread waits for what another thread, process or rank is to do; the guilty one is elsewhere. */
const waitsElsewhere: readonly (readonly [file: RegExp, name: RegExp])[] = [
  [/[\\/]multiprocessing[\\/](?:pool|queues|connection|process|popen_\w+|managers)\.py$/, /./],
  [/[\\/]concurrent[\\/]futures[\\/]/, /./],
  [/[\\/]threading\.py$/, /^(?:join|_wait_for_tstate_lock|wait|_shutdown)$/],
  [/[\\/]queue\.py$/, /^(?:get|put|join)$/],
  [/[\\/]subprocess\.py$/, /./],
  [/[\\/](?:selectors|asyncio[\\/]\w+|socketserver)\.py$/, /./],
  [/[\\/]torch[\\/](?:utils[\\/]data|distributed|multiprocessing)[\\/]/, /./],
  [/[\\/](?:ray|joblib|dask|distributed)[\\/]/, /./],
]
/** Below it a forked process shows what its parent did when it forked. */
const firstOfChild = (frame: StackFrame): boolean =>
  frame.name === '_bootstrap' && /[\\/]multiprocessing[\\/]process\.py$/.test(frame.file)

interface Suspect {
  readonly frame: Frame
  readonly waits: boolean
  readonly isMain: boolean
}

/**
 * The user's own line that a program hung at: the deepest of a thread that waits for nobody else, main threads before
 * others and parents before their children; when all of them wait for others, that of the last child.
 */
export function hungAt(hang: Pick<Hang, 'stacks' | 'processes'>, isOwnFile: (file: string) => boolean): Frame | null {
  const order = hang.processes.map(({ pid }) => pid)
  const waiting = new Set(hang.processes.filter(waitsForChild).map(({ pid }) => pid))
  const suspects = hang.stacks
    .toSorted((a, b) => order.indexOf(a.pid) - order.indexOf(b.pid))
    .flatMap(({ pid, source, text }) => {
      const stacks = source === 'py-spy' ? parsePySpy(text) : parseFaulthandler(text)
      return stacks.flatMap((stack) => suspect(stack, isOwnFile, waiting.has(pid)) ?? [])
    })
  const mainFirst = (some: readonly Suspect[]) => some.toSorted((a, b) => Number(b.isMain) - Number(a.isMain))
  const stuck = mainFirst(suspects.filter(({ waits }) => !waits))
  // When each of them waits for another, the last in the chain knows most.
  const waiters = mainFirst(suspects.filter(({ waits }) => waits).reverse())
  return [...stuck, ...waiters][0]?.frame ?? null
}

function suspect(stack: Stack, isOwnFile: (file: string) => boolean, waits: boolean): Suspect | undefined {
  const end = stack.frames.findIndex(firstOfChild)
  const frames = end === -1 ? stack.frames : stack.frames.slice(0, end)
  const own = frames.findIndex(({ file }) => isUsers(file) && isOwnFile(file))
  const at = own === -1 ? frames.findIndex(({ file }) => isUsers(file)) : own
  const frame = frames[at]
  if (frame === undefined) return undefined
  const above = frames.slice(0, at)
  const { file, line } = frame
  return { frame: { file, line }, waits: (waits && stack.isMain) || above.some(isElsewhere), isMain: stack.isMain }
}

const isElsewhere = ({ file, name }: StackFrame): boolean =>
  waitsElsewhere.some(([files, names]) => files.test(file) && names.test(name))

const waitsForChild = ({ system_call }: HangProcess): boolean => /^wait(?:4|id)$/.test(system_call ?? '')

import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { formatDuration } from '../domain/duration.ts'
import type { Ending } from '../evidence/ending.ts'
import type { AttemptPlan, Engine } from '../ports.ts'
import { type Program, prepare } from './command.ts'
import { markVariable } from './environment.ts'
import { outputPipes } from './pipes.ts'
import { ProcessTree } from './process-tree.ts'
import { Pump } from './pump.ts'
import { refused, unprepared } from './start-problem.ts'

/** What a command leaves behind may end by itself for this long, before it is ended. */
const leaveMs = 500
/** An output that nothing of the attempt can hold any more is given this long. */
const holdMs = 2_000
const maxStragglerGraceMs = 2_000

/** Runs commands as processes of this machine, each in a session of its own. */
export class LocalEngine implements Engine {
  readonly #stdin: 'ignore' | 'inherit'

  constructor(stdin: 'ignore' | 'inherit') {
    this.#stdin = stdin
  }

  async run(plan: AttemptPlan): Promise<Ending> {
    let program: Program
    try {
      program = prepare(plan.command)
    } catch (error) {
      return unprepared(error)
    }
    const pipes = outputPipes()
    const mark = markVariable(plan.id)
    try {
      const child = spawn(program.file, [...program.args], {
        cwd: plan.workingDirectory,
        env: { ...plan.env, [mark]: '1' },
        stdio: [this.#stdin, ...pipes.stdio],
        detached: process.platform !== 'win32',
      })
      const pid = await started(child)
      pipes.release()
      plan.onStart(pid)
      const outputs = pipes.readers ?? [child.stdout, child.stderr]
      return await follow({ child, outputs, tree: new ProcessTree(pid, mark) }, plan)
    } catch (error) {
      pipes.release()
      for (const reader of pipes.readers ?? []) reader.destroy()
      const { workingDirectory, env } = plan
      return refused(error, { file: program.file, workingDirectory, path: env.PATH ?? '' })
    } finally {
      program.dispose()
    }
  }
}

/** The id of a process once it runs. */
const started = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('spawn', () => {
      if (child.pid === undefined) reject(new Error('the system gave no process id'))
      else resolve(child.pid)
    })
  })

interface Running {
  readonly child: ChildProcess
  readonly outputs: readonly [Readable | null, Readable | null]
  readonly tree: ProcessTree
}

/** From the start of the command until nothing of it is left. */
async function follow({ child, outputs, tree }: Running, plan: AttemptPlan): Promise<Ending> {
  const pumps = (['stdout', 'stderr'] as const).flatMap((stream, i) => {
    const source = outputs[i]
    return source ? [new Pump(source, (chunk) => plan.onOutput(stream, chunk))] : []
  })
  const exit = new Promise<Exit>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })))
  const interruption = await interruptionOf(exit, plan)
  if (interruption !== null) {
    await tree.end(interruption.signal, interruption.graceMs, plan.cancel.forced)
  }
  // A process stuck inside the kernel may never exit; the record cannot wait for it.
  const { code, signal } = await (interruption === null ? exit : Promise.race([exit, sleep(1_000, nothing)]))
  const survivors = await endStragglers(tree, plan)
  await Promise.all(pumps.map((pump) => pump.finish(holdMs, plan.cancel.forced)))
  return {
    endedBy: interruption?.by ?? (signal === null ? 'exit' : 'signal'),
    exitCode: code,
    signal,
    detail: interruption?.detail ?? '',
    ...(child.pid === undefined ? {} : { processId: child.pid }),
    ...(survivors.length === 0 ? {} : { survivors }),
  }
}

interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}
const nothing: Exit = { code: null, signal: null }

interface Interruption {
  readonly by: Ending['endedBy']
  readonly signal: NodeJS.Signals
  readonly graceMs: number
  readonly detail: string
}

/** What comes before the command's own exit: its limit, a cancel, or nothing. */
async function interruptionOf(exit: Promise<Exit>, plan: AttemptPlan): Promise<Interruption | null> {
  const { limit, cancel, gracePeriodMs } = plan
  const over = new AbortController()
  const timeLimit = new Promise<Interruption>((resolve) => {
    if (limit === null) return
    const detail = `ended by ${limit.by.replace('_', '-')} after ${formatDuration(limit.ms)}`
    void sleep(limit.ms, undefined, { signal: over.signal }).then(
      () => resolve({ by: limit.by, signal: 'SIGTERM', graceMs: gracePeriodMs, detail }),
      () => {},
    )
  })
  const cancelled = new Promise<Interruption>((resolve) => {
    const request = () => {
      const signal: NodeJS.Signals = cancel.requested.reason
      const graceMs = Math.min(gracePeriodMs, cancel.maxGraceMs)
      resolve({ by: 'cancel', signal, graceMs, detail: `cancelled by ${signal}` })
    }
    if (cancel.requested.aborted) request()
    else cancel.requested.addEventListener('abort', request, { once: true, signal: over.signal })
  })
  const first = await Promise.race([exit.then(() => null), timeLimit, cancelled])
  over.abort()
  return first
}

/** Ends what the command left behind; the ids of those that nothing ends. */
async function endStragglers(tree: ProcessTree, plan: AttemptPlan): Promise<readonly number[]> {
  const until = Date.now() + leaveMs
  while (tree.alive().length > 0 && Date.now() < until) await sleep(20)
  if (tree.alive().length === 0) return []
  return tree.end('SIGTERM', Math.min(plan.gracePeriodMs, maxStragglerGraceMs), plan.cancel.requested)
}

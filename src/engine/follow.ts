import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Ending, isSuccess } from '../evidence/ending.ts'
import type { AttemptPlan, ProcessTools } from '../ports.ts'
import { awaitFreedom, endStragglers, Leftovers, type Remains } from './clear-up.ts'
import { endAttempt } from './end-attempt.ts'
import { interruptionOf } from './interruption.ts'
import { Listeners } from './listeners.ts'
import { identityOf } from './process-table.ts'
import type { ProcessTree } from './process-tree.ts'
import { Gate, type OpenOutput, Pump } from './pump.ts'
import { Listening } from './python-stacks.ts'
import { TreeWatch } from './tree-watch.ts'

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess
  readonly outputs: readonly [OpenOutput, OpenOutput]
  readonly tree: ProcessTree
  readonly tools: ProcessTools
}

interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}
const nothing: Exit = { code: null, signal: null }

/** Follows a command from its start until nothing of it is left. */
export async function follow({ child, outputs, tree, tools }: Running, plan: AttemptPlan): Promise<Ending> {
  const listening = new Listening()
  const gate = new Gate()
  const pumps = (['stdout', 'stderr'] as const).map((stream, i) => {
    const take = (chunk: Buffer) => {
      listening.take(stream, chunk)
      return plan.onOutput(stream, chunk)
    }
    return new Pump(outputs[i === 0 ? 0 : 1], gate, take)
  })
  const remains: Remains = { tree, pumps, tools, listeners: new Listeners() }
  const watch = new TreeWatch(tree, remains.listeners, (members) => plan.onProcesses(members.map(identityOf)))
  const exited = new Promise<Exit>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })))

  const interruption = await interruptionOf(exited, plan, () => Math.min(...pumps.map(({ quietMs }) => quietMs)))
  const ended = interruption === null ? null : await endAttempt(interruption, remains, listening, plan)
  // A process stuck inside the kernel may never exit; the record cannot wait for it, nor ml-run's own end for the timer.
  const exit = await (ended === null ? exited : Promise.race([exited, sleep(1_000, nothing, { ref: false })]))
  const left = new Leftovers()
  left.name(ended?.survivors ?? [], [], 'not')
  if (left.survivors.length === 0) remains.listeners.look(tree.look())
  await endStragglers(remains, plan, left)
  watch.end()
  const ending: Ending = {
    endedBy: ended?.by ?? (exit.signal === null ? 'exit' : 'signal'),
    exitCode: exit.code,
    signal: exit.signal,
    detail: ended?.detail ?? '',
    ...(child.pid === undefined ? {} : { processId: child.pid }),
    ...(ended === null ? {} : { termination: ended.termination }),
    ...(ended?.hang === undefined ? {} : { hang: ended.hang }),
  }
  if (!isSuccess(ending) && ending.endedBy !== 'cancel') await awaitFreedom(remains, plan, left)
  return {
    ...ending,
    ...(left.all.length === 0 ? {} : { leftBehind: left.all }),
    ...(left.survivors.length === 0 ? {} : { survivors: left.survivors }),
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import type { Ending } from '../evidence/ending.ts'
import type { AttemptPlan, Engine, ProcessTools } from '../ports.ts'
import { type Program, prepare } from './command.ts'
import { markVariable } from './environment.ts'
import { follow } from './follow.ts'
import { limitMark } from './limit-mark.ts'
import { outputPipes } from './pipes.ts'
import { ProcessTree } from './process-tree.ts'
import type { OpenOutput } from './pump.ts'
import { refused, unprepared } from './start-problem.ts'

/** Runs commands as processes of this machine, each in a session of its own. */
export class LocalEngine implements Engine {
  readonly #stdin: 'ignore' | 'inherit'
  readonly #tools: ProcessTools

  constructor(stdin: 'ignore' | 'inherit', tools: ProcessTools) {
    this.#stdin = stdin
    this.#tools = tools
    // Takes a few milliseconds, and those before the first start are enough.
    void limitMark()
  }

  async run(plan: AttemptPlan): Promise<Ending> {
    let program: Program
    try {
      program = prepare(plan.command, plan.id)
    } catch (error) {
      return unprepared(error)
    }
    const limit = await limitMark()
    const pipes = outputPipes()
    const mark = markVariable(plan.id)
    try {
      plan.onMarks({ pipes: pipes.name, limit })
      const child = spawn(program.file, [...program.args], {
        cwd: plan.workingDirectory,
        env: { ...plan.env, [mark]: String(process.pid) },
        stdio: [this.#stdin, ...pipes.stdio],
        detached: process.platform !== 'win32',
      })
      const pid = await started(child)
      pipes.release()
      plan.onStart(pid)
      const outputs = pipes.readers ?? [readerOf(child.stdout), readerOf(child.stderr)]
      const tree = new ProcessTree(pid, mark, pipes.name, limit)
      return await follow({ child, outputs, tree, tools: this.#tools }, plan)
    } catch (error) {
      pipes.dispose()
      const { workingDirectory, env } = plan
      return refused(error, { file: program.file, workingDirectory, path: env.PATH ?? '' })
    } finally {
      program.dispose()
    }
  }
}

const readerOf =
  (stream: Readable | null): OpenOutput =>
  (take) =>
    (stream ?? Readable.from([])).on('data', take)

/** The id of a process once it runs. */
const started = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('spawn', () => {
      if (child.pid === undefined) reject(new Error('the system gave no process id'))
      else resolve(child.pid)
    })
  })

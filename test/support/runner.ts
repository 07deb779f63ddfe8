import { resolve } from 'node:path'
import { minimalEnvironment, type Survivor, survivors } from './programs.ts'
import { type ActionDefinition, readActionDefinition } from './runner/action-definition.ts'
import type { FileCommands } from './runner/file-commands.ts'
import { createJob, type Inputs, inputEnvironment, type Job, type JobContext, unexpectedInputs } from './runner/job.ts'
import { type Conclusion, runStage, type StageEvent, type StageResult } from './runner/stage.ts'
import { type Cleanup, tempDir } from './temp-dir.ts'

export type { Inputs, JobContext } from './runner/job.ts'
export type { Conclusion, StageEvent, StageResult } from './runner/stage.ts'
export type { Annotation, Group } from './runner/step-log.ts'

/** A step that uses a JavaScript action, in a job of its own. */
export interface RunActionOptions {
  readonly actionDir: string
  readonly inputs?: Inputs
  /**
   * What `env:` of the workflow adds, and the variables of the artifact service. Nothing else of the test's own
   * environment is passed on but PATH, HOME and LANG; GITHUB_ and RUNNER_ variables come from the context.
   */
  readonly env?: Readonly<Record<string, string>>
  /** The working directory; a new empty one when left out. */
  readonly workspace?: string
  readonly context?: JobContext
  /** Paths in place of new files, for both stages: `{ STEP_SUMMARY: '/dev/full' }` is a full disk for the summary. */
  readonly fileCommands?: Partial<FileCommands>
  /** What happens to main. */
  readonly event?: StageEvent
  /** Called for each line of main and post as it arrives. */
  readonly onLine?: (line: string) => void
  /** Makes the runner a slow reader of main's and post's output. */
  readonly readBytesPerSecond?: number
  /** The node that runs the action; the test's own when left out. */
  readonly node?: string
  /** The context of the test; needed only in concurrent tests, for the clean-up. */
  readonly test?: Cleanup
}

/** What the job did. */
export interface ActionResult {
  readonly main: StageResult
  /** Null when the action has no post, or its post-if did not hold. */
  readonly post: StageResult | null
  /** What was still alive after post, and was killed. */
  readonly orphans: readonly Survivor[]
  readonly result: Conclusion
  readonly workspace: string
  /** RUNNER_TEMP; like a workspace of our making, it is removed when the test has finished. */
  readonly temp: string
}

/**
 * Runs an action's main and post as actions/runner does on Linux: from action.yml, in the workspace, with new file
 * commands for each stage, state carried from main to post, and the orphans of the job swept away at its end.
 */
export async function runAction(options: RunActionOptions): Promise<ActionResult> {
  const action = readActionDefinition(resolve(options.actionDir))
  const workspace = resolve(options.workspace ?? tempDir(options.test))
  const job = createJob(tempDir(options.test), workspace, options.context)
  const stage = (script: string, before?: StageResult) =>
    runStage({
      job,
      script,
      event: before === undefined ? options.event : undefined,
      node: options.node ?? process.execPath,
      environment: stepEnvironment(action, job, options, before),
      fileCommands: options.fileCommands,
      warnings: inputWarnings(action, options.inputs ?? {}),
      onLine: options.onLine,
      readBytesPerSecond: options.readBytesPerSecond,
    })
  const main = await stage(action.main)
  const runsPost = action.post !== undefined && holds(action.postIf, main.result)
  const post = runsPost ? await stage(action.post, main) : null
  const result = main.result === 'success' ? (post?.result ?? 'success') : main.result
  return { main, post, orphans: sweep(job), result, workspace, temp: job.temp }
}

/** In the runner's order: what comes later wins. `before` is the stage whose state and exports this one gets. */
function stepEnvironment(
  action: ActionDefinition,
  job: Job,
  { env, inputs = {} }: RunActionOptions,
  before?: StageResult,
): Readonly<Record<string, string>> {
  const base: Record<string, string> = { ...minimalEnvironment(), CI: 'true', ...env, ...before?.env }
  const state = Object.entries(before?.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])
  return {
    ...base,
    PATH: [...(before?.path.toReversed() ?? []), base.PATH].join(':'),
    ...Object.fromEntries(state),
    ...inputEnvironment(action, inputs, job.contexts),
    ...job.environment,
  }
}

function inputWarnings(action: ActionDefinition, inputs: Inputs): string[] {
  const unexpected = unexpectedInputs(action, inputs)
  if (unexpected.length === 0) return []
  const valid = [...action.inputs.keys()].join("', '")
  return [`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`]
}

function holds(condition: string, result: Conclusion): boolean {
  switch (condition.replace(/^\$\{\{(.*)\}\}$/s, '$1').trim()) {
    case 'always()':
      return true
    case 'success()':
      return result === 'success'
    case 'failure()':
      return result === 'failure'
    case 'cancelled()':
      return result === 'cancelled'
    case '!cancelled()':
      return result !== 'cancelled'
    default:
      throw new Error(`the runner stand-in cannot evaluate post-if: ${condition}`)
  }
}

function sweep(job: Job): Survivor[] {
  const orphans = survivors(job.trackingMark)
  for (const { pid } of orphans) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself in the meantime.
    }
  }
  return orphans
}

import type { Manifest } from '../domain/manifest.ts'
import { reasonOf } from '../domain/reason.ts'
import type { WorkflowRun } from '../domain/task.ts'
import type { Console } from '../ports.ts'
import { annotations } from '../report/annotations.ts'
import { documentationAt } from '../report/documentation.ts'
import { maxSummaryBytes } from '../report/limits.ts'
import { type OutputName, outputValues, type UploadedArtifact } from '../report/outputs.ts'
import { ownLines } from '../report/own-lines.ts'
import type { Places } from '../report/paths.ts'
import { endLastLine, sizeOf } from './append.ts'
import { secrets } from './secrets.ts'
import { Sink } from './sink.ts'
import { error, notice, saveState, setOutput, summary, warning } from './toolkit.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The log of a step. The runner reads stdout and stderr as one; through one pipe their order holds. */
export class StepLog implements Console {
  readonly #sink = new Sink(process.stdout)

  pass(_stream: 'stdout' | 'stderr', chunk: Buffer): Promise<void> | undefined {
    return this.#sink.write(chunk)
  }

  say(line: string): void {
    this.#sink.writeLine(`ml-run: ${ownLines(secrets.redact(line))}`)
  }

  beginGroup(title: string): void {
    this.#sink.writeLine(`::group::${title}`)
  }

  endGroup(): void {
    this.#sink.writeLine('::endgroup::')
  }

  resumeCommands(token: string): void {
    this.#sink.writeLine(`::${token}::`)
  }

  /** To be called when nobody wants to wait any longer, not even for a reader that does not read. */
  hurry(): void {
    this.#sink.hurry()
  }

  flush(): Promise<void> {
    return this.#sink.flush()
  }
}

/** Where docs/ of this action is published; null for an action of the user's own checkout. */
export const documentation = (env: Env): string | null =>
  documentationAt({
    server: env.GITHUB_SERVER_URL,
    repository: env.GITHUB_ACTION_REPOSITORY,
    ref: env.GITHUB_ACTION_REF,
  })

/** The run that this step is part of; null outside GitHub Actions. */
export function workflowRun(env: Env): WorkflowRun | null {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = env
  if (repository === undefined || runId === undefined) return null
  return {
    repository,
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: env.GITHUB_JOB ?? '',
    run_id: runId,
    run_attempt: env.GITHUB_RUN_ATTEMPT ?? '1',
    sha: env.GITHUB_SHA ?? '',
    url: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/actions/runs/${runId}`,
  }
}

/** Marks the user's own lines. */
export function annotate(manifest: Manifest, places: Places): void {
  for (const { level, message, title, file, line } of annotations(manifest, places)) {
    const properties = {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
    }
    const mark = level === 'error' ? error : notice
    mark(message, properties)
  }
}

/**
 * Adds a page to the summary of the run; a problem is a warning.
 * @param page makes it, at most so many bytes long: the command may have written some of the summary itself
 */
export async function writeSummary(page: (maxBytes: number) => string): Promise<void> {
  try {
    const path = process.env.GITHUB_STEP_SUMMARY
    endLastLine(path)
    const markdown = page(maxSummaryBytes - sizeOf(path))
    if (markdown === '') warn('the command filled the step summary; there was no room for ours')
    else await summary.addRaw(markdown, true).write()
  } catch (problem) {
    warn(`the step summary could not be written: ${reasonOf(problem)}`)
  }
}

/** Sets all outputs; a problem is a warning. */
export function setOutputs(manifest: Manifest, manifestPath: string, artifact: UploadedArtifact | null): void {
  setAll(outputValues(manifest, manifestPath, artifact))
}

/** Sets the outputs of a step that started nothing. */
export const setFailedOutputs = (): void => setAll({ outcome: 'failure' })

function setAll(values: Readonly<Partial<Record<OutputName, string>>>): void {
  try {
    endLastLine(process.env.GITHUB_OUTPUT)
    for (const [name, value] of Object.entries(values)) setOutput(name, value)
  } catch (problem) {
    warn(`the outputs could not be set: ${reasonOf(problem)}`)
  }
}

let isStateLost = false

/** Leaves something for post to read; a problem is a warning, once. */
export function leaveForPost(name: string, value: string): void {
  try {
    saveState(name, value)
  } catch (problem) {
    if (!isStateLost) warn(`post will not know ${name}: ${reasonOf(problem)}`)
    isStateLost = true
  }
}

/** A problem of reporting. It never decides the step. */
export const warn = (text: string): void => warning(secrets.redact(text), { title: 'ml-run' })

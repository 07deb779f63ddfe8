import type { Manifest } from '../domain/manifest.ts'
import type { TrackedRun } from '../domain/tracking.ts'
import { type MlflowRun, MlflowServer } from './mlflow-server.ts'
import type { Request } from './rest.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What is written in a task's `tracking` about MLflow. */
export interface MlflowConfig {
  readonly tracking_uri?: string | undefined
  readonly experiment?: string | undefined
}

/** What MLflow's client needs in its environment to tie its runs to a task, and what stood in the way. */
export interface MlflowEnvironment {
  readonly env: Readonly<Record<string, string>>
  readonly problem: string | null
}

const taskTag = 'ml_run.task_id'
const attemptTag = 'ml_run.attempt'
/** MLflow allows more, but a page with it is no longer read. */
const maxTagChars = 500
/** A sweep may start more; the ones beyond stay as they are. */
const maxRuns = 50

/**
 * The client tags every run that it starts with what MLFLOW_RUN_CONTEXT holds (mlflow.tracking.context,
 * SystemEnvironmentContext), so nothing that the command prints has to be understood.
 */
export function mlflowEnvironment(manifest: Manifest, env: Environment, config: MlflowConfig): MlflowEnvironment {
  const { task, attempts } = manifest
  const own = {
    ...(config.tracking_uri === undefined ? {} : { MLFLOW_TRACKING_URI: config.tracking_uri }),
    ...(config.experiment === undefined ? {} : { MLFLOW_EXPERIMENT_NAME: config.experiment }),
  }
  const context = contextOf(env.MLFLOW_RUN_CONTEXT)
  if (context === null) {
    return {
      env: own,
      problem: 'MLFLOW_RUN_CONTEXT is set to what is no JSON object, so its runs cannot be tied to the task',
    }
  }
  const run = task.workflow_run
  const tags = {
    ...context,
    [taskTag]: task.id,
    [attemptTag]: String(attempts.length),
    ...(run === null ? {} : { 'ml_run.workflow_run': run.url }),
  }
  return { env: { ...own, MLFLOW_RUN_CONTEXT: JSON.stringify(tags) }, problem: null }
}

function contextOf(given: string | undefined): Record<string, unknown> | null {
  if (given === undefined || given === '') return {}
  try {
    const value: unknown = JSON.parse(given)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

/** Why the runs behind a tracking URI cannot be settled; null when they can. */
export function unreachable(uri: string): string | null {
  if (/^https?:\/\//i.test(uri)) return null
  const scheme = /^(databricks$|[a-z][a-z0-9+.-]*(?=:))/i.exec(uri)?.[1] ?? 'file'
  return `its tracking URI is ${scheme.startsWith('databricks') ? 'of Databricks' : `no server's (${scheme}:)`}, so a run that a dead process leaves RUNNING stays so`
}

/**
 * Ends the runs that the last attempt left running, says on each why it failed, and gives all of them.
 * Throws when the server does not answer as MLflow does.
 */
export async function settleMlflow(
  manifest: Manifest,
  env: Environment,
  manifestLink: string | null,
  request: Request,
): Promise<readonly TrackedRun[]> {
  const server = new MlflowServer(env, request)
  const attempt = manifest.attempts.at(-1)
  if (attempt === undefined) return []
  const tagged = await server.runsWithTags({ [taskTag]: manifest.task.id, [attemptTag]: String(attempt.number) })
  // A run that is taken up again keeps the tags that it was started with.
  const resumed = env.MLFLOW_RUN_ID ? [await server.run(env.MLFLOW_RUN_ID)] : []
  const runs = [...tagged, ...resumed.filter(({ id }) => tagged.every((run) => run.id !== id))].slice(0, maxRuns)
  const failure = attempt.failure
  if (failure === null) return runs.map((run) => server.shown(run))

  const status = attempt.status === 'cancelled' ? 'KILLED' : 'FAILED'
  const endedAt = Date.parse(attempt.finished_at ?? attempt.started_at)
  const tags = Object.entries({
    [taskTag]: manifest.task.id,
    [attemptTag]: String(attempt.number),
    'ml_run.class': failure.class,
    'ml_run.cause': failure.context.cause,
    'ml_run.evidence': failure.context.evidence,
    'ml_run.manifest': manifestLink ?? '',
  }).flatMap(([key, value]) => (value === '' ? [] : [{ key, value: value.slice(0, maxTagChars) }]))
  const settle = async (run: MlflowRun): Promise<TrackedRun> => {
    await server.tag(run.id, tags)
    if (!isOpen(run)) return server.shown(run)
    await server.end(run.id, status, endedAt)
    return server.shown({ ...run, status })
  }
  return Promise.all(runs.map(settle))
}

const isOpen = ({ status }: MlflowRun): boolean => status === 'RUNNING' || status === 'SCHEDULED'

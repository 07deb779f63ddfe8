import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Manifest } from '../domain/manifest.ts'
import type { TrackedRun } from '../domain/tracking.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What is written in a task's `tracking` about W&B. */
export interface WandbConfig {
  readonly project?: string | undefined
  readonly entity?: string | undefined
}

/** True when the environment says that a command reports to W&B. */
export const namesWandb = (env: Environment): boolean =>
  ['WANDB_API_KEY', 'WANDB_PROJECT', 'WANDB_ENTITY', 'WANDB_MODE', 'WANDB_BASE_URL'].some((name) => env[name]) &&
  env.WANDB_MODE !== 'disabled'

/** What W&B's client needs in its environment to take all attempts of a task for one run. What the user has set stays. */
export function wandbEnvironment(manifest: Manifest, env: Environment, config: WandbConfig): Record<string, string> {
  const { task, attempts } = manifest
  const last = attempts.at(-2)?.failure
  const own = {
    ...(config.project === undefined ? {} : { WANDB_PROJECT: config.project }),
    ...(config.entity === undefined ? {} : { WANDB_ENTITY: config.entity }),
  }
  const usual = {
    // A sweep names its runs itself, and an id or a way to resume of the user's own is a wish.
    ...(env.WANDB_RUN_ID || env.WANDB_RESUME || env.WANDB_SWEEP_ID
      ? {}
      : { WANDB_RUN_ID: task.id, WANDB_RESUME: 'allow' }),
    WANDB_TAGS: 'ml-run',
    WANDB_NOTES: [
      `ml-run: attempt ${attempts.length} of task ${task.id}`,
      ...(last ? [`the last one failed: ${last.class}, ${last.context.cause}`] : []),
      ...(task.workflow_run === null ? [] : [task.workflow_run.url]),
    ].join('; '),
  }
  return { ...Object.fromEntries(Object.entries(usual).filter(([name]) => !env[name])), ...own }
}

/**
 * The runs of the last attempt: those whose page it printed, and one that the client has written to its folder.
 * @param env of the command
 */
export function wandbRuns(manifest: Manifest, env: Environment, workingDirectory: string): readonly TrackedRun[] {
  const printed = (manifest.attempts.at(-1)?.tracked ?? []).filter(({ tracker }) => tracker === 'wandb')
  const id = env.WANDB_RUN_ID
  if (!id || printed.some((run) => run.id === id)) return printed
  const folder = namesIn(resolve(workingDirectory, env.WANDB_DIR || '.', 'wandb')).findLast(
    (name) => /^(?:offline-)?run-\d{8}_\d{6}-/.test(name) && name.endsWith(`-${id}`),
  )
  if (folder === undefined) return printed
  const url = folder.startsWith('offline-') ? null : pageOf(id, env)
  return [...printed, { tracker: 'wandb', id, ...(url === null ? {} : { url }) }]
}

function pageOf(id: string, env: Environment): string | null {
  const { WANDB_ENTITY: entity, WANDB_PROJECT: project } = env
  if (!entity || !project) return null
  const base = (env.WANDB_BASE_URL || 'https://wandb.ai').replace(/^https:\/\/api\.wandb\.ai\/?$/, 'https://wandb.ai')
  const url = `${base.replace(/\/+$/, '').replace(/(:\/\/)[^/@]*@/, '$1')}/${[entity, project, 'runs', id].map(encodeURIComponent).join('/')}`
  return URL.canParse(url) ? url : null
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

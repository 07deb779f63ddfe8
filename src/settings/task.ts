import type { DatasetSpec } from '../domain/dataset.ts'
import type { Command, Task, WorkflowRun } from '../domain/task.ts'
import type { TrackingConfig } from '../domain/tracking.ts'
import type { Settings } from './read.ts'

/** What only the entry knows. */
export interface TaskContext {
  readonly id: string
  readonly command: Command
  /** Absolute. */
  readonly workingDirectory: string
  readonly workflowRun: WorkflowRun | null
  readonly tracking: TrackingConfig
  readonly datasets: readonly DatasetSpec[]
}

/** The task that the settings describe. */
export const taskOf = (settings: Settings, context: TaskContext): Task => ({
  id: context.id,
  command: context.command,
  working_directory: context.workingDirectory,
  attempt_timeout_ms: settings['attempt-timeout'],
  total_timeout_ms: settings['total-timeout'],
  hang_timeout_ms: settings['hang-timeout'],
  datasets: [...context.datasets],
  tracking: context.tracking,
  workflow_run: context.workflowRun,
})

import * as z from 'zod'
import { DatasetSpec } from './dataset.ts'
import { TrackingConfig } from './tracking.ts'

/** What the user asked to run: a script for a shell, or a program with its arguments. */
export const Command = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('script'), script: z.string().min(1), shell: z.string().min(1) }),
  z.strictObject({ kind: z.literal('program'), argv: z.array(z.string()).min(1) }),
])
export type Command = z.infer<typeof Command>

/** A run of this step in GitHub Actions, for links and names. */
export const WorkflowRun = z.strictObject({
  repository: z.string(),
  workflow: z.string(),
  job: z.string(),
  run_id: z.string(),
  run_attempt: z.string(),
  sha: z.string(),
  url: z.string().describe('the page of the run'),
})
export type WorkflowRun = z.infer<typeof WorkflowRun>

/** What the user asked to run, with its data sets and tracking. */
export const Task = z.strictObject({
  id: z.string().min(1),
  command: Command.describe('redacted'),
  working_directory: z.string().describe('absolute'),
  attempt_timeout_ms: z.int().min(1).nullable(),
  total_timeout_ms: z.int().min(1).nullable(),
  hang_timeout_ms: z.int().min(1).nullable().optional().describe('absent in records of older versions'),
  datasets: z.array(DatasetSpec),
  tracking: TrackingConfig,
  workflow_run: WorkflowRun.nullable().describe('null outside GitHub Actions'),
})
export type Task = z.infer<typeof Task>

import * as z from 'zod'
import { Resume } from './checkpoint.ts'
import { Curve } from './curve.ts'
import { DatasetResult } from './dataset.ts'
import { LeftBehind, Termination } from './ended.ts'
import { FailureClass, FailureInfo } from './failure.ts'
import { Hang } from './hang.ts'
import { Progress } from './progress.ts'
import { JobStatus } from './status.ts'
import { StepFile } from './step-file.ts'
import { TrackedRun } from './tracking.ts'

/** What ended an attempt. `exit` is the only one that can be a success. */
export const EndedBy = z.enum([
  'exit',
  'signal',
  'attempt_timeout',
  'hang',
  'total_timeout',
  'cancel',
  'spawn_error',
  'preflight',
])
export type EndedBy = z.infer<typeof EndedBy>

/** One observed fact, and where it was seen. */
export const Evidence = z.strictObject({
  source: z.enum(['output', 'exit', 'engine', 'machine', 'launcher']),
  rule: z.string(),
  cause: z.string(),
  quote: z.string().describe('redacted'),
  line: z.int().min(1).optional().describe('line of the output, from 1'),
  count: z.int().min(1).describe('how often it was seen'),
  handled: z.boolean().describe('the training went on after it'),
})
export type Evidence = z.infer<typeof Evidence>

/** A cause that lost, and why. */
export const Rival = z.strictObject({
  cause: z.string(),
  class: FailureClass,
  quote: z.string(),
  lost_because: z.string(),
})
export type Rival = z.infer<typeof Rival>

/** What is changed for the attempts that follow. */
export const Changes = z.strictObject({
  env: z.record(z.string(), z.string()).describe('redacted; {free-port} is filled in when the attempt starts'),
  run: z.string().nullable().describe('another command, redacted; null when it stays the same'),
  on_retry: z.string().nullable().describe('what was run before the attempt, redacted; null when nothing was'),
})
export type Changes = z.infer<typeof Changes>

const DecidedBy = z
  .array(z.string())
  .optional()
  .describe('the entries of the policy that were used, as rules[0] or causes.cuda_oom, the most specific first')

/** What was done about a failure. */
export const Decision = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('retry'),
    delay_ms: z.int().min(0),
    reason: z.string(),
    decided_by: DecidedBy,
    changes: Changes.optional().describe('absent when nothing is changed'),
  }),
  z.strictObject({
    kind: z.literal('stop'),
    reason: z.string(),
    decided_by: DecidedBy,
    would_retry_after_ms: z.int().min(0).optional().describe('in mode observe: it would have been retried, after this'),
  }),
])
export type Decision = z.infer<typeof Decision>

/** What the attempt used, as far as the machine tells. */
export const Resources = z.strictObject({
  output_bytes: z.int().min(0),
  output_lines: z.int().min(0),
  peak_memory_bytes: z.int().min(0).optional().describe('of its cgroup, when the attempt raised it'),
  memory_limit_bytes: z.int().min(0).optional().describe('of its cgroup or the nearest that limits it'),
  oom_kills: z.int().min(0).optional().describe('processes of its cgroup that the kernel killed for memory'),
  disk_free_bytes: z.int().min(0).optional().describe('left in the working directory'),
  disk_free_inodes: z.int().min(0).optional().describe('left in the working directory'),
  shm_free_bytes: z.int().min(0).optional().describe('left in /dev/shm'),
  open_files_limit: z.int().min(0).optional().describe('ulimit -n; absent when unlimited'),
  processes_limit: z.int().min(0).optional().describe('ulimit -u; absent when unlimited'),
  cpu_seconds_limit: z.int().min(0).optional().describe('ulimit -t; absent when unlimited'),
  file_size_limit_bytes: z.int().min(0).optional().describe('ulimit -f; absent when unlimited'),
  gpu_count: z.int().min(0).optional().describe('that nvidia-smi lists after the attempt, when it failed'),
})
export type Resources = z.infer<typeof Resources>

/** One start of a task. */
export const Attempt = z.strictObject({
  number: z.int().min(1),
  status: JobStatus,
  started_at: z.iso.datetime(),
  finished_at: z.iso.datetime().nullable(),
  duration_ms: z.int().min(0).nullable(),
  ended_by: EndedBy.nullable(),
  exit_code: z.int().nullable(),
  signal: z.string().nullable(),
  failure: FailureInfo.nullable(),
  evidence: z.array(Evidence),
  rivals: z.array(Rival),
  decision: Decision.nullable().describe('null when it succeeded'),
  progress: Progress.nullable().describe('how far the training came; null when it printed nothing of that'),
  resources: Resources.nullable(),
  datasets: z.array(DatasetResult).optional().describe('how they were before it; absent when none are declared'),
  resume: Resume.optional().describe('absent when no checkpoints are looked for'),
  tracked: z.array(TrackedRun).optional().describe('the runs that it reported to experiment trackers'),
  termination: Termination.optional().describe('when ml-run ended it'),
  hang: Hang.optional().describe('what was seen before a hang was ended'),
  left_behind: z.array(LeftBehind).optional().describe('processes that were still there when the command had ended'),
  curves: z.array(Curve).optional().describe('of the training and of the machine, where there is one to draw'),
  step_files: z.array(StepFile).optional().describe('what it wrote for the runner'),
})
export type Attempt = z.infer<typeof Attempt>

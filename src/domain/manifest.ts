import * as z from 'zod'
import { Attempt } from './attempt.ts'
import { FailureInfo } from './failure.ts'
import { JobStatus } from './status.ts'
import { Task } from './task.ts'

/** How a record was ended whose own ml-run was killed. */
export const Recovered = z.strictObject({
  at: z.iso.datetime(),
  by: z
    .enum(['post', 'recover', 'next_start'])
    .describe('the post step, `ml-run recover`, or the next ml-run in the folder'),
  processes_ended: z.int().min(0).describe('processes of the command that were left, and were ended'),
  survivors: z.array(z.int()).describe('ids of those that even SIGKILL did not end'),
})
export type Recovered = z.infer<typeof Recovered>

/** The record of a task with every attempt. */
export const Manifest = z.strictObject({
  schema_version: z.literal(1),
  tool: z.strictObject({ name: z.literal('ml-run'), version: z.string() }),
  rules_version: z.string().describe('changes whenever the table of signatures does'),
  task: Task,
  status: JobStatus,
  started_at: z.iso.datetime(),
  finished_at: z.iso.datetime().nullable(),
  failure: FailureInfo.nullable().describe('of the last failure; null when the task succeeded'),
  attempts: z.array(Attempt),
  recovered: Recovered.optional().describe('absent when ml-run itself came to the end'),
})
export type Manifest = z.infer<typeof Manifest>

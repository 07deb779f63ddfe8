import * as z from 'zod'
import { Attempt } from './attempt.ts'
import { FailureInfo } from './failure.ts'
import { JobStatus } from './status.ts'
import { Task } from './task.ts'

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
})
export type Manifest = z.infer<typeof Manifest>

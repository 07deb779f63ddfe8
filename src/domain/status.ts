import * as z from 'zod'

/** Where a task or an attempt stands. */
export const JobStatus = z.enum(['queued', 'running', 'retrying', 'succeeded', 'failed', 'cancelled'])
export type JobStatus = z.infer<typeof JobStatus>

import type { Task } from '../domain/task.ts'
import type { Redact } from '../evidence/redact.ts'
import { redactedTracking } from './tracked.ts'
import { withoutSecrets } from './without-secrets.ts'

/** A task as the record may tell it. */
export const recordedTask = (task: Task, redact: Redact): Task =>
  withoutSecrets({ ...task, tracking: redactedTracking(task.tracking, redact) }, redact)

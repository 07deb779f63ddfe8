import type { Task } from '../domain/task.ts'
import type { Redact } from '../evidence/redact.ts'
import { shownAddress } from '../evidence/shown-address.ts'
import { redactedTracking } from './tracked.ts'
import { withoutSecrets } from './without-secrets.ts'

/** A task as the record may tell it. */
export const recordedTask = (task: Task, redact: Redact): Task => {
  const datasets = task.datasets.map((spec) =>
    spec.url === undefined ? spec : { ...spec, url: shownAddress(spec.url) },
  )
  return withoutSecrets({ ...task, datasets, tracking: redactedTracking(task.tracking, redact) }, redact)
}

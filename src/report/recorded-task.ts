import type { Command, Task } from '../domain/task.ts'
import type { Redact } from '../evidence/redact.ts'
import { redactedTracking } from './tracked.ts'

/** A task as the record may tell it. */
export const recordedTask = (task: Task, redact: Redact): Task => ({
  ...task,
  command: redactedCommand(task.command, redact),
  tracking: redactedTracking(task.tracking, redact),
})

/** A command without secrets. */
export const redactedCommand = (command: Command, redact: Redact): Command =>
  command.kind === 'script'
    ? { ...command, script: redact(command.script), shell: redact(command.shell) }
    : { ...command, argv: command.argv.map(redact) }

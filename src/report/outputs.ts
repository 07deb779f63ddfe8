import type { Manifest } from '../domain/manifest.ts'
import { retryCount } from './manifest.ts'

/** Every output of the action, with the line that action.yml and the README say about it. */
export const outputs = {
  outcome: '`success`, `failure` or `cancelled`.',
  class: 'Class of the last failure: `infrastructure`, `code`, `data`, `resource` or `unknown`; empty on success.',
  cause: 'The named reason of the last failure, for example `cuda_oom`; empty on success.',
  'exit-code': 'Exit code of the last attempt; empty when there was none.',
  signal: 'The signal that ended the last attempt, for example `SIGKILL`; empty when none did.',
  attempts: 'How many attempts were made.',
  'retry-count': 'How many of them were retries.',
  suggestion: 'What to do about the last failure; empty on success.',
  location: "The user's own line that failed, as `file:line`; empty when not known.",
  'manifest-path': 'Path of `manifest.json` on the runner.',
  'artifact-id': 'Id of the uploaded artifact; empty when nothing was uploaded.',
  'artifact-url': 'Address of the uploaded artifact; empty when nothing was uploaded.',
} as const satisfies Record<string, string>

/** The name of an output. */
export type OutputName = keyof typeof outputs

const outcomes = { succeeded: 'success', cancelled: 'cancelled' } as const

/** An artifact that was uploaded. */
export interface UploadedArtifact {
  readonly id: string
  readonly url: string
}

/** What later steps can read. */
export function outputValues(
  manifest: Manifest,
  manifestPath: string,
  artifact: UploadedArtifact | null,
): Readonly<Record<OutputName, string>> {
  const { status, failure } = manifest
  const last = manifest.attempts.at(-1)
  return {
    outcome: status === 'succeeded' || status === 'cancelled' ? outcomes[status] : 'failure',
    class: failure?.class ?? '',
    cause: failure?.context.cause ?? '',
    'exit-code': last?.exit_code?.toString() ?? '',
    signal: last?.signal ?? '',
    attempts: String(manifest.attempts.length),
    'retry-count': String(retryCount(manifest)),
    suggestion: failure?.suggestion ?? '',
    location: failure?.context.location ?? '',
    'manifest-path': manifestPath,
    'artifact-id': artifact?.id ?? '',
    'artifact-url': artifact?.url ?? '',
  }
}

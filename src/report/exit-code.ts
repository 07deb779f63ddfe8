import type { Manifest } from '../domain/manifest.ts'
import { signalNumber } from '../domain/signal.ts'

/**
 * The exit code of the command line: 0 only on success, else the command's own, 128 + n for a signal, 124 for a time limit.
 * @param cancelledBy the signal that asked to cancel, when one did
 */
export function exitCodeOf(manifest: Manifest, cancelledBy: string | null): number {
  if (manifest.status === 'succeeded') return 0
  if (manifest.status === 'cancelled') return 128 + (signalNumber(cancelledBy ?? 'SIGTERM') ?? 15)
  const last = manifest.attempts.at(-1)
  switch (last?.ended_by) {
    case 'attempt_timeout':
    case 'total_timeout':
    case 'hang':
      return 124
    case 'signal':
      return 128 + (signalNumber(last.signal ?? '') ?? 0)
    default:
      // A failure is never 0, whatever the command itself returned.
      return last?.exit_code || 1
  }
}

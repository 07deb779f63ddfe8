import { parseDuration } from '../domain/duration.ts'
import { signalNames } from '../domain/signal.ts'

/** The longest wait between attempts, and the longest script there: a day. */
export const maxWaitMs = 24 * 3_600_000

/** Milliseconds of a duration of the policy, where 0 needs no unit; undefined for anything else. */
export const millisecondsOf = (written: unknown): number | undefined =>
  written === 0 ? 0 : typeof written === 'string' ? parseDuration(written) : undefined

/** The full name of a signal, written as `KILL` or `SIGKILL`; undefined when it is none. */
export const signalOf = (written: string): string | undefined => {
  const name = written.toUpperCase()
  return signalNames.find((known) => known === name || known === `SIG${name}`)
}

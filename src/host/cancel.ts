import type { Cancel } from '../ports.ts'

/**
 * Turns SIGINT, SIGTERM and SIGHUP to this process into a cancel. A second one means that nobody wants to wait.
 * @param maxGraceMs the longest that a command may take to end after it
 * @param minForceMs a signal that follows sooner is the same wish said twice, as when a terminal and a parent both pass it on
 */
export function cancelOnSignal(maxGraceMs: number, minForceMs: number): Cancel {
  const requested = new AbortController()
  const forced = new AbortController()
  let firstAt = 0
  const onSignal = (signal: NodeJS.Signals) => {
    if (!requested.signal.aborted) {
      firstAt = Date.now()
      requested.abort(signal)
    } else if (Date.now() - firstAt >= minForceMs) {
      forced.abort(signal)
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  return { requested: requested.signal, forced: forced.signal, maxGraceMs }
}

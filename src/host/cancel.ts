import { readFileSync } from 'node:fs'
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
  // Under nohup a hang-up is to be ignored, and a listener would undo that.
  const signals = ignoresHangUp() ? (['SIGINT', 'SIGTERM'] as const) : (['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  for (const signal of signals) process.on(signal, onSignal)
  return { requested: requested.signal, forced: forced.signal, maxGraceMs }
}

// The mask is hexadecimal; its lowest bit is signal 1, SIGHUP.
function ignoresHangUp(): boolean {
  try {
    const mask = /^SigIgn:\t\w*(\w)$/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1] ?? '0'
    return (Number.parseInt(mask, 16) & 1) !== 0
  } catch {
    return false
  }
}

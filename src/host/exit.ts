import { setFlagsFromString } from 'node:v8'

/** What is still open when all is said, such as an upload that hangs, is given this long. */
const patienceMs = 1_000

/**
 * To be called first. Node.js 24 can hang at its end (nodejs/node#54918): it joins V8's threads, and one in which the
 * Maglev compiler works may wait for a garbage collection that the main thread will not do any more.
 * Nothing here runs long enough to need that compiler.
 */
export const avoidHangAtExit = (): void => setFlagsFromString('--no-maglev')

/** Ends this process with a code, by letting it run out; by force when something keeps it alive. */
export function endProcess(exitCode: number): void {
  process.exitCode = exitCode
  setTimeout(() => process.exit(exitCode), patienceMs).unref()
}

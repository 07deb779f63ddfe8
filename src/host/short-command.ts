import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a short command said. */
export interface ShortOutput {
  /** True when it exited 0 in time. */
  readonly ok: boolean
  /** Its standard output; what it said of its failure when it failed. */
  readonly text: string
}

const maxBytes = 8 * 1024 * 1024
const noAnswer: ShortOutput = { ok: false, text: '' }

const bareEnvironment = (): NodeJS.ProcessEnv => {
  const { PATH, LD_LIBRARY_PATH } = process.env
  return { PATH, ...(LD_LIBRARY_PATH === undefined ? {} : { LD_LIBRARY_PATH }), LC_ALL: 'C' }
}

/** Runs a command that only asks, such as nvidia-smi. Never throws, and never takes longer than the deadline. */
export async function output(file: string, args: readonly string[], deadlineMs: number): Promise<ShortOutput> {
  const over = new AbortController()
  const answer = new Promise<ShortOutput>((resolve) => {
    try {
      const child = execFile(
        file,
        [...args],
        // Not with our tokens: a job may put any program on the path.
        { env: bareEnvironment(), timeout: deadlineMs, killSignal: 'SIGKILL', maxBuffer: maxBytes, windowsHide: true },
        (error, stdout, stderr) => resolve({ ok: error === null, text: error === null ? stdout : stdout || stderr }),
      )
      // A command that hangs inside a driver does not even die of SIGKILL; nobody waits for it.
      child.unref()
    } catch {
      resolve(noAnswer)
    }
  })
  const late = sleep(deadlineMs + 200, noAnswer, { signal: over.signal }).catch(() => noAnswer)
  const first = await Promise.race([answer, late])
  over.abort()
  return first
}

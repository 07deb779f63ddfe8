import { execFile } from 'node:child_process'
import { readText } from './process-table.ts'

const deadlineMs = 1_000
const row = /^Max msgqueue size\s+(\S+)\s+(\S+)/m
/** What Linux gives unless told otherwise, in bytes. */
const usual = 819_200

let given: Promise<string | null> | undefined

/**
 * Marks this process, and with it all that it starts from now on, by an odd soft limit for POSIX message queues, which
 * hardly anything uses: unlike a variable, a session or an open file, nobody drops it on the way to becoming a daemon.
 * @returns the limit; null where there is no `prlimit` or no such limit
 */
export function limitMark(): Promise<string | null> {
  given ??= lower()
  return given
}

/** The soft limit of a process; undefined when it is gone. */
export const limitOf = (pid: number): string | undefined => row.exec(readText(`/proc/${pid}/limits`))?.[1]

function lower(): Promise<string | null> {
  const hard = process.platform === 'linux' ? row.exec(readText('/proc/self/limits'))?.[2] : undefined
  const most = hard === 'unlimited' ? usual : Number(hard)
  if (!(most >= usual / 8)) return Promise.resolve(null)
  const limit = String(Math.floor((most / 2) * (1 + Math.random())))
  return new Promise((resolve) => {
    const args = ['--pid', String(process.pid), `--msgqueue=${limit}:`]
    execFile('prlimit', args, { timeout: deadlineMs }, () => {
      // What counts is what the kernel says.
      resolve(limitOf(process.pid) === limit ? limit : null)
    }).unref()
  })
}

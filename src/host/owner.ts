import { readFileSync, readlinkSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { processOf } from '../engine/process-table.ts'
import type { Owner } from '../report/journal.ts'

/** This process, for others to know whether it is still alive. */
export const thisProcess = (): Owner => ({
  pid: process.pid,
  started: startOf(process.pid),
  pid_namespace: pidNamespace(),
  boot: boot(),
  host: hostname(),
})

/** Where an owner is: alive, gone, or where it cannot be seen from here. */
export type Whereabouts = 'alive' | 'gone' | 'elsewhere'

/** Looks for the process that keeps a record. */
export function whereabouts(owner: Owner): Whereabouts {
  if (owner.boot !== boot()) return owner.host === hostname() && owner.boot !== null ? 'gone' : 'elsewhere'
  if (owner.boot === null && owner.host !== hostname()) return 'elsewhere'
  if (owner.pid_namespace !== pidNamespace()) return 'elsewhere'
  if (owner.started === null) return answers(owner.pid) ? 'alive' : 'gone'
  return startOf(owner.pid) === owner.started ? 'alive' : 'gone'
}

/** A time in clock ticks since this machine was started; Linux gives 100 of them a second to programs. */
export const ticksAt = (ms: number): number => Math.ceil((ms - (Date.now() - uptime() * 1_000)) / 10)

const startOf = (pid: number): string | null =>
  process.platform === 'linux' ? (processOf(pid)?.startedAt ?? null) : null

// Where there is no /proc; an id that was given to another process counts as alive, and its record is left alone.
function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const boot = (): string | null => orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
const pidNamespace = (): string | null => orNull(() => readlinkSync('/proc/self/ns/pid'))

function orNull(read: () => string): string | null {
  try {
    return read()
  } catch {
    return null
  }
}

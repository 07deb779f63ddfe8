import type { Resources } from '../domain/attempt.ts'
import type { MachineChange, MachineSnapshot } from './machine.ts'

/** What an attempt used, and the limits that it ran under, as far as the machine tells. */
export function machineResources({ before, after }: MachineChange): Omit<Resources, 'output_bytes' | 'output_lines'> {
  const work = after.spaces.find(({ name }) => name === 'working directory')
  const shm = after.spaces.find(({ name }) => name === '/dev/shm')
  const peak = after.group?.peakBytes ?? null
  const peakBefore = before.group?.peakBytes ?? null
  const { limits } = after
  return known({
    // A peak that was there before says nothing about this attempt.
    peak_memory_bytes: peak !== null && peakBefore !== null && peak > peakBefore ? peak : null,
    memory_limit_bytes: after.group?.limitBytes ?? null,
    oom_kills: after.group?.isShared === false ? groupDelta(before, after) : null,
    disk_free_bytes: work?.freeBytes ?? null,
    disk_free_inodes: work?.freeInodes ?? null,
    shm_free_bytes: shm?.freeBytes ?? null,
    open_files_limit: limits.openFiles,
    processes_limit: limits.processes,
    cpu_seconds_limit: limits.cpuSeconds,
    file_size_limit_bytes: limits.fileSizeBytes,
    gpu_count: after.gpus?.problem === null ? after.gpus.list.length : null,
  })
}

const known = <Name extends string>(values: Readonly<Record<Name, number | null>>): Partial<Record<Name, number>> =>
  Object.fromEntries(
    Object.entries<number | null>(values).filter(([, value]) => value !== null && Number.isSafeInteger(value)),
  ) as Partial<Record<Name, number>>

/** How many were killed in between; null when the group is not the same one, or its counters are not known. */
export const groupDelta = (before: MachineSnapshot, after: MachineSnapshot): number | null =>
  before.group?.path === after.group?.path ? delta(before.group?.oomKills ?? null, after.group?.oomKills ?? null) : null

/** How much was counted in between; null when it is not known. */
export const delta = (before: number | null, after: number | null): number | null =>
  before === null || after === null ? null : Math.max(0, after - before)

import { counter } from '../evidence/cgroup.ts'
import type { KillCounters } from '../report/journal.ts'
import { GroupFiles } from './group-files.ts'
import { textOf } from './plain-files.ts'

/** Reads how often the kernel has killed for memory, in the group of this process and on the machine. */
export function killCounters(groups: GroupFiles = new GroupFiles()): KillCounters {
  const group = groups.readMemory()
  return {
    group: group === null ? null : { path: group.path, isShared: group.isShared, oomKills: group.oomKills },
    machine: counter(textOf('/proc/vmstat'), 'oom_kill'),
  }
}

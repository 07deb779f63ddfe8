import { bytes, counter, type GroupPlace, groupPlaces } from '../evidence/cgroup.ts'
import type { Group } from '../evidence/machine.ts'
import { textOf } from './plain-files.ts'

/** The groups of this process; its commands run in the same ones, and it is not moved between them. */
export class GroupFiles {
  readonly #memory: readonly GroupPlace[]
  readonly #pids: readonly GroupPlace[]

  /**
   * @param cgroup the text of /proc/self/cgroup
   * @param mountinfo the text of /proc/self/mountinfo
   */
  constructor(cgroup = textOf('/proc/self/cgroup') ?? '', mountinfo = textOf('/proc/self/mountinfo') ?? '') {
    this.#memory = groupPlaces(cgroup, mountinfo, 'memory')
    this.#pids = groupPlaces(cgroup, mountinfo, 'pids')
  }

  /** The memory counters. */
  readMemory(): Group | null {
    for (const place of this.#memory) {
      const group = place.version === 2 ? readUnified(place) : readOld(place)
      if (group !== null) return group
    }
    return null
  }

  /** What is in use and cannot be given back at once: without files that were read and lie there (as Kubernetes counts). */
  readUsage(): number | null {
    for (const { version, folders } of this.#memory) {
      const [usage, cached] =
        version === 2
          ? (['memory.current', 'inactive_file'] as const)
          : (['memory.usage_in_bytes', 'total_inactive_file'] as const)
      for (const folder of version === 2 ? folders : folders.slice(0, 1)) {
        const used = bytes(textOf(`${folder}/${usage}`))
        if (used !== null) return Math.max(0, used - (counter(textOf(`${folder}/memory.stat`), cached) ?? 0))
      }
    }
    return null
  }

  /** How often the limit of processes refused one. */
  readRefusedForks(): number | null {
    for (const { folders } of this.#pids) {
      const refused = counter(textOf(`${folders[0]}/pids.events`), 'max')
      if (refused !== null) return refused
    }
    return null
  }
}

/** Version 2 counts a group with all groups below it; a group without the memory controller is counted above. */
function readUnified({ path, folders }: GroupPlace): Group | null {
  for (const [i, folder] of folders.entries()) {
    const oomKills = counter(textOf(`${folder}/memory.events`), 'oom_kill')
    if (oomKills === null) continue
    return {
      path,
      isShared: i > 0,
      oomKills,
      peakBytes: i > 0 ? null : bytes(textOf(`${folder}/memory.peak`)),
      limitBytes: lowest(folders, 'memory.max'),
    }
  }
  return null
}

/** Version 1 counts each group by itself, whoever set the limit that was hit. */
function readOld({ path, folders }: GroupPlace): Group | null {
  const oomKills = counter(textOf(`${folders[0]}/memory.oom_control`), 'oom_kill')
  if (oomKills === null) return null
  return {
    path,
    isShared: false,
    oomKills,
    peakBytes: bytes(textOf(`${folders[0]}/memory.max_usage_in_bytes`)),
    limitBytes: lowest(folders, 'memory.limit_in_bytes'),
  }
}

function lowest(folders: readonly string[], file: string): number | null {
  const limits = folders.map((folder) => bytes(textOf(`${folder}/${file}`))).filter((limit) => limit !== null)
  return limits.length === 0 ? null : Math.min(...limits)
}

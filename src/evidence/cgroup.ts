import type { ProcessLimits } from './machine.ts'

/** Where the files of a group of processes are. */
export interface GroupPlace {
  readonly version: 1 | 2
  /** As in /proc/self/cgroup. */
  readonly path: string
  /** From the group's own folder up to where its file system is mounted. */
  readonly folders: readonly string[]
}

/**
 * Where the groups of this process are for a controller ("memory", "pids"): of version 1, of version 2, or one of each
 * when both are mounted.
 * @param cgroup the text of /proc/self/cgroup
 * @param mountinfo the text of /proc/self/mountinfo
 */
export function groupPlaces(cgroup: string, mountinfo: string, controller: string): readonly GroupPlace[] {
  return cgroup.split('\n').flatMap((line): readonly GroupPlace[] => {
    const [, number, controllers, path] = /^(\d+):([^:]*):(\/.*)$/.exec(line) ?? []
    if (controllers === undefined || path === undefined) return []
    const isUnified = number === '0' && controllers === ''
    if (!isUnified && !controllers.split(',').includes(controller)) return []
    const mount = mounts(mountinfo).find(({ type, options }) =>
      isUnified ? type === 'cgroup2' : type === 'cgroup' && options.includes(controller),
    )
    if (mount === undefined) return []
    return [{ version: isUnified ? 2 : 1, path, folders: foldersUpTo(mount.at, within(mount.root, path)) }]
  })
}

interface Mount {
  readonly root: string
  readonly at: string
  readonly type: string
  readonly options: readonly string[]
}

// "35 31 0:32 /docker/1f /sys/fs/cgroup/memory rw,relatime shared:9 - cgroup cgroup rw,memory" (proc(5))
const mounts = (mountinfo: string): readonly Mount[] =>
  mountinfo.split('\n').flatMap((line) => {
    const [mount, source] = line.split(' - ')
    const [, , , root, at] = mount?.split(' ') ?? []
    const [type, , options] = source?.split(' ') ?? []
    if (root === undefined || at === undefined || !type?.startsWith('cgroup')) return []
    return [{ root, at, type, options: options?.split(',') ?? [] }]
  })

/** A path below the root of a mount; '' for the root itself, and for what a container cannot see. */
function within(root: string, path: string): string {
  if (path.includes('/..')) return ''
  if (root === '/') return path === '/' ? '' : path
  return path.startsWith(`${root}/`) ? path.slice(root.length) : ''
}

function foldersUpTo(top: string, below: string): readonly string[] {
  const parts = below.split('/').filter((part) => part !== '')
  return [...parts.map((_, i) => `${top}/${parts.slice(0, parts.length - i).join('/')}`), top]
}

/** A number after a name, as in memory.events, memory.oom_control and /proc/vmstat; null when it is not there. */
export function counter(text: string | null, name: string): number | null {
  const found = text === null ? null : new RegExp(`^${name} (\\d+)$`, 'm').exec(text)
  return found === null ? null : Number(found[1])
}

/** The largest limit that anybody sets; version 1 says "unlimited" with a number near 2^63. */
const maxLimit = 2 ** 60

/** A number of bytes; null for "max" and what stands for it. */
export function bytes(text: string | null): number | null {
  const value = text === null ? Number.NaN : Number(text.trim() || Number.NaN)
  return Number.isFinite(value) && value < maxLimit ? value : null
}

/** The soft limits in /proc/self/limits. */
export function processLimits(text: string | null): ProcessLimits {
  const soft = (name: string): number | null => {
    const found = text === null ? null : new RegExp(`^${name} +(\\d+|unlimited) `, 'm').exec(text)
    return found === null || found[1] === 'unlimited' ? null : Number(found[1])
  }
  return {
    openFiles: soft('Max open files'),
    processes: soft('Max processes'),
    cpuSeconds: soft('Max cpu time'),
    fileSizeBytes: soft('Max file size'),
  }
}

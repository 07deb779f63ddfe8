import { describe, expect, it } from 'vitest'
import { inUnits } from '../domain/units.ts'
import { type Group, type MachineSnapshot, machineFacts } from './machine.ts'
import { machineResources } from './resources.ts'
import type { Space } from './spaces.ts'

const mib = 1024 * 1024
const quiet: MachineSnapshot = {
  group: { path: '/job', isShared: false, oomKills: 4, peakBytes: 100 * mib, limitBytes: 256 * mib },
  oomKills: 9,
  refusedForks: 0,
  spaces: [],
  limits: { openFiles: 1024, processes: null, cpuSeconds: null, fileSizeBytes: null },
  gpus: null,
  kernelLines: [],
}
const space = (some: Partial<Space>): Space => ({
  name: 'working directory',
  path: '/data',
  totalBytes: 1000 * mib,
  freeBytes: 500 * mib,
  totalInodes: 1000,
  freeInodes: 500,
  ...some,
})
const group = (some: Partial<Group>): Group => ({
  path: '/job',
  isShared: false,
  oomKills: 4,
  peakBytes: null,
  limitBytes: null,
  ...some,
})
const nobody = { processId: null, names: new Set<string>() }

const facts = (after: Partial<MachineSnapshot>, before: Partial<MachineSnapshot> = {}) =>
  machineFacts({ before: { ...quiet, ...before }, after: { ...quiet, ...after } }, nobody).map(
    ({ rule, cause, strength }) => `${rule}: ${cause}, ${strength}`,
  )

describe('what the machine shows', () => {
  it.each([
    ['nothing, when nothing changed', {}, {}, []],
    [
      'a kill in its own group',
      { group: group({ oomKills: 5 }), oomKills: 10 },
      {},
      ['cgroup-oom-kill: host_oom_kill, sure'],
    ],
    [
      'a kill in a group with others',
      { group: group({ oomKills: 5, isShared: true }), oomKills: 10 },
      {},
      ['cgroup-oom-kill-shared: host_oom_kill, likely'],
    ],
    ['a kill outside of its group', { oomKills: 10 }, {}, ['machine-oom-kill: host_oom_kill, when-fitting']],
    [
      'a kill, where its group is not known',
      { group: null, oomKills: 10 },
      { group: null },
      ['machine-oom-kill: host_oom_kill, likely'],
    ],
    ['no kill, when it was moved to another group', { group: group({ path: '/else', oomKills: 9 }) }, {}, []],
    ['no kill, when a counter began anew', { group: group({ oomKills: 0 }), oomKills: 0 }, {}, []],
    ['a limit of processes', { refusedForks: 2 }, {}, ['cgroup-pids-limit: thread_limit, likely']],
    [
      'a disk that it filled',
      { spaces: [space({ freeBytes: 0 })] },
      { spaces: [space({})] },
      ['space-full: disk_full, likely'],
    ],
    [
      'a disk that was full before, where it works',
      { spaces: [space({ freeBytes: 0 })] },
      { spaces: [space({ freeBytes: 4096 })] },
      ['space-full-before: disk_full, likely'],
    ],
    [
      'a disk that was full before, elsewhere',
      { spaces: [space({ name: 'HOME', freeBytes: 0 })] },
      { spaces: [space({ name: 'HOME', freeBytes: 0 })] },
      ['space-full-before: disk_full, when-fitting'],
    ],
    [
      'no full disk, when a hundredth of a small one is left',
      { spaces: [space({ totalBytes: 64 * mib, freeBytes: mib })] },
      {},
      [],
    ],
    [
      'no full disk, when 16 MiB of a large one are left',
      { spaces: [space({ totalBytes: 2 ** 40, freeBytes: 16 * mib })] },
      {},
      [],
    ],
    [
      'a large disk with less',
      { spaces: [space({ totalBytes: 2 ** 40, freeBytes: 15 * mib })] },
      {},
      ['space-full: disk_full, likely'],
    ],
    ['inodes used up', { spaces: [space({ freeInodes: 0 })] }, {}, ['space-inodes: inodes_exhausted, likely']],
    ['no inodes, where they are not counted (btrfs)', { spaces: [space({ totalInodes: 0, freeInodes: 0 })] }, {}, []],
    [
      'shared memory',
      { spaces: [space({ name: '/dev/shm', path: '/dev/shm', totalBytes: 64 * mib, freeBytes: 0 })] },
      {},
      ['space-full: shared_memory_exhausted, likely'],
    ],
  ] as const)('is %s', (_, after, before, expected) => {
    expect(facts(after, before)).toEqual(expected)
  })

  it('says how much', () => {
    const after = { ...quiet, group: { ...group({}), oomKills: 6, peakBytes: 256 * mib, limitBytes: 256 * mib } }
    expect(machineFacts({ before: quiet, after }, nobody)[0]?.quote).toBe(
      'the kernel killed 2 processes of its cgroup for memory (oom_kill 4 → 6, limit 256 MiB, peak 256 MiB)',
    )
  })
})

describe('the resources of an attempt', () => {
  it('are those that the machine tells', () => {
    const after = {
      ...quiet,
      group: group({ oomKills: 5, peakBytes: 200 * mib, limitBytes: 256 * mib }),
      spaces: [space({})],
    }
    expect(machineResources({ before: quiet, after })).toEqual({
      peak_memory_bytes: 200 * mib,
      memory_limit_bytes: 256 * mib,
      oom_kills: 1,
      disk_free_bytes: 500 * mib,
      disk_free_inodes: 500,
      open_files_limit: 1024,
    })
  })

  it('leave out a peak of an earlier attempt', () => {
    expect(machineResources({ before: quiet, after: quiet })).not.toHaveProperty('peak_memory_bytes')
  })

  it('are few on a machine that tells nothing', () => {
    const silent = { ...quiet, group: null, oomKills: null, limits: { ...quiet.limits, openFiles: null } }
    expect(machineResources({ before: silent, after: silent })).toEqual({})
  })
})

it.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1536, '1.5 KiB'],
  [268_435_456, '256 MiB'],
  [2 ** 50, '1024 TiB'],
])('%d is %s', (value, text) => {
  expect(inUnits(value)).toBe(text)
})

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tempDir } from '../../test/support/temp-dir.ts'
import { GroupFiles } from './group-files.ts'

/** Folders as the kernel shows them, filled with what it writes. */
function tree(files: Readonly<Record<string, string>>): string {
  const top = tempDir()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(top, path, '..'), { recursive: true })
    writeFileSync(join(top, path), text)
  }
  return top
}

const events = (kills: number) => `low 0\nhigh 0\nmax 812\noom ${kills}\noom_kill ${kills}\noom_group_kill 0\n`
const unified = (top: string) => `30 25 0:26 / ${top} rw,relatime - cgroup2 cgroup2 rw\n`
const old = (top: string, controller: string) => `35 31 0:32 / ${top} rw,relatime - cgroup cgroup rw,${controller}\n`

it('reads a group of version 2, with the limit of a group above it', () => {
  const top = tree({
    'pod/memory.max': '268435456\n',
    'pod/memory.events': events(7),
    'pod/job/memory.max': 'max\n',
    'pod/job/memory.events': events(2),
    'pod/job/memory.peak': '201326592\n',
    'pod/job/pids.events': 'max 3\n',
  })
  const groups = new GroupFiles('0::/pod/job\n', unified(top))
  expect(groups.readMemory()).toEqual({
    path: '/pod/job',
    isShared: false,
    oomKills: 2,
    peakBytes: 201_326_592,
    limitBytes: 268_435_456,
  })
  expect(groups.readRefusedForks()).toBe(3)
})

it('reads the group above, shared with others, where the own one is not counted', () => {
  const top = tree({ 'slice/memory.events': events(7), 'slice/memory.peak': '9\n', 'slice/job/cgroup.procs': '' })
  expect(new GroupFiles('0::/slice/job\n', unified(top)).readMemory()).toEqual({
    path: '/slice/job',
    isShared: true,
    oomKills: 7,
    peakBytes: null,
    limitBytes: null,
  })
})

it('reads a group of version 1 beside a version 2 that counts nothing', () => {
  const top = tree({
    'memory/job/memory.oom_control': 'oom_kill_disable 0\nunder_oom 0\noom_kill 1\n',
    'memory/job/memory.limit_in_bytes': '9223372036854771712\n',
    'memory/job/memory.max_usage_in_bytes': '4096\n',
    'memory/memory.limit_in_bytes': '9223372036854771712\n',
    'pids/job/pids.events': 'max 0\n',
    'unified/cgroup.procs': '',
  })
  const mountinfo = `${unified(join(top, 'unified'))}${old(join(top, 'memory'), 'memory')}${old(join(top, 'pids'), 'pids')}`
  const groups = new GroupFiles('8:pids:/job\n4:memory:/job\n0::/\n', mountinfo)
  expect(groups.readMemory()).toEqual({ path: '/job', isShared: false, oomKills: 1, peakBytes: 4096, limitBytes: null })
  expect(groups.readRefusedForks()).toBe(0)
})

it('reads what is in use, without files that were read and lie there, in both versions', () => {
  const top = tree({
    'new/job/cgroup.procs': '',
    'new/memory.current': '9000\n',
    'new/memory.stat': 'anon 5\ninactive_file 4000\nactive_file 1\n',
    'old/job/memory.usage_in_bytes': '900\n',
    'old/job/memory.stat': 'inactive_file 1\ntotal_inactive_file 400\n',
  })
  expect(new GroupFiles('0::/job\n', unified(join(top, 'new'))).readUsage()).toBe(5_000)
  expect(new GroupFiles('4:memory:/job\n', old(join(top, 'old'), 'memory')).readUsage()).toBe(500)
})

it('reads nothing where there is nothing', () => {
  expect(new GroupFiles('', '').readUsage()).toBeNull()
  expect(new GroupFiles('', '').readMemory()).toBeNull()
  expect(new GroupFiles('0::/\n', unified('/nowhere')).readMemory()).toBeNull()
  expect(new GroupFiles('0::/\n', unified('/nowhere')).readRefusedForks()).toBeNull()
})

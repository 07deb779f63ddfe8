import { describe, expect, it } from 'vitest'
import { bytes, counter, groupPlaces, processLimits } from './cgroup.ts'

// As read on Debian 12 with both versions mounted (hybrid).
const hybrid = {
  cgroup: `9:name=systemd:/
8:pids:/
4:memory:/jobs/24240e8f
2:cpu,cpuacct:/
0::/
`,
  mountinfo: `31 23 0:28 / /sys/fs/cgroup rw,relatime - tmpfs tmpfs rw,mode=755
35 31 0:32 / /sys/fs/cgroup/memory rw,relatime - cgroup cgroup rw,memory
39 31 0:36 / /sys/fs/cgroup/pids rw,relatime - cgroup cgroup rw,pids
40 31 0:37 / /sys/fs/cgroup/systemd rw,relatime - cgroup cgroup rw,name=systemd
41 31 0:38 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw
`,
}
const unified = {
  cgroup: '0::/system.slice/actions.runner.service\n',
  mountinfo: `25 23 0:22 / /sys rw,nosuid,nodev,noexec,relatime shared:7 - sysfs sysfs rw
30 25 0:26 / /sys/fs/cgroup rw,nosuid,nodev,noexec,relatime shared:9 - cgroup2 cgroup2 rw,nsdelegate,memory_recursiveprot
`,
}
// A container of version 1 sees the path of the host, and only its own part of the file system.
const container = {
  cgroup: '11:memory:/docker/1f3a\n0::/docker/1f3a\n',
  mountinfo:
    '734 733 0:32 /docker/1f3a /sys/fs/cgroup/memory ro,nosuid,nodev,noexec,relatime master:16 - cgroup cgroup rw,memory\n',
}

describe('the folders of a group', () => {
  it.each([
    [
      'of both versions, the one of the controller first',
      hybrid,
      [
        {
          version: 1,
          folders: ['/sys/fs/cgroup/memory/jobs/24240e8f', '/sys/fs/cgroup/memory/jobs', '/sys/fs/cgroup/memory'],
        },
        { version: 2, folders: ['/sys/fs/cgroup/unified'] },
      ],
    ],
    [
      'of version 2, up to where limits may be set',
      unified,
      [
        {
          version: 2,
          folders: [
            '/sys/fs/cgroup/system.slice/actions.runner.service',
            '/sys/fs/cgroup/system.slice',
            '/sys/fs/cgroup',
          ],
        },
      ],
    ],
    ['in a container of version 1', container, [{ version: 1, folders: ['/sys/fs/cgroup/memory'] }]],
    [
      'below a container of version 1',
      { ...container, cgroup: '11:memory:/docker/1f3a/job\n' },
      [{ version: 1, folders: ['/sys/fs/cgroup/memory/job', '/sys/fs/cgroup/memory'] }],
    ],
    [
      'in a container with a name space of its own',
      { ...unified, cgroup: '0::/\n' },
      [{ version: 2, folders: ['/sys/fs/cgroup'] }],
    ],
    [
      'above its own name space',
      { ...unified, cgroup: '0::/../other\n' },
      [{ version: 2, folders: ['/sys/fs/cgroup'] }],
    ],
    ['where nothing is mounted', { ...unified, mountinfo: '' }, []],
    ['where there are no groups', { cgroup: '', mountinfo: '' }, []],
  ] as const)('%s', (_, { cgroup, mountinfo }, places) => {
    expect(groupPlaces(cgroup, mountinfo, 'memory')).toMatchObject(places)
  })

  it('with a controller that shares its folder', () => {
    const mountinfo = '36 31 0:33 / /sys/fs/cgroup/cpu,cpuacct rw,relatime - cgroup cgroup rw,cpu,cpuacct'
    expect(groupPlaces(hybrid.cgroup, mountinfo, 'cpuacct')[0]?.folders).toEqual(['/sys/fs/cgroup/cpu,cpuacct'])
  })
})

describe('counters', () => {
  it.each([
    ['version 1', 'oom_kill_disable 0\nunder_oom 0\noom_kill 3\n', 3],
    ['version 2', 'low 0\nhigh 0\nmax 812\noom 2\noom_kill 2\noom_group_kill 0\n', 2],
    ['the whole machine', 'pgmigrate_fail 0\noom_kill 17\nunevictable_pgs_culled 4\n', 17],
    ['a kernel before 4.13', 'oom_kill_disable 0\nunder_oom 0\n', null],
    ['no file', null, null],
  ])('of kills, from %s', (_, text, value) => {
    expect(counter(text, 'oom_kill')).toBe(value)
  })

  it.each([
    ['268435456\n', 268_435_456],
    ['max\n', null],
    ['9223372036854771712\n', null],
    ['', null],
    [null, null],
  ])('of bytes: %j', (text, value) => {
    expect(bytes(text)).toBe(value)
  })
})

it('reads the limits of a process', () => {
  const text = `Limit                     Soft Limit           Hard Limit           Units     
Max cpu time              unlimited            unlimited            seconds   
Max file size             1073741824           unlimited            bytes     
Max processes             96365                96365                processes 
Max open files            1024                 524288               files     
`
  expect(processLimits(text)).toEqual({
    cpuSeconds: null,
    fileSizeBytes: 1_073_741_824,
    processes: 96_365,
    openFiles: 1024,
  })
  expect(processLimits(null)).toEqual({ cpuSeconds: null, fileSizeBytes: null, processes: null, openFiles: null })
})

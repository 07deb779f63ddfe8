import { describe, expect, it } from 'vitest'
import { linesSince, recordText, tellingLines } from './kernel-lines.ts'
import { kernelFacts, namesIn } from './kernel-log.ts'

// As a kernel 6.18 writes them.
const kill = [
  'python3 invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0',
  'oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=/,mems_allowed=0,oom_memcg=/job,task_memcg=/job/inner,task=python3,pid=13904,uid=0',
  'Memory cgroup out of memory: Killed process 13904 (python3) total-vm:251636kB, anon-rss:236544kB, file-rss:4912kB, shmem-rss:0kB, UID:0 pgtables:524kB oom_score_adj:0',
]
const crash =
  'python3[812]: segfault at 0 ip 00007f3b8c1d2a10 sp 00007ffd3c1 error 4 in libtorch_cpu.so[7f3b80000000+d000000] likely on CPU 3 (core 1, socket 0)'
const own = { processId: 1, names: new Set(['python', 'train.py']), group: '/other' }
const facts = (lines: readonly string[], some: Partial<typeof own> = {}) =>
  kernelFacts(lines, { ...own, ...some }).map(({ rule, cause, strength }) => `${rule}: ${cause}, ${strength}`)

describe('the kernel log', () => {
  it.each([
    ['a kill of the command itself', kill, { processId: 13_904 }, ['kernel-oom-kill: host_oom_kill, sure']],
    ['a kill in its group', kill, { group: '/job/inner' }, ['kernel-oom-kill: host_oom_kill, sure']],
    ['a kill below its group', kill, { group: '/job' }, ['kernel-oom-kill: host_oom_kill, sure']],
    ['a kill of another', kill, {}, ['kernel-oom-kill-other: host_oom_kill, when-fitting']],
    [
      'a kill of another, when everything is in its group',
      kill,
      { group: '/' },
      ['kernel-oom-kill-other: host_oom_kill, when-fitting'],
    ],
    [
      'a kill of another, in a group with a longer name',
      kill,
      { group: '/jo' },
      ['kernel-oom-kill-other: host_oom_kill, when-fitting'],
    ],
    ['a crash of a program of the command', [crash], {}, ['kernel-segfault: segfault, likely']],
    [
      'a crash of a thread of PyTorch',
      [crash.replace('python3', 'pt_main_thread')],
      { names: new Set<string>() },
      ['kernel-segfault: segfault, likely'],
    ],
    ['no crash of another program', [crash.replace('python3', 'Xorg')], {}, []],
    [
      'a lost GPU',
      ["NVRM: Xid (PCI:0000:05:00): 79, pid='<unknown>', name=<unknown>, GPU has fallen off the bus."],
      {},
      ['kernel-xid-off-bus: gpu_fallen_off_bus, sure'],
    ],
    [
      'a memory error',
      ['NVRM: Xid (PCI:0000:3b:00): 48, pid=311, An uncorrectable double bit error (DBE) has been detected on GPU'],
      {},
      ['kernel-xid-memory: gpu_ecc_uncorrectable, sure'],
    ],
    [
      'a fault of the program',
      ['NVRM: Xid (PCI:0000:65:00): 31, pid=4242, name=python, Ch 00000018, MMU Fault'],
      {},
      ['kernel-xid-program: gpu_program_fault, when-alone'],
    ],
    [
      'nothing of what only follows',
      [
        'NVRM: Xid (PCI:0000:65:00): 45, pid=4242, Ch 00000018',
        'NVRM: Xid (PCI:0000:10:1c): 63, pid=1896, Row Remapper: New row marked for remapping',
      ],
      {},
      [],
    ],
    [
      'a fault of a disk',
      ['I/O error, dev nvme0n1, sector 1953525040 op 0x0:(READ) flags 0x80700'],
      {},
      ['kernel-disk-io-error: disk_io_error, likely'],
    ],
    ['one fact of a storm', Array.from({ length: 50 }, () => crash), {}, ['kernel-segfault: segfault, likely']],
  ] as const)('shows %s', (_, lines, some, expected) => {
    expect(facts(lines, some)).toEqual(expected)
  })

  it('is kept only where it tells something, in bounds', () => {
    expect(tellingLines([...kill, 'EXT4-fs (vda): mounted filesystem', 'drop_caches: 3'])).toEqual(kill.slice(1))
    expect(tellingLines(Array.from({ length: 1000 }, (_, i) => `NVRM: ${i} ${'x'.repeat(9999)}`))).toHaveLength(200)
  })

  it('is read record by record', () => {
    expect(recordText('6,344,1345858,-;EXT4-fs: text; more\n SUBSYSTEM=block\n')).toBe('EXT4-fs: text; more')
    expect(recordText('')).toBeNull()
  })

  it('is read from dmesg from a moment on', () => {
    expect(linesSince('[    0.47] old\n[ 5539.100] at\n<4>[ 5540.25] new: [1]\nnone\n', 5539.1)).toEqual([
      'at',
      'new: [1]',
    ])
  })
})

it.each([
  [{ kind: 'program', argv: ['/usr/bin/python3.11', 'train.py'] }, ['python3.11']],
  [
    { kind: 'script', script: 'cd x && ./bin/prepare; torchrun --nproc 2 a/train.py', shell: 'bash' },
    ['cd', 'prepare', 'torchrun', 'train.py', 'bash'],
  ],
] as const)('the programs of %j are %j', (command, names) => {
  expect([...namesIn(command.kind === 'program' ? { ...command, argv: [...command.argv] } : command)]).toEqual(names)
})

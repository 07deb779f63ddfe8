import { describe, expect, it } from 'vitest'
import type { Ending } from '../evidence/ending.ts'
import type { KnownFact } from '../evidence/facts.ts'
import type { MachineFact } from '../evidence/machine.ts'
import { judge } from './judge.ts'

const exit = (exitCode: number): Ending => ({ endedBy: 'exit', exitCode, signal: null, detail: '' })
const killedBy = (signal: string): Ending => ({ endedBy: 'signal', exitCode: null, signal, detail: '' })
const endedBy = (by: Ending['endedBy']): Ending => ({ endedBy: by, exitCode: null, signal: 'SIGTERM', detail: by })

const fact = (some: Partial<MachineFact>): MachineFact => ({
  rule: 'cgroup-oom-kill',
  cause: 'host_oom_kill',
  subject: 'memory',
  strength: 'sure',
  quote: 'oom_kill 0 → 1',
  ...some,
})
const groupKill = fact({})
const machineKill = fact({ rule: 'machine-oom-kill', strength: 'when-fitting' })
const filled = fact({ rule: 'space-full', cause: 'disk_full', subject: 'disk', strength: 'likely' })
const fullBefore = fact({ ...filled, strength: 'when-fitting' })
const noInodes = fact({ rule: 'space-inodes', cause: 'inodes_exhausted', subject: 'disk', strength: 'likely' })
const fullShm = fact({
  rule: 'space-full',
  cause: 'shared_memory_exhausted',
  subject: 'shared memory',
  strength: 'likely',
})
const lostGpu = fact({ rule: 'kernel-xid-off-bus', cause: 'gpu_fallen_off_bus', subject: 'gpu' })
const gpuFault = fact({
  rule: 'kernel-xid-program',
  cause: 'gpu_program_fault',
  subject: 'gpu',
  strength: 'when-alone',
})
const heldGpu = fact({
  rule: 'gpu-memory-held',
  cause: 'gpu_memory_in_use',
  subject: 'gpu memory',
  strength: 'when-fitting',
})
const heldALittle = fact({ ...heldGpu, strength: 'context' })
const crashed = fact({ rule: 'kernel-segfault', cause: 'segfault', subject: 'crash', strength: 'likely' })
const badDisk = fact({ rule: 'kernel-disk-io', cause: 'disk_io_error', subject: 'disk fault', strength: 'likely' })

const text = (quote: string, some: Partial<KnownFact> = {}): KnownFact => ({
  rule: 'a-rule',
  cause: 'python_exception',
  role: 'exception',
  quote,
  line: 5,
  stream: 'stderr',
  rank: '',
  count: 1,
  handled: false,
  ...some,
})
const bug = text("KeyError: 'epoch'")
const workerKilled = text('RuntimeError: DataLoader worker (pid 7) is killed by signal: Killed.', {
  cause: 'sigkill',
  role: 'root',
})
const workerDied = text('RuntimeError: Engine core process died unexpectedly')
const cudaOom = text('torch.OutOfMemoryError: CUDA out of memory', { cause: 'cuda_oom', role: 'root' })
const noSpace = text('OSError: [Errno 28] No space left on device', { cause: 'disk_full', role: 'root' })
const cudaError = text('RuntimeError: CUDA error: unspecified launch failure', {
  cause: 'cuda_launch_failure',
  role: 'root',
})

describe('the machine and the text', () => {
  it.each([
    // A kill in its own group is certain, unless the program says something else that ended it.
    ['a kill and an empty log', exit(1), [groupKill], [], 'host_oom_kill', 'certain'],
    ['a kill and SIGKILL', killedBy('SIGKILL'), [groupKill], [], 'host_oom_kill', 'certain'],
    ['a kill and 137', exit(137), [groupKill], [], 'host_oom_kill', 'certain'],
    ['a kill and a killed worker', exit(1), [groupKill], [workerKilled], 'host_oom_kill', 'certain'],
    ['a kill and a worker that died', exit(1), [groupKill], [workerDied], 'host_oom_kill', 'certain'],
    [
      'a kill and MemoryError',
      exit(1),
      [groupKill],
      [text('MemoryError', { cause: 'host_out_of_memory', role: 'root' })],
      'host_oom_kill',
      'certain',
    ],
    ['a kill and a bug', exit(1), [groupKill], [bug], 'python_exception', 'likely'],
    [
      'a kill and a bug that was survived',
      exit(1),
      [groupKill],
      [{ ...bug, handled: true }],
      'host_oom_kill',
      'certain',
    ],
    ['a kill and a bug after a killed worker', exit(1), [groupKill], [workerKilled, bug], 'sigkill', 'certain'],
    ['a kill and a full GPU', exit(1), [groupKill], [cudaOom], 'cuda_oom', 'certain'],
    [
      'a kill and a hint',
      exit(1),
      [groupKill],
      [text('timed out', { cause: 'timeout', role: 'weak' })],
      'host_oom_kill',
      'certain',
    ],
    ['a kill, then our limit', endedBy('attempt_timeout'), [groupKill], [], 'host_oom_kill', 'certain'],
    ['a kill, and a cancel', endedBy('cancel'), [groupKill], [], 'cancelled', 'certain'],
    [
      'a kill, and nothing that started',
      { ...exit(127), endedBy: 'spawn_error', cause: 'command_not_found' },
      [groupKill],
      [],
      'command_not_found',
      'certain',
    ],
    // A kill anywhere on the machine needs more.
    ['a kill elsewhere and SIGKILL', killedBy('SIGKILL'), [machineKill], [], 'host_oom_kill', 'likely'],
    ['a kill elsewhere and an empty log', exit(1), [machineKill], [], 'nonzero_exit', 'guess'],
    ['a kill elsewhere and a killed worker', exit(1), [machineKill], [workerKilled], 'host_oom_kill', 'likely'],
    ['a kill elsewhere and a bug', exit(1), [machineKill], [bug], 'python_exception', 'likely'],
    [
      'a kill somewhere and an empty log',
      exit(1),
      [{ ...machineKill, strength: 'likely' as const }],
      [],
      'host_oom_kill',
      'guess',
    ],
    // A full disk supports.
    ['a full disk and an empty log', exit(1), [filled], [], 'disk_full', 'guess'],
    [
      'a full disk and a write that failed',
      exit(1),
      [filled],
      [text('RuntimeError: [enforce fail at inline_container.cc:424] . unexpected pos 64 vs 0')],
      'disk_full',
      'likely',
    ],
    ['a full disk and a bug', exit(1), [filled], [bug], 'python_exception', 'likely'],
    ['a full disk and what the program says of it', exit(1), [filled], [noSpace], 'disk_full', 'certain'],
    ['a full disk and SIGBUS', killedBy('SIGBUS'), [filled], [], 'disk_full', 'likely'],
    ['a full disk and SIGSEGV', killedBy('SIGSEGV'), [filled], [], 'segfault', 'likely'],
    ['a full disk and our limit', endedBy('attempt_timeout'), [filled], [], 'attempt_timeout', 'certain'],
    ['a full disk and a command that is not there', exit(127), [filled], [], 'command_not_found', 'guess'],
    ['a disk that was full before and an empty log', exit(1), [fullBefore], [], 'nonzero_exit', 'guess'],
    [
      'a disk that was full before and a write that failed',
      exit(1),
      [fullBefore],
      [text('OSError: failed to write')],
      'disk_full',
      'likely',
    ],
    ['no inodes and "no space left"', exit(1), [noInodes], [noSpace], 'inodes_exhausted', 'likely'],
    ['no inodes and an empty log', exit(1), [noInodes], [], 'inodes_exhausted', 'guess'],
    ['full shared memory and SIGBUS', killedBy('SIGBUS'), [fullShm], [], 'shared_memory_exhausted', 'likely'],
    ['full shared memory and 135', exit(135), [fullShm], [], 'shared_memory_exhausted', 'likely'],
    [
      'full shared memory and a bus error in a worker',
      exit(1),
      [fullShm],
      [text('DataLoader worker (pid 7) is killed by signal: Bus error.', { cause: 'bus_error', role: 'root' })],
      'shared_memory_exhausted',
      'likely',
    ],
    [
      'full shared memory and a full disk elsewhere',
      exit(1),
      [fullShm],
      [text("OSError: No space left on device: '/data/x'", { cause: 'disk_full', role: 'root' })],
      'disk_full',
      'certain',
    ],
    // What the GPUs report.
    ['a lost GPU and an empty log', exit(1), [lostGpu], [], 'gpu_fallen_off_bus', 'certain'],
    ['a lost GPU and a CUDA error', exit(1), [lostGpu], [cudaError], 'gpu_fallen_off_bus', 'certain'],
    ['a lost GPU and a full one', exit(1), [lostGpu], [cudaOom], 'cuda_oom', 'certain'],
    ['a lost GPU of somebody and a bug', exit(1), [lostGpu], [bug], 'python_exception', 'likely'],
    ['a fault of the program and a CUDA error', exit(1), [gpuFault], [cudaError], 'cuda_launch_failure', 'certain'],
    ['a fault of the program and an empty log', exit(1), [gpuFault], [], 'gpu_program_fault', 'guess'],
    ['memory that others hold and a full GPU', exit(1), [heldGpu], [cudaOom], 'gpu_memory_in_use', 'likely'],
    ['a little memory that others hold and a full GPU', exit(1), [heldALittle], [cudaOom], 'cuda_oom', 'certain'],
    ['memory that others hold and an empty log', exit(1), [heldGpu], [], 'nonzero_exit', 'guess'],
    // The rest of the kernel log.
    ['a crash and an empty log', exit(1), [crashed], [], 'segfault', 'guess'],
    ['a crash and a worker that died', exit(1), [crashed], [workerDied], 'segfault', 'likely'],
    ['a crash and a bug', exit(1), [crashed], [bug], 'python_exception', 'likely'],
    [
      'a bad disk and a file that is corrupt',
      exit(1),
      [badDisk],
      [text('BadZipFile: corrupt file', { cause: 'archive_corrupt', role: 'root' })],
      'disk_io_error',
      'likely',
    ],
  ] as const)('%s', (_, ending, machine, facts, cause, confidence) => {
    expect(judge({ ending, machine, facts })).toMatchObject({ cause, confidence })
  })

  it('keep the line of the user that came to feel it', () => {
    const frame = { file: '/app/train.py', line: 7 }
    expect(judge({ ending: exit(1), machine: [groupKill], facts: [{ ...workerKilled, frame }] }).location).toEqual(
      frame,
    )
  })

  it('are both told, whichever wins', () => {
    const verdict = judge({ ending: exit(1), machine: [groupKill, machineKill, heldALittle], facts: [bug] })
    expect(verdict.evidence.map(({ source, rule }) => `${source} ${rule}`)).toEqual([
      'output a-rule',
      'machine cgroup-oom-kill',
      'machine machine-oom-kill',
      'machine gpu-memory-held',
    ])
    expect(verdict.rivals).toMatchObject([
      { cause: 'host_oom_kill', lost_because: 'an uncaught exception outranks the machine alone' },
    ])
  })
})

describe("a launcher's report", () => {
  const report = text('ValueError: bad', { frame: { file: '/app/data.py', line: 3 }, line: 4 })
  it.each([
    ['over nothing', [], [report], 'python_exception', 3],
    ['over what others printed', [bug], [report], 'python_exception', 3],
    ['below decisive text, when it names no reason', [cudaOom], [report], 'cuda_oom', 3],
    [
      'above decisive text, when it does',
      [text('Killed', { cause: 'timeout', role: 'root' })],
      [{ ...report, cause: 'cuda_oom', role: 'root' }],
      'cuda_oom',
      3,
    ],
    [
      'not, when it only lost another',
      [],
      [{ ...report, cause: 'peer_lost', role: 'echo' }],
      'nonzero_exit',
      undefined,
    ],
  ] as const)('decides %s', (_, facts, launchers, cause, line) => {
    const verdict = judge({ ending: exit(1), facts, launchers })
    expect(verdict.cause).toBe(cause)
    expect(verdict.location?.line).toBe(line)
  })

  it('points at the line of the output that says the same', () => {
    const verdict = judge({ ending: exit(1), facts: [{ ...report, line: 99 }], launchers: [report] })
    expect(verdict.line).toBe(99)
    expect(judge({ ending: exit(1), facts: [], launchers: [report] }).line).toBeUndefined()
  })
})

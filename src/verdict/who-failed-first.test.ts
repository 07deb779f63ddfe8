import { expect, it } from 'vitest'
import type { Ending } from '../evidence/ending.ts'
import { OutputReader } from '../evidence/output.ts'
import { signatures } from '../evidence/signatures/index.ts'
import { judge } from './judge.ts'

const exit1: Ending = { endedBy: 'exit', exitCode: 1, signal: null, detail: '' }

function verdictOn(log: string, ending: Ending = exit1) {
  const reader = new OutputReader(signatures, { redact: (text) => text })
  reader.push('stderr', Buffer.from(log))
  return judge({ ending, facts: reader.end(100).facts })
}

const rank = (n: number, text: string) =>
  text
    .split('\n')
    .map((line) => `[rank${n}]: ${line}`)
    .join('\n')

const traceback = (exception: string) =>
  `Traceback (most recent call last):\n  File "/app/train.py", line 7, in main\n    main()\n${exception}`

const block = (exitcode: string, words: string) => `
Traceback (most recent call last):
  File "/opt/conda/bin/torchrun", line 8, in <module>
    sys.exit(main())
torch.distributed.elastic.multiprocessing.errors.ChildFailedError: 
============================================================
train.py FAILED
------------------------------------------------------------
Failures:
  <NO_OTHER_FAILURES>
------------------------------------------------------------
Root Cause (first observed failure):
[0]:
  time      : 2025-11-21_10:02:44
  host      : node-a
  rank      : 3 (local_rank: 3)
  exitcode  : ${exitcode} (pid: 589)
  error_file: <N/A>
  traceback : ${words}
============================================================
`
const ends = `W1121 10:02:44.018000 511 torch/distributed/elastic/multiprocessing/api.py:897] Sending process 588 closing signal SIGTERM
E1121 10:02:44.601000 511 torch/distributed/elastic/multiprocessing/api.py:869] failed (exitcode: 1) local_rank: 3 (pid: 589) of binary: /usr/bin/python3
`
const unhelpful = 'To enable traceback see: https://pytorch.org/docs/stable/elastic/errors.html'
const peerGone =
  'RuntimeError: [../third_party/gloo/gloo/transport/tcp/pair.cc:534] Connection closed by peer [10.0.0.2]:4321'
const ncclGone =
  'torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1723, remote process exited or there was a network error, NCCL version 2.20.5\nncclRemoteError: A call failed possibly due to a network error or a remote process exiting prematurely.'

it.each([
  [
    'the program, under torchrun',
    `${rank(3, traceback('ValueError: bad'))}\n${ends}${block('1', unhelpful)}`,
    'python_exception',
  ],
  ['nobody, when only torchrun reports', `${ends}${block('1', unhelpful)}`, 'worker_failed'],
  ['a killed rank', `step 3 loss 1\n${block('-9', 'Signal 9 (SIGKILL) received by PID 589')}`, 'sigkill'],
  ['a crashed rank', block('-11', 'Signal 11 (SIGSEGV) received by PID 589'), 'segfault'],
  [
    'a killed rank, not those who lost it',
    `${rank(0, traceback(ncclGone))}\n${block('-9', 'Signal 9 (SIGKILL) received by PID 589')}`,
    'sigkill',
  ],
  [
    'the one that raised, not those who lost it before',
    `${rank(0, traceback(peerGone))}\n${rank(3, traceback('ValueError: bad'))}\n${ends}`,
    'python_exception',
  ],
  [
    'the one out of memory, not those who lost it',
    `${rank(0, traceback(peerGone))}\n${rank(3, traceback('torch.OutOfMemoryError: CUDA out of memory. Tried'))}\n${ends}`,
    'cuda_oom',
  ],
  ['a peer that is not in the output', `${rank(0, traceback(ncclGone))}\n${ends}${block('1', unhelpful)}`, 'peer_lost'],
  [
    'a peer, and not the abort after it',
    `${rank(0, traceback(ncclGone))}\n${ends}${block('-6', 'Signal 6 (SIGABRT) received by PID 589')}`,
    'peer_lost',
  ],
  [
    'a rank that was late',
    '[rank1]:[E ProcessGroupNCCL.cpp:563] [Rank 1] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=19, OpType=ALLREDUCE, Timeout(ms)=1800000) ran for 1800093 milliseconds before timing out.\n[rank1]:[E ProcessGroupNCCL.cpp:577] [Rank 1] Some NCCL operations have failed or timed out.\n[rank1]:[E ProcessGroupNCCL.cpp:583] [Rank 1] To avoid data inconsistency, we are taking the entire process down.',
    'collective_timeout',
  ],
  [
    'the loader that was killed',
    `${traceback('RuntimeError: DataLoader worker (pid 50217) is killed by signal: Killed. ')}\n\nThe above exception was the direct cause of the following exception:\n\n${traceback('RuntimeError: DataLoader worker (pid(s) 50217) exited unexpectedly')}`,
    'sigkill',
  ],
  [
    'the program, though its loader workers were ended after it',
    `${traceback('ValueError: bad')}\n${traceback('RuntimeError: DataLoader worker (pid 50217) is killed by signal: Terminated. ')}`,
    'python_exception',
  ],
  [
    'the program, under DeepSpeed',
    `${traceback('KeyError: 3')}\n[2023-10-17 04:41:10,220] [INFO] [launch.py:315:sigkill_handler] Killing subprocess 71001\n[2023-10-17 04:41:12,731] [ERROR] [launch.py:321:sigkill_handler] ['python', '-u', 'train.py'] exits with return code = 1`,
    'python_exception',
  ],
  [
    'the program, under accelerate',
    `${traceback('KeyError: 3')}\n${traceback("subprocess.CalledProcessError: Command '['/usr/bin/python', 'train.py']' returned non-zero exit status 1.")}`,
    'python_exception',
  ],
  [
    'the build, not the wrapper after it',
    `${traceback("subprocess.CalledProcessError: Command '['ninja', '-v']' returned non-zero exit status 1.")}\n${traceback("subprocess.CalledProcessError: Command '['/usr/bin/python', '-u', 'train.py']' returned non-zero exit status 1.")}`,
    'python_exception',
  ],
  [
    'a process killed under MPI',
    'Primary job  terminated normally, but 1 process returned\na non-zero exit code.\nmpirun noticed that process rank 1 with PID 0 on node gpu2 exited on signal 9 (Killed).',
    'sigkill',
  ],
  [
    'the exception inside a Ray task',
    'ray.exceptions.RayTaskError(OutOfDiskError): ray::train() (pid=61002, ip=10.4.1.17)\n  File "/app/train.py", line 9, in train\n    ref = ray.put(features)\nray.exceptions.OutOfDiskError: Local disk is full',
    'disk_full',
  ],
  [
    'the program, not the threads that lost their pipes to it',
    `Traceback (most recent call last):\n  File "/usr/lib/python3.10/multiprocessing/connection.py", line 3, in _recv\nConnectionResetError: [Errno 104] Connection reset by peer\n${traceback('ValueError: bad')}`,
    'python_exception',
  ],
  [
    'the one rank that ran out of memory, not the many that lost it',
    `${Array.from({ length: 150 }, (_, n) => rank(n, peerGone)).join('\n')}\n${rank(200, 'torch.OutOfMemoryError: CUDA out of memory. Tried')}`,
    'cuda_oom',
  ],
  [
    'a hang-up of the session',
    traceback('torch.distributed.elastic.multiprocessing.api.SignalException: Process 41208 got signal: 1'),
    'sighup',
  ],
] as const)('names %s', (_, log, cause) => {
  expect(verdictOn(log).cause).toBe(cause)
})

it('names a peer, when the loss of it made the process abort', () => {
  const aborted = verdictOn(rank(0, traceback(ncclGone)), {
    endedBy: 'signal',
    exitCode: null,
    signal: 'SIGABRT',
    detail: '',
  })
  expect(aborted).toMatchObject({ cause: 'peer_lost', class: 'infrastructure' })
})

it('names the mistake at the end, and not an error on stderr that long training on stdout survived', () => {
  const reader = new OutputReader(signatures, { redact: (text) => text })
  const log = 'ERROR caught torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2 GiB\n'
  reader.push('stderr', Buffer.from(log))
  for (let step = 1; step <= 3_000; step++) reader.push('stdout', Buffer.from(`step ${step} loss 0.5\n`))
  reader.push('stderr', Buffer.from(traceback("KeyError: 'f1'")))
  expect(judge({ ending: exit1, facts: reader.end(10).facts }).cause).toBe('python_exception')
})

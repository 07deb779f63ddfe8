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

const ends = (exception: string, line = 7) =>
  `Traceback (most recent call last):\n  File "/app/train.py", line ${line}, in <module>\n    main()\n${exception}\n`
const caught = (exception: string) =>
  `Traceback (most recent call last):\n  File "/app/data.py", line 3, in load\n    read()\n${exception}\n`

const noGpu = ends('RuntimeError: No CUDA GPUs are available')
const cudnn = ends('RuntimeError: CUDNN_STATUS_INTERNAL_ERROR')
const shapes = ends('RuntimeError: mat1 and mat2 shapes cannot be multiplied (32x512 and 256x10)')
const launch = (rank: number, address: string) =>
  ends('torch.distributed.DistStoreError: Socket Timeout') +
  ends(
    `subprocess.CalledProcessError: Command 'torchrun --nnodes 2 --node_rank ${rank} --master_addr ${address} t.py' returned non-zero exit status 1.`,
  )

const failedBuild =
  'ninja: build stopped: subcommand failed.\n' +
  ends("subprocess.CalledProcessError: Command '['ninja', '-v']' returned non-zero exit status 1.")
const hsa =
  'Callback: Queue 0x7f Aborting with error : HSA_STATUS_ERROR_OUT_OF_RESOURCES: The runtime failed to allocate the necessary resources. Code: 0x1008 Available Free mem : 0 MB'

it.each([
  ['numbers in brackets', `+ export 'CUDA_VISIBLE_DEVICES=[1,2,3]'\n${noGpu}`, 'bad_visible_devices'],
  ['the same, where cuDNN is the first to miss them', `CUDA_VISIBLE_DEVICES="[1]"\n${cudnn}`, 'bad_visible_devices'],
  ['nothing, when the numbers are right', `+ export CUDA_VISIBLE_DEVICES=1,2,3\n${noGpu}`, 'gpu_not_visible'],
  [
    'another complaint, whatever the numbers',
    `+ export 'CUDA_VISIBLE_DEVICES=[1,2]'\n${ends("FileNotFoundError: [Errno 2] No such file or directory: '/data/a.csv'")}`,
    'file_missing',
  ],
  ['a second node that looks for the first on itself', launch(1, '127.0.0.1'), 'bad_master_address'],
  ['the network, when the first node is another', launch(1, '10.0.0.1'), 'collective_timeout'],
  ['the network, when the first node looks on itself', launch(0, '127.0.0.1'), 'collective_timeout'],
  ['a compiler that was killed', `FAILED: kernel.o\nKilled\n${failedBuild}`, 'sigkill'],
  ['nothing, when no compiler was killed', `FAILED: kernel.o\n${failedBuild}`, 'native_build_failed'],
  ['nothing, when there is another complaint as well', `Killed\n${failedBuild}${shapes}`, 'native_build_failed'],
  [
    'a GPU that the kernel lost, told later',
    `${hsa}\n[200584.5] amdgpu 0000:0a:00.0: Unable to change power state from D3hot to D0, device inaccessible`,
    'gpu_fallen_off_bus',
  ],
  ['nothing, when the kernel says nothing', hsa, 'device_oom'],
] as const)('a complaint is explained by %s', (_, log, cause) => {
  expect(verdictOn(log).cause).toBe(cause)
})

it.each([
  [
    'a wrong shape, after trouble with a disk',
    `ERROR: cache: No space left on device\n${shapes}`,
    'tensor_shape_mismatch',
  ],
  ['a wrong shape, after trouble with memory', `eval: CUDA out of memory\n${shapes}`, 'tensor_shape_mismatch'],
  [
    'the full disk that led to an exception which says little',
    `ERROR: cache: No space left on device\n${ends("KeyError: 'index'")}`,
    'disk_full',
  ],
  [
    'another rank that failed first',
    `[rank0]: torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2 GiB\n[rank1]: ${shapes.trim().replaceAll('\n', '\n[rank1]: ')}\n`,
    'cuda_oom',
  ],
] as const)('what ended the program is %s', (_, log, cause) => {
  expect(verdictOn(log).cause).toBe(cause)
})

it.each([
  [
    'one that was caught below a try, before one that nothing caught',
    caught("FileNotFoundError: [Errno 2] No such file or directory: 'last.pt'") +
      ends("AttributeError: module 'numpy' has no attribute 'float'"),
    'api_mismatch',
  ],
  [
    'none when the second only speaks of the first',
    caught("FileNotFoundError: [Errno 2] No such file or directory: 'last.pt'") + ends('RuntimeError: worker 3 failed'),
    'file_missing',
  ],
  [
    'none when both were shown whole',
    ends("FileNotFoundError: [Errno 2] No such file or directory: 'last.pt'") +
      ends("AttributeError: module 'numpy' has no attribute 'float'", 9),
    'file_missing',
  ],
] as const)('of two exceptions, survived was %s', (_, log, cause) => {
  expect(verdictOn(log).cause).toBe(cause)
})

it('a training that goes on for a while after its time limit was still ended by it', () => {
  const steps = Array.from({ length: 60 }, (_, i) => `step ${i + 8} loss 2.1`).join('\n')
  const limit = 'slurmstepd: error: *** STEP 55.0 ON n17 CANCELLED AT 2025-01-10T15:27:25 DUE TO TIME LIMIT ***'
  const verdict = verdictOn(`step 7 loss 2.2\n${limit}\n${steps}\nsrun: error: n17: task 0: Killed\n`, {
    ...exit1,
    exitCode: 137,
  })
  expect(verdict).toMatchObject({ class: 'resource', cause: 'slurm_time_limit' })
})

it('is placed where Python called the JVM, and not in the libraries of the JVM', () => {
  const log = `${ends('py4j.protocol.Py4JJavaError: An error occurred while calling o92.fit.')}: java.lang.OutOfMemoryError: Java heap space
\tat hex.tree.xgboost.matrix.SparseMatrixFactory.allocateCSRMatrix(SparseMatrixFactory.java:189)
`
  expect(verdictOn(log)).toMatchObject({ cause: 'jvm_heap_exhausted', location: { file: '/app/train.py', line: 7 } })
})

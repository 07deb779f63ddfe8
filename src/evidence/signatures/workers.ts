import type { Cause } from '../../domain/causes/index.ts'
import type { Signature } from '../signature.ts'

/** A worker of PyTorch's data loader that a signal ended; the words are those of strsignal(3). */
const killed = (word: string, cause: Cause, role: Signature['role']): Signature => ({
  id: `loader-worker-${word.toLowerCase().replaceAll(' ', '-')}`,
  cause,
  role,
  pattern: new RegExp(
    String.raw`\bDataLoader worker \(pid(?:\(s\))? [\d, ]{1,200}\) (?:is|was) killed by signal: ${word}\b`,
  ),
  needles: ['killed by signal: '],
  examples: [
    `RuntimeError: DataLoader worker (pid 50217) is killed by signal: ${word}. `,
    `RuntimeError: DataLoader worker (pid(s) 1, 2) was killed by signal: ${word}.`,
  ],
  lookAlikes: [
    'RuntimeError: DataLoader worker (pid(s) 8819) exited unexpectedly',
    'RuntimeError: DataLoader worker (pid 123) is killed by signal: Bus error.',
  ],
  source: 'PyTorch torch/csrc/DataLoader.cpp',
})

/** Workers of data loaders and process pools: what their parents say of them. */
export const workers: readonly Signature[] = [
  killed('Killed', 'sigkill', 'usual'),
  killed('Segmentation fault', 'segfault', 'usual'),
  killed('Aborted', 'abort', 'usual'),
  killed('Illegal instruction', 'illegal_instruction', 'usual'),
  killed('Floating point exception', 'arithmetic_fault', 'usual'),
  killed('Terminated', 'worker_failed', 'echo'),
  {
    id: 'loader-worker-exited',
    cause: 'loader_worker_died',
    role: 'echo',
    pattern:
      /\bDataLoader worker \(pid(?:\(s\))? [\d, ]{1,200}\) exited unexpectedly\b|\bPin memory thread exited unexpectedly\b/,
    needles: ['exited unexpectedly'],
    examples: [
      'RuntimeError: DataLoader worker (pid(s) 8819) exited unexpectedly',
      'RuntimeError: DataLoader worker (pid(s) 1, 2) exited unexpectedly with exit code 1. Details are lost due to multiprocessing. Rerunning with num_workers=0 may give better error trace.',
      'RuntimeError: Pin memory thread exited unexpectedly',
    ],
    lookAlikes: ['worker 3 exited as expected'],
    source: 'PyTorch torch/utils/data/dataloader.py',
  },
  {
    id: 'worker-exception-wrapper',
    cause: 'python_exception',
    role: 'echo',
    // The traceback of the exception itself follows.
    pattern:
      /^(?:[\w.]+: )?Caught \w[\w.]* in (?:DataLoader worker process \d+|replica \d+ on device \d+|pin memory thread for device \d+)|\bRayTaskError\(\w+\): ray::/,
    needles: ['in dataloader worker process', 'in replica ', 'in pin memory thread', 'raytaskerror('],
    examples: [
      'RuntimeError: Caught RuntimeError in DataLoader worker process 0.',
      'FileNotFoundError: Caught FileNotFoundError in DataLoader worker process 2.',
      'ValueError: Caught ValueError in replica 0 on device 0.',
      'cv2.error: Caught error in DataLoader worker process 5.',
      'ray.exceptions.RayTaskError(ValueError): ray::train() (pid=61002, ip=10.4.1.17)',
    ],
    lookAlikes: ['caught up with the queue', 'Caught KeyboardInterrupt, stopping', 'ray::train() started'],
    source: 'PyTorch torch/_utils.py ExceptionWrapper; Ray python/ray/exceptions.py',
  },
  {
    id: 'process-pool-broken',
    cause: 'worker_killed',
    role: 'echo',
    pattern: [
      /\bDeadKernelError\b/,
      /\bkernel [^\n]{0,80}?appears to have died\b/,
      /\bBrokenProcessPool\b/,
      /\bOne of the subprocesses has abruptly died during map operation\b/,
      /\bTerminatedWorkerError\b/,
      /\bA worker process managed by the executor was unexpectedly terminated\b/,
      /\bKilledWorker\b/,
      /\ball those workers died while running it\b/,
    ],
    needles: [
      'deadkernelerror',
      'to have died',
      'brokenprocesspool',
      'has abruptly died',
      'terminatedworkererror',
      'managed by the executor',
      'killedworker',
      'all those workers died',
    ],
    examples: [
      'BrokenProcessPool: A process in the process pool was terminated abruptly while the future was running or pending.',
      "distributed.scheduler.KilledWorker: Attempted to run task ('fit', 7) on 3 different workers, but all those workers died while running it.",
      'RuntimeError: One of the subprocesses has abruptly died during map operation.To debug the error, disable multiprocessing.',
      'joblib.externals.loky.process_executor.TerminatedWorkerError: A worker process managed by the executor was unexpectedly terminated. This could be caused by a segmentation fault while calling the function or by an excessive memory usage causing the Operating System to kill the worker.',
    ],
    lookAlikes: ['the process pool has 8 workers'],
    source: 'CPython concurrent.futures; Hugging Face datasets utils/py_utils.py; joblib loky; Dask distributed',
  },
  {
    id: 'r-cluster-worker-gone',
    cause: 'worker_killed',
    role: 'root',
    pattern: /^Error in (?:un)?serialize\([^\n]{1,80}\) ?: *error (?:reading from|writing to) connection\b/,
    needles: ['error in unserialize', 'error in serialize'],
    examples: [
      'Error in unserialize(socklist[[n]]) : error reading from connection',
      'Error in serialize(data, node$con) : error writing to connection',
    ],
    lookAlikes: ['Error in unserialize(x) : unknown input format'],
    source: 'R parallel, src/main/serialize.c',
  },
  {
    id: 'spawned-process-failed',
    cause: 'worker_failed',
    role: 'echo',
    pattern:
      /\bProcess(?:Exited|Raised)Exception\b|-- Process \d+ terminated with the following error:|\bterminated with exit code [1-9]\d*\b/,
    needles: [
      'processexitedexception',
      'processraisedexception',
      'terminated with the following error',
      'terminated with exit code',
    ],
    examples: [
      'torch.multiprocessing.spawn.ProcessExitedException: process 0 terminated with exit code 17',
      'torch.multiprocessing.spawn.ProcessRaisedException: ',
      '-- Process 3 terminated with the following error:',
    ],
    lookAlikes: ['Process 3 started', 'process 0 terminated with exit code 0'],
    source: 'PyTorch torch/multiprocessing/spawn.py',
  },
  {
    id: 'engine-process-failed',
    cause: 'worker_failed',
    role: 'echo',
    pattern: [
      /\bSee root cause above\b/,
      /\bSee stack trace \(above\) for the root cause\b/,
      /\b(?:EngineDeadError|MQEngineDeadError|AsyncEngineDeadError)\b/,
      /\bEngine (?:core|process) (?:initialization failed|failed to start)\b/,
      /\bWorkerProc initialization failed due to an exception in a background process\b/,
    ],
    needles: ['root cause', 'enginedeaderror', 'engine core', 'engine process', 'workerproc initialization'],
    examples: [
      'RuntimeError: Engine core initialization failed. See root cause above. Failed core proc(s): {}',
      'vllm.v1.engine.exceptions.EngineDeadError: EngineCore encountered an issue. See stack trace (above) for the root cause.',
      'Exception: WorkerProc initialization failed due to an exception in a background process',
      'RuntimeError: Engine process failed to start. See stack trace for the root cause.',
    ],
    lookAlikes: ['engine core is ready'],
    source: 'vLLM vllm/v1/engine',
  },
  {
    id: 'process-to-end-is-gone',
    cause: 'worker_failed',
    role: 'echo',
    pattern: /\bpsutil\.NoSuchProcess\b|\bProcessLookupError: \[Errno 3\]/,
    needles: ['nosuchprocess', 'processlookuperror'],
    examples: [
      'psutil.NoSuchProcess: process no longer exists (pid=190812)',
      'ProcessLookupError: [Errno 3] No such process',
    ],
    lookAlikes: ['process 190812 exists'],
    source: 'psutil; CPython errno ESRCH',
  },
  {
    id: 'executor-lost',
    cause: 'worker_killed',
    role: 'root',
    pattern:
      /\bExecutorLostFailure\b|\bLost executor \S+ on \S+|\bRemote RPC client disassociated\b|\bFetchFailedException\b|\bexecutor heartbeat timed out\b/i,
    needles: ['executorlost', 'lost executor', 'client disassociated', 'fetchfailed', 'executor heartbeat'],
    examples: [
      'ExecutorLostFailure (executor 3 exited unrelated to the running tasks) Reason: worker lost',
      'ERROR TaskSchedulerImpl: Lost executor 3 on 10.249.34.11: Remote RPC client disassociated.',
      'org.apache.spark.shuffle.FetchFailedException: Failed to connect to n12:7337',
    ],
    lookAlikes: ['executor 3 registered on 10.0.0.4'],
    source: 'Apache Spark core/scheduler',
  },
]

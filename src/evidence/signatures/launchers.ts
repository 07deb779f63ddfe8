import type { Signature } from '../signature.ts'

/** Launchers that end the rest and report, and processes that end without cleaning up. None of it is a reason. */
export const launchers: readonly Signature[] = [
  {
    id: 'launcher-ends-others',
    cause: 'worker_failed',
    role: 'echo',
    pattern:
      /\b(?:Sending process(?:es)? \d+(?: closing signal)?|Closing process \d+ via signal|Terminating process \d+ via signal|Unable to shutdown process(?:es)? \S+ via)\b|\bKilling subprocess \d+|\b(?:terminating|terminate) all other processes\b/i,
    needles: [
      'sending process',
      'closing process',
      'terminating process ',
      'unable to shutdown process',
      'killing subprocess',
      'all other processes',
    ],
    examples: [
      'W0819 07:20:59.640000 901 torch/distributed/elastic/multiprocessing/api.py:897] Sending process 985 closing signal SIGTERM',
      'WARNING:torch.distributed.elastic.multiprocessing.api:Sending process 518 closing signal SIGTERM',
      'W0227 17:39:41.936000 293814 torch/distributed/elastic/multiprocessing/api.py:766] Closing process 293866 via signal SIGTERM',
      'Killing subprocess 71001',
      '[rank: 1] Child process with PID 31890 terminated with code 1. Forcefully terminating all other processes to avoid zombies',
    ],
    lookAlikes: ['sending process group options', 'Terminating at step 300', 'subprocess 71001 started'],
    source: 'PyTorch elastic/multiprocessing/api.py, multiprocessing/spawn.py; DeepSpeed launcher/launch.py; Lightning',
  },
  {
    id: 'torchrun-epilogue',
    cause: 'worker_failed',
    role: 'echo',
    pattern:
      /\bChildFailedError\b|\bfailed \(exitcode: \d+\) local_rank: \d+\b|^exitcode\s*: \d+ \(pid: \d+\)|\bRoot Cause \(first observed failure\):|\bTo enable traceback see: https?:\/\/pytorch\.org\b|\b[Ll]ocal worker group finished \(WorkerState\.FAILED|\bworker group (?:status )?FAILED\b/,
    needles: ['childfailederror', 'exitcode', 'first observed failure', 'to enable traceback see', 'worker group'],
    examples: [
      'torch.distributed.elastic.multiprocessing.errors.ChildFailedError: ',
      'E1121 10:02:44.601000 511 torch/distributed/elastic/multiprocessing/api.py:869] failed (exitcode: 1) local_rank: 1 (pid: 589) of binary: /usr/bin/python3',
      'ERROR:torch.distributed.elastic.multiprocessing.api:failed (exitcode: 1) local_rank: 0 (pid: 1201) of binary: /opt/conda/bin/python',
      'Root Cause (first observed failure):',
      '  exitcode  : 1 (pid: 589)',
    ],
    lookAlikes: ['  exitcode  : -9 (pid: 589)', "INFO [default] Rendezvous'ing worker group"],
    source: 'PyTorch torch/distributed/elastic/multiprocessing/errors, api.py',
  },
  {
    id: 'deepspeed-epilogue',
    cause: 'worker_failed',
    role: 'echo',
    pattern: /\bexits with return code = \d+|\bpdsh@\S{1,200}: \S{1,200}: ssh exited with exit code [1-9]/,
    needles: ['exits with return code', 'ssh exited with exit code'],
    examples: [
      "[2023-10-17 04:41:12,731] [ERROR] [launch.py:321:sigkill_handler] ['/usr/bin/python', '-u', 'train.py', '--local_rank=3'] exits with return code = 1",
      'pdsh@node1: node2: ssh exited with exit code 1',
    ],
    lookAlikes: ['exits with return code = -9', '[INFO] [launch.py:351:main] Process 4711 exits successfully.'],
    source: 'DeepSpeed launcher/launch.py; pdsh',
  },
  {
    id: 'wrapper-command-failed',
    cause: 'worker_failed',
    role: 'echo',
    // A launcher's or a script's own command; a tool that the program calls (ninja, ffmpeg, pip) can be the reason itself.
    pattern:
      /\bCalledProcessError: Command ['"]?\[?['"]?(?:[^\s'"]{0,300}[\\/])?(?:(?:python[\d.]{0,6}(?:\.exe)?|torchrun|accelerate|deepspeed|horovodrun|mpirun|mpiexec|srun)['",\s](?![^\n]{0,40}?\b(?:pip|ensurepip|venv|setup\.py)\b)|(?:ba)?sh['",\s]{1,4}[^\s'"]{1,300}\.sh\b)/,
    needles: ['calledprocesserror: command'],
    examples: [
      "subprocess.CalledProcessError: Command '['/opt/conda/bin/python', '-u', 'pretrain_gpt.py', '--local_rank=1']' returned non-zero exit status 1.",
      "subprocess.CalledProcessError: Command 'torchrun --nnodes 2 --node_rank 1 launcher.py sft.yaml' returned non-zero exit status 1.",
      "subprocess.CalledProcessError: Command '['bash', 'scripts/train.sh']' returned non-zero exit status 1.",
    ],
    lookAlikes: [
      "subprocess.CalledProcessError: Command '['ninja', '-v']' returned non-zero exit status 1.",
      "subprocess.CalledProcessError: Command '['/usr/bin/python', '-m', 'pip', 'install', 'flash-attn']' returned non-zero exit status 1.",
      "subprocess.CalledProcessError: Command 'ffmpeg -i a.wav b.mp3' returned non-zero exit status 1.",
    ],
    source: 'CPython Lib/subprocess.py, as raised by accelerate, DeepSpeed and torch.distributed.launch',
  },
  {
    id: 'mpi-epilogue',
    cause: 'worker_failed',
    role: 'echo',
    pattern:
      /\bMPI_ABORT was invoked on rank \d+|\bapplication called MPI_Abort\(|\bMPI_ERRORS_ARE_FATAL \(processes in this communicator\b|\bPrimary job +terminated normally, but \d+ process|\b(?:mpirun|prterun|mpiexec|orterun)\S* (?:noticed that process rank|detected that one or more processes exited)\b|\bhas exited due to process rank \d+\b|\bBAD TERMINATION OF ONE OF YOUR APPLICATION PROCESSES\b|\bHorovod detected that one or more processes exited with non-zero status\b/,
    needles: [
      'mpi_abort',
      'mpi_errors_are_fatal',
      'primary job',
      'noticed that process rank',
      'detected that one or more processes',
      'exited due to process rank',
      'bad termination',
    ],
    examples: [
      'MPI_ABORT was invoked on rank 0 in communicator MPI_COMM_WORLD',
      'application called MPI_Abort(MPI_COMM_WORLD, 1) - process 0',
      'Primary job  terminated normally, but 1 process returned',
      'mpirun detected that one or more processes exited with non-zero status, thus causing',
      '=   BAD TERMINATION OF ONE OF YOUR APPLICATION PROCESSES',
      'RuntimeError: Horovod detected that one or more processes exited with non-zero status, thus causing the job to be terminated.',
    ],
    lookAlikes: ['mpirun noticed nothing', 'MPI_Abort is registered as a handler'],
    source: 'Open MPI help-mpi-api.txt, help-mpi-errors.txt; PRRTE help-prun.txt; MPICH hydra; Horovod',
  },
  {
    id: 'training-service-epilogue',
    cause: 'worker_failed',
    role: 'echo',
    pattern: /\bsagemaker-training-toolkit ERROR\b|\bExecuteUserScriptError\b/,
    needles: ['sagemaker-training-toolkit error', 'executeuserscripterror'],
    examples: [
      '2023-08-28 17:03:01,771 sagemaker-training-toolkit ERROR    Reporting training FAILURE',
      '2023-08-28 17:03:01,771 sagemaker-training-toolkit ERROR    ExecuteUserScriptError:',
    ],
    lookAlikes: ['sagemaker-training-toolkit INFO     Reporting training SUCCESS'],
    source: 'SageMaker training toolkit',
  },
  {
    id: 'unclean-exit',
    cause: 'unclean_exit',
    role: 'echo',
    pattern:
      /\b(?:resource|semaphore)_tracker: (?:There appear to be|process died unexpectedly)\b|\bdestroy_process_group\(\) was not called\b|\bProducer process has been terminated before all shared CUDA tensors\b|\bcould not acquire lock for <_io\.BufferedWriter\b|\bterminate called without an active exception\b/,
    needles: [
      '_tracker: ',
      'destroy_process_group() was',
      'producer process has been terminated',
      'could not acquire lock for',
      'without an active exception',
    ],
    examples: [
      '/usr/lib/python3.10/multiprocessing/resource_tracker.py:224: UserWarning: resource_tracker: There appear to be 1 leaked shared_memory objects to clean up at shutdown',
      '[rank0]:[W1119 12:44:07.090 ProcessGroupNCCL.cpp:1250] Warning: WARNING: destroy_process_group() was not called before program exit, which can leak resources.',
      'UserWarning: semaphore_tracker: There appear to be 36 leaked semaphores to clean up at shutdown',
      "Fatal Python error: _enter_buffered_busy: could not acquire lock for <_io.BufferedWriter name='<stderr>'> at interpreter shutdown, possibly due to daemon threads",
    ],
    lookAlikes: ['calling destroy_process_group() at the end', 'experiment tracker: wandb'],
    source: 'CPython multiprocessing/resource_tracker.py; PyTorch ProcessGroupNCCL.cpp, CudaIPCTypes.cpp',
  },
]

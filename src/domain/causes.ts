import type { FailureClass } from './failure.ts'

interface CauseText {
  readonly class: FailureClass
  /** The cause in plain words, as the middle of a sentence: "The attempt failed because <title>." */
  readonly title: string
  /** What to do now, concrete: a flag, a variable, a command. */
  readonly suggestion: string
}

/** Every cause by name. A verdict's class is its cause's class, so that it is said once. */
export const causes = {
  // What ml-run did itself.
  cancelled: {
    class: 'unknown',
    title: 'it was cancelled',
    suggestion: 'Nothing to repair: the run was cancelled. Start it again to go on from the last checkpoint.',
  },
  attempt_timeout: {
    class: 'resource',
    title: 'it ran longer than attempt-timeout',
    suggestion:
      'Raise attempt-timeout, or make one attempt shorter: fewer steps, a larger batch, more frequent checkpoints to resume from.',
  },
  total_timeout: {
    class: 'resource',
    title: 'the task used up total-timeout',
    suggestion: 'Raise total-timeout, or let the training resume from a checkpoint so that each attempt gets further.',
  },

  ml_run_killed: {
    class: 'infrastructure',
    title: 'ml-run itself was killed before the command ended',
    suggestion:
      'The runner ran out of memory, was cancelled hard or was shut down: look at the log of the runner and at `dmesg | grep -i oom`.',
  },

  // The command could not be started.
  command_not_found: {
    class: 'code',
    title: 'the command was not found',
    suggestion:
      'Check the spelling and PATH: run `command -v NAME` in a step before, activate the environment that has it, or give its full path.',
  },
  not_executable: {
    class: 'code',
    title: 'the command is not executable',
    suggestion:
      'Run `chmod +x FILE` and commit the mode (`git update-index --chmod=+x FILE`), or start it through its interpreter: `python FILE`.',
  },
  spawn_failed: {
    class: 'infrastructure',
    title: 'the machine could not start a process',
    suggestion: 'Look at process and memory limits of the runner (`ulimit -a`, `df -h`, `free -m`).',
  },

  // Signals.
  sigkill: {
    class: 'infrastructure',
    title: 'something outside killed it with SIGKILL',
    suggestion:
      'Most often the kernel or the container ran out of host memory: look at `dmesg | grep -i oom` and the memory limit; lower num_workers and prefetch_factor or raise the limit.',
  },
  sigterm: {
    class: 'infrastructure',
    title: 'something outside ended it with SIGTERM',
    suggestion:
      "A preemption, a shutdown or a scheduler ended it: look at the machine's or the scheduler's events at that minute.",
  },
  sighup: {
    class: 'infrastructure',
    title: 'its session went away (SIGHUP)',
    suggestion: 'Keep the session open, or start it under `nohup`, `tmux` or `setsid`.',
  },
  interrupted: {
    class: 'unknown',
    title: 'it was interrupted (SIGINT)',
    suggestion: 'Somebody or something sent an interrupt to the training; start it again if that was not meant.',
  },
  cpu_time_limit: {
    class: 'resource',
    title: 'it used up its CPU time limit',
    suggestion: 'Raise the limit: `ulimit -t unlimited`, or LimitCPU of the service.',
  },
  file_size_limit: {
    class: 'resource',
    title: 'a file grew past the file size limit',
    suggestion: 'Raise the limit: `ulimit -f unlimited`, or write smaller checkpoint shards (max_shard_size).',
  },
  segfault: {
    class: 'code',
    title: 'native code crashed (segmentation fault)',
    suggestion:
      'Run with `PYTHONFAULTHANDLER=1` to see the Python line; compare versions of compiled packages (`pip check`), and try `num_workers=0`.',
  },
  bus_error: {
    class: 'resource',
    title: 'a bus error stopped it, most often because shared memory is full',
    suggestion: 'Look at `df -h /dev/shm`; give the container more (`--shm-size=8g`) or lower num_workers.',
  },
  abort: {
    class: 'code',
    title: 'native code aborted',
    suggestion: 'Read the lines right above the abort; run with `PYTHONFAULTHANDLER=1` to see the Python line.',
  },
  illegal_instruction: {
    class: 'code',
    title: 'the binary uses instructions that this processor does not have',
    suggestion: 'Install a build for this processor, or run on a newer one (`lscpu | grep avx`).',
  },
  arithmetic_fault: {
    class: 'code',
    title: 'native code divided by zero',
    suggestion: 'Run with `PYTHONFAULTHANDLER=1` to see the Python line, and look for an empty batch or a zero size.',
  },
  forbidden_system_call: {
    class: 'code',
    title: 'the sandbox forbids a system call that it made',
    suggestion: 'Allow the call in the seccomp profile of the container, or run without that sandbox.',
  },
  broken_pipe: {
    class: 'code',
    title: 'the reader of its output went away',
    suggestion:
      'Look at what the output is piped to (`| head`, `| tee` on a full disk); let the reader read to the end.',
  },
  unexplained_signal: {
    class: 'unknown',
    title: 'a signal ended it, and nothing says why',
    suggestion: 'Look at `dmesg` and at what else runs on the machine at that minute.',
  },

  // Accelerators.
  cuda_oom: {
    class: 'resource',
    title: 'the GPU ran out of memory',
    suggestion:
      'Lower the batch size and raise gradient accumulation, enable activation checkpointing or bf16, set `PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True`; `nvidia-smi` shows who else holds memory.',
  },
  cuda_error: {
    class: 'resource',
    title: 'a CUDA call failed',
    suggestion:
      'Run once with `CUDA_LAUNCH_BLOCKING=1` to get the failing line, and look at `nvidia-smi` and `dmesg | grep Xid`.',
  },
  cuda_device_assert: {
    class: 'code',
    title: 'an assertion in a CUDA kernel failed',
    suggestion:
      'An index is out of range, most often a label or token id: check `labels.max() < num_classes` and the vocabulary size; run once on the CPU to get the line.',
  },
  cuda_illegal_memory_access: {
    class: 'code',
    title: 'a CUDA kernel touched memory that is not its own',
    suggestion:
      'Run with `CUDA_LAUNCH_BLOCKING=1`, then under `compute-sanitizer`; check index tensors and custom kernels.',
  },
  cuda_no_kernel_image: {
    class: 'code',
    title: 'the installed build has no kernels for this GPU',
    suggestion:
      'Install a build for this GPU: compare `torch.cuda.get_arch_list()` with `nvidia-smi --query-gpu=compute_cap --format=csv`.',
  },
  gpu_ecc_uncorrectable: {
    class: 'infrastructure',
    title: 'the GPU reported an uncorrectable memory error',
    suggestion:
      'Take the node out of service and reset or replace the GPU (`nvidia-smi -q -d ECC`); run on another node.',
  },

  // Host memory and other budgets.
  host_oom_kill: {
    class: 'infrastructure',
    title: 'the kernel killed it because host memory ran out',
    suggestion:
      'Lower num_workers, prefetch_factor or cache sizes, stream the data set, or raise the memory limit (`--memory`, `--mem`).',
  },
  host_out_of_memory: {
    class: 'infrastructure',
    title: 'host memory ran out',
    suggestion:
      'Lower num_workers and in-memory caches, load the data in pieces (memory mapping, streaming), or use a machine with more RAM.',
  },
  disk_full: {
    class: 'resource',
    title: 'the disk is full',
    suggestion:
      'Look at `df -h` and `du -xsh *`; delete old checkpoints (save_total_limit), move caches (`HF_HOME`, `TMPDIR`) to a larger disk.',
  },
  disk_quota: {
    class: 'resource',
    title: 'the disk quota is used up',
    suggestion:
      'Look at `quota -s`; delete or move files, or point caches (`HF_HOME`, `TORCH_HOME`, `TRITON_CACHE_DIR`) elsewhere.',
  },
  too_many_open_files: {
    class: 'resource',
    title: 'the limit of open files was reached',
    suggestion: "Raise it (`ulimit -n 65535`), or call `torch.multiprocessing.set_sharing_strategy('file_system')`.",
  },
  timeout: {
    class: 'resource',
    title: 'a time limit inside the program passed',
    suggestion: 'Find what was slow at that moment, and raise the limit that the message names.',
  },

  // Network and services.
  connection_refused: {
    class: 'infrastructure',
    title: 'a connection was refused',
    suggestion: 'Check that the server runs and listens on the address and port in the message (`curl -v URL`).',
  },
  connection_reset: {
    class: 'infrastructure',
    title: 'a connection was reset',
    suggestion:
      "A network or server fault: running it again mostly helps; otherwise look at the server's log at that minute.",
  },
  no_route_to_host: {
    class: 'infrastructure',
    title: 'there is no route to the host',
    suggestion: 'Check address, firewall and VPN of the runner (`ip route get ADDRESS`).',
  },
  network_unreachable: {
    class: 'infrastructure',
    title: 'the network is unreachable',
    suggestion:
      'Check the network of the runner; when it has none on purpose, provide the files beforehand and set `HF_HUB_OFFLINE=1`.',
  },
  dns_failure: {
    class: 'infrastructure',
    title: 'a host name could not be resolved',
    suggestion: 'Check the name and the resolver of the runner (`getent hosts NAME`).',
  },
  service_unavailable: {
    class: 'infrastructure',
    title: 'a service answered with a server error',
    suggestion:
      'Look at the status page of the service; cache what is downloaded so that the training does not depend on it.',
  },
  rate_limited: {
    class: 'infrastructure',
    title: 'a service limited the rate of requests',
    suggestion: 'Wait, log in with a token (`HF_TOKEN`), and cache downloads so that the ranks do not all ask at once.',
  },

  // Inputs.
  dataset_checksum_mismatch: {
    class: 'data',
    title: 'a file is not what its checksum says',
    suggestion: 'Delete the file and fetch it again; when it changed on purpose, update the expected checksum.',
  },
  dataset_missing: {
    class: 'data',
    title: 'the data set was not found',
    suggestion: 'Check the path or name in the message and that the step that provides it ran (`ls -l PATH`).',
  },
  dataset_unreachable: {
    class: 'data',
    title: 'the data set could not be reached',
    suggestion: 'Check that the storage is mounted and its address and credentials are right.',
  },
  file_missing: {
    class: 'data',
    title: 'a file that it reads does not exist',
    suggestion:
      'Check the path in the message against the working directory (`pwd`, `ls -l PATH`), and that the step that writes it ran.',
  },
  permission_denied: {
    class: 'data',
    title: 'a file may not be read or written',
    suggestion:
      'Look at the owner and mode of the path in the message (`ls -ld PATH`) and at the user of the runner (`id`).',
  },
  file_corrupt: {
    class: 'data',
    title: 'a file is truncated or corrupt',
    suggestion:
      'Fetch or write the file again and compare its size and checksum; look for a Git LFS pointer or an HTML page in its place (`head -c 200 FILE`).',
  },

  // The program.
  python_exception: {
    class: 'code',
    title: 'the program raised an exception that nothing caught',
    suggestion: 'Read the exception and the line it names; the same command fails again until that is changed.',
  },
  import_error: {
    class: 'code',
    title: 'a module could not be imported',
    suggestion:
      'Install the package that provides it into the environment of the command (`python -m pip install NAME`), and pin its version.',
  },
  syntax_error: {
    class: 'code',
    title: 'the source does not parse',
    suggestion: 'Correct the line; `python -m compileall -q .` finds such errors before a GPU is used.',
  },
  usage_error: {
    class: 'code',
    title: 'the command line of the program is wrong',
    suggestion: 'Compare the arguments with `--help` of the program.',
  },

  unknown: {
    class: 'unknown',
    title: 'nothing in the output or on the machine says why',
    suggestion:
      'Make the program say more: run it with `python -X faulthandler -u`, and let it log the exception before it exits.',
  },
} as const satisfies Record<string, CauseText>

/** The name of a cause. */
export type Cause = keyof typeof causes

/** True for the name of a cause of this table. */
export const isCause = (name: string): name is Cause => Object.hasOwn(causes, name)

/** What is said about a cause, with its class. */
export const about = (cause: Cause): CauseText => causes[cause]

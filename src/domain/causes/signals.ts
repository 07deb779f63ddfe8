import type { CauseText } from './cause-text.ts'

/** Signals that ended the command. */
export const signalCauses = {
  sigkill: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'something outside killed it with SIGKILL',
    suggestion:
      'Most often the kernel or the container ran out of host memory: look at `dmesg | grep -i oom` and the memory limit; lower num_workers and prefetch_factor or raise the limit.',
  },
  sigterm: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'something outside ended it with SIGTERM',
    suggestion:
      "A preemption, a shutdown or a scheduler ended it: look at the machine's or the scheduler's events at that minute.",
  },
  sighup: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'its session went away (SIGHUP)',
    suggestion: 'Keep the session open, or start it under `tmux` or `setsid`.',
  },
  scheduler_warning_signal: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the scheduler warned that its time is nearly over (SIGUSR1, SIGUSR2)',
    suggestion:
      'Handle the signal: save a checkpoint and let the job be queued again (`--requeue`), or ask for it earlier (`--signal=B:USR1@300`).',
  },
  interrupted: {
    class: 'unknown',
    outlook: 'permanent',
    title: 'it was interrupted (SIGINT)',
    suggestion: 'Somebody or something sent an interrupt to the training; start it again if that was not meant.',
  },
  cpu_time_limit: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'it used up its CPU time limit',
    suggestion: 'Raise the limit: `ulimit -t unlimited`, or LimitCPU of the service.',
  },
  file_size_limit: {
    class: 'resource',
    outlook: 'permanent',
    title: 'a file grew past the file size limit',
    suggestion: 'Raise the limit: `ulimit -f unlimited`, or write smaller checkpoint shards (max_shard_size).',
  },
  segfault: {
    class: 'code',
    outlook: 'recurrent',
    title: 'native code crashed (segmentation fault)',
    suggestion:
      'Run with `PYTHONFAULTHANDLER=1` to see the Python line; compare versions of compiled packages (`pip check`), and try `num_workers=0`.',
  },
  bus_error: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'a bus error stopped it, most often because shared memory is full',
    suggestion: 'Look at `df -h /dev/shm`; give the container more (`--shm-size=8g`) or lower num_workers.',
  },
  abort: {
    class: 'code',
    outlook: 'recurrent',
    title: 'native code aborted',
    suggestion: 'Read the lines right above the abort; run with `PYTHONFAULTHANDLER=1` to see the Python line.',
  },
  illegal_instruction: {
    class: 'code',
    outlook: 'permanent',
    title: 'the binary uses instructions that this processor does not have',
    suggestion: 'Install a build for this processor, or run on a newer one (`lscpu | grep avx`).',
  },
  arithmetic_fault: {
    class: 'code',
    outlook: 'permanent',
    title: 'native code divided by zero',
    suggestion: 'Run with `PYTHONFAULTHANDLER=1` to see the Python line, and look for an empty batch or a zero size.',
  },
  forbidden_system_call: {
    class: 'code',
    outlook: 'permanent',
    title: 'the sandbox forbids a system call that it made',
    suggestion: 'Allow the call in the seccomp profile of the container, or run without that sandbox.',
  },
  broken_pipe: {
    class: 'code',
    outlook: 'permanent',
    title: 'the reader of its output went away',
    suggestion:
      'Look at what the output is piped to (`| head`, `| tee` on a full disk); let the reader read to the end.',
  },
  unexplained_signal: {
    class: 'unknown',
    outlook: 'recurrent',
    title: 'a signal ended it, and nothing says why',
    suggestion: 'Look at `dmesg` and at what else runs on the machine at that minute.',
  },
} as const satisfies Record<string, CauseText>

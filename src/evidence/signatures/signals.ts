import type { Signature } from '../signature.ts'
import { endedWith, endedWithNeedles, shellSays } from './signal-words.ts'

// Side programs of a job script, whose end says nothing about the training.
const helpers = `(?!\\s+(?:\\(core dumped\\)\\s+)?(?:\\S*\\/)?(?:sleep|nvidia-smi|tail|tee|top|htop|watch|dstat|vmstat|iostat|free|tensorboard|ssh|kubectl|while)\\b)`

/** Words for signals that come from outside the program. */
export const signals: readonly Signature[] = [
  {
    id: 'signal-kill-shell',
    cause: 'sigkill',
    role: 'usual',
    pattern: shellSays('Killed', helpers),
    needles: ['killed'],
    examples: [
      'Killed',
      'run.sh: line 21:  7915 Killed                  python train.py',
      'bash: line 1: 30978 Killed    python train.py',
      'zsh: killed     python train.py',
      'make: *** [Makefile:41: train] Killed',
      'srun: error: node1: task 0: Killed',
      '[1]+  Killed                  python train.py',
    ],
    lookAlikes: [
      'run.sh: line 30: 4242 Killed                  sleep 86400',
      '[rank: 1] Child process killed',
      'Memory usage high (0.81), no worker killed',
      'killed mid-rotation marker found',
    ],
    source: 'bash, dash and zsh job messages; GNU make; Slurm src/srun/launch.c',
  },
  {
    id: 'signal-kill-reported',
    cause: 'sigkill',
    role: 'usual',
    pattern: endedWith(137, 9, 'SIGKILL'),
    needles: endedWithNeedles,
    examples: [
      "subprocess.CalledProcessError: Command '['python', 'train.py']' died with <Signals.SIGKILL: 9>.",
      '  exitcode  : -9 (pid: 2762)',
      '  traceback : Signal 9 (SIGKILL) received by PID 2762',
      "[launch.py:321:sigkill_handler] ['python', '-u', 'train.py', '--local_rank=3'] exits with return code = -9",
      'command terminated with exit code 137',
      'make: *** [Makefile:41: train] Error 137',
      "subprocess.CalledProcessError: Command '['docker', 'run']' returned non-zero exit status 137.",
      'mpirun noticed that process rank 3 with PID 2211 on node gpu2 exited on signal 9 (Killed).',
      'YOUR APPLICATION TERMINATED WITH THE EXIT STRING: Killed (signal 9)',
    ],
    lookAlikes: [
      'finished with exit code 0',
      'exits with return code = 1',
      'step 137/1000 status 137',
      'if you see exit code 137, raise the memory limit',
    ],
    source: 'CPython subprocess; torch elastic errors; DeepSpeed launcher; Open MPI, MPICH; kubectl, docker',
  },
  {
    id: 'signal-term-shell',
    cause: 'sigterm',
    role: 'usual',
    // "srun: error: n1: task 0: Terminated" is what srun did to it after another task had failed.
    pattern: new RegExp(`^(?!srun: )(?:${shellSays('Terminated', helpers).source})`, 'i'),
    needles: ['terminated'],
    examples: [
      'Terminated',
      'run.sh: line 3:  5120 Terminated              torchrun train.py',
      'make: *** [Makefile:7: train] Terminated',
      'zsh: terminated  python train.py',
    ],
    lookAlikes: [
      'run.sh: line 30: 4242 Terminated              nvidia-smi dmon -s u',
      'srun: error: gn014: task 0: Terminated',
      'Primary job  terminated normally, but 1 process returned',
    ],
    source: 'bash, dash and zsh job messages; GNU make',
  },
  {
    id: 'signal-term-reported',
    cause: 'sigterm',
    role: 'usual',
    pattern:
      /\b(?:received|caught|got)(?: (?:a|an|the|signal|termination signal|unix signal))?:? ['"]?(?:Signals\.)?SIGTERM\b|^SIGTERMException\b|\bgot SIGTERM\b/i,
    needles: ['sigterm'],
    examples: [
      'Received Signals.SIGTERM death signal, shutting down workers',
      'Main process received SIGTERM, exiting',
      '[rank: 0] Received SIGTERM: 15',
      'ERROR: caught SIGTERM, saving checkpoint and leaving',
    ],
    lookAlikes: [
      'Sending process 985 closing signal SIGTERM',
      'Training subprocess has not exited yet. Sending SIGTERM.',
      'SIGTERM handler installed',
      'on SIGTERM a checkpoint is saved',
      'submitit WARNING (2022-08-13 01:02:12,301) - Bypassing signal SIGTERM',
    ],
    source: 'torch elastic agent; DeepSpeed launcher; Lightning signal_connector.py',
  },
  {
    id: 'signal-term-weak',
    cause: 'sigterm',
    role: 'weak',
    // A launcher that lost one worker ends the others in this way: believed only when nothing else is known.
    pattern: new RegExp(
      `${endedWith(143, 15, 'SIGTERM').source}|\\bSignalException: Process \\d+ got signal: 15\\b`,
      'i',
    ),
    needles: [...endedWithNeedles, 'got signal'],
    examples: [
      'torch.distributed.elastic.multiprocessing.api.SignalException: Process 123 got signal: 15',
      'command terminated with exit code 143',
      '  exitcode  : -15 (pid: 2763)',
    ],
    lookAlikes: ['exited with code 14', 'return code = 1'],
    source: 'torch elastic multiprocessing; kubectl, docker',
  },
  {
    id: 'signal-hangup',
    cause: 'sighup',
    role: 'usual',
    pattern: new RegExp(
      `${shellSays('Hangup').source}|\\bSignalException: Process \\d+ got signal: 1$|\\b(?:received|caught|got)(?: signal)?:? (?:Signals\\.)?SIGHUP\\b|\\bclient_loop: send disconnect: `,
      'i',
    ),
    needles: ['hangup', 'got signal: 1', 'sighup', 'send disconnect'],
    examples: [
      'Hangup',
      'torch.distributed.elastic.multiprocessing.api.SignalException: Process 41208 got signal: 1',
      'Received Signals.SIGHUP death signal, shutting down workers',
      'client_loop: send disconnect: Broken pipe',
    ],
    lookAlikes: [
      'torch.distributed.elastic.multiprocessing.api.SignalException: Process 123 got signal: 15',
      'nohup: ignoring input',
      'Sending process 41280 closing signal SIGHUP',
    ],
    source: 'bash job messages; torch elastic multiprocessing; OpenSSH clientloop.c',
  },
  {
    id: 'signal-interrupt',
    cause: 'interrupted',
    role: 'usual',
    pattern:
      /^KeyboardInterrupt(?::|$)|\bDetected KeyboardInterrupt\b|\bSignalException: Process \d+ got signal: 2$|\b(?:received|caught|got)(?: signal)?:? (?:Signals\.)?SIGINT\b/i,
    needles: ['keyboardinterrupt', 'got signal: 2', 'sigint'],
    examples: [
      'KeyboardInterrupt',
      'Detected KeyboardInterrupt, attempting graceful shutdown ...',
      'Received Signals.SIGINT death signal, shutting down workers',
    ],
    lookAlikes: ['press ^C to stop', 'SIGINT handler installed', 'except KeyboardInterrupt:'],
    source: 'CPython; Lightning trainer/call.py; torch elastic multiprocessing',
  },
  {
    id: 'signal-scheduler-warning',
    cause: 'scheduler_warning_signal',
    role: 'usual',
    pattern: new RegExp(
      `${shellSays('User defined signal [12]').source}|\\bHandling auto-requeue signal\\b|\\b(?:received|caught|got)(?: signal)?:? (?:Signals\\.)?SIGUSR[12]\\b`,
      'i',
    ),
    needles: ['user defined signal', 'auto-requeue signal', 'sigusr'],
    examples: [
      'User defined signal 1',
      'job.sh: line 9:  811 User defined signal 2   python train.py',
      'Handling auto-requeue signal: 10',
      'Received SIGUSR1, saving a checkpoint',
    ],
    lookAlikes: ['SIGUSR1 handler installed', 'auto_requeue=True'],
    source: 'bash job messages; Lightning signal_connector.py; submitit job_environment.py',
  },
  {
    id: 'signal-cpu-time',
    cause: 'cpu_time_limit',
    role: 'root',
    pattern: new RegExp(`${shellSays('CPU time limit exceeded|cpu limit exceeded').source}|\\bTERM_CPULIMIT\\b`, 'i'),
    needles: ['time limit exceeded', 'cpu limit exceeded', 'term_cpulimit'],
    examples: [
      'CPU time limit exceeded',
      'run.sh: line 4:  991 CPU time limit exceeded (core dumped) python train.py',
      'TERM_CPULIMIT: job killed after reaching LSF CPU usage limit.',
    ],
    lookAlikes: ['cpu time limit: 3600 s', 'time limit exceeded by 0 s'],
    source: 'bash and zsh job messages; IBM Spectrum LSF',
  },
  {
    id: 'signal-file-size',
    cause: 'file_size_limit',
    role: 'root',
    pattern: new RegExp(
      `${shellSays('File ?size limit exceeded').source}|\\[Errno 27\\] File too large\\b|\\bEFBIG\\b`,
      'i',
    ),
    needles: ['size limit exceeded', 'file too large', 'efbig'],
    examples: [
      'File size limit exceeded',
      'run.sh: line 4:  991 File size limit exceeded(core dumped) python train.py',
      "OSError: [Errno 27] File too large: 'ckpt/model.pt'",
    ],
    lookAlikes: ['file size limit: 5 GB', '413 Request Entity Too Large'],
    source: 'bash job messages; errno EFBIG',
  },
]

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
    pattern: endedWith(137),
    needles: endedWithNeedles,
    examples: [
      'command terminated with exit code 137',
      'make: *** [Makefile:41: train] Error 137',
      'container train exited with code 137',
    ],
    lookAlikes: [
      'finished with exit code 0',
      '  exitcode  : 137 (pid: 984)',
      'step 137/1000 status 137',
      'if you see exit code 137, raise the memory limit',
    ],
    source: 'kubectl, docker; GNU make',
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
      /\b(?:received|caught|got)(?: (?:a|an|the|signal|termination signal|unix signal))?:? ['"]?(?:Signals\.)?SIGTERM\b(?! death signal|, exiting)|^SIGTERMException\b|\bgot SIGTERM\b/i,
    needles: ['sigterm'],
    examples: ['[rank: 0] Received SIGTERM: 15', 'ERROR: caught SIGTERM, saving checkpoint and leaving'],
    lookAlikes: [
      'Sending process 985 closing signal SIGTERM',
      'Training subprocess has not exited yet. Sending SIGTERM.',
      'Received Signals.SIGTERM death signal, shutting down workers',
      'Main process received SIGTERM, exiting',
      'SIGTERM handler installed',
      'on SIGTERM a checkpoint is saved',
      'submitit WARNING (2022-08-13 01:02:12,301) - Bypassing signal SIGTERM',
    ],
    source: 'Lightning signal_connector.py; plain words of training programs',
  },
  {
    id: 'signal-term-weak',
    cause: 'sigterm',
    role: 'weak',
    // What lost one worker ends the others in this way: believed only when nothing else is known.
    pattern: endedWith(143),
    needles: endedWithNeedles,
    examples: ['command terminated with exit code 143', 'make: *** [Makefile:41: train] Error 143'],
    lookAlikes: ['exited with code 14', 'return code = 1', '  exitcode  : -15 (pid: 2763)'],
    source: 'kubectl, docker; GNU make',
  },
  {
    id: 'signal-hangup',
    cause: 'sighup',
    role: 'usual',
    pattern: new RegExp(
      `${shellSays('Hangup').source}|\\b(?:received|caught|got)(?: signal)?:? (?:Signals\\.)?SIGHUP\\b(?! death signal|, exiting)|\\bclient_loop: send disconnect: `,
      'i',
    ),
    needles: ['hangup', 'sighup', 'send disconnect'],
    examples: ['Hangup', 'caught SIGHUP, saving a checkpoint', 'client_loop: send disconnect: Broken pipe'],
    lookAlikes: [
      'Received Signals.SIGHUP death signal, shutting down workers',
      'nohup: ignoring input',
      'Sending process 41280 closing signal SIGHUP',
    ],
    source: 'bash job messages; OpenSSH clientloop.c',
  },
  {
    id: 'signal-interrupt',
    cause: 'interrupted',
    role: 'usual',
    pattern:
      /^KeyboardInterrupt(?::|$)|\bDetected KeyboardInterrupt\b|\b(?:received|caught|got)(?: signal)?:? (?:Signals\.)?SIGINT\b(?! death signal|, exiting)/i,
    needles: ['keyboardinterrupt', 'sigint'],
    examples: [
      'KeyboardInterrupt',
      'Detected KeyboardInterrupt, attempting graceful shutdown ...',
      'caught SIGINT, stopping after this batch',
    ],
    lookAlikes: [
      'press ^C to stop',
      'SIGINT handler installed',
      'except KeyboardInterrupt:',
      'Received Signals.SIGINT death signal, shutting down workers',
    ],
    source: 'CPython; Lightning trainer/call.py',
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

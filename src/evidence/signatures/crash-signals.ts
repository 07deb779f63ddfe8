import type { Signature } from '../signature.ts'
import { shellSays } from './signal-words.ts'

/** Shell words for signals that a program raises against itself. */
export const crashSignals: readonly Signature[] = [
  {
    id: 'signal-segfault-shell',
    cause: 'segfault',
    role: 'usual',
    pattern: shellSays('Segmentation fault'),
    needles: ['segmentation fault'],
    examples: [
      'Segmentation fault (core dumped)',
      'Segmentation fault',
      'bash: line 1: 30976 Segmentation fault      python train.py',
      'srun: error: node1: task 3: Segmentation fault (core dumped)',
    ],
    lookAlikes: [
      'a segmentation fault occurred in an earlier version',
      'TerminatedWorkerError: caused by a segmentation fault',
    ],
    source: 'bash, dash and zsh job messages',
  },
  {
    id: 'signal-bus-error-shell',
    cause: 'bus_error',
    role: 'usual',
    pattern: shellSays('Bus error'),
    needles: ['bus error'],
    examples: [
      'Bus error (core dumped)',
      'Bus error: 10',
      'run.sh: line 2:  52 Bus error               python train.py',
    ],
    lookAlikes: ['i2c bus errors: 0', 'no bus error so far'],
    source: 'bash, dash and zsh job messages',
  },
  {
    id: 'signal-illegal-instruction-shell',
    cause: 'illegal_instruction',
    role: 'usual',
    pattern: shellSays('Illegal (?:hardware )?instruction'),
    needles: ['illegal instruction', 'illegal hardware'],
    examples: ['Illegal instruction (core dumped)', 'zsh: illegal hardware instruction  python train.py'],
    lookAlikes: ['CUDA error: an illegal instruction was encountered'],
    source: 'bash, dash and zsh job messages',
  },
  {
    id: 'signal-arithmetic-shell',
    cause: 'arithmetic_fault',
    role: 'usual',
    pattern: shellSays('(?:Floating point|Arithmetic) exception'),
    needles: ['floating point exc', 'arithmetic exc'],
    examples: [
      'Floating point exception (core dumped)',
      'run.sh: line 2:  52 Floating point exception python train.py',
    ],
    lookAlikes: ['floating point exceptions are masked'],
    source: 'bash and dash job messages',
  },
  {
    id: 'signal-system-call-shell',
    cause: 'forbidden_system_call',
    role: 'usual',
    pattern: shellSays('Bad system call'),
    needles: ['bad system call'],
    examples: ['Bad system call (core dumped)', 'run.sh: line 2:  52 Bad system call         python train.py'],
    lookAlikes: ['bad system calls: 0'],
    source: 'bash and dash job messages',
  },
  {
    id: 'signal-abort-shell',
    cause: 'abort',
    role: 'weak',
    pattern: new RegExp(
      `${shellSays('Aborted|Abort trap|(?<=zsh: )abort|Trace\\/breakpoint trap|trace trap').source}|\\bFatal Python error: Aborted\\b`,
      'i',
    ),
    needles: ['aborted', 'abort trap', 'zsh: abort', 'breakpoint trap', 'trace trap'],
    examples: [
      'Aborted (core dumped)',
      'Abort trap: 6',
      'Fatal Python error: Aborted',
      'scripts/train.sh: line 8:  4117 Aborted                 (core dumped) python main.py',
    ],
    lookAlikes: ['Aborted!', 'upload aborted by the user', 'the collective was aborted'],
    source: 'bash, dash and zsh job messages',
  },
  {
    id: 'signal-pipe',
    cause: 'broken_pipe',
    role: 'weak',
    pattern:
      /^BrokenPipeError: \[Errno 32\]|^(?:\S{1,200}: line \d+:\s+\d+ )?Broken pipe\b|: write error: Broken pipe$/,
    needles: ['brokenpipeerror', 'broken pipe'],
    examples: ['BrokenPipeError: [Errno 32] Broken pipe', 'tee: standard output: write error: Broken pipe'],
    lookAlikes: ['sendBytes failed on SocketImpl(fd=9): Broken pipe', 'client_loop: send disconnect: Broken pipe'],
    source: 'CPython errno EPIPE; GNU coreutils',
  },
]

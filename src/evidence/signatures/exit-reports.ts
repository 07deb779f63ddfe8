import type { Cause } from '../../domain/causes/index.ts'
import type { Role, Signature } from '../signature.ts'

/** How a launcher reports that a signal ended a process of it. */
function reported(cause: Cause, role: Role, number: number, name: string): Signature {
  const forms = [
    String.raw`\bexitcode\s*[:=]\s*(?:-(?:${number}|${name})|${128 + number})\b`,
    String.raw`\bSignal ${number} \(${name}\) received by PID\b`,
    String.raw`\bexits with return code = (?:-${number}|${128 + number})\b`,
    String.raw`\bdied with <Signals\.${name}: ${number}>`,
    String.raw`\bterminated with (?:signal ${name}|code (?:-${number}|${128 + number}))\b`,
    String.raw`\b(?:killed|terminated|exited|ended) (?:by|on|with|due to) signal:? (?:${number}\b|${name}\b)`,
    String.raw`\bEXIT STRING: [^\n]{0,60}?\(signal ${number}\)`,
    String.raw`\b${name}\(-${number}\)`,
    String.raw`\bnon-zero exit status ${128 + number}\b`,
  ]
  return {
    id: `launcher-reports-${name.toLowerCase()}`,
    cause,
    role,
    pattern: new RegExp(forms.join('|')),
    needles: [
      'exitcode',
      'received by pid',
      'exits with return code',
      'died with <signals',
      'terminated with code',
      'by signal',
      'on signal',
      'with signal',
      'to signal',
      'exit string',
      `${name.toLowerCase()}(-`,
      'non-zero exit status',
    ],
    examples: [
      `E0819 07:21:02.011000 901 torch/distributed/elastic/multiprocessing/api.py:869] failed (exitcode: -${number}) local_rank: 4 (pid: 984) of binary: /usr/bin/python`,
      `  exitcode  : -${number} (pid: 984)`,
      `  traceback : Signal ${number} (${name}) received by PID 984`,
      `[2023-10-17 04:41:12,731] [ERROR] [launch.py:321:sigkill_handler] ['/usr/bin/python', '-u', 'train.py', '--local_rank=3'] exits with return code = -${number}`,
      `subprocess.CalledProcessError: Command '['/usr/bin/python', 'train.py']' died with <Signals.${name}: ${number}>.`,
      `torch.multiprocessing.spawn.ProcessExitedException: process 1 terminated with signal ${name}`,
      `mpirun noticed that process rank 1 with PID 0 on node gpu2 exited on signal ${number} (said so).`,
    ],
    lookAlikes: [
      '  exitcode  : 1 (pid: 984)',
      `the handler of ${name} is installed`,
      'torch.multiprocessing.spawn.ProcessExitedException: process 0 terminated with exit code 17',
    ],
    source:
      'PyTorch elastic/multiprocessing and multiprocessing/spawn.py; DeepSpeed launcher/launch.py; CPython subprocess.py; Open MPI and PRRTE help-prun.txt; MPICH hydra; joblib loky',
  }
}

/**
 * What happened to a process that its launcher saw ending, where its own output is not there.
 * Less than the process's own words, and more than the exit code of the launcher, which is 1 for all of them.
 */
export const exitReports: readonly Signature[] = [
  reported('sigkill', 'weak', 9, 'SIGKILL'),
  reported('segfault', 'weak', 11, 'SIGSEGV'),
  reported('bus_error', 'weak', 7, 'SIGBUS'),
  reported('illegal_instruction', 'weak', 4, 'SIGILL'),
  reported('arithmetic_fault', 'weak', 8, 'SIGFPE'),
  // Who lost a peer aborts: what it printed before says more.
  reported('abort', 'echo', 6, 'SIGABRT'),
  // Launchers end the rest with it when one has failed.
  reported('worker_failed', 'echo', 15, 'SIGTERM'),
  ...[
    { cause: 'sigterm', number: 15, name: 'SIGTERM' },
    { cause: 'sighup', number: 1, name: 'SIGHUP' },
    { cause: 'interrupted', number: 2, name: 'SIGINT' },
  ].map(
    ({ cause, number, name }): Signature => ({
      id: `launcher-received-${name.toLowerCase()}`,
      cause: cause as Cause,
      role: 'weak',
      pattern: new RegExp(
        String.raw`\bReceived (?:${number}|(?:Signals\.)?${name}) death signal\b|\bMain process received ${name}, exiting\b|\bgot signal: (?:${number}|(?:Signals\.)?${name})\b`,
      ),
      needles: ['death signal', 'main process received', 'got signal: '],
      examples: [
        `Main process received ${name}, exiting`,
        `WARNING:torch.distributed.elastic.agent.server.api:Received ${number} death signal, shutting down workers`,
        `W1003 18:22:09.770000 41208 torch/distributed/elastic/agent/server/api.py:719] Received Signals.${name} death signal, shutting down workers`,
        `torch.distributed.elastic.multiprocessing.api.SignalException: Process 41208 got signal: ${number}`,
      ],
      lookAlikes: ['got signal: 30', `Sending process 985 closing signal ${name}`],
      source:
        'PyTorch torch/distributed/elastic/agent/server/api.py, elastic/multiprocessing/api.py; DeepSpeed launcher/launch.py',
    }),
  ),
]

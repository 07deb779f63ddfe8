import type { Signature } from '../signature.ts'

/** What Python and the shell say about the program and its inputs. The exception's type stands first in its line. */
export const program: readonly Signature[] = [
  {
    id: 'python-import-error',
    cause: 'import_error',
    role: 'root',
    pattern: /^(?:ModuleNotFoundError|ImportError): /,
    needles: ['modulenotfounderror', 'importerror'],
    examples: ["ModuleNotFoundError: No module named 'torch'", "ImportError: cannot import name 'x' from 'y'"],
    lookAlikes: ['caught ImportError: optional dependency not there'],
    source: 'CPython Lib/importlib',
  },
  {
    id: 'python-syntax-error',
    cause: 'syntax_error',
    role: 'root',
    pattern: /^(?:SyntaxError|IndentationError|TabError): /,
    needles: ['syntaxerror', 'indentationerror', 'taberror'],
    examples: ["SyntaxError: '(' was never closed", 'IndentationError: unexpected indent'],
    lookAlikes: ['checked for SyntaxError: none'],
    source: 'CPython parser',
  },
  {
    id: 'argparse-usage',
    cause: 'usage_error',
    role: 'root',
    pattern:
      /^[\w./-]+: error: (?:unrecognized arguments|the following arguments are required|argument [^:]+: (?:invalid|expected)|ambiguous option)/,
    needles: [': error: '],
    examples: [
      'train.py: error: unrecognized arguments: --lerning-rate 0.1',
      'train.py: error: the following arguments are required: --data',
      "train.py: error: argument --steps: invalid int value: 'many'",
    ],
    lookAlikes: ['main.c:12: error: expected declaration'],
    source: 'CPython Lib/argparse.py',
  },
  {
    id: 'shell-command-not-found',
    cause: 'command_not_found',
    role: 'root',
    pattern:
      /^(?:[^\s:]+: )?(?:line )?\d+: [^:]+: (?:command )?not found$|^[\w-]+: command not found: \S+$|^bash: [^:]+: command not found$/,
    needles: ['not found'],
    examples: [
      'run.sh: line 1: torchrun: command not found',
      '/tmp/run.sh: 2: torchrun: not found',
      'bash: torchrun: command not found',
    ],
    lookAlikes: ['checkpoint not found', 'dataset not found'],
    source: 'bash 5.2 and dash execute errors',
  },
  {
    id: 'shell-not-executable',
    cause: 'not_executable',
    role: 'root',
    pattern: /^(?:[^\s:]+: )?(?:line )?\d+: \S+: Permission denied$/,
    needles: ['permission denied'],
    examples: ['run.sh: line 1: ./train.sh: Permission denied'],
    lookAlikes: ['scp: /data: Permission denied'],
    source: 'bash 5.2 and dash execute errors',
  },
]

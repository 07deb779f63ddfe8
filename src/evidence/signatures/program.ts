import type { Signature } from '../signature.ts'
import { commandLine } from './arguments.ts'
import { builds } from './builds.ts'
import { configuration } from './configuration.ts'
import { languages } from './languages.ts'
import { modelCode } from './model-code.ts'
import { packageSources } from './package-sources.ts'
import { packages } from './packages.ts'
import { tensors } from './tensors.ts'
import { trackers } from './trackers.ts'

// What Python and the shell say about the program and its inputs. The exception's type stands first in its line.
const pythonAndShell: readonly Signature[] = [
  {
    id: 'tool-not-found',
    cause: 'command_not_found',
    role: 'root',
    pattern:
      /^(?:\/usr\/bin\/)?env: [^\n]{1,80}: No such file or directory|\bspawn [\w./-]+ ENOENT\b|\bexec: "[^"\n]{1,200}": (?:executable file not found in \$PATH|stat [^\n]{1,200}: no such file)/,
    needles: ['env: ', 'enoent', 'executable file not found', '": stat '],
    examples: [
      "/usr/bin/env: 'python': No such file or directory",
      "/usr/bin/env: 'python\\r': No such file or directory",
      'Error: spawn python3 ENOENT',
    ],
    lookAlikes: ['env: /opt/env, no such file needed', "Error: ENOENT: no such file or directory, open 'x'"],
    source: 'coreutils env; Node.js child_process; Go os/exec',
  },
  {
    id: 'python-import-error',
    cause: 'import_error',
    role: 'root',
    pattern:
      /^(?:ModuleNotFoundError|ImportError): |^\S*python[\d.]*(?:\.exe)?: (?:No module named |Error while finding module specification for )|\bPackageNotFoundError: |^RuntimeError: Failed to import [\w.]+ because of the following error/,
    needles: [
      'modulenotfounderror',
      'importerror',
      ': no module named',
      'finding module specification',
      'packagenotfounderror',
      'failed to import',
    ],
    examples: [
      "ModuleNotFoundError: No module named 'torch'",
      "ImportError: cannot import name 'x' from 'y'",
      '/usr/bin/python3: No module named train',
      'importlib.metadata.PackageNotFoundError: No package metadata was found for bitsandbytes',
    ],
    lookAlikes: ['caught ImportError: optional dependency not there', 'apex: No module named apex, using torch'],
    source: 'CPython Lib/importlib, Lib/runpy.py; transformers utils/import_utils.py',
  },
  {
    id: 'python-syntax-error',
    cause: 'syntax_error',
    role: 'root',
    // Pillow raises SyntaxError for files that it cannot read.
    pattern:
      /^(?:SyntaxError|IndentationError|TabError): (?!(?:broken|not an?|bad|corrupt|invalid|truncated) (?:PNG|TIFF|JPEG|GIF|PPM|BMP|WebP|image)\b)/i,
    needles: ['syntaxerror', 'indentationerror', 'taberror'],
    examples: [
      "SyntaxError: '(' was never closed",
      'IndentationError: unexpected indent',
      'SyntaxError: invalid syntax',
    ],
    lookAlikes: ['checked for SyntaxError: none', 'SyntaxError: broken PNG file'],
    source: 'CPython parser',
  },
  {
    id: 'shell-syntax-error',
    cause: 'syntax_error',
    role: 'root',
    pattern:
      /^[^\s:]+: (?:-c: )?(?:line )?\d+: (?:syntax error\b|Syntax error\b|unexpected EOF while looking for matching|\S+: bad substitution|conditional binary operator expected)|^Makefile:\d+: \*\*\* (?:missing separator|commands commence)/i,
    needles: [
      'syntax error',
      'unexpected eof while',
      'bad substitution',
      'conditional binary operator',
      'missing separator',
      'commands commence',
    ],
    examples: [
      "run.sh: line 3: syntax error near unexpected token `done'",
      'run.sh: 3: Syntax error: end of file unexpected (expecting "fi")',
      'run.sh: line 9: ${x@}: bad substitution',
      'Makefile:12: *** missing separator.  Stop.',
    ],
    lookAlikes: ['found 0 syntax errors in run.sh'],
    source: 'bash 5.2 and dash parsers; GNU make',
  },
  {
    id: 'python-api-mismatch',
    cause: 'api_mismatch',
    role: 'root',
    pattern:
      /^TypeError: [^\n]{0,200}?(?:got (?:an unexpected keyword argument|multiple values for)|missing \d+ required (?:positional|keyword-only) arguments?|takes (?:from )?\d+ (?:to \d+ )?positional arguments?|takes no (?:keyword )?arguments)|^AttributeError: (?:partially initialized )?module '[^'\n]{1,120}' has no attribute/,
    needles: [
      'unexpected keyword',
      'got multiple values',
      ' required positional',
      ' required keyword',
      ' positional argument',
      'takes no ',
      "attributeerror: module '",
      'partially initialized',
    ],
    examples: [
      "TypeError: TrainingArguments.__init__() got an unexpected keyword argument 'evaluation_strategy'",
      "TypeError: forward() missing 1 required positional argument: 'labels'",
      "AttributeError: module 'numpy' has no attribute 'float'.",
    ],
    lookAlikes: ["TypeError: unsupported operand type(s) for +: 'int' and 'str'"],
    source: 'CPython Objects/call.c, ceval.c, moduleobject.c',
  },
  {
    id: 'shell-path-missing',
    cause: 'path_missing',
    role: 'root',
    pattern:
      /^[^\s:]+: (?:line )?\d+: (?:cd|source|\.|pushd|can't cd to)(?:: can't cd to)?:? \S+(?:: No such file or directory)?$/,
    needles: [': cd: ', ': source: ', ': .: ', ': pushd: ', "can't cd to"],
    examples: ['run.sh: line 2: cd: data: No such file or directory', "run.sh: 2: cd: can't cd to data"],
    lookAlikes: ['run.sh: line 2: cat: data: No such file or directory'],
    source: 'bash 5.2 and dash builtins',
  },
  {
    id: 'shell-command-not-found',
    cause: 'command_not_found',
    role: 'root',
    pattern: [
      /^(?:[^\s:]+: )?(?:line )?\d+: [^:]+: (?:command )?not found$/,
      /^[\w-]+: command not found: \S+$/,
      /^bash: [^:]+: command not found$/,
      /^(?:[^\s:]+: )?(?:line )?(?:\d+: )?\S+: cannot execute: required file not found$/,
      /^[^\s:]+: line \d+: (?!cd:|source:|\.:|pushd:)[^\s:]*\/[^\s:]+: (?:bad interpreter: )?No such file or directory$/,
      /\bis not recognized as an internal or external command\b/,
      /\bis not recognized as (?:the|a) name of a cmdlet\b/,
    ],
    needles: ['not found', 'no such file or', 'is not recognized as'],
    examples: [
      'run.sh: line 1: torchrun: command not found',
      '/tmp/run.sh: 2: torchrun: not found',
      'bash: torchrun: command not found',
      'bash: ./x: cannot execute: required file not found',
      'run.sh: line 2: ./build/train: No such file or directory',
    ],
    lookAlikes: ['checkpoint not found', 'dataset not found'],
    source: 'bash 5.2 and dash execute errors',
  },
  {
    id: 'shell-not-executable',
    cause: 'not_executable',
    role: 'root',
    pattern:
      /^(?:[^\s:]+: )?(?:line )?\d+: \S+: Permission denied$|^bash: \S+: Permission denied$|\bExec format error\b|\bexec format error\b|\bcannot execute binary file\b/,
    needles: ['permission denied', 'exec format error', 'cannot execute binary'],
    examples: [
      'run.sh: line 1: ./train.sh: Permission denied',
      'bash: ./train.sh: Permission denied',
      "OSError: [Errno 8] Exec format error: './train'",
      'exec /usr/bin/python: exec format error',
      './train: cannot execute binary file: Exec format error',
    ],
    lookAlikes: ['scp: /data: Permission denied'],
    source: 'bash 5.2 and dash execute errors',
  },
]

/** The program, its arguments, its dependencies and the services it reports to. */
export const program: readonly Signature[] = [
  ...packages,
  ...packageSources,
  ...commandLine,
  ...configuration,
  ...tensors,
  ...modelCode,
  ...trackers,
  ...pythonAndShell,
  ...builds,
  ...languages,
]

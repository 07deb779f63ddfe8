import type { CauseText } from './cause-text.ts'
import { modelCodeCauses } from './model-code.ts'
import { packageCauses } from './packages.ts'
import { trackerCauses } from './trackers.ts'

/** The program, its arguments and its dependencies. */
export const programCauses = {
  ...modelCodeCauses,
  ...packageCauses,
  ...trackerCauses,
  python_exception: {
    class: 'code',
    outlook: 'permanent',
    title: 'the program raised an exception that nothing caught',
    suggestion: 'Read the exception and the line it names; the same command fails again until that is changed.',
  },
  uncaught_exception: {
    class: 'code',
    outlook: 'permanent',
    title: 'the program ended with an error that nothing handled',
    suggestion: 'Read the message and the nearest line of your own in the stack below it; a retry does the same again.',
  },
  import_error: {
    class: 'code',
    outlook: 'permanent',
    title: 'a module could not be imported',
    suggestion:
      'Install the package that provides it into the environment of the command (`python -m pip install NAME`), and pin its version.',
  },
  syntax_error: {
    class: 'code',
    outlook: 'permanent',
    title: 'the source does not parse',
    suggestion: 'Correct the line; `python -m compileall -q .` finds such errors before a GPU is used.',
  },
  api_mismatch: {
    class: 'code',
    outlook: 'permanent',
    title: 'a call does not fit the function or module that it uses',
    suggestion:
      'The installed version has another interface than the code expects: compare with its changelog (`pip show NAME`), then change the call or pin the version.',
  },
  compile_error: {
    class: 'code',
    outlook: 'permanent',
    title: 'the compiler refused the source',
    suggestion:
      'Correct the first error that the compiler names; when it stands in a library, compare the versions of compiler, CUDA and library.',
  },
  link_error: {
    class: 'code',
    outlook: 'permanent',
    title: 'the linker did not find a symbol or library, or found one twice',
    suggestion:
      'Define the symbol, or name the library that has it after the objects that use it (`-lNAME`, `-L DIR`); look for libraries built for another C++ ABI.',
  },
  build_rule_missing: {
    class: 'code',
    outlook: 'permanent',
    title: 'the build file has no such target or does not parse',
    suggestion: 'Compare the target with the build file and the folder it is run in (`make -C DIR -n TARGET`).',
  },
  usage_error: {
    class: 'code',
    outlook: 'permanent',
    title: 'the command line of the program is wrong',
    suggestion: 'Compare the arguments with `--help` of the program.',
  },
  config_error: {
    class: 'code',
    outlook: 'permanent',
    title: 'a setting of the training is missing, unknown or does not fit the others',
    suggestion: 'Correct the key or value that the message names, in the configuration or in the overrides.',
  },
  environment_variable_missing: {
    class: 'code',
    outlook: 'permanent',
    title: 'an environment variable that it needs is not set',
    suggestion: 'Set the variable in `env:` of the step, or give it a default: `${NAME:-value}`.',
  },
  path_missing: {
    class: 'code',
    outlook: 'permanent',
    title: 'the script uses a path that does not exist',
    suggestion: 'Compare the path with the working directory at that line (`pwd`, `ls -la`).',
  },
  assertion_failed: {
    class: 'code',
    outlook: 'permanent',
    title: 'a check inside the program or a library failed',
    suggestion: 'The message names the condition that did not hold: make its inputs such that it does.',
  },
  child_command_failed: {
    class: 'code',
    outlook: 'permanent',
    title: 'a command that it started failed',
    suggestion: 'Look further up for what that command printed; run it alone to see all of it.',
  },

  nonzero_exit: {
    class: 'code',
    outlook: 'permanent',
    title: 'the program exited with a code that is not 0, and nothing says why',
    suggestion:
      'Make the program say why before it exits: let it log the exception, run it with `python -X faulthandler -u`, and look where its output goes if it writes to files of its own.',
  },
  unknown: {
    class: 'unknown',
    outlook: 'recurrent',
    title: 'nothing in the output or on the machine says why',
    suggestion:
      'Make the program say more: run it with `python -X faulthandler -u`, and let it log the exception before it exits.',
  },
} as const satisfies Record<string, CauseText>

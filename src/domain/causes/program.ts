import type { CauseText } from './cause-text.ts'

/** The program, its arguments and its dependencies. */
export const programCauses = {
  python_exception: {
    class: 'code',
    retry: 'no',
    title: 'the program raised an exception that nothing caught',
    suggestion: 'Read the exception and the line it names; the same command fails again until that is changed.',
  },
  import_error: {
    class: 'code',
    retry: 'no',
    title: 'a module could not be imported',
    suggestion:
      'Install the package that provides it into the environment of the command (`python -m pip install NAME`), and pin its version.',
  },
  syntax_error: {
    class: 'code',
    retry: 'no',
    title: 'the source does not parse',
    suggestion: 'Correct the line; `python -m compileall -q .` finds such errors before a GPU is used.',
  },
  usage_error: {
    class: 'code',
    retry: 'no',
    title: 'the command line of the program is wrong',
    suggestion: 'Compare the arguments with `--help` of the program.',
  },

  unknown: {
    class: 'unknown',
    retry: 'once',
    title: 'nothing in the output or on the machine says why',
    suggestion:
      'Make the program say more: run it with `python -X faulthandler -u`, and let it log the exception before it exits.',
  },
} as const satisfies Record<string, CauseText>

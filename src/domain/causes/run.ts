import type { CauseText } from './cause-text.ts'

/** What ml-run did itself, and commands that could not be started. */
export const runCauses = {
  cancelled: {
    class: 'unknown',
    outlook: 'permanent',
    title: 'it was cancelled',
    suggestion: 'Nothing to repair: the run was cancelled. Start it again to go on from the last checkpoint.',
  },
  attempt_timeout: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'it ran longer than attempt-timeout',
    suggestion:
      'Raise attempt-timeout, or make one attempt shorter: fewer steps, a larger batch, more frequent checkpoints to resume from.',
  },
  total_timeout: {
    class: 'resource',
    outlook: 'permanent',
    title: 'the task used up total-timeout',
    suggestion: 'Raise total-timeout, or let the training resume from a checkpoint so that each attempt gets further.',
  },

  hang: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'it hung: nothing was printed for hang-timeout',
    suggestion:
      'Look at the stacks in the record (`hang` in manifest.json, and the end of the output): what the line at the location waits for never came. Without a lock or a peer to blame, raise hang-timeout or print progress more often.',
  },

  ml_run_killed: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'ml-run itself was killed before the command ended',
    suggestion:
      'The runner ran out of memory, was cancelled hard or was shut down: look at the log of the runner and at `dmesg | grep -i oom`.',
  },
  command_not_found: {
    class: 'code',
    outlook: 'permanent',
    title: 'the command was not found',
    suggestion:
      'Check the spelling and PATH: run `command -v NAME` in a step before, activate the environment that has it, or give its full path.',
  },
  not_executable: {
    class: 'code',
    outlook: 'permanent',
    title: 'the command is not executable',
    suggestion:
      'Run `chmod +x FILE` and commit the mode (`git update-index --chmod=+x FILE`), or start it through its interpreter: `python FILE`.',
  },
  working_directory_gone: {
    class: 'code',
    outlook: 'permanent',
    title: 'the working directory is not there any more',
    suggestion: 'Let nothing delete the folder that the command runs in; create it in a step before.',
  },
  temporary_folder_unusable: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the folder for temporary files cannot be used',
    suggestion: 'Check that the folder in `TMPDIR` (on a runner `RUNNER_TEMP`) exists and can be written to.',
  },
  spawn_failed: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the machine could not start a process',
    suggestion: 'Look at process and memory limits of the runner (`ulimit -a`, `df -h`, `free -m`).',
  },
} as const satisfies Record<string, CauseText>

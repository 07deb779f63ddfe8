import type { CauseText } from './cause-text.ts'

/** CI runners and agents. */
export const ciRunnerCauses = {
  ci_runner_lost: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the CI server lost contact with the runner',
    suggestion:
      'Most often the job starved it: leave 1 to 2 GB of RAM and some disk to the runner, or use a larger one.',
  },
  ci_runner_shutdown: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the CI runner was shut down',
    suggestion:
      'Look for a spot reclaim, a scale-down or a restart of the runner service; protect the pod of the runner (PodDisruptionBudget).',
  },
  ci_job_timeout: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'the CI job or step reached its time limit',
    suggestion:
      'Raise it (`timeout-minutes` in GitHub Actions, `timeout:` in GitLab CI), or save checkpoints and continue in the next job.',
  },
} as const satisfies Record<string, CauseText>

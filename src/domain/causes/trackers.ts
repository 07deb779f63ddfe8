import type { CauseText } from './cause-text.ts'

/** Experiment trackers. */
export const trackerCauses = {
  tracker_rejected: {
    class: 'code',
    outlook: 'permanent',
    title: 'the experiment tracker refused the run',
    suggestion:
      'Set the key (`WANDB_API_KEY`, `MLFLOW_TRACKING_TOKEN`) and check project and entity; `WANDB_MODE=offline` keeps tracking from stopping a training.',
  },
  tracker_unreachable: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the experiment tracker could not be reached',
    suggestion:
      'Run it again, raise `WANDB_INIT_TIMEOUT`, or track offline (`WANDB_MODE=offline`, then `wandb sync`) so that it cannot stop a training.',
  },
} as const satisfies Record<string, CauseText>

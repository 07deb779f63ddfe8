import type { CauseText } from './cause-text.ts'

/** Slurm, Kubernetes, cloud and CI runners: who ends a job from above. */
export const schedulersCauses = {} as const satisfies Record<string, CauseText>

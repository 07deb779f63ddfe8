import { batchCauses } from './batch.ts'
import type { CauseText } from './cause-text.ts'
import { ciRunnerCauses } from './ci-runners.ts'
import { kubernetesCauses } from './kubernetes.ts'
import { slurmCauses } from './slurm.ts'

/** Slurm, Kubernetes, cloud and CI runners: who ends a job from above. */
export const schedulersCauses = {
  ...slurmCauses,
  ...kubernetesCauses,
  ...batchCauses,
  ...ciRunnerCauses,
} as const satisfies Record<string, CauseText>

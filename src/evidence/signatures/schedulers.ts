import type { Signature } from '../signature.ts'
import { batch } from './batch.ts'
import { ciRunners } from './ci-runners.ts'
import { containers } from './containers.ts'
import { kubernetes } from './kubernetes.ts'
import { slurm } from './slurm.ts'
import { slurmEndings } from './slurm-endings.ts'

/** Slurm, Kubernetes, cloud and CI runners: who ends a job from above. */
export const schedulers: readonly Signature[] = [
  ...slurm,
  ...slurmEndings,
  ...kubernetes,
  ...containers,
  ...batch,
  ...ciRunners,
]

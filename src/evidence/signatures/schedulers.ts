import type { Signature } from '../signature.ts'
import { batch } from './batch.ts'
import { batchLinks } from './batch-links.ts'
import { ciRunners } from './ci-runners.ts'
import { cloudCapacity } from './cloud-capacity.ts'
import { cloudLimits } from './cloud-limits.ts'
import { cloudServices } from './cloud-services.ts'
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
  ...batchLinks,
  ...cloudServices,
  ...cloudLimits,
  ...cloudCapacity,
  ...ciRunners,
]

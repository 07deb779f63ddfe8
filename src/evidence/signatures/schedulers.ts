import type { Signature } from '../signature.ts'

/** Slurm, Kubernetes, cloud and CI runners: who ends a job from above. */
export const schedulers: readonly Signature[] = []

import type { Signature } from '../signature.ts'

/** How Slurm ends jobs and steps, without saying why. */
export const slurmEndings: readonly Signature[] = [
  {
    id: 'slurm-job-cancelled',
    cause: 'slurm_cancelled',
    role: 'usual',
    pattern:
      /\*\*\* JOB \S{1,40}(?: ON \S{1,200})? CANCELLED AT \S{1,40} (?:\*\*\*|DUE to SIGNAL\b)|\bJob allocation \d+ has been revoked\b/i,
    needles: ['cancelled at', 'has been revoked'],
    examples: [
      'slurmstepd: error: *** JOB 123 ON node1 CANCELLED AT 2026-08-13T01:02:12 ***',
      'slurmstepd: error: *** JOB 123 ON node1 CANCELLED AT 2026-08-13T01:02:12 DUE to SIGNAL Terminated ***',
      'salloc: Job allocation 123 has been revoked.',
    ],
    lookAlikes: [
      'slurmstepd: error: *** STEP 123.0 ON node1 CANCELLED AT 2026-08-13T01:02:12 ***',
      'the token has been revoked',
    ],
    source: 'Slurm src/slurmd/slurmstepd/req.c, src/srun/allocate.c',
  },
  {
    id: 'slurm-step-cancelled',
    cause: 'slurm_cancelled',
    role: 'weak',
    // Also said when srun ends the other tasks after one has failed.
    pattern: /\*\*\* STEP \S{1,40}(?: ON \S{1,200})? CANCELLED AT \S{1,40} (?:\*\*\*|DUE to SIGNAL\b)/i,
    needles: ['cancelled at'],
    examples: [
      'slurmstepd: error: *** STEP 123.0 ON node1 CANCELLED AT 2026-08-13T01:02:12 ***',
      'slurmstepd: error: *** STEP 123.0 ON node1 CANCELLED AT 2026-08-13T01:02:12 DUE to SIGNAL Killed ***',
    ],
    lookAlikes: ['slurmstepd: error: *** STEP 123.0 ON node1 CANCELLED AT 2026-08-13T01:02:12 DUE TO TIME LIMIT ***'],
    source: 'Slurm src/slurmd/slurmstepd/req.c',
  },
  {
    id: 'slurm-step-aborted',
    cause: 'slurm_step_aborted',
    role: 'echo',
    pattern: [
      /(?:\*\*\* (?:JOB|STEP) [^\n]{1,240}? )?\bDUE TO TASK FAILURE\b/i,
      /\*\*\* (?:STEP|JOB) \S{1,40} ON \S{1,200} FAILED \(/i,
      /^srun: (?:Job step aborted: |(?:Force )?Terminat(?:ed|ing) (?:StepId=|job step )|First task exited\b)/i,
      /^(?:srun: )?error: \S{1,200}: tasks? [\d,-]{1,200}: (?:Exited with exit code|Terminated)\b/i,
    ],
    needles: [
      'due to task failure',
      ' failed (',
      'srun: job step',
      'srun: terminating',
      'srun: force',
      'srun: first task',
      'exited with exit code',
      ': terminated',
    ],
    examples: [
      'srun: Job step aborted: Waiting up to 32 seconds for job step to finish.',
      'srun: Terminating StepId=8819120.0',
      'srun: First task exited. Terminating job in 60s',
      'srun: error: node1: tasks 0-7: Exited with exit code 1',
      'srun: error: u14g02: task 1: Terminated',
      'slurmstepd: error: *** STEP 5.0 ON n1 CANCELLED AT 2026-01-05T10:00:00 DUE TO TASK FAILURE ***',
      'slurmstepd: error: *** STEP 5.0 ON n1 FAILED (non-zero exit code or other failure mode) ***',
    ],
    lookAlikes: ['srun: job 717 queued and waiting for resources', 'srun: error: node1: task 0: Killed'],
    source: 'Slurm src/api/step_launch.c, src/srun/launch.c, src/slurmd/slurmstepd/req.c',
  },
]

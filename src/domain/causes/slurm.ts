import type { CauseText } from './cause-text.ts'

/** Jobs that Slurm ends or does not start. */
export const slurmCauses = {
  slurm_oom: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'it used more memory than its Slurm job may, and the kernel killed it',
    suggestion:
      'Raise `--mem` or `--mem-per-gpu` (`sacct -j JOB -o MaxRSS,ReqMem` shows both), or lower num_workers and caches.',
  },
  slurm_time_limit: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'its Slurm job reached its time limit',
    suggestion:
      'Raise `--time`, or save checkpoints and let the job be queued again (`--signal=B:USR1@300 --requeue`).',
  },
  slurm_preempted: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'Slurm took its nodes for another job',
    suggestion: 'Submit it again and resume from the last checkpoint; `--requeue` makes Slurm do that itself.',
  },
  slurm_node_failed: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'a node of its Slurm job failed',
    suggestion: 'Submit it again with `--exclude=NODE`, and tell the administrators (`sinfo -R` shows the reason).',
  },
  slurm_cancelled: {
    class: 'unknown',
    outlook: 'permanent',
    title: 'its Slurm job was cancelled',
    suggestion: 'Look at who cancelled it: `sacct -j JOB -o JobID,State,ExitCode` names the user.',
  },
  slurm_launch_failed: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'Slurm could not start it on a node',
    suggestion: 'Submit it again with `--exclude=NODE`; prolog, credential and boot faults are for the administrators.',
  },
  slurm_request_rejected: {
    class: 'code',
    outlook: 'permanent',
    title: 'Slurm does not grant what the job asks for',
    suggestion:
      'Compare `--partition`, `--account`, `--gres` and `--time` with `sinfo -o "%P %l %G"` and `sacctmgr show assoc user=$USER`.',
  },
  slurm_unreachable: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the Slurm controller did not answer',
    suggestion: 'Try `scontrol ping`; the job may still run, so look at `squeue --me` before submitting it again.',
  },
  slurm_step_aborted: {
    class: 'unknown',
    outlook: 'recurrent',
    title: 'Slurm ended the step because one of its tasks failed',
    suggestion: 'This only follows from a failure: read the first failing task above it.',
  },
} as const satisfies Record<string, CauseText>

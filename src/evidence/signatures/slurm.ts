import type { Signature } from '../signature.ts'

/** Slurm: slurmstepd, srun, sbatch. */
export const slurm: readonly Signature[] = [
  {
    id: 'slurm-oom',
    cause: 'slurm_oom',
    role: 'root',
    pattern:
      /\bDetected [1-9]\d{0,6} oom[-_]kill events?\b|^(?:srun: )?error: \S{1,200}: tasks? [\d,-]{1,200}: Out Of Memory\b|\bexceeded (?:virtual |job |step )?memory limit (?:\([\d\s>.]{1,60}\),? ?)?(?:being killed|at some point)/i,
    needles: ['oom-kill event', 'oom_kill event', ': out of memory', 'memory limit'],
    examples: [
      'slurmstepd: error: Detected 1 oom_kill event in StepId=5120933.batch. Some of the step tasks have been OOM Killed.',
      'slurmstepd: error: Detected 3 oom-kill event(s) in StepId=5120933.0 cgroup. Some of your processes may have been killed by the cgroup out-of-memory handler.',
      'slurmstepd: error: Detected 1 oom-kill event(s) in step 14037828.batch cgroup.',
      'srun: error: gpu004: task 13: Out Of Memory',
      'slurmstepd: error: Job 123 exceeded memory limit (67108999 > 67108864), being killed',
      'slurmstepd: error: Exceeded step memory limit at some point.',
    ],
    lookAlikes: [
      'slurmstepd: StepId=5120933.0 hit memory limit at least once during execution. This may or may not result in some failure.',
      'Detected 0 oom_kill events',
      'CUDA error: Out Of Memory',
    ],
    source: 'Slurm src/plugins/task/cgroup/task_cgroup_memory.c, src/srun/launch.c, job_mem_limit.c',
  },
  {
    id: 'slurm-time-limit',
    cause: 'slurm_time_limit',
    role: 'root',
    pattern:
      /(?:\*\*\* (?:JOB|STEP) [^\n]{1,240}? )?\bCANCELLED AT \S{1,40} DUE TO TIME LIMIT\b|\bthis job is timed-out\b/i,
    needles: ['due to time limit', 'this job is timed-out'],
    examples: [
      'slurmstepd: error: *** JOB 717 ON dgx3 CANCELLED AT 2026-08-13T01:02:12 DUE TO TIME LIMIT ***',
      '0: slurmstepd: error: *** STEP 717.0 ON dgx3 CANCELLED AT 2026-08-13T01:02:12 DUE TO TIME LIMIT ***',
      'slurmd[n12]: *** JOB 717 CANCELLED AT 2014-01-02T03:04:05 DUE TO TIME LIMIT ***',
    ],
    lookAlikes: ['Job 4471120 on nodes gn[014-017], time limit 2-00:00:00', '#SBATCH --time=24:00:00 # time limit'],
    source: 'Slurm src/slurmd/slurmstepd/req.c; submitit job_environment.py',
  },
  {
    id: 'slurm-preempted',
    cause: 'slurm_preempted',
    role: 'root',
    pattern: /(?:\*\*\* (?:JOB|STEP) [^\n]{1,240}? )?\bDUE TO (?:PREEMPTION|JOB REQUEUE)\b/i,
    needles: ['due to preemption', 'due to job requeue'],
    examples: [
      'slurmstepd: error: *** JOB 33801142 ON cn208 CANCELLED AT 2021-11-02T13:05:36 DUE TO PREEMPTION ***',
      'slurmstepd: error: *** STEP 33801142.0 ON cn208 CANCELLED AT 2021-11-02T13:05:36 DUE TO JOB REQUEUE ***',
    ],
    lookAlikes: ['PreemptMode=REQUEUE', 'this partition allows preemption'],
    source: 'Slurm src/slurmd/slurmstepd/req.c',
  },
  {
    id: 'slurm-node-failed',
    cause: 'slurm_node_failed',
    role: 'root',
    pattern:
      /(?:\*\*\* (?:JOB|STEP) [^\n]{1,240}? )?\bDUE TO NODE FAILURE\b|\berror: Node failure on \S|\bJob killed due (?:to )?node failure\b/i,
    needles: ['node failure'],
    examples: [
      'slurmstepd: error: *** JOB 91 ON n7 CANCELLED AT 2026-01-05T10:00:00 DUE TO NODE FAILURE, SEE SLURMCTLD LOG FOR DETAILS ***',
      'srun: error: Node failure on cn208',
      'srun: error: Job killed due node failure',
    ],
    lookAlikes: ['node failures tolerated: 2', 'max_restarts on node failure = 3'],
    source: 'Slurm src/slurmd/slurmstepd/req.c, src/common/slurm_errno.c',
  },
  {
    id: 'slurm-step-would-not-end',
    cause: 'slurm_node_failed',
    role: 'usual',
    pattern:
      /(?:\*\*\* STEP \S{1,40} )?\bSTEPD TERMINATED ON \S{1,200} AT \S{1,40} DUE TO JOB NOT ENDING WITH SIGNALS\b/i,
    needles: ['stepd terminated on'],
    examples: [
      'slurmstepd: error: *** STEP 91.0 STEPD TERMINATED ON n7 AT 2026-01-05T10:00:00 DUE TO JOB NOT ENDING WITH SIGNALS ***',
    ],
    lookAlikes: ['slurmstepd terminated'],
    source: 'Slurm src/slurmd/slurmstepd/step_terminate_monitor.c',
  },
  {
    id: 'slurm-request-rejected',
    cause: 'slurm_request_rejected',
    role: 'root',
    pattern:
      /\b(?:Batch job submission failed|Unable to allocate resources|Unable to create step for job \d+|Unable to submit batch job): (?=[^\n]{0,80}(?:invalid|not available|not permitted|not valid|violates|denied|more \w+ requested|exceed|limit|memory required|specification|specified|not allowed|unknown|missing))(?![^\n]{0,80}(?:Required nodes? not available|already complet|Job credential|Invalid job id|expired))/i,
    needles: ['submission failed', 'unable to allocate res', 'unable to create step', 'unable to submit'],
    examples: [
      'sbatch: error: Batch job submission failed: Requested node configuration is not available',
      'sbatch: error: Batch job submission failed: Invalid account or account/partition combination specified',
      "salloc: error: Unable to allocate resources: Job violates accounting/QOS policy (job submit limit, user's size and/or time limits)",
      'srun: error: Unable to create step for job 123: More processors requested than permitted',
    ],
    lookAlikes: [
      'sbatch: error: Batch job submission failed: Unable to contact slurm controller (connect failure)',
      'srun: error: Unable to create step for job 123: Job credential expired',
      'Submitted batch job 4242',
    ],
    source: 'Slurm src/common/slurm_errno.c, src/sbatch/sbatch.c',
  },
  {
    id: 'slurm-nodes-busy',
    cause: 'capacity_unavailable',
    role: 'root',
    pattern:
      /\b(?:submission failed|Unable to allocate resources): [^\n]{0,40}?(?:nodes? are busy|Required nodes? not available)/i,
    needles: ['nodes are busy', 'required node'],
    examples: [
      'srun: error: Unable to allocate resources: Requested nodes are busy',
      'salloc: error: Unable to allocate resources: Required node not available (down, drained or reserved)',
    ],
    lookAlikes: ['srun: Job 123 step creation temporarily disabled, retrying (Requested nodes are busy)'],
    source: 'Slurm src/common/slurm_errno.c',
  },
  {
    id: 'slurm-unreachable',
    cause: 'slurm_unreachable',
    role: 'usual',
    pattern:
      /\bUnable to contact slurm controller\b|\bSocket timed out on send\/recv operation\b|\bZero Bytes were transmitted or received\b|^(?:srun|sbatch|squeue|salloc|scontrol|sacct|slurm_\w+)\b[^\n]{0,80}\bCommunication connection failure\b/i,
    needles: ['slurm controller', 'timed out on send', 'zero bytes were', 'communication connection failure'],
    examples: [
      'sbatch: error: Batch job submission failed: Unable to contact slurm controller (connect failure)',
      'slurm_load_jobs error: Unable to contact slurm controller (connect failure)',
      'srun: error: Unable to confirm allocation for job 123: Socket timed out on send/recv operation',
    ],
    lookAlikes: ['slurm controller is up', 'srun: error: Node failure on cn208'],
    source: 'Slurm src/common/slurm_errno.c',
  },
  {
    id: 'slurm-command-missing',
    cause: 'command_not_found',
    role: 'root',
    pattern: /\bexecve\(\): (?![^\n]{0,200}slurm_script)[^\n:]{1,300}: No such file or directory$/,
    needles: ['execve(): '],
    examples: [
      'slurmstepd: error: execve(): accelerate: No such file or directory',
      '3: slurmstepd: error: execve(): /opt/train.sh: No such file or directory',
    ],
    lookAlikes: [
      'slurmstepd: error: execve(): /var/spool/slurmd/job00089/slurm_script: No such file or directory',
      'strace: execve("/bin/true") = 0',
      'slurmstepd: error: execve(): train.sh: Permission denied',
    ],
    source: 'Slurm src/slurmd/slurmstepd/task.c',
  },
  {
    id: 'slurm-command-not-executable',
    cause: 'not_executable',
    role: 'root',
    pattern: /\bexecve\(\): [^\n:]{1,300}: (?:Permission denied|Exec format error)$/,
    needles: ['execve(): '],
    examples: ['slurmstepd: error: execve(): train.sh: Permission denied'],
    lookAlikes: ['slurmstepd: error: execve(): accelerate: No such file or directory'],
    source: 'Slurm src/slurmd/slurmstepd/task.c',
  },
  {
    id: 'slurm-launch-failed',
    cause: 'slurm_launch_failed',
    role: 'root',
    pattern:
      /^(?:srun: )?error: Task \d+ launch failed: |\bUnable to create step for job \d+: |\bSlurmd could not (?:execve job|set up environment|create)|\bJob credential (?:expired|revoked)\b|\berror: (?:\w+ )?prolog (?:failed|error|hung)/i,
    needles: ['launch failed: ', 'unable to create step', 'slurmd could not', 'job credential', 'prolog '],
    examples: [
      'srun: error: Task 0 launch failed: Slurmd could not set up environment for batch job',
      'srun: error: Unable to create step for job 123: Job credential expired',
      'slurmstepd: error: Prolog failed on node cn208',
    ],
    lookAlikes: ['### Slurm prolog: job 5120933 on gpu004 (ok)', 'relaunch failed: 0'],
    source: 'Slurm src/api/step_launch.c, src/srun/launch.c, src/common/slurm_errno.c',
  },
]

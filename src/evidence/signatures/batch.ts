import type { Signature } from '../signature.ts'

/** PBS, LSF, Grid Engine, HTCondor, cloud batch services, spot machines, and limits around a command. */
export const batch: readonly Signature[] = [
  {
    id: 'batch-memory-limit',
    cause: 'batch_memory_limit',
    role: 'root',
    pattern:
      /\bPBS: job killed: (?:v?p?mem|cgroup mem\w*) [^\n]{0,40}exceeded\b|\bTERM_(?:MEMLIMIT|SWAP)\b|\bjob [\d.]+ exceeds job (?:hard|soft) limit "(?:h_vmem|s_vmem|h_rss|m_mem_free)"|\bmemory usage exceeded request_memory\b|\bPBS: job killed: cgroup/i,
    needles: ['job killed: ', 'term_memlimit', 'term_swap', 'exceeds job ', 'exceeded request_memory'],
    examples: [
      '=>> PBS: job killed: mem 68719476736kb exceeded limit 67108864kb',
      'TERM_MEMLIMIT: job killed after reaching LSF memory usage limit.',
      'job 4242.1 exceeds job hard limit "h_vmem" of queue "gpu.q@n1" (9123456.0 > limit:8589934.0) - sending SIGKILL',
    ],
    lookAlikes: ['=>> PBS: job killed: walltime 3650 exceeded limit 3600', 'exceeds job expectations'],
    source: 'OpenPBS mom; IBM Spectrum LSF; Grid Engine execd; HTCondor',
  },
  {
    id: 'batch-time-limit',
    cause: 'batch_time_limit',
    role: 'root',
    pattern:
      /\bjob killed: (?:walltime|cput|ncpus) [^\n]{0,40}exceeded limit\b|\bTERM_RUNLIMIT\b|\bjob exceeded wallclock limit\b|\bexceeded hard wallclock time\b|\bexceeds job (?:hard|soft) limit "[hs]_(?:rt|cpu)"|\bJob attempt duration exceeded timeout\b|\bMaxRuntimeExceeded\b|\bMaximum ?[Rr]untime exceeded\b/,
    needles: [
      'job killed: ',
      'term_runlimit',
      'wallclock',
      'exceeds job ',
      'duration exceeded timeout',
      'maxruntimeexceeded',
      'runtime exceeded',
    ],
    examples: [
      '=>> PBS: job killed: walltime 86415 exceeded limit 86400',
      'TERM_RUNLIMIT: job killed after reaching LSF run time limit.',
      'job 4242 exceeded hard wallclock time - initiate terminate method',
      'Job attempt duration exceeded timeout',
    ],
    lookAlikes: ['walltime=24:00:00', 'wallclock time: 3600 s'],
    source: 'OpenPBS and Torque mom; IBM Spectrum LSF; Grid Engine execd; AWS Batch; SageMaker',
  },
  {
    id: 'batch-job-removed',
    cause: 'batch_job_removed',
    role: 'usual',
    pattern:
      /\bTERM_(?:OWNER|ADMIN|FORCE_OWNER|FORCE_ADMIN)\b|\bJob deleted at request of \S|\bJob was (?:aborted|removed) by the user\b/i,
    needles: ['term_owner', 'term_admin', 'term_force', 'deleted at request', 'by the user'],
    examples: [
      'TERM_OWNER: job killed by owner.',
      'Job deleted at request of root@sched1',
      '009 (4242.000.000) 2026-01-05 10:00:00 Job was aborted by the user.',
    ],
    lookAlikes: ['settings chosen by the user'],
    source: 'IBM Spectrum LSF; Torque; HTCondor',
  },
  {
    id: 'cloud-preempted',
    cause: 'cloud_preempted',
    role: 'root',
    pattern:
      /["']action["']\s*:\s*["'](?:terminate|stop|hibernate)["']\s*,\s*["']time["']|\bcompute\.instances\.preempted\b|\bTERMINATE_ON_HOST_MAINTENANCE\b(?!["']?\s*[:=,]?\s*(?:false|NONE))|["']EventType["']\s*:\s*["']Preempt["']|\bSPOT_INSTANCE_TERMINATION\b|\b(?:spot|preemptible)\b[^\n]{0,60}?\b(?:was|were|has been|have been|been|is being|got) (?:interrupted|reclaimed|terminated|preempted|evicted)\b|\bTERM_PREEMPT\b|\btermination is imminent\b/i,
    needles: [
      'action"',
      "action'",
      'instances.preempted',
      'on_host_maintenance',
      'preempt"',
      "preempt'",
      'spot_instance_term',
      'interrupted',
      'reclaimed',
      'terminated',
      'preempted',
      'evicted',
      'term_preempt',
      'termination is imminent',
    ],
    examples: [
      '{"action": "terminate", "time": "2026-09-18T08:22:00Z"}',
      'ERROR: Spot instance i-0abc was interrupted by EC2',
      'The preemptible node gke-gpu-7 has been preempted',
      'GCP Metadata Service says termination is imminent',
      'compute.instances.preempted',
    ],
    lookAlikes: [
      'use_spot_instances=True',
      'spot instance termination handler started',
      '{"action": "read", "time": 3}',
    ],
    source: 'AWS, GCE and Azure metadata and events; Databricks; IBM Spectrum LSF',
  },
  {
    id: 'cloud-preempted-words',
    cause: 'cloud_preempted',
    role: 'usual',
    pattern:
      /\b(?:instance|vm|node|worker|machine|host|cluster|tpu|job|replica|task|slice|pod|allocation)s?\b[^\n]{0,60}?\b(?:was|were|is|has been|have been|been|got|being) preempted\b|\b(?:spot|preemption|preemptible|maintenance)\b[^\n]{0,30}\b(?:interruption|termination|preemption) (?:notice|warning|event|signal)s? (?:was |has been )?(?:received|detected)\b|\breceived (?:a |an |the )?(?:spot |EC2 )?(?:interruption|termination|preemption|maintenance) (?:notice|warning|event)\b|\b(?:tpu|instance|vm|worker)\b[^\n]{0,60}?\bterminated due to (?:a )?(?:maintenance|preemption|host maintenance)/i,
    needles: ['preempted', ' notice', 'warning', 'maintenance', 'due to preemption', 'interruption', 'preemption'],
    examples: [
      'ERROR: The TPU worker (node: tpu-v4-0) was preempted',
      'submitit WARNING (2022-08-13 01:02:11,453) - Caught signal on dgx3: this job is preempted.',
      'received spot interruption notice, saving checkpoint',
      'Instance was terminated due to host maintenance',
    ],
    lookAlikes: [
      'the job may be preempted at any time',
      'preemptible: true',
      'If the node is preempted, the job starts again',
    ],
    source: 'plain words of schedulers and cloud agents',
  },
  {
    id: 'cloud-host-lost',
    cause: 'cloud_host_lost',
    role: 'root',
    pattern:
      /\bHost EC2 \(instance [^)\n]{1,60}\) (?:terminated|stopped)\b|\bTERM_(?:EXTERNAL_SIGNAL_HOST|ZOMBIE|RC_RECLAIM)\b|\bhost (?:machine )?error occurred on\b|\bcompute\.instances\.hostError\b/i,
    needles: [
      'host ec2',
      'term_external',
      'term_zombie',
      'term_rc_reclaim',
      'error occurred on',
      'instances.hosterror',
    ],
    examples: ['Host EC2 (instance i-0123456789abcdef0) terminated.', 'compute.instances.hostError'],
    lookAlikes: ['EC2 instance i-0123 started'],
    source: 'AWS Batch; GCE system events; IBM Spectrum LSF',
  },
  {
    id: 'cloud-no-capacity',
    cause: 'capacity_unavailable',
    role: 'root',
    pattern:
      /\bInsufficientInstanceCapacity\b|\bZONE_RESOURCE_POOL_EXHAUSTED|\bCapacityError: Unable to provision\b|\bdoes not have enough resources available to fulfill\b|\bResourcesUnavailableError\b|\bno more capacity in the zone\b/i,
    needles: [
      'insufficientinstancecapacity',
      'resource_pool_exhausted',
      'capacityerror: ',
      'enough resources available',
      'resourcesunavailableerror',
      'no more capacity in',
    ],
    examples: [
      'botocore.exceptions.ClientError: An error occurred (InsufficientInstanceCapacity) when calling the RunInstances operation: We currently do not have sufficient p4d.24xlarge capacity',
      'ZONE_RESOURCE_POOL_EXHAUSTED_WITH_DETAILS',
      'CapacityError: Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error.',
      'sky.exceptions.ResourcesUnavailableError: Failed to provision all possible launchable resources.',
    ],
    lookAlikes: ['capacity: 8 GPUs'],
    source: 'AWS EC2 and SageMaker; GCE; SkyPilot',
  },
  {
    id: 'command-time-limit',
    cause: 'command_time_limit',
    role: 'root',
    pattern:
      /\btimeout: sending signal \w{1,12} to command\b|\bTimeoutExpired: Command [^\n]{0,4000} timed out after [\d.]+ seconds\b/,
    needles: ['timeout: sending signal', 'timeoutexpired: '],
    examples: [
      "timeout: sending signal TERM to command 'python'",
      "subprocess.TimeoutExpired: Command '['python', 'train.py']' timed out after 3600 seconds",
    ],
    lookAlikes: ['timeout: 3600', 'socket.timeout: timed out'],
    source: 'GNU coreutils timeout; CPython subprocess',
  },
]

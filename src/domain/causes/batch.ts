import type { CauseText } from './cause-text.ts'

/** Other batch systems and clouds. */
export const batchCauses = {
  batch_time_limit: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'its batch job reached its time limit',
    suggestion:
      'Ask for more time (`-l walltime=`, `-W`, `-l h_rt=`, max_run), or save checkpoints and continue in the next job.',
  },
  batch_memory_limit: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'its batch job went over its memory limit and was killed',
    suggestion: 'Ask for more memory (`-l mem=`, `-M`, `-l h_vmem=`, request_memory), or lower num_workers and caches.',
  },
  batch_job_removed: {
    class: 'unknown',
    outlook: 'permanent',
    title: 'its batch job was removed by its owner or an administrator',
    suggestion: 'Nothing to repair in the program: ask who removed the job, and submit it again.',
  },
  cloud_preempted: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the cloud took its machine back (spot, preemptible or maintenance)',
    suggestion:
      'Run it again on a fresh machine from the last checkpoint; use on-demand capacity for the last attempt.',
  },
  cloud_host_lost: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the machine under it went away',
    suggestion: "Run it again on another machine; look at the machine's events at that minute.",
  },
  command_time_limit: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'a time limit around its command (`timeout`) passed',
    suggestion: 'Raise the limit at the place that sets it, or let the command resume from a checkpoint.',
  },
} as const satisfies Record<string, CauseText>

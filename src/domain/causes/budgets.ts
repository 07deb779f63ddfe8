import type { CauseText } from './cause-text.ts'
import { limitCauses } from './limits.ts'

/** Host memory, disks and other limits. */
export const budgetCauses = {
  ...limitCauses,
  host_oom_kill: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the kernel killed it because host memory ran out',
    suggestion:
      'Lower num_workers, prefetch_factor or cache sizes, stream the data set, or raise the memory limit (`--memory`, `--mem`).',
  },
  host_out_of_memory: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'host memory ran out',
    suggestion:
      'Lower num_workers and in-memory caches, load the data in pieces (memory mapping, streaming), or use a machine with more RAM.',
  },
  disk_full: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'the disk is full',
    suggestion:
      'Look at `df -h` and `du -xsh *`; delete old checkpoints (save_total_limit), move caches (`HF_HOME`, `TMPDIR`) to a larger disk.',
  },
  disk_quota: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'the disk quota is used up',
    suggestion:
      'Look at `quota -s`; delete or move files, or point caches (`HF_HOME`, `TORCH_HOME`, `TRITON_CACHE_DIR`) elsewhere.',
  },
  too_many_open_files: {
    class: 'resource',
    outlook: 'permanent',
    title: 'the limit of open files was reached',
    suggestion: "Raise it (`ulimit -n 65535`), or call `torch.multiprocessing.set_sharing_strategy('file_system')`.",
  },
  timeout: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'a time limit inside the program passed',
    suggestion: 'Find what was slow at that moment, and raise the limit that the message names.',
  },
} as const satisfies Record<string, CauseText>

import type { CauseText } from './cause-text.ts'

/** Limits of the system other than memory and disks: threads, ports, locked and shared memory, quotas of services. */
export const limitCauses = {
  inodes_exhausted: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'the file system has no inodes left',
    suggestion:
      'Look at `df -i`; pack many small files into archives (tar, WebDataset shards, LMDB) and delete old caches.',
  },
  shared_memory_exhausted: {
    class: 'resource',
    outlook: 'permanent',
    title: 'shared memory (/dev/shm) is full',
    suggestion:
      'Give the container more (`--shm-size=8g`, `--ipc=host`, or an emptyDir of medium Memory on /dev/shm), or lower num_workers; look at `df -h /dev/shm`.',
  },
  thread_limit: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'no more threads or processes could be started',
    suggestion:
      'Set `OMP_NUM_THREADS` to cores per process, use fewer workers, or raise the limit (`ulimit -u`, `--pids-limit`).',
  },
  locked_memory_limit: {
    class: 'resource',
    outlook: 'permanent',
    title: 'the limit of locked memory is too low for RDMA',
    suggestion:
      'Raise it: `ulimit -l unlimited`, `--ulimit memlock=-1` for a container, `PropagateResourceLimitsExcept=MEMLOCK` for Slurm.',
  },
  file_watch_limit: {
    class: 'resource',
    outlook: 'permanent',
    title: 'the limit of watched files was reached',
    suggestion:
      'Raise it (`sysctl fs.inotify.max_user_watches=524288`), or switch off what watches the data directory.',
  },
  address_in_use: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the network port that it needs is taken',
    suggestion:
      'Another job or an orphan holds it (`ss -ltnp | grep PORT`): end that, or take a free one with `torchrun --standalone`, `--rdzv-endpoint=localhost:0` or `MASTER_PORT`.',
  },
  address_not_local: {
    class: 'code',
    outlook: 'permanent',
    title: 'it was told to listen on an address that this machine does not have',
    suggestion:
      'Set `MASTER_ADDR` or the rendezvous endpoint to an address of the node that runs rank 0 (`ip -br addr`), or use `torchrun --standalone`.',
  },
  service_quota: {
    class: 'resource',
    outlook: 'permanent',
    title: 'the quota of the account with a service is used up',
    suggestion: 'Raise the limit in the billing settings of the account, or use a key of another project.',
  },
  download_quota: {
    class: 'data',
    outlook: 'permanent',
    title: 'the data cannot be fetched: the download quota of the service that keeps it is used up',
    suggestion: 'Keep a copy of the data in storage of your own or in a cache instead of fetching it in each run.',
  },
  collective_timeout: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'a rank did not join a collective operation in time',
    suggestion:
      'Find the rank that is behind and what it did then (evaluation, saving, preprocessing, a stall); when that is meant to take so long raise `init_process_group(timeout=...)`; `TORCH_NCCL_TRACE_BUFFER_SIZE=2000` records who waits.',
  },
  collective_watchdog_stuck: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'the process was stuck inside CUDA or NCCL or did not let go of the GIL',
    suggestion:
      'Look for Xid messages first (`dmesg | grep -i xid`), then for long CPU work in one call; otherwise raise `TORCH_NCCL_HEARTBEAT_TIMEOUT_SEC`.',
  },
  data_loader_timeout: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'the workers of the data loader did not deliver in time',
    suggestion:
      'Raise `timeout=` of the DataLoader or its num_workers, and look for a stall of the storage that it reads.',
  },
} as const satisfies Record<string, CauseText>

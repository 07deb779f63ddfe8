import type { Signature } from '../signature.ts'

/** Limits on waiting for other ranks and for data. */
export const waiting: readonly Signature[] = [
  {
    id: 'nccl-collective-timeout',
    cause: 'collective_timeout',
    role: 'usual',
    pattern: [
      /\bWatchdog caught collective operation timeout\b/i,
      /\bTimeout at (?:NCCL|collective) work: ?\d/i,
      /\bcollective operation timeout: Work\w+\(/i,
      /\bWork(?:NCCL|HCCL|XCCL)\([^\n]{0,240}?\bran for \d+ milliseconds before timing out\b/i,
      /\bfailure detected by watchdog at work sequence id\b/i,
      /\bncclTimeout\b/i,
    ],
    needles: [
      'watchdog caught',
      'timeout at nccl',
      'timeout at collective',
      'collective operation timeout',
      'before timing out',
      'detected by watchdog',
      'nccltimeout',
    ],
    examples: [
      '[E ProcessGroupNCCL.cpp:737] [Rank 1] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=469508, OpType=ALLREDUCE, Timeout(ms)=1800000) ran for 1802210 milliseconds before timing out.',
      '  what():  [Rank 1] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=6, OpType=BROADCAST, Timeout(ms)=600000) ran for 600026 milliseconds before timing out.',
      '[rank2]:[E1119 12:44:01.114 ProcessGroupNCCL.cpp:1537] [PG 0 Rank 2] Timeout at NCCL work: 19, last enqueued NCCL work: 19, last completed NCCL work: 18.',
      '[rank3]:[E ProcessGroupNCCL.cpp:632] [Rank 3] failure detected by watchdog at work sequence id: 5 PG status: last enqueued work: 6, last completed work: 5',
      '[rank1]:[E ProcessGroupNCCL.cpp:1414] [PG 0 Rank 1] Process group watchdog thread terminated with exception: [Rank 1] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=19, OpType=ALLREDUCE, Timeout(ms)=1800000) ran for 1800093 milliseconds before timing out.',
    ],
    lookAlikes: [
      'NCCL timeout=1800 s',
      'Received a dump signal due to a collective timeout from rank 3 and we will try our best to dump the debug info.',
      'torch.distributed.DistBackendError: NCCL error: remote process exited or there was a network error',
    ],
    source: 'PyTorch torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp',
  },
  {
    id: 'gloo-collective-timeout',
    cause: 'collective_timeout',
    role: 'usual',
    pattern:
      /\bTimed out waiting \d+ms for (?:send|recv)\w* operation\b|\bfailed to pass monitoredBarrier in \d+ ms\b|\btimed out in monitoredBarrier after\b|\bBarrier timed out\b/i,
    needles: ['timed out waiting', 'monitoredbarrier', 'barrier timed out'],
    examples: [
      'RuntimeError: [../third_party/gloo/gloo/transport/tcp/unbound_buffer.cc:81] Timed out waiting 1800000ms for recv operation to complete',
      'RuntimeError: Ranks 1, 2 failed to pass monitoredBarrier in 60000 ms',
      '[E ProcessGroupGloo.cpp:2810] Rank 0 timed out in monitoredBarrier after 60000 ms.',
      'jaxlib.xla_extension.XlaRuntimeError: DEADLINE_EXCEEDED: Barrier timed out. Id: init. This usually happens because a task triggered the barrier too early or too slowly.',
    ],
    lookAlikes: ['using gloo with a timeout of 1800 s', 'monitoredBarrier passed in 12 ms'],
    source: 'Gloo transport/tcp/unbound_buffer.cc; PyTorch ProcessGroupGloo.cpp; XLA coordination service',
  },
  {
    id: 'store-wait-timeout',
    cause: 'collective_timeout',
    role: 'usual',
    // The store answers; what another rank should have written is not there in time.
    pattern:
      /\bDistStoreError: (?:Socket Timeout|wait timeout)|\bwait timeout after \d+ms, keys: |\bretrieving nccl\w* from \[\d+\] via c10d key-value store\b[^\n]{0,120}?\bgot error: (?:Socket Timeout|wait timeout)/i,
    needles: ['diststoreerror', 'wait timeout after', 'via c10d key-value store'],
    examples: [
      'torch.distributed.DistStoreError: Socket Timeout',
      'torch.distributed.DistStoreError: wait timeout after 600000ms, keys: /default_pg/0//cuda//barrier',
      "torch.distributed.DistBackendError: [1] is setting up NCCL communicator and retrieving ncclUniqueId from [0] via c10d key-value store by key '0', but store->get('0') got error: Socket Timeout",
      'RuntimeError: wait timeout after 1800000ms, keys: /default_pg/0/store_based_barrier_key:1',
    ],
    lookAlikes: [
      "torch.distributed.DistBackendError: [7] is setting up NCCL communicator and retrieving ncclUniqueId from [0] via c10d key-value store by key '0', but store->get('0') got error: Connection reset by peer",
      'store timeout 1800 s, rank 0 / size 16',
    ],
    source: 'PyTorch torch/csrc/distributed/c10d/TCPStore.cpp, ProcessGroupNCCL.cpp',
  },
  {
    id: 'store-barrier-timeout',
    cause: 'collective_timeout',
    role: 'usual',
    pattern: /\bTimed out initializing process group in store based barrier\b/i,
    needles: ['store based barrier'],
    examples: [
      'RuntimeError: Timed out initializing process group in store based barrier on rank: 1, for key: store_based_barrier_key:1 (world_size=8, worker_count=7, timeout=0:30:00)',
    ],
    lookAlikes: ['INFO Rank 0: Completed store-based barrier for key:store_based_barrier_key:1 with 8 nodes.'],
    source: 'PyTorch torch/distributed/distributed_c10d.py',
  },
  {
    id: 'nccl-watchdog-stuck',
    cause: 'collective_watchdog_stuck',
    role: 'usual',
    pattern:
      /\bwatchdog got stuck for \d+ ?(?:seconds|ms|milliseconds)\b|\bHeartbeat monitor timed out\b|\bNCCL watchdog thread hang\b|\bProcessGroup\w+ watchdog hang\b|\bCould not acquire GIL within \d+ ms on exit\b/i,
    needles: [
      'watchdog got stuck',
      'heartbeat monitor timed out',
      'watchdog thread hang',
      'watchdog hang',
      'could not acquire gil',
    ],
    examples: [
      "[rank0]:[F ProcessGroupNCCL.cpp:1250] [PG 0 Rank 0] [PG 0 Rank 0] ProcessGroupNCCL's watchdog got stuck for 480 seconds without making progress in monitoring enqueued collectives.",
      '[E ProcessGroupNCCL.cpp:1182] [Rank 0] Heartbeat monitor timed out! Process will be terminated after dumping debug info. workMetaList_.size()=3',
      '[Rank 0] Terminating the process after attempting to dump debug info, due to ProcessGroupNCCL watchdog hang.',
      'Could not acquire GIL within 300 ms on exit, possible GIL induced hang',
    ],
    lookAlikes: ['TORCH_NCCL_HEARTBEAT_TIMEOUT_SEC=480', 'INFO watchdog thread started'],
    source: 'PyTorch torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp',
  },
  {
    id: 'data-loader-timeout',
    cause: 'data_loader_timeout',
    role: 'root',
    pattern: /\bDataLoader timed out after \d+/,
    needles: ['dataloader timed out'],
    examples: ['RuntimeError: DataLoader timed out after 60 seconds'],
    lookAlikes: ['DataLoader(timeout=60)', 'DataLoader worker (pid 12) is killed by signal: Killed.'],
    source: 'PyTorch torch/utils/data/dataloader.py',
  },
  {
    id: 'horovod-stalled-ranks',
    cause: 'collective_timeout',
    role: 'weak',
    pattern: /\bsubmitted to be reduced, gathered or broadcasted by subset of ranks\b|^Stalled ranks:$/i,
    needles: ['by subset of ranks', 'stalled ranks:'],
    examples: [
      'W /tmp/horovod/common/stall_inspector.cc:107] One or more tensors were submitted to be reduced, gathered or broadcasted by subset of ranks and are waiting for remainder of ranks for more than 60 seconds.',
      'Stalled ranks:',
    ],
    lookAlikes: ['no stalled ranks: all 8 are there'],
    source: 'Horovod horovod/common/stall_inspector.cc',
  },
]

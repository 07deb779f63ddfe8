import type { Signature } from '../signature.ts'

/** What is printed by those who lost a peer. They go down after it, and say nothing about why it went. */
export const peers: readonly Signature[] = [
  {
    id: 'gloo-peer-closed',
    cause: 'peer_lost',
    role: 'echo',
    pattern:
      /\bgloo\/transport\/\w+\/\w+\.cc:\d+\][^\n]{0,40}?\b(?:Connection closed by peer|(?:Read|Write) error|Application timeout caused pair closure|Socket closed|read: |write: |writev: )|\bConnection closed by peer \[|\bApplication timeout caused pair closure\b|\bsuccessfully reached monitoredBarrier, but received errors\b/,
    needles: ['gloo/transport', 'closed by peer [', 'caused pair closure', 'reached monitoredbarrier'],
    examples: [
      'RuntimeError: [../third_party/gloo/gloo/transport/tcp/pair.cc:534] Connection closed by peer [10.0.0.2]:4321',
      'RuntimeError: [/pytorch/third_party/gloo/gloo/transport/tcp/pair.cc:598] Read error [10.0.0.2]:4321: Connection reset by peer',
      'RuntimeError: Application timeout caused pair closure',
      'RuntimeError: Rank 3 successfully reached monitoredBarrier, but received errors while waiting for send/recv from rank 0. Please check rank 0 logs for faulty rank.',
    ],
    lookAlikes: [
      'RuntimeError: [../third_party/gloo/gloo/transport/tcp/unbound_buffer.cc:81] Timed out waiting 1800000ms for recv operation to complete',
      'RuntimeError: [../third_party/gloo/gloo/transport/tcp/device.cc:83] Unable to find address for: eth7',
    ],
    source: 'Gloo gloo/transport/tcp/pair.cc; PyTorch ProcessGroupGloo.cpp',
  },
  {
    id: 'tcpstore-lost',
    cause: 'peer_lost',
    role: 'echo',
    pattern:
      /\bFailed to recv, got 0 bytes\b|\b(?:sendBytes|recvValue|recvVector|recvBytes|sendValue) failed on SocketImpl\b|\bstore unavailable, not absent key\b|\bDist(?:Network|Store)Error: (?:Connection (?:reset|closed)|Broken pipe)|\bvia c10d key-value store\b[^\n]{0,120}?\bgot error: (?!Socket Timeout|wait timeout)|\bDid the remote server shutdown or crash\?/i,
    needles: [
      'failed to recv, got',
      'failed on socketimpl',
      'not absent key',
      'distnetworkerror',
      'diststoreerror',
      'via c10d key-value store',
      'remote server shutdown',
    ],
    examples: [
      'torch.distributed.DistNetworkError: Failed to recv, got 0 bytes. Connection was likely closed. Did the remote server shutdown or crash?',
      '[rank3]:[W819 07:20:51.190122041 TCPStore.cpp:106] [c10d] sendBytes failed on SocketImpl(fd=3, addr=[node1]:41234, remote=[node0]:29500): Broken pipe',
      'torch.distributed.DistNetworkError: Connection reset by peer',
      "torch.distributed.DistBackendError: [7] is setting up NCCL communicator and retrieving ncclUniqueId from [0] via c10d key-value store by key '0', but store->get('0') got error: Connection reset by peer",
    ],
    lookAlikes: ['torch.distributed.DistStoreError: Socket Timeout', 'TCPStore listens on port 29500'],
    source: 'PyTorch torch/csrc/distributed/c10d/TCPStore.cpp, Utils.hpp, socket.cpp',
  },
  {
    id: 'nccl-taken-down',
    cause: 'worker_failed',
    role: 'echo',
    pattern:
      /\bSome NCCL operations have failed or timed out\b|\bTo avoid (?:data|this) inconsistency, we are taking the entire process down\b|\bwatchdog thread terminated with exception\b|\bReceived a dump signal (?:due to|from)\b|\bObserved flight recorder dump signal\b|\bAborting ncclComm_|\bNCCL communicator (?:encountered error set by ProcessGroupNCCL|was aborted)\b|\bremote error detected from rank: |\bexception: NCCL error\b/i,
    needles: [
      'some nccl operations',
      'we are taking the entire process',
      'thread terminated with exception',
      'received a dump signal',
      'flight recorder dump signal',
      'aborting ncclcomm_',
      'nccl communicator',
      'remote error detected from',
      'exception: nccl error',
    ],
    examples: [
      '[rank2]:[E ProcessGroupNCCL.cpp:577] [Rank 2] Some NCCL operations have failed or timed out. Due to the asynchronous nature of CUDA kernels, subsequent GPU operations might run on corrupted/incomplete data.',
      '[rank2]:[E ProcessGroupNCCL.cpp:583] [Rank 2] To avoid data inconsistency, we are taking the entire process down.',
      '[PG 0 Rank 2] Received a dump signal due to a collective timeout from rank 3 and we will try our best to dump the debug info.',
      '[PG 0 Rank 2] Observed flight recorder dump signal from another rank via TCPStore.',
      'RuntimeError: NCCL communicator was aborted on rank 1.',
    ],
    lookAlikes: ['NCCL INFO comm 0x5581c0de rank 0 nranks 8 - Init COMPLETE', 'watchdog thread started'],
    source: 'PyTorch torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp',
  },
  {
    id: 'coordination-service-lost',
    cause: 'peer_lost',
    role: 'echo',
    pattern:
      /\bJAX distributed service detected fatal errors\b|\bThe tasks have crashed\. Check the task logs\b|\bheartbeat timeout\b[^\n]{0,80}?\b(?:remote task|task has)\b|\bCollective ops is aborted by: |\b\/job:\w+\/replica:\d+\/task:\d+[^\n]{0,80}?\bheartbeat timeout\b|\bHorovod has been shut ?down\b|\bHorovodInternalError\b/i,
    needles: [
      'jax distributed service',
      'the tasks have crashed',
      'heartbeat timeout',
      'collective ops is aborted',
      'horovod has been shut',
      'horovodinternalerror',
    ],
    examples: [
      'Terminating process because the JAX distributed service detected fatal errors. This most likely indicates that another task died; see the other task logs for more details.',
      'The tasks have crashed. Check the task logs for an earlier error, or scheduler events (e.g. preemption, eviction) to debug further.',
      '/job:jax_worker/replica:0/task:3 heartbeat timeout. This indicates that the remote task has failed, got preempted, or crashed unexpectedly.',
      'Collective ops is aborted by: Connection reset by peer',
      'horovod.common.exceptions.HorovodInternalError: Horovod has been shut down. This was caused by an exception on one of the ranks or an attempt to allreduce, allgather or broadcast a tensor after one of the ranks finished execution.',
    ],
    lookAlikes: ['heartbeat_timeout_seconds=100', 'Horovod is initialised, size 8'],
    source: 'XLA coordination service; JAX; TensorFlow collective ops; Horovod common/operations.cc',
  },
]

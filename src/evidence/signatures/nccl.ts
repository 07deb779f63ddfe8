import type { Signature } from '../signature.ts'

/** What NCCL (and RCCL) say. Their "WARN" is an error; their result codes name little and mostly repeat another failure. */
export const nccl: readonly Signature[] = [
  {
    id: 'nccl-duplicate-gpu',
    cause: 'duplicate_gpu',
    role: 'root',
    pattern: /\bDuplicate GPU detected\b/,
    needles: ['duplicate gpu detected'],
    examples: [
      'gpu03:139993:140100 [0] init.cc:821 NCCL WARN Duplicate GPU detected : rank 0 and rank 1 both on CUDA device 2000',
      'Duplicate GPU detected : rank 1 and rank 0 both on CUDA device 2000',
    ],
    lookAlikes: ['no duplicate GPUs', 'GPU 0 detected'],
    source: 'NCCL src/init.cc',
  },
  {
    id: 'nccl-version-mismatch',
    cause: 'nccl_version_mismatch',
    role: 'root',
    pattern: /\bMismatched NCCL version detected\b/,
    needles: ['mismatched nccl version'],
    examples: ['NCCL WARN Mismatched NCCL version detected : rank 0 version 22304 rank 1 version 21805'],
    lookAlikes: ['NCCL version 2.20.5+cuda12.4'],
    source: 'NCCL src/init.cc',
  },
  {
    id: 'nccl-invalid-usage',
    cause: 'nccl_invalid_usage',
    role: 'root',
    pattern:
      /\bncclInvalid(?:Usage|Argument): |\binvalid (?:usage|argument) \(run with NCCL_DEBUG=|\bNCCL error\b[^\n]{0,120}?, invalid (?:usage|argument)\b|\bmismatchs with NCCL device\b|\bTensors must be (?:CUDA and dense|contiguous)\b/,
    needles: ['ncclinvalid', 'run with nccl_debug', 'nccl error', 'mismatchs with nccl', 'tensors must be'],
    examples: [
      'torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1691, invalid usage (run with NCCL_DEBUG=WARN for details), NCCL version 2.19.3',
      'ncclInvalidUsage: This usually reflects invalid usage of NCCL library.',
      'ncclInvalidArgument: Invalid value for an argument.',
      'RuntimeError: Tensors must be CUDA and dense',
    ],
    lookAlikes: ['ncclSystemError: System call failed', 'invalid argument --lr'],
    source: 'NCCL src/init.cc ncclGetErrorString; PyTorch NCCLUtils.hpp',
  },
  {
    id: 'nccl-ib-transport',
    cause: 'rdma_transport_error',
    role: 'usual',
    // 5 is a flush: the queue was torn down after another error. 12 is retries exceeded, 13 receiver not ready.
    pattern:
      /\bGot completion from peer \S+ with (?:error |status=(?:\w+\()?)(?!5\b)\d+\b|\basync fatal event(?:: | on QP\b)|\bTransport retry count exceeded\b|\bGot non-fatal async event: port error\b|\bIBV_WC_RETRY_EXC_ERR\b/i,
    needles: [
      'got completion from peer',
      'async fatal event',
      'retry count exceeded',
      'async event: port error',
      'retry_exc_err',
    ],
    examples: [
      'w-0:2710:3144 [4] ib_plugin.c:1615 NCCL WARN NET/IB : Got completion from peer 10.88.3.41<47120> with status=12 opcode=0 len=0 vendor err 129 (Recv) localGid fd00::1 remoteGidsfd00::2',
      'NCCL WARN NET/IB : Got completion from peer 10.2.0.5<33092> with error 12, opcode 0, len 0, vendor err 129 (Recv)',
      'NCCL WARN NET/IB: Got completion from peer 10.2.0.5<33092> with status=RETRY_EXC_ERR(12) opcode=0 reqSize=0 vendor_err=129 hca mlx5_0',
      'NCCL WARN NET/IB : mlx5_0:1 async fatal event: local catastrophic error',
      'NCCL WARN NET/IB : mlx5_1:1 async fatal event on QP (0x7309dc3bb338): local access violation work queue error',
      'ib_mlx5_log.c:171 UCX ERROR Transport retry count exceeded on mlx5_0:1/IB (synd 0x15 vend 0x81 hw_synd 0/0)',
    ],
    lookAlikes: [
      'NCCL WARN NET/IB : Got completion from peer 10.2.0.5<33092> with status=5 opcode=32656 len=32659 vendor err 249 (Recv)',
      'NCCL INFO NET/IB : Using [0]mlx5_0:1/IB [1]mlx5_1:1/IB',
      'NCCL INFO NCCL_IB_TIMEOUT set by environment to 22.',
    ],
    source: 'NCCL src/transport/net_ib; rdma-core ibv_wc_status; UCX uct/ib/mlx5',
  },
  {
    id: 'nccl-ib-flush',
    cause: 'peer_lost',
    role: 'echo',
    pattern: /\bGot completion from peer \S+ with (?:error |status=(?:\w+\()?)5\b/i,
    needles: ['got completion from peer'],
    examples: [
      'NCCL WARN NET/IB : Got completion from peer 10.2.0.5<33092> with status=5 opcode=32656 len=32659 vendor err 249 (Recv)',
    ],
    lookAlikes: ['NCCL WARN NET/IB : Got completion from peer 10.2.0.5<33092> with error 12, opcode 0, len 0'],
    source: 'NCCL src/transport/net_ib; rdma-core IBV_WC_WR_FLUSH_ERR',
  },
  {
    id: 'nccl-cannot-connect',
    cause: 'ranks_cannot_connect',
    // A peer that died while starting refuses connections too.
    role: 'echo',
    pattern: [
      /\b(?:socketStartConnect|ncclOsSocket\w*Connect|socketPollConnect)\b[^\n]{0,40}?\bto \S+ (?:failed|returned)\b/i,
      /\bBootstrap : no socket interface found\b/i,
      /\bno device found matching\b[^\n]{0,80}?IFNAME\b/i,
      /\bNo usable listening interface found\b/i,
    ],
    needles: [
      'socketstartconnect',
      'ncclossocket',
      'socketpollconnect',
      'no socket interface',
      'ifname',
      'usable listening interface',
    ],
    examples: [
      'node1:88:120 [0] misc/socket.cc:483 NCCL WARN socketStartConnect: Connect to 10.0.0.5<40953> failed : Connection refused',
      'NCCL WARN socketStartConnect: Connect to 10.0.0.2<45763> failed : Software caused connection abort',
      'NCCL WARN socketPollConnect: Connect to 10.0.0.2<45763> returned Connection timed out, exceeded error retry count after 34 attempts',
      'NCCL WARN Bootstrap : no socket interface found',
      'NCCL WARN NET/Socket : No usable listening interface found',
    ],
    lookAlikes: [
      'NCCL INFO NCCL_SOCKET_IFNAME set to eno1',
      'NCCL INFO Call to connect returned Connection refused, retrying',
    ],
    source: 'NCCL src/misc/socket.cc, src/os/linux.cc, src/bootstrap.cc',
  },
  {
    id: 'nccl-cuda-failure',
    cause: 'nccl_cuda_failure',
    role: 'echo',
    // The text in quotes decides; what is known of it stands in rows of its own.
    pattern:
      /\bncclUnhandledCudaError\b(?![^\n]{0,200}?out of memory)|\bunhandled cuda error\b(?![^\n]{0,200}?out of memory)|\bNCCL WARN Cuda failure (?:\d+ )?'(?!out of memory)/i,
    needles: ['unhandledcudaerror', 'unhandled cuda error', 'cuda failure'],
    examples: [
      'torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1331, unhandled cuda error (run with NCCL_DEBUG=INFO for details), NCCL version 2.18.1',
      'ncclUnhandledCudaError: Call to CUDA function failed.',
      "tomte:1850301:1881341 [0] transport.cc:154 NCCL WARN Cuda failure 'invalid argument'",
    ],
    lookAlikes: ["NCCL WARN Cuda failure 2 'out of memory'", 'CUDA error: unspecified launch failure'],
    source: 'NCCL src/include/checks.h, src/init.cc; PyTorch NCCLUtils.hpp',
  },
  {
    id: 'nccl-remote-error',
    cause: 'peer_lost',
    role: 'echo',
    pattern: [
      /\bncclRemoteError: /i,
      /\bremote process exited or there was a network error\b/i,
      /\b(?:socketProgress|ncclOsSocketProgress\w*): Connection closed by remote peer\b/i,
      /\bCall to (?:recv|send) (?:from|to) \S+ failed\b/i,
      /\bcan be also caused by unexpected exit of a remote peer\b/i,
      /\bsocketRecv\w*: Connection closed\b/i,
    ],
    needles: [
      'ncclremoteerror',
      'remote process exited',
      'closed by remote peer',
      'call to recv from',
      'call to send to',
      'exit of a remote peer',
      'socketrecv',
    ],
    examples: [
      'ncclRemoteError: A call failed possibly due to a network error or a remote process exiting prematurely.',
      'torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1723, remote process exited or there was a network error, NCCL version 2.20.5',
      'node1:88:120 [0] misc/socket.cc:49 NCCL WARN socketProgress: Connection closed by remote peer node1<57557>',
      'NCCL WARN ncclOsSocketProgressOpt: Call to recv from 10.0.0.2<41235> failed : Connection reset by peer',
      'ncclSystemError: System call (e.g. socket, malloc) or external library call failed or device error. It can be also caused by unexpected exit of a remote peer, you can check NCCL warnings for failure reason and see if there is connection closure by a peer.',
    ],
    lookAlikes: ['NCCL INFO [Service thread] Connection closed by localRank 0', 'remote process started'],
    source: 'NCCL src/init.cc, src/misc/socket.cc; PyTorch NCCLUtils.hpp',
  },
  {
    id: 'nccl-system-error',
    cause: 'nccl_system_error',
    role: 'echo',
    pattern: /\bncclSystemError: |\bunhandled system error\b/i,
    needles: ['ncclsystemerror', 'unhandled system error'],
    examples: [
      'ncclSystemError: System call (e.g. socket, malloc) or external library call failed or device error.',
      'RuntimeError: NCCL error in: ../torch/lib/c10d/ProcessGroupNCCL.cpp:911, unhandled system error, NCCL version 2.7.8',
    ],
    lookAlikes: ['ncclUnhandledCudaError: Call to CUDA function failed.'],
    source: 'NCCL src/init.cc ncclGetErrorString',
  },
  {
    id: 'nccl-internal-error',
    cause: 'nccl_internal_error',
    role: 'echo',
    pattern:
      /\bncclInternalError: |\binternal error - please report this issue to the NCCL developers\b|\bNCCL error\b[^\n]{0,120}?, internal error\b/i,
    needles: ['ncclinternalerror', 'to the nccl developers', 'nccl error'],
    examples: [
      'ncclInternalError: Internal check failed.',
      'torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1691, internal error - please report this issue to the NCCL developers, NCCL version 2.19.3',
      'RuntimeError: NCCL error in: /opt/pytorch/torch/csrc/ProcessGroupNCCL.cpp:825, internal error, NCCL version 2.4.8',
    ],
    lookAlikes: ['Internal error in the optimizer', 'ncclSystemError: System call failed'],
    source: 'NCCL src/init.cc ncclGetErrorString',
  },
]

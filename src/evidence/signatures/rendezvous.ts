import type { Signature } from '../signature.ts'

/** Processes that must find each other before anything starts. */
export const rendezvous: readonly Signature[] = [
  {
    id: 'gloo-full-mesh',
    cause: 'ranks_cannot_connect',
    role: 'usual',
    pattern: /\bGloo connectFullMesh failed\b/,
    needles: ['connectfullmesh failed'],
    examples: [
      'RuntimeError: Gloo connectFullMesh failed with [../third_party/gloo/gloo/transport/tcp/pair.cc:144] no error',
    ],
    lookAlikes: ['Gloo connectFullMesh done', 'connecting the full mesh'],
    source: 'PyTorch ProcessGroupGloo.cpp',
  },
  {
    id: 'gloo-no-interface',
    cause: 'network_interface_not_found',
    role: 'root',
    pattern: /\bUnable to find (?:address|interface) for: /,
    needles: ['unable to find address for', 'unable to find interface for'],
    examples: [
      'RuntimeError: [../third_party/gloo/gloo/transport/tcp/device.cc:83] Unable to find address for: eth7',
      'RuntimeError: [enforce fail at ../third_party/gloo/gloo/transport/tcp/device.cc:83] ifa != nullptr. Unable to find interface for: [0.0.31.64]',
    ],
    lookAlikes: ['NCCL INFO Bootstrap : Using eno1:10.0.0.1<0>'],
    source: 'Gloo gloo/transport/tcp/device.cc',
  },
  {
    id: 'rendezvous-timeout',
    cause: 'rendezvous_timeout',
    role: 'usual',
    pattern: [
      /\bRendezvousTimeoutError\b/i,
      /\bcan't complete rendezvous: /i,
      /\bTimed out after \d+ seconds waiting for clients\b/i,
      /\bThe client socket has (?:timed out after \d+|failed to connect to any network address)/i,
      /\bTCP client failed to connect\/validate to host\b/i,
    ],
    needles: [
      'rendezvoustimeouterror',
      'complete rendezvous',
      'waiting for clients',
      'client socket has timed out',
      'to any network address',
      'failed to connect/validate',
    ],
    examples: [
      'torch.distributed.elastic.rendezvous.api.RendezvousTimeoutError',
      'TimeoutError: The client socket has timed out after 60s while trying to connect to (10.9.1.4, 29400).',
      'torch.distributed.DistNetworkError: The client socket has timed out after 60000ms while trying to connect to (10.0.0.1, 29500).',
      'RuntimeError: The client socket has failed to connect to any network address of (node1, 29500).',
      'torch.distributed.DistStoreError: Timed out after 901 seconds waiting for clients. 1/2 clients joined.',
    ],
    lookAlikes: [
      '[W socket.cpp:663] [c10d] The client socket has failed to connect to [::ffff:10.9.1.4]:29400 (errno: 110 - Connection timed out).',
      'rendezvous completed in 12 s',
    ],
    source: 'PyTorch torch/distributed/elastic/rendezvous; torch/csrc/distributed/c10d/socket.cpp, TCPStore.cpp',
  },
  {
    id: 'c10d-connect-attempt',
    cause: 'rendezvous_timeout',
    role: 'weak',
    pattern:
      /\[c10d\] The client socket has failed to connect to (?!any\b)\S+ \(errno: |\[c10d\] The IPv[46] network addresses of \([^)\n]{1,120}\) cannot be retrieved \(gai error: -\d+/,
    needles: ['client socket has failed to connect to', 'cannot be retrieved (gai error'],
    examples: [
      '[W socket.cpp:663] [c10d] The client socket has failed to connect to [node1]:29500 (errno: 111 - Connection refused).',
    ],
    lookAlikes: ['RuntimeError: The client socket has failed to connect to any network address of (node1, 29500).'],
    source: 'PyTorch torch/csrc/distributed/c10d/socket.cpp',
  },
  {
    id: 'rendezvous-connection-failed',
    cause: 'rendezvous_timeout',
    role: 'weak',
    pattern: /\bRendezvous(?:Connection|State)Error\b|\bThe connection to the C10d store has failed\b/,
    needles: ['rendezvousconnectionerror', 'rendezvousstateerror', 'c10d store has failed'],
    examples: [
      'torch.distributed.elastic.rendezvous.api.RendezvousConnectionError: The connection to the C10d store has failed. See inner exception for details.',
    ],
    lookAlikes: ['rdzv_backend=c10d', 'The connection to the C10d store is open'],
    source: 'PyTorch torch/distributed/elastic/rendezvous',
  },
  {
    id: 'rendezvous-closed',
    cause: 'peer_lost',
    role: 'echo',
    pattern: /\bRendezvous(?:Closed|GracefulExit)Error\b/,
    needles: ['rendezvousclosederror', 'rendezvousgracefulexiterror'],
    examples: ['torch.distributed.elastic.rendezvous.api.RendezvousClosedError'],
    lookAlikes: ['rendezvous closed after training'],
    source: 'PyTorch torch/distributed/elastic/rendezvous/dynamic_rendezvous.py',
  },
  {
    id: 'mpi-daemon-lost',
    cause: 'launcher_daemon_lost',
    role: 'usual',
    pattern:
      /\b(?:PRTE|ORTE) has lost communication with (?:a remote|its) daemon\b|\bwas unable to reliably start one or more daemons\b|\b(?:An? )?(?:PRTE|ORTE) daemon has unexpectedly failed after launch\b/,
    needles: [
      'lost communication with a remote daemon',
      'lost communication with its daemon',
      'start one or more daemons',
      'daemon has unexpectedly failed',
    ],
    examples: [
      'ORTE has lost communication with a remote daemon.',
      'ORTE has lost communication with its daemon located on node:',
      'PRTE has lost communication with a remote daemon.',
      'ORTE was unable to reliably start one or more daemons.',
      'An ORTE daemon has unexpectedly failed after launch and before',
    ],
    lookAlikes: ['daemon started on node gpu2'],
    source: 'Open MPI ORTE help-errmgr-base.txt; PRRTE help-errmgr-base.txt',
  },
]

import type { Signature } from '../signature.ts'

/** Distributed code that is wrong in the same way each time. */
export const collectives: readonly Signature[] = [
  {
    id: 'collective-mismatch',
    cause: 'collective_mismatch',
    role: 'root',
    pattern:
      /\bDetected mismatch between collectives on ranks\b|\bcollective(?:s| operations?)? mismatch(?:ed)? (?:detected|on rank|between ranks)/i,
    needles: ['mismatch between collectives', 'collective mismatch', 'collectives mismatch', 'collective operation'],
    examples: [
      'RuntimeError: Detected mismatch between collectives on ranks. Rank 0 is running collective: CollectiveFingerPrint(SequenceNumber=3, OpType=ALLREDUCE), but Rank 1 is running collective: CollectiveFingerPrint(SequenceNumber=3, OpType=BROADCAST).',
      'RuntimeError: collective mismatch detected on rank 3',
    ],
    lookAlikes: ['checks for collective mismatches are on', 'collective operations: 19'],
    source: 'PyTorch torch/csrc/distributed/c10d/ProcessGroupWrapper.cpp',
  },
  {
    id: 'ddp-unused-parameters',
    cause: 'ddp_unused_parameters',
    role: 'root',
    pattern:
      /\bExpected to have finished reduction in the prior iteration\b|\bExpected to mark a variable ready only once\b|\bParameters? (?:at|which) [^\n]{0,80}?\b(?:has been marked as ready twice|did not receive grad)/i,
    needles: [
      'finished reduction in the prior',
      'variable ready only once',
      'marked as ready twice',
      'did not receive grad',
    ],
    examples: [
      'RuntimeError: Expected to have finished reduction in the prior iteration before starting a new one. This error indicates that your module has parameters that were not used in producing loss.',
      'RuntimeError: Expected to mark a variable ready only once. This error is caused by one of the following reasons: 1) Use of a module parameter outside the `forward` function.',
    ],
    lookAlikes: [
      'UserWarning: find_unused_parameters=True was specified in DDP constructor, but did not find any unused parameters in the forward pass.',
      'reduction finished in the prior iteration',
    ],
    source: 'PyTorch torch/csrc/distributed/c10d/reducer.cpp',
  },
  {
    id: 'master-address-of-itself',
    cause: 'bad_master_address',
    role: 'weak',
    pattern:
      /--node[_-]rank[= ]["']?[1-9]\d{0,4}\b[^\n]{0,400}?--master[_-]addr[= ]["']?(?:localhost|127\.0\.0\.1|::1)(?![\w.])|--master[_-]addr[= ]["']?(?:localhost|127\.0\.0\.1|::1)(?![\w.])[^\n]{0,400}?--node[_-]rank[= ]["']?[1-9]/,
    needles: ['--node_rank', '--node-rank'],
    examples: [
      'torchrun --nnodes 2 --node_rank 1 --nproc_per_node 8 --master_addr 127.0.0.1 --master_port 22391 train.py',
      '+ torchrun --nnodes=2 --master-addr=localhost --node-rank=3 train.py',
    ],
    lookAlikes: [
      'torchrun --nnodes 2 --node_rank 0 --master_addr localhost train.py',
      'torchrun --nnodes 2 --node_rank 1 --master_addr 10.0.0.1 train.py',
    ],
    source: 'PyTorch torch/distributed/run.py',
  },
  {
    id: 'process-group-missing',
    cause: 'process_group_missing',
    role: 'root',
    pattern: [
      /\bDefault process group (?:has not been initialized|is not initialized)\b/i,
      /\b(?:Invalid|not part of the) process group (?:specified|is not initialized)/i,
      /\bdistributed package doesn't have NCCL built in\b/i,
      /\bDistributed package doesn't have (?:NCCL|MPI|GLOO|UCC) built in\b/i,
    ],
    needles: ['default process group', 'process group specified', 'process group is not', 'distributed package'],
    examples: [
      'ValueError: Default process group has not been initialized, please make sure to call init_process_group.',
      'RuntimeError: Default process group has not been initialized, please make sure to call init_process_group.',
      'AssertionError: Default process group is not initialized',
    ],
    lookAlikes: ['the default process group has been initialized', 'Process group watchdog thread terminated'],
    source: 'PyTorch torch/distributed/distributed_c10d.py',
  },
  {
    id: 'launch-variables-missing',
    cause: 'launch_variables_missing',
    role: 'root',
    pattern:
      /\benvironment variable (?:RANK|WORLD_SIZE|LOCAL_RANK|MASTER_ADDR|MASTER_PORT) expected, but not set\b|^KeyError: '(?:RANK|WORLD_SIZE|LOCAL_RANK|MASTER_ADDR|MASTER_PORT|LOCAL_WORLD_SIZE)'$/,
    needles: [
      'expected, but not set',
      "keyerror: 'rank'",
      "keyerror: 'world_size'",
      "keyerror: 'local_",
      "keyerror: 'master_",
    ],
    examples: [
      'ValueError: Error initializing torch.distributed using env:// rendezvous: environment variable RANK expected, but not set',
      "KeyError: 'LOCAL_RANK'",
      "KeyError: 'MASTER_ADDR'",
    ],
    lookAlikes: ["KeyError: 'rank'", 'RANK=0 WORLD_SIZE=8 MASTER_ADDR=10.0.0.1'],
    source: 'PyTorch torch/distributed/rendezvous.py; CPython os.environ',
  },
  {
    id: 'mpi-too-few-slots',
    cause: 'too_few_slots',
    role: 'root',
    pattern:
      /\bThere are not enough slots available in the system\b|\bAll nodes which are allocated for this job are already filled\b/,
    needles: ['not enough slots', 'are already filled'],
    examples: [
      'There are not enough slots available in the system to satisfy the 8',
      'All nodes which are allocated for this job are already filled.',
    ],
    lookAlikes: ['4 slots available in the system'],
    source: 'Open MPI and PRRTE help-prte-rmaps-base.txt',
  },
]

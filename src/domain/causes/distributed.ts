import type { CauseText } from './cause-text.ts'

/** Many processes: who failed first, and who only noticed. */
export const distributedCauses = {
  local_peer_exited: {
    class: 'code',
    outlook: 'permanent',
    title: 'another process of the job on this machine ended early, and its own failure is not in this output',
    suggestion:
      'Let every rank wait for the others before it ends (`torch.distributed.barrier()`, `wait()` on what `isend` returned), and look at what the other rank printed.',
  },
  worker_killed: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'something killed a worker process, and nothing says what',
    suggestion:
      'Most often host memory ran out: look at `dmesg | grep -i oom`, start fewer workers or raise the memory limit.',
  },
  peer_lost: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'another process of the job went away, and its own failure is not in this output',
    suggestion:
      'Look for the first failure in the output of the other ranks and nodes (a traceback, a signal, `dmesg`); only when there is none suspect the network between them.',
  },
  rdma_transport_error: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the RDMA network between two nodes failed',
    suggestion:
      'Check the other rank first, then the link (`ibstat`, `ibqueryerrors`, `dmesg | grep mlx5`); leave the node or adapter out (`NCCL_IB_HCA`), or ride over flaps with `NCCL_IB_TIMEOUT=22 NCCL_IB_RETRY_CNT=7`.',
  },
  ranks_cannot_connect: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the ranks could not connect to each other',
    suggestion:
      'Choose the interface with `NCCL_SOCKET_IFNAME` (for example `eth0`, or `^docker0,lo`), and open the ports between the nodes; `NCCL_DEBUG=INFO` shows which addresses are tried.',
  },
  network_interface_not_found: {
    class: 'code',
    outlook: 'permanent',
    title: 'the network interface that it was told to use is not there',
    suggestion: 'Set `GLOO_SOCKET_IFNAME` or `NCCL_SOCKET_IFNAME` to an interface that `ip -br addr` lists.',
  },
  rendezvous_timeout: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'not every node reached the rendezvous',
    suggestion:
      'Check that all nodes started and that each reaches the address (`nc -zv "$MASTER_ADDR" "$MASTER_PORT"`); when nodes start late raise `--rdzv-conf=join_timeout=1800`.',
  },
  nccl_cuda_failure: {
    class: 'code',
    outlook: 'recurrent',
    title: 'a CUDA call inside NCCL failed',
    suggestion:
      'Run once with `NCCL_DEBUG=WARN` and read the text of the CUDA failure; an earlier error of a kernel comes out here too, so look above it.',
  },
  nccl_system_error: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'a system call inside NCCL failed',
    suggestion:
      'Run once with `NCCL_DEBUG=WARN`: the line with the failed call names it (a peer, /dev/shm, locked memory).',
  },
  nccl_internal_error: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'an internal check of NCCL failed',
    suggestion:
      'Mostly a mix of versions or a peer that died during the start: use one image on all nodes, and run once with `NCCL_DEBUG=WARN`.',
  },
  nccl_version_mismatch: {
    class: 'code',
    outlook: 'permanent',
    title: 'the ranks use different versions of NCCL',
    suggestion:
      'Use the same image on all nodes; compare `python -c "import torch; print(torch.cuda.nccl.version())"`.',
  },
  nccl_invalid_usage: {
    class: 'code',
    outlook: 'permanent',
    title: 'NCCL is called in a way that it does not allow',
    suggestion:
      'Check that each rank calls `torch.cuda.set_device(local_rank)` before `init_process_group`, and that its tensors are dense and on that device.',
  },
  duplicate_gpu: {
    class: 'code',
    outlook: 'permanent',
    title: 'two ranks use the same GPU',
    suggestion:
      'Call `torch.cuda.set_device(local_rank)` before `init_process_group`, and start no more ranks than `nvidia-smi -L` lists GPUs (`--nproc-per-node`).',
  },
  bad_master_address: {
    class: 'code',
    outlook: 'permanent',
    title: 'a node looks for the first node on itself',
    suggestion:
      'The command of a node other than the first says `--master_addr 127.0.0.1` or `localhost`: give it the address of the first node (`MASTER_ADDR`), which platforms set under names that change with the version of the launcher.',
  },
  collective_mismatch: {
    class: 'code',
    outlook: 'permanent',
    title: 'the ranks do not call the same collective operations',
    suggestion:
      'Look for branches and loops that depend on the rank or on its data; `TORCH_DISTRIBUTED_DEBUG=DETAIL` names the calls that differ.',
  },
  ddp_unused_parameters: {
    class: 'code',
    outlook: 'permanent',
    title: 'some parameters got no gradient, or got it twice, under DistributedDataParallel',
    suggestion:
      'Let all parameters take part in the loss or set `find_unused_parameters=True`; with activation checkpointing use `use_reentrant=False` or `static_graph=True`.',
  },
  process_group_missing: {
    class: 'code',
    outlook: 'permanent',
    title: 'a distributed call was made in a process that belongs to no process group',
    suggestion:
      'Call `torch.distributed.init_process_group` first, or do without what needs it (SyncBatchNorm, DistributedSampler) when there is only one.',
  },
  launch_variables_missing: {
    class: 'code',
    outlook: 'permanent',
    title: 'the variables that tell a process its place in the job are not set',
    suggestion: 'Start it with `torchrun` (or srun, mpirun), or set RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT.',
  },
  too_few_slots: {
    class: 'code',
    outlook: 'permanent',
    title: 'more processes were asked for than the launcher has slots',
    suggestion: 'Ask for fewer (`-np`), correct the slots in the hostfile, or allow it with `--oversubscribe`.',
  },
  launcher_daemon_lost: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the launcher lost its daemon on another node',
    suggestion:
      'Check that node and the network to it and run without it; when it never worked, check ssh, PATH and the firewall.',
  },
  ray_node_died: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'a node of the Ray cluster died',
    suggestion:
      'A preemption, a memory shortage or a network fault: look at `ray list nodes --filter state=DEAD` and at that node; set max_retries or max_restarts.',
  },
  ray_worker_died: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'a Ray worker process died and its own failure is not in this output',
    suggestion:
      'Look at `dmesg | grep -i oom` on its node, then at python-core-worker-*.log and raylet.out of the Ray session.',
  },
  ray_object_store_full: {
    class: 'resource',
    outlook: 'recurrent',
    title: "Ray's object store is full",
    suggestion:
      'Look at `ray memory`; let go of object references, use smaller blocks, or raise `--object-store-memory` (and /dev/shm).',
  },
  ray_setup_failed: {
    class: 'code',
    outlook: 'permanent',
    title: 'Ray could not set up or place a task as it was asked to',
    suggestion: 'Check runtime_env (its pip log is in the message) and the resources asked for against `ray status`.',
  },
  worker_failed: {
    class: 'unknown',
    outlook: 'recurrent',
    title: 'a worker process failed, and only the report of its launcher is in the output',
    suggestion:
      'Get the output of that worker: `torchrun --tee 3 --log-dir logs`, decorate main with `@record` of torch.distributed.elastic, or run it alone.',
  },
  loader_worker_died: {
    class: 'unknown',
    outlook: 'recurrent',
    title: 'a worker of the data loader or of a process pool died without saying why',
    suggestion:
      'Run once with num_workers=0 (one process) to see its error, and look at `dmesg | grep -i oom` for a kill.',
  },
  unclean_exit: {
    class: 'unknown',
    outlook: 'recurrent',
    title: 'a process ended without cleaning up, and nothing says why',
    suggestion:
      'Look further up for the first error; run with `python -X faulthandler -u` so that its last words are not lost.',
  },
} as const satisfies Record<string, CauseText>

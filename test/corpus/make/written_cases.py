"""
Failures of machines that this one is not: GPUs, clusters, clouds. Written by hand in the shape that the real programs
print; `written` takes the log as it is, and `made_by` says after which program.
"""

import textwrap

from lab import case


def written(lab, program, log, exit_code=1, signal=None, at=None):
    lab.log = textwrap.dedent(log).lstrip('\n')
    lab.made_by = [f'written after {program}']
    lab.exit_code, lab.signal = (None if signal else exit_code), signal
    lab.neutral = lambda text: text
    lab.location = lambda text: at and {'file': at[0], 'line': at[1]}


# --- GPU memory ---


@case('resource', 'cuda_oom', 'The batch does not fit into the memory of the GPU.')
def cuda_out_of_memory(lab):
    written(lab, 'PyTorch 2.4', '''
        [2026-03-02 11:04:10] INFO config: model=bloom-7b1 bs=8 seq=4096 ddp_timeout=1800 oom_guard=off
        [2026-03-02 11:04:58] INFO step 10/2000 loss 2.913 mem 61.2GiB
        [2026-03-02 11:05:31] INFO step 20/2000 loss 2.801 mem 70.9GiB
        Traceback (most recent call last):
          File "/workspace/sft/train.py", line 212, in <module>
            main()
          File "/workspace/sft/train.py", line 171, in main
            loss = model(**batch).loss
          File "/opt/venv/lib/python3.11/site-packages/torch/nn/modules/module.py", line 1553, in _wrapped_call_impl
            return self._call_impl(*args, **kwargs)
          File "/opt/venv/lib/python3.11/site-packages/transformers/models/bloom/modeling_bloom.py", line 955, in forward
            loss = loss_fct(shift_logits.view(-1, vocab_size), shift_labels.view(-1))
          File "/opt/venv/lib/python3.11/site-packages/torch/nn/functional.py", line 3104, in cross_entropy
            return torch._C._nn.cross_entropy_loss(input, target, weight, _Reduction.get_enum(reduction), ignore_index, label_smoothing)
        torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 15.31 GiB. GPU 0 has a total capacity of 79.11 GiB of which 7.02 GiB is free. Process 40127 has 72.08 GiB memory in use. Of the allocated memory 70.11 GiB is allocated by PyTorch, and 1.24 GiB is reserved by PyTorch but unallocated. If reserved but unallocated memory is large try setting PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid fragmentation.  See documentation for Memory Management  (https://pytorch.org/docs/stable/notes/cuda.html#environment-variables)
    ''', at=('/workspace/sft/train.py', 171))


@case('resource', 'cuda_oom', 'Rank 3 runs out of GPU memory; the others are terminated for it.')
def cuda_out_of_memory_on_rank_3(lab):
    written(lab, 'PyTorch 2.6, torchrun', '''
        [rank0]: step 140 loss 1.998
        [rank3]: Traceback (most recent call last):
        [rank3]:   File "/work/pretrain/main.py", line 88, in <module>
        [rank3]:     trainer.fit()
        [rank3]:   File "/work/pretrain/trainer.py", line 240, in fit
        [rank3]:     loss.backward()
        [rank3]:   File "/opt/venv/lib/python3.12/site-packages/torch/_tensor.py", line 626, in backward
        [rank3]:     torch.autograd.backward(
        [rank3]:   File "/opt/venv/lib/python3.12/site-packages/torch/autograd/graph.py", line 823, in _engine_run_backward
        [rank3]:     return Variable._execution_engine.run_backward(  # Calls into the C++ engine to run the backward pass
        [rank3]: torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 512.00 MiB. GPU 3 has a total capacity of 79.11 GiB of which 391.06 MiB is free. Including non-PyTorch memory, this process has 78.71 GiB memory in use.
        [rank1]:[E302 11:20:41.120331220 ProcessGroupNCCL.cpp:1895] [PG ID 0 PG GUID 0 Rank 1] Process group watchdog thread terminated with exception: NCCL error: remote process exited or there was a network error
        W0302 11:20:42.817000 9071 torch/distributed/elastic/multiprocessing/api.py:897] Sending process 9101 closing signal SIGTERM
        W0302 11:20:42.818000 9071 torch/distributed/elastic/multiprocessing/api.py:897] Sending process 9102 closing signal SIGTERM
        E0302 11:20:44.020000 9071 torch/distributed/elastic/multiprocessing/api.py:869] failed (exitcode: 1) local_rank: 3 (pid: 9104) of binary: /opt/venv/bin/python
        torch.distributed.elastic.multiprocessing.errors.ChildFailedError:
        ============================================================
        main.py FAILED
        ------------------------------------------------------------
        Root Cause (first observed failure):
        [0]:
          time      : 2026-03-02_11:20:42
          host      : gpu-node-07
          rank      : 3 (local_rank: 3)
          exitcode  : 1 (pid: 9104)
          error_file: <N/A>
        ============================================================
    ''', at=('/work/pretrain/trainer.py', 240))


@case('resource', 'jax_gpu_oom', 'XLA cannot have the memory of the GPU.')
def jax_gpu_out_of_memory(lab):
    written(lab, 'JAX 0.4 on a GPU', '''
        I0411 09:10:02 train.py:77] devices: [CudaDevice(id=0)], XLA_PYTHON_CLIENT_MEM_FRACTION=.75
        I0411 09:10:44 train.py:141] step 0, loss 10.82
        2026-04-11 09:11:13.201877: W external/xla/xla/tsl/framework/bfc_allocator.cc:497] Allocator (GPU_0_bfc) ran out of memory trying to allocate 18.00GiB (rounded to 19327352832)requested by op
        Traceback (most recent call last):
          File "/home/ana/flaxlm/train.py", line 206, in <module>
            app.run(main)
          File "/home/ana/flaxlm/train.py", line 152, in main
            state, metrics = train_step(state, batch)
        jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate 19327352832 bytes.
    ''', at=('/home/ana/flaxlm/train.py', 152))


@case('resource', 'tf_gpu_oom', 'TensorFlow cannot have the memory of the GPU.')
def tensorflow_gpu_out_of_memory(lab):
    written(lab, 'TensorFlow 2.15', '''
        Epoch 1/20
         41/612 [=>............................] - ETA: 3:10 - loss: 1.8842 - accuracy: 0.3911
        2026-01-20 08:31:57.440112: W tensorflow/core/framework/op_kernel.cc:1839] OP_REQUIRES failed at conv_ops_fused_impl.h:761 : RESOURCE_EXHAUSTED: OOM when allocating tensor with shape[64,256,112,112] and type float on /job:localhost/replica:0/task:0/device:GPU:0 by allocator GPU_0_bfc
        Traceback (most recent call last):
          File "fit_unet.py", line 93, in <module>
            model.fit(train, epochs=20, callbacks=callbacks)
          File "/usr/local/lib/python3.10/dist-packages/keras/src/utils/traceback_utils.py", line 70, in error_handler
            raise e.with_traceback(filtered_tb) from None
          File "/usr/local/lib/python3.10/dist-packages/tensorflow/python/eager/execute.py", line 53, in quick_execute
            tensors = pywrap_tfe.TFE_Py_Execute(ctx._handle, device_name, op_name,
        tensorflow.python.framework.errors_impl.ResourceExhaustedError: Graph execution error:
    ''', at=('fit_unet.py', 93))


@case('resource', 'gpu_oom_other_process', 'The GPU is full because of another process; when that ends, there is room again.', retry=True)
def gpu_taken_by_another_process(lab):
    written(lab, 'PyTorch 2.1', '''
        loading checkpoint shards: 100%|##########| 2/2 [00:07<00:00,  3.6s/it]
        Traceback (most recent call last):
          File "eval.py", line 31, in <module>
            model = model.to("cuda")
          File "/opt/venv/lib/python3.10/site-packages/torch/nn/modules/module.py", line 1160, in to
            return self._apply(convert)
        torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 86.00 MiB. GPU 0 has a total capacty of 23.68 GiB of which 41.19 MiB is free. Process 2914 has 23.30 GiB memory in use. Process 71820 has 334.00 MiB memory in use. Of the allocated memory 4.12 MiB is allocated by PyTorch, and 1.88 MiB is reserved by PyTorch but unallocated.
    ''', at=('eval.py', 31))


# --- GPU program errors ---


@case('code', 'cuda_device_assert', 'A label is beyond the classes; the assertion of the kernel says so before the trace.', accept=['data'])
def cuda_device_side_assert(lab):
    written(lab, 'PyTorch 2.3', '''
        {'loss': 0.71, 'epoch': 0.4}
        ../aten/src/ATen/native/cuda/Loss.cu:250: nll_loss_forward_reduce_cuda_kernel_2d: block: [0,0,0], thread: [3,0,0] Assertion `t >= 0 && t < n_classes` failed.
        ../aten/src/ATen/native/cuda/Loss.cu:250: nll_loss_forward_reduce_cuda_kernel_2d: block: [0,0,0], thread: [9,0,0] Assertion `t >= 0 && t < n_classes` failed.
        Traceback (most recent call last):
          File "/srv/seg/train_seg.py", line 118, in <module>
            run(cfg)
          File "/srv/seg/train_seg.py", line 97, in run
            total += loss.item()
        RuntimeError: CUDA error: device-side assert triggered
        CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be incorrect.
        For debugging consider passing CUDA_LAUNCH_BLOCKING=1.
        Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions.
    ''', at=('/srv/seg/train_seg.py', 97))


@case('code', 'cuda_illegal_memory_access', 'An own kernel reads outside its memory.')
def cuda_illegal_memory_access(lab):
    written(lab, 'PyTorch 2.2', '''
        iter 300 loss 0.4411 timeout 1800
        Traceback (most recent call last):
          File "/work/pointnet/train.py", line 64, in <module>
            out = net(points)
          File "/work/pointnet/ops/ball_query.py", line 22, in forward
            idx = _ext.ball_query(new_xyz, xyz, radius, nsample)
        RuntimeError: CUDA error: an illegal memory access was encountered
        CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be incorrect.
        For debugging consider passing CUDA_LAUNCH_BLOCKING=1.
    ''', at=('/work/pointnet/ops/ball_query.py', 22))


@case('code', 'cuda_no_kernel_image', 'This build of PyTorch does not know this GPU.')
def cuda_no_kernel_image(lab):
    written(lab, 'PyTorch 1.13', '''
        /opt/venv/lib/python3.10/site-packages/torch/cuda/__init__.py:146: UserWarning: NVIDIA H100 PCIe with CUDA capability sm_90 is not compatible with the current PyTorch installation.
        The current PyTorch install supports CUDA capabilities sm_37 sm_50 sm_60 sm_70 sm_75 sm_80 sm_86.
        Traceback (most recent call last):
          File "main.py", line 40, in <module>
            x = torch.zeros(8, device="cuda") + 1
        RuntimeError: CUDA error: no kernel image is available for execution on the device
    ''', at=('main.py', 40))


@case('code', 'cuda_fork_reinit', 'CUDA is used in a forked worker of the loader.')
def cuda_in_a_forked_worker(lab):
    written(lab, 'PyTorch 2.4', '''
        workers=4 timeout=0 pin_memory=False
        Traceback (most recent call last):
          File "/home/ana/asr/train.py", line 77, in <module>
            for batch in loader:
          File "/opt/venv/lib/python3.11/site-packages/torch/utils/data/dataloader.py", line 630, in __next__
            data = self._next_data()
        RuntimeError: Caught RuntimeError in DataLoader worker process 0.
        Original Traceback (most recent call last):
          File "/opt/venv/lib/python3.11/site-packages/torch/utils/data/_utils/worker.py", line 309, in _worker_loop
            data = fetcher.fetch(index)
          File "/home/ana/asr/features.py", line 31, in __getitem__
            wave = wave.to("cuda")
          File "/opt/venv/lib/python3.11/site-packages/torch/cuda/__init__.py", line 300, in _lazy_init
            raise RuntimeError(
        RuntimeError: Cannot re-initialize CUDA in forked subprocess. To use CUDA with multiprocessing, you must use the 'spawn' start method
    ''', at=('/home/ana/asr/features.py', 31))


# --- GPU hardware and driver ---


@case('infrastructure', 'gpu_ecc_uncorrectable', 'The memory of the GPU has an error that cannot be corrected.', retry=True)
def gpu_ecc_error(lab):
    written(lab, 'PyTorch 2.3', '''
        step 18100 loss 1.713 grad_norm 0.41
        step 18110 loss 1.709 grad_norm 0.40
        Traceback (most recent call last):
          File "/work/llm/pretrain.py", line 301, in <module>
            main()
          File "/work/llm/pretrain.py", line 266, in main
            torch.cuda.synchronize()
          File "/opt/venv/lib/python3.11/site-packages/torch/cuda/__init__.py", line 892, in synchronize
            return torch._C._cuda_synchronize()
        RuntimeError: CUDA error: uncorrectable ECC error encountered
        CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be incorrect.
    ''', at=('/work/llm/pretrain.py', 266))


@case('infrastructure', 'gpu_fallen_off_bus', 'The GPU does not answer on the bus any more.', retry=True)
def gpu_fallen_off_the_bus(lab):
    written(lab, 'PyTorch 2.3 and the kernel log', '''
        step 402 loss 2.2
        kernel: NVRM: Xid (PCI:0000:c1:00): 79, pid='<unknown>', name=<unknown>, GPU has fallen off the bus.
        Traceback (most recent call last):
          File "train.py", line 58, in <module>
            scaler.step(optimizer)
        RuntimeError: CUDA error: unspecified launch failure
    ''', at=('train.py', 58))


@case('infrastructure', 'nvidia_driver_mismatch', 'The driver was updated under the running machine.')
def nvidia_driver_mismatch(lab):
    written(lab, 'nvidia-smi', '''
        + nvidia-smi
        Failed to initialize NVML: Driver/library version mismatch
        NVML library version: 550.90
    ''', exit_code=18)


@case('code', 'nvidia_driver_too_old', 'The driver is too old for the CUDA of this PyTorch.', accept=['infrastructure'])
def nvidia_driver_too_old(lab):
    written(lab, 'PyTorch 2.4', '''
        Traceback (most recent call last):
          File "train.py", line 12, in <module>
            torch.cuda.set_device(0)
          File "/opt/venv/lib/python3.11/site-packages/torch/cuda/__init__.py", line 420, in set_device
            torch._C._cuda_setDevice(device)
          File "/opt/venv/lib/python3.11/site-packages/torch/cuda/__init__.py", line 314, in _lazy_init
            torch._C._cuda_init()
        RuntimeError: The NVIDIA driver on your system is too old (found version 11040). Please update your GPU driver by downloading and installing a new version.
    ''', at=('train.py', 12))


# --- NCCL ---


@case('resource', 'collective_timeout', 'A collective did not end in its time; nobody says which rank was late.', accept=['infrastructure'], retry=True)
def nccl_watchdog_timeout(lab):
    written(lab, 'PyTorch 2.4', '''
        [rank0]: step 700 loss 2.011
        [rank2]:[E412 03:10:11.551098311 ProcessGroupNCCL.cpp:607] [Rank 2] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=28117, OpType=ALLREDUCE, NumelIn=33554432, NumelOut=33554432, Timeout(ms)=1800000) ran for 1800041 milliseconds before timing out.
        [rank2]:[E412 03:10:11.552210000 ProcessGroupNCCL.cpp:621] [Rank 2] Some NCCL operations have failed or timed out. Due to the asynchronous nature of CUDA kernels, subsequent GPU operations might run on corrupted/incomplete data.
        [rank2]:[E412 03:10:11.552231200 ProcessGroupNCCL.cpp:627] [Rank 2] To avoid data inconsistency, we are taking the entire process down.
        terminate called after throwing an instance of 'c10::DistBackendError'
        W0412 03:10:13.410000 511 torch/distributed/elastic/multiprocessing/api.py:858] Sending process 560 closing signal SIGTERM
        E0412 03:10:14.004000 511 torch/distributed/elastic/multiprocessing/api.py:833] failed (exitcode: -6) local_rank: 2 (pid: 562) of binary: /opt/venv/bin/python
    ''')


@case('infrastructure', 'nccl_ib_transport', 'The InfiniBand link of a node failed under NCCL.', retry=True)
def nccl_infiniband_error(lab):
    written(lab, 'NCCL 2.19', '''
        gpu-node-11:2210:2391 [4] NCCL INFO NET/IB : Using [0]mlx5_0:1/IB [1]mlx5_1:1/IB [RO]; OOB eth0:10.1.4.11<0>
        step 3100 loss 1.88
        gpu-node-11:2210:2391 [4] transport/net_ib.cc:1698 NCCL WARN NET/IB : Got completion from peer 10.1.4.12<41520> with status=12 opcode=0 len=0 vendor err 129 (Send) localGid fe80::1 remoteGid fe80::2 hca mlx5_1
        gpu-node-11:2210:2391 [4] NCCL INFO transport/net.cc:1134 -> 6
        [rank12]: Traceback (most recent call last):
        [rank12]:   File "/work/megatron/pretrain_gpt.py", line 251, in <module>
        [rank12]:     pretrain(train_valid_test_datasets_provider, model_provider, forward_step)
        [rank12]: torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1970, remote process exited or there was a network error, NCCL version 2.19.3
        [rank12]: ncclRemoteError: A call failed possibly due to a network error or a remote process exiting prematurely.
    ''', at=('/work/megatron/pretrain_gpt.py', 251))


@case('code', 'nccl_duplicate_gpu', 'Two ranks use one GPU.')
def nccl_duplicate_gpu(lab):
    written(lab, 'PyTorch 2.1', '''
        [rank 1] world 2, timeout 0:30:00
        Traceback (most recent call last):
          File "/srv/detr/main.py", line 140, in <module>
            dist.barrier()
          File "/opt/venv/lib/python3.10/site-packages/torch/distributed/distributed_c10d.py", line 3696, in barrier
            work = default_pg.barrier(opts=opts)
        torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1333, invalid usage (run with NCCL_DEBUG=WARN for details), NCCL version 2.18.6
        ncclInvalidUsage: This usually reflects invalid usage of NCCL library.
        Last error:
        Duplicate GPU detected : rank 1 and rank 0 both on CUDA device 3b000
    ''', at=('/srv/detr/main.py', 140))


@case('infrastructure', 'sigkill', 'A worker under DeepSpeed was killed from outside.', retry=True)
def deepspeed_worker_killed(lab):
    written(lab, 'DeepSpeed 0.14', '''
        [2026-02-11 17:02:19,310] [INFO] [logging.py:96:log_dist] [Rank 0] step=40, skipped=0, lr=[5e-06], mom=[[0.9, 0.95]]
        [2026-02-11 17:04:02,017] [INFO] [launch.py:316:sigkill_handler] Killing subprocess 4410
        [2026-02-11 17:04:02,180] [INFO] [launch.py:316:sigkill_handler] Killing subprocess 4411
        [2026-02-11 17:04:02,181] [ERROR] [launch.py:322:sigkill_handler] ['/opt/venv/bin/python', '-u', 'finetune.py', '--local_rank=1'] exits with return code = -9
    ''', exit_code=247)


# --- clusters, clouds, runners ---


@case('infrastructure', 'k8s_oomkilled', 'The container was killed at its memory limit.')
def kubernetes_oom_killed(lab):
    written(lab, 'kubectl 1.29', '''
        epoch 2 step 1100 loss 0.88
        epoch 2 step 1110 loss 0.87
        error: pod default/train-bert-x7q failed
            State:          Terminated
              Reason:       OOMKilled
              Exit Code:    137
              Started:      Tue, 03 Feb 2026 10:02:11 +0100
    ''', exit_code=1)


@case('infrastructure', 'k8s_evicted', 'The node was low on memory and evicted the pod.', retry=True)
def kubernetes_evicted(lab):
    written(lab, 'kubectl 1.29', '''
        step 500 loss 1.21
        Status:           Failed
        Reason:           Evicted
        Message:          The node was low on resource: memory. Threshold quantity: 100Mi, available: 71840Ki. Container train was using 30122340Ki, request is 16Gi, has larger consumption of memory.
    ''', exit_code=137)


@case('resource', 'k8s_deadline_exceeded', 'The job reached its deadline.')
def kubernetes_deadline(lab):
    written(lab, 'kubectl 1.29', '''
        step 9100 loss 0.52
        step 9200 loss 0.52
        Warning  DeadlineExceeded  2s    job-controller  Job was active longer than specified deadline
    ''', exit_code=143)


@case('infrastructure', 'cloud_preemption', 'The cloud takes the spot machine back.', retry=True)
def spot_machine_taken_back(lab):
    written(lab, 'the metadata service of a cloud', '''
        [watchdog] polling instance metadata each 5 s
        step 2200 loss 1.01 (eta 3:10:00)
        [watchdog] spot interruption notice: {"action": "terminate", "time": "2026-05-07T08:22:00Z"}
        Received SIGTERM: 15
        saving checkpoint step-2204 ... done
    ''', exit_code=143)


@case('infrastructure', 'runner_shutdown', 'The runner was shut down under the job.', retry=True)
def runner_shut_down(lab):
    written(lab, 'GitHub Actions runner 2.330', '''
        epoch 1: 100%|##########| 400/400 [03:10<00:00,  2.1it/s]
        ##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.
        ##[error]Process completed with exit code 143.
    ''', exit_code=143)


@case('infrastructure', 'slurm_preempted', 'A job of higher priority took the nodes.', retry=True)
def slurm_preempted(lab):
    written(lab, 'Slurm 23.02', '''
        0: iter 8000 loss 2.71
        slurmstepd: error: *** JOB 771204 ON gpu017 CANCELLED AT 2026-06-02T01:14:09 DUE TO PREEMPTION ***
        srun: Job step aborted: Waiting up to 32 seconds for job step to finish.
    ''', exit_code=143)


@case('infrastructure', 'host_oom_ray_monitor', 'Ray killed the task because the node was low on memory.')
def ray_memory_monitor(lab):
    written(lab, 'Ray 2.9', '''
        (train_fn pid=4121) epoch 3 loss 0.41
        Traceback (most recent call last):
          File "/work/tune/search.py", line 58, in <module>
            results = ray.get(jobs)
          File "/opt/venv/lib/python3.10/site-packages/ray/_private/worker.py", line 2626, in get
            raise value
        ray.exceptions.OutOfMemoryError: Task was killed due to the node running low on memory.
        Memory on the node (IP: 10.0.0.4, ID: 1f0c) where the task (task ID: 2a, name=train_fn, pid=4121, memory used=18.20GB) was running was 60.92GB / 64.00GB (0.951875), which exceeds the memory usage threshold of 0.95. Ray killed this worker (ID: 77) because it was the most recently scheduled task
    ''', at=('/work/tune/search.py', 58))


# --- storage ---


@case('resource', 'disk_quota', 'The quota of the user is spent.')
def disk_quota_exceeded(lab):
    written(lab, 'Python 3.10 on NFS', '''
        step 4000 loss 0.31, saving
        Traceback (most recent call last):
          File "/u/ana/dpr/train.py", line 188, in <module>
            trainer.save(step)
          File "/u/ana/dpr/trainer.py", line 75, in save
            shutil.copy(best, target)
          File "/usr/lib/python3.10/shutil.py", line 269, in copyfile
            _fastcopy_sendfile(fsrc, fdst)
        OSError: [Errno 122] Disk quota exceeded: 'best.pt' -> 'runs/44/best.pt'
    ''', at=('/u/ana/dpr/trainer.py', 75))


@case('infrastructure', 'stale_file_handle', 'The network file system lost the file.', retry=True)
def stale_file_handle(lab):
    written(lab, 'Python 3.9 on NFS', '''
        epoch 4 batch 900/2100 loss 0.88
        Traceback (most recent call last):
          File "/srv/vit/train.py", line 121, in <module>
            for images, labels in loader:
          File "/srv/vit/folder.py", line 44, in __getitem__
            with open(self.paths[i], "rb") as f:
        OSError: [Errno 116] Stale file handle: '/nfs/imagenet/train/n02/n02_17.JPEG'
    ''', at=('/srv/vit/folder.py', 44))


@case('infrastructure', 'fuse_mount_lost', 'The mounted bucket went away.', retry=True)
def mounted_bucket_lost(lab):
    written(lab, 'Python 3.11 on a FUSE mount', '''
        reading /mnt/bucket/train (goofys, timeout 30s)
        Traceback (most recent call last):
          File "prepare.py", line 17, in <module>
            names = os.listdir("/mnt/bucket/train")
        OSError: [Errno 107] Transport endpoint is not connected: '/mnt/bucket/train'
    ''', at=('prepare.py', 17))


@case('data', 'tfrecord_corrupt', 'A record of the dataset is broken.')
def tfrecord_corrupt(lab):
    written(lab, 'TensorFlow 2.15', '''
        Epoch 1/5
        2026-01-20 08:31:57.440112: W tensorflow/core/framework/local_rendezvous.cc:404] Local rendezvous is aborting with status: DATA_LOSS: corrupted record at 118200331
        Traceback (most recent call last):
          File "train_pf.py", line 131, in <module>
            for batch in dataset:
          File "/usr/local/lib/python3.10/dist-packages/tensorflow/python/data/ops/iterator_ops.py", line 810, in __next__
            return self._next_internal()
        tensorflow.python.framework.errors_impl.DataLossError: {{function_node __wrapped__IteratorGetNext}} corrupted record at 118200331 [Op:IteratorGetNext]
    ''', at=('train_pf.py', 131))

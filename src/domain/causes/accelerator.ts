import type { CauseText } from './cause-text.ts'

/** GPUs and what stands for them. */
export const acceleratorCauses = {
  cuda_oom: {
    class: 'resource',
    retry: 'once',
    title: 'the GPU ran out of memory',
    suggestion:
      'Lower the batch size and raise gradient accumulation, enable activation checkpointing or bf16, set `PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True`; `nvidia-smi` shows who else holds memory.',
  },
  cuda_error: {
    class: 'resource',
    retry: 'once',
    title: 'a CUDA call failed',
    suggestion:
      'Run once with `CUDA_LAUNCH_BLOCKING=1` to get the failing line, and look at `nvidia-smi` and `dmesg | grep Xid`.',
  },
  cuda_device_assert: {
    class: 'code',
    retry: 'no',
    title: 'an assertion in a CUDA kernel failed',
    suggestion:
      'An index is out of range, most often a label or token id: check `labels.max() < num_classes` and the vocabulary size; run once on the CPU to get the line.',
  },
  cuda_illegal_memory_access: {
    class: 'code',
    retry: 'once',
    title: 'a CUDA kernel touched memory that is not its own',
    suggestion:
      'Run with `CUDA_LAUNCH_BLOCKING=1`, then under `compute-sanitizer`; check index tensors and custom kernels.',
  },
  cuda_no_kernel_image: {
    class: 'code',
    retry: 'no',
    title: 'the installed build has no kernels for this GPU',
    suggestion:
      'Install a build for this GPU: compare `torch.cuda.get_arch_list()` with `nvidia-smi --query-gpu=compute_cap --format=csv`.',
  },
  gpu_ecc_uncorrectable: {
    class: 'infrastructure',
    retry: 'elsewhere',
    title: 'the GPU reported an uncorrectable memory error',
    suggestion:
      'Take the node out of service and reset or replace the GPU (`nvidia-smi -q -d ECC`); run on another node.',
  },
} as const satisfies Record<string, CauseText>

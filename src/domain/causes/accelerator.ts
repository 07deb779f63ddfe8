import type { CauseText } from './cause-text.ts'

/** GPUs and what stands for them. */
export const acceleratorCauses = {
  cuda_oom: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'the GPU ran out of memory',
    suggestion:
      'Lower the batch size and raise gradient accumulation, enable activation checkpointing or bf16, set `PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True`; `nvidia-smi` shows who else holds memory.',
  },
  cuda_error: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'a CUDA call failed',
    suggestion:
      'Run once with `CUDA_LAUNCH_BLOCKING=1` to get the failing line, and look at `nvidia-smi` and `dmesg | grep Xid`.',
  },
  cuda_device_assert: {
    class: 'code',
    outlook: 'permanent',
    title: 'an assertion in a CUDA kernel failed',
    suggestion:
      'An index is out of range, most often a label or token id: check `labels.max() < num_classes` and the vocabulary size; run once on the CPU to get the line.',
  },
  cuda_illegal_memory_access: {
    class: 'code',
    outlook: 'recurrent',
    title: 'a CUDA kernel touched memory that is not its own',
    suggestion:
      'Run with `CUDA_LAUNCH_BLOCKING=1`, then under `compute-sanitizer`; check index tensors and custom kernels.',
  },
  cuda_no_kernel_image: {
    class: 'code',
    outlook: 'permanent',
    title: 'the installed build has no kernels for this GPU',
    suggestion:
      'Install a build for this GPU: compare `torch.cuda.get_arch_list()` with `nvidia-smi --query-gpu=compute_cap --format=csv`.',
  },
  cuda_launch_failure: {
    class: 'code',
    outlook: 'recurrent',
    title: 'a CUDA kernel died on the GPU',
    suggestion:
      'Look for the Xid in `dmesg`: a hardware one (48, 79, 94, 119) means another node, 13 or 31 a bug in a kernel (`compute-sanitizer`).',
  },
  cuda_illegal_instruction: {
    class: 'code',
    outlook: 'recurrent',
    title: 'the GPU was given code or an address that it cannot execute',
    suggestion:
      'Rebuild compiled extensions for this GPU (`TORCH_CUDA_ARCH_LIST`), look for misaligned views in custom kernels; try another GPU once.',
  },
  cuda_launch_out_of_resources: {
    class: 'code',
    outlook: 'permanent',
    title: 'a kernel asks for more shared memory or registers than this GPU has',
    suggestion:
      'Lower the block size, `num_stages` or head dimension of the kernel, or choose another attention backend; freeing GPU memory does not help.',
  },
  cuda_launch_timeout: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'a kernel ran longer than the display driver allows',
    suggestion: 'Use a GPU without a display, or make the kernel shorter with a smaller batch.',
  },
  cuda_invalid_device: {
    class: 'code',
    outlook: 'permanent',
    title: 'it asked for a GPU number that is not there',
    suggestion:
      'Start no more processes than `nvidia-smi -L` lists (`--nproc-per-node`), use LOCAL_RANK for the device, and load checkpoints with `map_location`.',
  },
  cuda_invalid_call: {
    class: 'code',
    outlook: 'permanent',
    title: 'a CUDA call was made that is not valid here',
    suggestion:
      'Run with `CUDA_LAUNCH_BLOCKING=1` to get the line; look at sizes of zero, tensors on different devices, and what runs while a CUDA graph is captured.',
  },
} as const satisfies Record<string, CauseText>

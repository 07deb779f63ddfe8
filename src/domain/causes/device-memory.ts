import type { CauseText } from './cause-text.ts'

/** Memory of GPUs and TPUs. */
export const deviceMemoryCauses = {
  gpu_memory_in_use: {
    class: 'resource',
    outlook: 'transient',
    title: 'other processes hold the memory of the GPU',
    suggestion:
      'See who with `nvidia-smi --query-compute-apps=pid,used_memory --format=csv`: end leftovers, or ask for less (`gpu_memory_utilization`).',
  },
  model_exceeds_gpu: {
    class: 'resource',
    outlook: 'permanent',
    title: 'the model does not fit the GPU with these settings',
    suggestion:
      'Lower the context length (`max_model_len`) or raise `gpu_memory_utilization`, quantise the model, or spread it over more GPUs (`tensor_parallel_size`).',
  },
  xla_oom: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'XLA ran out of device memory',
    suggestion:
      'Lower the batch size, rematerialise (`jax.checkpoint`), donate buffers or shard; when the GPU is shared set `XLA_PYTHON_CLIENT_MEM_FRACTION` or `XLA_PYTHON_CLIENT_PREALLOCATE=false`.',
  },
  tensorflow_gpu_oom: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'TensorFlow ran out of GPU memory',
    suggestion:
      'Lower the batch size or use mixed precision; `TF_FORCE_GPU_ALLOW_GROWTH=true` and `TF_GPU_ALLOCATOR=cuda_malloc_async` help when the GPU is shared or fragmented.',
  },
  tpu_hbm_oom: {
    class: 'resource',
    outlook: 'permanent',
    title: 'the program does not fit the memory of the TPU',
    suggestion:
      'Shard over more cores, rematerialise, lower the batch size, and avoid small last dimensions (padding).',
  },
  device_oom: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'the accelerator ran out of memory',
    suggestion: 'Lower the batch size or sequence length, use bf16 or activation checkpointing, or a larger device.',
  },
  batch_size_search_exhausted: {
    class: 'resource',
    outlook: 'permanent',
    title: 'not even the smallest batch size fits the GPU',
    suggestion: 'Shorten sequences, quantise or offload the model (`device_map="auto"`), or use a larger GPU.',
  },
} as const satisfies Record<string, CauseText>

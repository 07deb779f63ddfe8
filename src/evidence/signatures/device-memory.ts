import type { Signature } from '../signature.ts'
import { deviceMemoryMore } from './device-memory-more.ts'

/**
 * Memory of GPUs and TPUs, where the plain words would not see it, or would take it for the host's.
 * What is plainly "CUDA out of memory" is among the plain words.
 */
export const deviceMemory: readonly Signature[] = [
  {
    id: 'torch-allocation-absurd',
    cause: 'allocation_absurd',
    role: 'root',
    pattern: /\bTried to allocate more than 1EB memory\b/i,
    needles: ['more than 1eb'],
    examples: ['RuntimeError: CUDA out of memory. Tried to allocate more than 1EB memory.'],
    lookAlikes: ['more than 1EB of data was read'],
    source: 'PyTorch c10/cuda/CUDACachingAllocator.cpp',
  },
  {
    id: 'gpu-memory-of-others',
    cause: 'gpu_memory_in_use',
    role: 'root',
    // Asks for little, holds little itself, on a GPU that is not small: others hold the rest.
    pattern:
      /\bTried to allocate [\d.]+ (?:bytes|[KM]iB) \(GPU \d+; (?:[4-9]|\d\d+)\.\d+ GiB total capacity; [\d.]+ (?:bytes|[KM]iB) already allocated; [^;\n]{1,30} free; [\d.]+ (?:bytes|[KM]iB) (?:reserved|cached)|\bTried to allocate [\d.]+ (?:bytes|[KM]iB)\. GPU \d+ has a total capaci?ty of (?:[4-9]|\d\d+)\.\d+ GiB [^\n]{0,600}?\bOf the allocated memory [\d.]+ (?:bytes|[KM]iB) is allocated by PyTorch, and [\d.]+ (?:bytes|[KM]iB) is reserved\b/i,
    needles: ['tried to allocate'],
    examples: [
      'RuntimeError: CUDA out of memory. Tried to allocate 20.00 MiB (GPU 0; 79.15 GiB total capacity; 0 bytes already allocated; 1.69 MiB free; 0 bytes reserved in total by PyTorch)',
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 224.00 MiB. GPU 0 has a total capacity of 23.69 GiB of which 10.94 MiB is free. Process 31890 has 22.52 GiB memory in use. Including non-PyTorch memory, this process has 0 bytes memory in use. Of the allocated memory 0 bytes is allocated by PyTorch, and 0 bytes is reserved by PyTorch but unallocated.',
    ],
    lookAlikes: [
      'RuntimeError: CUDA out of memory. Tried to allocate 552.00 MiB (GPU 0; 14.76 GiB total capacity; 12.86 GiB already allocated; 277.75 MiB free; 13.17 GiB reserved in total by PyTorch)',
      'torch.OutOfMemoryError: HIP out of memory. Tried to allocate 124.00 MiB. GPU 0 has a total capacity of 19.94 GiB of which 554.47 MiB is free. Of the allocated memory 15.87 GiB is allocated by PyTorch, and 165.29 MiB is reserved by PyTorch but unallocated.',
    ],
    source: 'PyTorch c10/cuda/CUDACachingAllocator.cpp',
  },
  {
    id: 'gpu-memory-in-use',
    cause: 'gpu_memory_in_use',
    role: 'root',
    pattern:
      /\bFree memory on device\b[^\n]{0,80}? is less than desired GPU memory utilization\b|\bError in memory profiling\b[^\n]{0,200}?\bmemory was not properly cleaned up\b|\bNo available memory on GPU\b/i,
    needles: ['less than desired gpu', 'error in memory profiling', 'no available memory on gpu'],
    examples: [
      'ValueError: Free memory on device (16.61/23.68 GiB) on startup is less than desired GPU memory utilization (0.8, 18.95 GiB). Decrease GPU memory utilization or reduce GPU memory used by other processes.',
      'ValueError: Free memory on device cuda:0 (19.77/22.05 GiB) on startup is less than desired GPU memory utilization (0.9, 19.84 GiB).',
      'AssertionError: Error in memory profiling. Initial free memory 8.1 GiB, current free memory 9.2 GiB. This happens when the GPU memory was not properly cleaned up before initializing the vLLM instance.',
    ],
    lookAlikes: ['free memory on device: 21 GiB', 'desired GPU memory utilization 0.9'],
    source: 'vLLM v1/worker/gpu_worker.py',
  },
  {
    id: 'model-exceeds-gpu',
    cause: 'model_exceeds_gpu',
    role: 'root',
    pattern: [
      /\bNo available memory for the cache blocks\b/i,
      /\bmax(?:imum)? seq(?:uence)? len(?:gth)? \(\d+\)[^\n]{0,120}?\b(?:larger than the maximum number of tokens that can be stored in KV cache|larger than the available KV cache memory)/i,
      /\bKV cache is needed, which is larger than the available KV cache memory\b/i,
      /\bNot enough memory\. Please try to increase --mem-fraction-static\b/i,
      /\bSome modules are dispatched on the CPU or the disk\b/i,
    ],
    needles: ['for the cache blocks', 'kv cache', 'not enough memory. please', 'modules are dispatched'],
    examples: [
      'ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when initializing the engine.',
      "ValueError: The model's max seq len (131072) is larger than the maximum number of tokens that can be stored in KV cache (26672). Try increasing `gpu_memory_utilization` or decreasing `max_model_len` when initializing the engine.",
      'ValueError: Some modules are dispatched on the CPU or the disk. Make sure you have enough GPU RAM to fit the quantized model.',
      'RuntimeError: Not enough memory. Please try to increase --mem-fraction-static.',
    ],
    lookAlikes: ['GPU KV cache size: 26,672 tokens', 'no available memory leak check'],
    source: 'vLLM v1/core/kv_cache_utils.py; SGLang model_runner.py; transformers quantizers',
  },
  {
    id: 'cuda-library-oom',
    cause: 'cuda_oom',
    role: 'root',
    pattern:
      /\b(?:CUBLAS|CUSOLVER|CUDNN|CUSPARSE|CURAND|HIPBLAS|MIOPEN)_STATUS_ALLOC_FAILED\b|\bmiopenStatusAllocFailed\b|\bCUFFT_ALLOC_FAILED\b|\bFailed to CUDA calloc (?:async )?\d+ bytes\b/i,
    needles: ['alloc_failed', 'statusallocfailed', 'cuda calloc'],
    examples: [
      'RuntimeError: CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`',
      'RuntimeError: cuFFT error: CUFFT_ALLOC_FAILED',
      'RuntimeError: cuDNN error: CUDNN_STATUS_ALLOC_FAILED',
      '[0] include/alloc.h:228 Failed to CUDA calloc async 4194304 bytes',
    ],
    lookAlikes: ['CUBLAS_STATUS_SUCCESS', 'alloc_failed=0'],
    source: 'cuBLAS, cuSOLVER, cuDNN, cuFFT status names; NCCL src/include/alloc.h',
  },
  {
    id: 'tpu-hbm-oom',
    cause: 'tpu_hbm_oom',
    role: 'root',
    pattern: [
      /\bRan out of memory in memory space (?:hbm|vmem|smem|cmem)\b/i,
      /\bExceeded hbm capacity by\b/i,
      /\bThat was not possible\. There are [\d.]+\w* free\b/i,
      /\bError (?:allocating device buffer|loading program): Attempting to (?:allocate|reserve)\b/i,
      /\bAttempting to reserve [\d.]+\w at the bottom of memory\b/i,
    ],
    needles: [
      'in memory space',
      'exceeded hbm',
      'that was not possible',
      'attempting to allocate',
      'attempting to reserve',
    ],
    examples: [
      'RESOURCE_EXHAUSTED: XLA:TPU compile permanent error. Ran out of memory in memory space hbm. Used 20.45G of 15.48G hbm. Exceeded hbm capacity by 4.97G.',
      '(0) RESOURCE_EXHAUSTED: Ran out of memory in memory space hbm. Used 29.80G of 7.98G hbm. Exceeded hbm capacity by 21.82G.',
      'jax.errors.JaxRuntimeError: RESOURCE_EXHAUSTED: Error allocating device buffer: Attempting to allocate 2.00G. That was not possible. There are 1.17G free.; (0x0x0_HBM0)',
    ],
    lookAlikes: ['Total hbm usage >= 30.32G:', 'Program hbm requirement 10.2G'],
    source: 'XLA:TPU compiler and runtime',
  },
  {
    id: 'tensorflow-oom',
    cause: 'tensorflow_gpu_oom',
    role: 'root',
    pattern: [
      /\bOOM when allocating tensor\b(?![^\n]{0,400}(?:device:CPU|by allocator (?:cpu|mklcpu)))/i,
      /\bDst tensor is not initialized\b/i,
      /\bfailed to allocate [\d.]+\w? \(\d+ bytes\) from device: CUDA_ERROR_OUT_OF_MEMORY/i,
      /\bResourceExhaustedError: (?:failed to allocate memory|\d+ root error\(s\) found|OOM\b)(?![^\n]{0,400}(?:device:CPU|by allocator (?:cpu|mklcpu)))/i,
    ],
    needles: ['oom when allocating', 'dst tensor is', 'from device: cuda_error', 'resourceexhaustederror'],
    examples: [
      'tensorflow.python.framework.errors_impl.ResourceExhaustedError: OOM when allocating tensor with shape[64,1024,1024] and type float on /job:localhost/replica:0/task:0/device:GPU:0 by allocator GPU_0_bfc',
      'tensorflow.python.framework.errors_impl.ResourceExhaustedError: failed to allocate memory [Op:AddV2]',
      'failed to allocate 9.77G (10490281984 bytes) from device: CUDA_ERROR_OUT_OF_MEMORY: out of memory',
    ],
    lookAlikes: [
      'tensorflow.python.framework.errors_impl.ResourceExhaustedError: OOM when allocating tensor with shape[64,1024,1024] and type float on /job:localhost/replica:0/task:0/device:CPU:0 by allocator cpu [Op:Mul]',
      'Allocator (GPU_0_bfc) ran out of memory trying to allocate 2.19GiB. The caller indicates that this is not a failure, but may mean that there could be performance gains if more memory were available.',
      'Hint: If you want to see a list of allocated tensors when OOM happens, add report_tensor_allocations_upon_oom to RunOptions for current allocation info.',
    ],
    source: 'TensorFlow core/framework/op_kernel.cc, gpu_cudamallocasync_allocator',
  },
  {
    id: 'xla-oom',
    cause: 'xla_oom',
    role: 'root',
    pattern: [
      /\bRESOURCE_EXHAUSTED: (?:[^\n]{0,120}?\b)?(?:out of memory|OOM|failed to allocate)\b/i,
      /\bOut of memory (?:while trying to allocate|allocating) \d+ bytes\b/i,
      /\bFailed to allocate request for [\d.]+\w+ \(\d+B\) on device ordinal \d+/i,
      /\bFailed to allocate \d+ bytes for new constant\b/i,
    ],
    needles: [
      'resource_exhausted',
      'out of memory while',
      'out of memory alloc',
      'failed to allocate request',
      'bytes for new constant',
    ],
    examples: [
      'jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate 33762398024 bytes.',
      'jax.errors.JaxRuntimeError: RESOURCE_EXHAUSTED: Out of memory allocating 8589934592 bytes.',
      'RuntimeError: RESOURCE_EXHAUSTED: Failed to allocate request for 2.00GiB (2147483648B) on device ordinal 0',
      'jaxlib.xla_extension.XlaRuntimeError: INTERNAL: Failed to allocate 1207959552 bytes for new constant',
    ],
    lookAlikes: [
      'Allocator (GPU_0_bfc) ran out of memory trying to allocate 2.19GiB. The caller indicates that this is not a failure, but may mean that there could be performance gains if more memory were available.',
      "Can't reduce memory use below 2.58GiB by rematerialization; only reduced to 31.49GiB",
      'grpc: RESOURCE_EXHAUSTED: Received message larger than max (5242880 vs. 4194304)',
    ],
    source: 'XLA BFC allocator and compiler; JAX; PyTorch/XLA',
  },
  {
    id: 'xla-resource-exhausted',
    cause: 'xla_oom',
    role: 'usual',
    pattern:
      /\b(?:RESOURCE_EXHAUSTED|ResourceExhaustedError): (?![^\n]{0,200}\b(?:larger than max|quota|rate limit|CPU:0))|\bAllocator \(GPU_\d+_bfc\) ran out of memory\b(?![^\n]{0,300}not a failure)/i,
    needles: ['resource_exhausted: ', 'resourceexhaustederror: ', '_bfc) ran out'],
    examples: [
      'RuntimeError: RESOURCE_EXHAUSTED: From /job:localservice/replica:0/task:0:',
      'tensorflow.python.framework.errors_impl.ResourceExhaustedError: Graph execution error:',
      'Allocator (GPU_0_bfc) ran out of memory trying to allocate 8.00GiB (rounded to 8589934592)requested by op',
    ],
    lookAlikes: [
      'RESOURCE_EXHAUSTED: Received message larger than max (5242880 vs. 4194304)',
      'RESOURCE_EXHAUSTED: Quota exceeded for quota metric',
      'Allocator (GPU_0_bfc) ran out of memory trying to allocate 2.19GiB. The caller indicates that this is not a failure, but may mean that there could be performance gains if more memory were available.',
    ],
    source: 'XLA and TensorFlow status codes',
  },
  {
    id: 'tensorflow-host-oom',
    cause: 'host_out_of_memory',
    role: 'root',
    pattern:
      /\bOOM when allocating tensor\b[^\n]{0,400}?(?:device:CPU|by allocator (?:cpu|mklcpu))|\bfailed to alloc \d+ bytes on host: CUDA_ERROR_OUT_OF_MEMORY\b/i,
    needles: ['oom when allocating', 'bytes on host: cuda'],
    examples: [
      'tensorflow.python.framework.errors_impl.ResourceExhaustedError: OOM when allocating tensor with shape[64,1024,1024] and type float on /job:localhost/replica:0/task:0/device:CPU:0 by allocator cpu [Op:Mul]',
      'failed to alloc 17179869184 bytes on host: CUDA_ERROR_OUT_OF_MEMORY: out of memory',
    ],
    lookAlikes: [
      'OOM when allocating tensor with shape[8,8] and type float on /job:localhost/replica:0/task:0/device:GPU:0 by allocator GPU_0_bfc',
    ],
    source: 'TensorFlow core/framework/op_kernel.cc',
  },
  ...deviceMemoryMore,
]

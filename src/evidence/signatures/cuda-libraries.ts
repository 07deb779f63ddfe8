import type { Signature } from '../signature.ts'

/** cuBLAS, cuDNN and their kin, builds without CUDA, and CUDA after a fork. */
export const cudaLibraries: readonly Signature[] = [
  {
    id: 'cuda-fork-reinit',
    cause: 'cuda_fork_reinit',
    role: 'root',
    pattern: /\bCannot re-initialize (?:CUDA|HIP|XPU|NPU|MUSA) in forked subprocess\b/i,
    needles: ['cannot re-initialize'],
    examples: [
      "RuntimeError: Cannot re-initialize CUDA in forked subprocess. To use CUDA with multiprocessing, you must use the 'spawn' start method",
    ],
    lookAlikes: ['re-initialize CUDA graphs', 'start method: spawn'],
    source: 'PyTorch torch/cuda/__init__.py',
  },
  {
    id: 'torch-without-cuda',
    cause: 'torch_without_cuda',
    role: 'root',
    pattern:
      /\bTorch not compiled with (?:CUDA|XPU|ROCm|HIP|MPS|NPU) enabled\b|\bcompiled without (?:CUDA|GPU|NCCL) support\b|\bAttempting to deserialize object on a CUDA device but\b|\bAttempted to use bitsandbytes native library functionality but it's not available\b|\bCUDA is required but not available for bitsandbytes\b|\bNot compiled with (?:CUDA|GPU) support\b|\bXGBoost version not compiled with GPU support\b|\b(?:GPU|CUDA) Tree Learner was not enabled in this build\b|\bPyTorch is not linked with support for (?:cuda|hip|xpu) devices\b/i,
    needles: [
      'not compiled with',
      'compiled without',
      'attempting to deserialize',
      'attempted to use bitsandbytes',
      'cuda is required',
      'tree learner was not',
      'not linked with',
    ],
    examples: [
      'AssertionError: Torch not compiled with CUDA enabled',
      'RuntimeError: Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False. If you are running on a CPU-only machine, please use torch.load with map_location',
      "RuntimeError: Attempted to use bitsandbytes native library functionality but it's not available.",
      'RuntimeError: Not compiled with GPU support',
      '[LightGBM] [Fatal] CUDA Tree Learner was not enabled in this build.',
    ],
    lookAlikes: ['compiled with CUDA 12.4', 'this binary is not compiled with AVX512'],
    source: 'PyTorch torch/cuda/__init__.py, torch/serialization.py; bitsandbytes; detectron2; LightGBM',
  },
  {
    id: 'cuda-library-starved',
    cause: 'cuda_library_starved',
    role: 'usual',
    pattern:
      /\b(?:CUBLAS|CUDNN|CUSOLVER|CUSPARSE|HIPBLAS|CURAND)_STATUS_NOT_INITIALIZED\b|\bCUDNN_STATUS_INTERNAL_ERROR\b(?!_)|\bCould not create cu(?:dnn|blas) handle\b|\bfailed to create cu(?:blas|dnn) handle\b|\bFailed to get convolution algorithm\b|\bDNN library (?:initialization failed|is not found)\b|\bunable to find an engine to execute this computation\b|\bUnable to find a valid cuDNN algorithm\b|\boperation (?:gpusolver|cusolver)DnCreate\(\S{0,40}\) failed\b|\bBlas x?GEMM\w* launch failed\b|\bStreamExecutor without BLAS support\b/i,
    needles: [
      'status_not_initialized',
      'cudnn_status_internal',
      'create cudnn handle',
      'create cublas handle',
      'convolution algorithm',
      'dnn library',
      'unable to find an engine',
      'valid cudnn algorithm',
      'solverdncreate',
      'launch failed',
      'without blas support',
    ],
    examples: [
      'RuntimeError: CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling `cublasCreate(handle)`',
      'RuntimeError: cuDNN error: CUDNN_STATUS_NOT_INITIALIZED',
      'RuntimeError: GET was unable to find an engine to execute this computation',
      'Could not create cudnn handle: CUDNN_STATUS_INTERNAL_ERROR',
      'tensorflow.python.framework.errors_impl.InternalError: Blas GEMM launch failed : a.shape=(32, 512), b.shape=(512, 10)',
      'XlaRuntimeError: FAILED_PRECONDITION: DNN library initialization failed. Look at the errors above for more details.',
      'tensorflow.python.framework.errors_impl.UnknownError: Failed to get convolution algorithm. This is probably because cuDNN failed to initialize',
    ],
    lookAlikes: [
      'CUBLAS_STATUS_SUCCESS',
      'found convolution algorithm 6 in 3 ms',
      'Unable to register cuDNN factory: Attempting to register factory for plugin cuDNN when one has already been registered',
    ],
    source: 'PyTorch ATen/cuda/Exceptions.h, cudnn/Conv_v8.cpp; TensorFlow and XLA stream_executor',
  },
  {
    id: 'cudnn-version',
    cause: 'cudnn_failed',
    // It says which two versions do not fit; what fails afterwards only follows from that.
    role: 'root',
    pattern: /\bLoaded runtime CuDNN library: [\d.]+ but source was compiled with\b|\bcuDNN version incompatibility\b/i,
    needles: ['runtime cudnn library', 'cudnn version incomp'],
    examples: [
      'Loaded runtime CuDNN library: 8.2.1 but source was compiled with: 8.6.0.  CuDNN library needs to have matching major version',
      'RuntimeError: cuDNN version incompatibility: PyTorch was compiled against (8, 9, 2) but found runtime version (8, 5, 0).',
    ],
    lookAlikes: ['Loaded runtime CuDNN library: 8.9.2', 'Loaded cuDNN version 8902'],
    source: 'TensorFlow and XLA cuda_dnn.cc; PyTorch torch/backends/cudnn',
  },
  {
    id: 'cudnn-failed',
    cause: 'cudnn_failed',
    role: 'usual',
    pattern:
      /\bCUDNN_STATUS_(?!SUCCESS\b|ALLOC_FAILED\b|NOT_INITIALIZED\b|INTERNAL_ERROR\b)[A-Z]{3}\w*|\bmiopenStatus(?!Success)[A-Z]\w+/i,
    needles: ['cudnn_status_', 'miopenstatus'],
    examples: [
      'RuntimeError: cuDNN error: CUDNN_STATUS_EXECUTION_FAILED',
      'RuntimeError: cuDNN error: CUDNN_STATUS_NOT_SUPPORTED. This error may appear if you passed in a non-contiguous input.',
      'RuntimeError: cuDNN error: CUDNN_STATUS_SUBLIBRARY_VERSION_MISMATCH',
      'RuntimeError: miopenStatusUnknownError',
    ],
    lookAlikes: ['CUDNN_STATUS_SUCCESS', 'Loaded cuDNN version 8902'],
    source: 'cuDNN cudnnStatus_t; MIOpen; TensorFlow cuda_dnn.cc',
  },
  {
    id: 'cublas-failed',
    cause: 'cublas_failed',
    role: 'usual',
    pattern:
      /\b(?:CUBLAS|CUSOLVER|CUSPARSE|CUSPARSELT|CURAND|HIPBLAS|ROCBLAS)_STATUS_(?!SUCCESS\b|ALLOC_FAILED\b|NOT_INITIALIZED\b)[A-Z]{3}\w*|\bCUFFT_(?!SUCCESS\b|ALLOC_FAILED\b)[A-Z]+_?(?:ERROR|FAILED|VALUE|SIZE|DEVICE|SUPPORTED)\b|\bcusolver error: \d+/i,
    needles: [
      'cublas_status',
      'cusolver_status',
      'cusparse_status',
      'cusparselt_status',
      'curand_status',
      'hipblas_status',
      'rocblas_status',
      'cufft_',
      'cusolver error',
    ],
    examples: [
      'RuntimeError: CUDA error: CUBLAS_STATUS_EXECUTION_FAILED when calling `cublasSgemm( handle, opa, opb, m, n, k, &alpha, a, lda, b, ldb, &beta, c, ldc)`',
      'RuntimeError: CUDA error: CUBLAS_STATUS_INVALID_VALUE when calling `cublasGemmEx( handle, opa, opb)`',
      'torch._C._LinAlgError: cusolver error: CUSOLVER_STATUS_INTERNAL_ERROR',
      'RuntimeError: cuFFT error: CUFFT_INTERNAL_ERROR',
      'RuntimeError: CUDA error: HIPBLAS_STATUS_INTERNAL_ERROR when calling `hipblasCreate(handle)`',
    ],
    lookAlikes: ['CUBLAS_WORKSPACE_CONFIG=:4096:8', 'CUFFT_SUCCESS'],
    source: 'cuBLAS, cuSOLVER, cuSPARSE, cuFFT, hipBLAS status names; PyTorch ATen/cuda/Exceptions.h',
  },
]

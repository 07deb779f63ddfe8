import type { Signature } from '../signature.ts'

/** The NVIDIA driver: not there, not fitting, or not starting. Said in a warning, most of it is the normal state of a machine without GPU. */
export const driver: readonly Signature[] = [
  {
    id: 'driver-mismatch',
    cause: 'nvidia_driver_mismatch',
    role: 'root',
    pattern:
      /\bDriver\/library version mismatch\b|\bNVRM: API mismatch\b|\bkernel version [\d.]+ does not match DSO version\b|\bunsupported display driver \/ cuda driver combination\b|\bcudaErrorSystemDriverMismatch\b|\bforward compatibility was attempted on non supported HW\b|\bUnexpected error from cudaGetDeviceCount\(\)(?<!Warning: .{0,90})[^\n]{0,200}?\bError 80[34]\b|\bNVMLError_LibRmVersionMismatch\b|\bCUDA_ERROR_(?:SYSTEM_DRIVER_MISMATCH|COMPAT_NOT_SUPPORTED_ON_DEVICE)\b/i,
    needles: [
      'library version mismatch',
      'api mismatch',
      'dso version',
      'unsupported display driver',
      'drivermismatch',
      'forward compatibility was',
      'librmversionmismatch',
      'system_driver_mismatch',
      'compat_not_supported',
    ],
    examples: [
      'Failed to initialize NVML: Driver/library version mismatch',
      "NVRM: API mismatch: the client 'python' (pid 4242)",
      'RuntimeError: CUDA error: system has unsupported display driver / cuda driver combination',
      'RuntimeError: Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling NumCudaDevices() that might have already set an error? Error 804: forward compatibility was attempted on non supported HW',
    ],
    lookAlikes: ['driver version 550.90 matches', 'library version mismatch ignored: numpy'],
    source: 'NVML; open-gpu-kernel-modules osapi.c; TensorFlow cuda_diagnostics.cc; CUDA runtime 803, 804',
  },
  {
    id: 'driver-too-old',
    cause: 'nvidia_driver_too_old',
    role: 'root',
    pattern:
      /\bNVIDIA driver on your system is too old\b(?<!Warning: .{0,90})|\bdriver version is insufficient for (?:the )?(?:CUDA )?runtime version\b|\bcudaErrorInsufficientDriver\b|\bPTX was compiled with an unsupported toolchain\b|\bCUDA_ERROR_UNSUPPORTED_PTX_VERSION\b/i,
    needles: ['is too old', 'is insufficient for', 'insufficientdriver', 'unsupported toolchain', 'unsupported_ptx'],
    examples: [
      'RuntimeError: The NVIDIA driver on your system is too old (found version 11040). Please update your GPU driver by downloading and installing a new version',
      'RuntimeError: CUDA error: CUDA driver version is insufficient for CUDA runtime version',
      'CUDA error: the provided PTX was compiled with an unsupported toolchain.',
    ],
    lookAlikes: [
      '/opt/torch/cuda/__init__.py:107: UserWarning: CUDA initialization: The NVIDIA driver on your system is too old (found version 11040).',
      'the checkpoint is too old',
    ],
    source: 'PyTorch c10/cuda/CUDAFunctions.cpp; CUDA runtime 35, 222',
  },
  {
    id: 'driver-missing',
    cause: 'nvidia_driver_missing',
    role: 'root',
    pattern:
      /\bFound no NVIDIA driver on your system\b(?<!Warning: .{0,80})|\bcouldn't communicate with the NVIDIA driver\b|\b(?:Import|OS|Runtime)Error: [^\n]{0,80}?\blib(?:cuda|nvidia-ml)\.so(?:\.1)?: cannot open shared object\b|\bNVML: Driver Not Loaded\b|\bNVMLError_(?:LibraryNotFound|DriverNotLoaded)\b/i,
    needles: ['found no nvidia', 'nvidia driver', 'cannot open shared', 'driver not loaded', 'nvmlerror_'],
    examples: [
      'RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver from the vendor',
      "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.",
      'ImportError: libcuda.so.1: cannot open shared object file: No such file or directory',
      'pynvml.nvml.NVMLError_LibraryNotFound: NVML Shared Library Not Found',
    ],
    lookAlikes: [
      '/opt/torch/cuda/__init__.py:141: UserWarning: CUDA initialization: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU',
      "Could not load dynamic library 'libcuda.so.1'; dlerror: libcuda.so.1: cannot open shared object file: No such file or directory",
      'Could not find cuda drivers on your machine, GPU will not be used.',
    ],
    source: 'PyTorch c10/cuda/CUDAFunctions.cpp; nvidia-smi; glibc dlopen; pynvml',
  },
  {
    id: 'driver-missing-hint',
    cause: 'nvidia_driver_missing',
    role: 'weak',
    pattern:
      /Warning: (?:CUDA initialization: )?(?:The NVIDIA driver on your system is too old|Found no NVIDIA driver on your system|CUDA unknown error|CUDA driver initialization failed|Unexpected error from cudaGetDeviceCount)\b|^No devices were found$/i,
    needles: ['nvidia driver', 'cuda unknown error', 'cuda driver init', 'cudagetdevicecount', 'no devices were found'],
    examples: [
      '/opt/torch/cuda/__init__.py:141: UserWarning: CUDA initialization: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU',
    ],
    lookAlikes: ['UserWarning: CUDA initialization took 3 s', 'no devices were found in the config'],
    source: 'PyTorch torch/cuda/__init__.py: is_available() on a machine without a working GPU; nvidia-smi',
  },
  {
    id: 'cuda-init-failed',
    cause: 'cuda_init_failed',
    role: 'usual',
    pattern:
      /\b(?:CUDA driver initialization failed|CUDA unknown error|Unexpected error from (?:cuda|hip)GetDeviceCount)\b(?<!Warning: .{0,80})|\bCUDA (?:driver )?error: (?:initialization error|unknown error)\b|\bcuda(?:ErrorInitializationError|ErrorUnknown)\b|\bCUDA_ERROR_(?:UNKNOWN|NOT_INITIALIZED)\b(?<!\bcuInit\b.{0,120})/i,
    needles: [
      'initialization failed',
      'cuda unknown',
      'getdevicecount',
      'initialization error',
      'unknown error',
      'errorinitialization',
      'errorunknown',
      'cuda_error_',
    ],
    examples: [
      'RuntimeError: CUDA driver initialization failed, you might not have a CUDA gpu.',
      'RuntimeError: CUDA unknown error - this may be due to an incorrectly set up environment, e.g. changing env variable CUDA_VISIBLE_DEVICES after program start. Setting the available devices to be zero.',
      'RuntimeError: CUDA error: unknown error',
      'RuntimeError: CUDA error: initialization error',
      'CUDA_ERROR_NOT_INITIALIZED',
    ],
    lookAlikes: [
      'UserWarning: CUDA initialization: CUDA unknown error - this may be due to an incorrectly set up environment',
      'initialization error of 0.01 in the filter',
    ],
    source: 'PyTorch c10/cuda/CUDAFunctions.cpp; CUDA runtime 3, 999',
  },
  {
    id: 'gpu-not-visible',
    cause: 'gpu_not_visible',
    role: 'usual',
    pattern:
      /\bNo (?:CUDA|HIP|XPU|GPU|ROCm|NPU) (?:GPUs|devices) are available\b|\b(?:no (?:CUDA|ROCm)-capable device is detected|CUDA_ERROR_NO_DEVICE)\b(?<!\bcuInit\b.{0,160})|\bcudaErrorNoDevice\b|\bhipErrorNoDevice\b|\bNo supported gpu backend found\b|\bUnable to initialize backend '(?:cuda|gpu|rocm)'|\bNo visible GPU devices\b|\bBut your machine only has: \[\]/i,
    needles: [
      'gpus are available',
      'devices are available',
      'capable device is',
      'cuda_error_no_device',
      'errornodevice',
      'no supported gpu',
      'initialize backend',
      'no visible gpu',
      'your machine only has',
    ],
    examples: [
      'RuntimeError: No CUDA GPUs are available',
      'RuntimeError: No HIP GPUs are available',
      'RuntimeError: CUDA error: no CUDA-capable device is detected',
      'lightning.fabric.utilities.exceptions.MisconfigurationException: No supported gpu backend found!',
      "RuntimeError: Unable to initialize backend 'cuda': FAILED_PRECONDITION: No visible GPU devices.",
    ],
    lookAlikes: [
      'no CUDA GPUs in use',
      'GPU available: False, used: False',
      "INFO:jax._src.xla_bridge:Unable to initialize backend 'cuda': module 'jaxlib.xla_extension' has no attribute 'GpuAllocatorConfig'",
    ],
    source: 'PyTorch c10; CUDA runtime 100; HIP; Lightning accelerator_connector.py; JAX xla_bridge.py',
  },
  {
    id: 'driver-cuinit',
    cause: 'gpu_not_visible',
    role: 'weak',
    // TensorFlow says it on every machine without GPU, and goes on.
    pattern: /\bcuInit\b[^\n]{0,120}?\b(?:CUDA_ERROR_\w+|UNKNOWN ERROR|no CUDA-capable device)/i,
    needles: ['cuinit'],
    examples: [
      'failed call to cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected',
      'failed call to cuInit: INTERNAL: CUDA error: Failed call to cuInit: UNKNOWN ERROR (303)',
    ],
    lookAlikes: ['cuInit took 0.3 s'],
    source: 'TensorFlow stream_executor cuda_driver.cc; Numba',
  },
  {
    id: 'visible-devices-in-brackets',
    cause: 'bad_visible_devices',
    role: 'weak',
    pattern: /\b(?:CUDA|HIP|ROCR)_VISIBLE_DEVICES=["']?[[({][\d, ]{0,80}[\])}]/,
    needles: ['visible_devices=[', 'visible_devices=(', 'visible_devices={', 'visible_devices="', "visible_devices='"],
    examples: ["+ export 'CUDA_VISIBLE_DEVICES=[1,2,3]'", 'CUDA_VISIBLE_DEVICES="[0, 1]" python train.py'],
    lookAlikes: [
      'LOCAL_RANK: 0 - CUDA_VISIBLE_DEVICES: [0,1]',
      'CUDA_VISIBLE_DEVICES=1,2,3',
      'CUDA_VISIBLE_DEVICES=${GPUS}',
    ],
    source: 'CUDA C++ Programming Guide, CUDA environment variables',
  },
  {
    id: 'precision-without-gpu',
    cause: 'gpu_not_visible',
    role: 'echo',
    // Said on a CPU: why the GPU is not seen stands above it, or nothing is.
    pattern: /\bYour setup doesn't support (?:bf16|fp16|tf32)/,
    needles: ["setup doesn't support"],
    examples: [
      "ValueError: Your setup doesn't support bf16/gpu.",
      "ValueError: Your setup doesn't support bf16/gpu. You need torch>=1.10, using Ampere GPU with cuda>=11.0",
    ],
    lookAlikes: ['your setup supports bf16'],
    source: 'transformers training_args.py',
  },
]

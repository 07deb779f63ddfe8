import type { Signature } from '../signature.ts'

/** What CUDA says when it knows more than "CUDA error". */
export const accelerator: readonly Signature[] = [
  {
    id: 'cuda-device-side-assert',
    cause: 'cuda_device_assert',
    role: 'root',
    pattern:
      /\bdevice-side assert triggered\b|\bcudaErrorAssert\b|: block: \[\d+,\d+,\d+\], thread: \[\d+,\d+,\d+\] Assertion/i,
    needles: ['device-side assert', 'cudaerrorassert', ': block: ['],
    examples: [
      'RuntimeError: CUDA error: device-side assert triggered',
      '../aten/src/ATen/native/cuda/Loss.cu:250: nll_loss: block: [0,0,0], thread: [3,0,0] Assertion `t >= 0 && t < n_classes` failed.',
    ],
    lookAlikes: ['Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions.'],
    source: 'CUDA runtime cudaErrorAssert; device assert() output',
  },
  {
    id: 'cuda-ecc-uncorrectable',
    cause: 'gpu_ecc_uncorrectable',
    role: 'root',
    pattern: /\buncorrectable (?:NVLink|ECC|memory) error\b|\bcudaErrorECCUncorrectable\b/i,
    needles: ['uncorrectable'],
    examples: ['RuntimeError: CUDA error: uncorrectable ECC error encountered'],
    lookAlikes: ['Uncorrectable ECC: 0', 'no uncorrectable ECC error so far'],
    source: 'CUDA runtime cudaErrorECCUncorrectable',
  },
  {
    id: 'cuda-illegal-memory-access',
    cause: 'cuda_illegal_memory_access',
    role: 'root',
    pattern: /\ban illegal memory access was encountered\b|\bcudaErrorIllegalAddress\b|\bCUDA_ERROR_ILLEGAL_ADDRESS\b/i,
    needles: ['illegal memory access', 'illegaladdress', 'illegal_address'],
    examples: ['RuntimeError: CUDA error: an illegal memory access was encountered'],
    lookAlikes: ['checking for illegal memory accesses'],
    source: 'CUDA runtime cudaErrorIllegalAddress',
  },
  {
    id: 'cuda-no-kernel-image',
    cause: 'cuda_no_kernel_image',
    role: 'root',
    pattern: /\bno kernel image is available\b|\bCUDA_ERROR_NO_BINARY_FOR_GPU\b/i,
    needles: ['no kernel image', 'no_binary_for_gpu'],
    examples: ['RuntimeError: CUDA error: no kernel image is available for execution on the device'],
    lookAlikes: ['kernel image loaded'],
    source: 'CUDA runtime cudaErrorNoKernelImageForDevice',
  },
]

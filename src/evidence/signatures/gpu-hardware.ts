import type { Signature } from '../signature.ts'

/** What is said of a broken or busy NVIDIA GPU, by CUDA, NVML, the kernel, DCGM and Fabric Manager. */
export const gpuHardware: readonly Signature[] = [
  {
    id: 'gpu-row-remap-failed',
    cause: 'gpu_row_remap_failed',
    role: 'root',
    pattern:
      /\brow remapping failed\b|\bDynamic Page Retirement: Fatal error\b|\bRemapping Failure Occurred\s*: Yes\b/i,
    needles: ['row remapping failed', 'dynamic page retirement', 'remapping failure'],
    examples: [
      'GPU 3 had uncorrectable memory errors and row remapping failed.',
      '        Remapping Failure Occurred : Yes',
    ],
    lookAlikes: ['Remapping Failure Occurred : No', 'row remapping is supported'],
    source: 'DCGM dcgm_errors.h; nvidia-smi -q',
  },
  {
    id: 'gpu-ecc-uncorrectable',
    cause: 'gpu_ecc_uncorrectable',
    role: 'root',
    pattern:
      /\buncorrectable (?:ECC|memory) error(?!s?\s*[:=]\s*0)|\buncorrectable double bit error\b|\bcudaErrorECCUncorrectable\b|\bCUDA_ERROR_ECC_UNCORRECTABLE\b|\bhipErrorECCNotCorrectable\b|\bcudaErrorContained\b|\bInvalid access of peer GPU memory over nvlink or a hardware error\b/i,
    needles: ['uncorrectable', 'errorecc', 'errorcontained', 'peer gpu memory'],
    examples: [
      'RuntimeError: CUDA error: uncorrectable ECC error encountered',
      'F tensorflow/stream_executor/lib/statusor.cc:34] failed call to cuDevicePrimaryCtxRetain: CUDA_ERROR_ECC_UNCORRECTABLE: uncorrectable ECC error encountered',
      'hipErrorECCNotCorrectable',
      'GPU 2 had uncorrectable memory errors and 2 rows were remapped',
    ],
    lookAlikes: [
      'Uncorrectable ECC: 0',
      'no uncorrectable ECC error so far',
      'uncorrectable memory errors: 0',
      'Volatile Uncorr. ECC',
    ],
    source: 'CUDA runtime cudaErrorECCUncorrectable; HIP hip_error.cpp; DCGM dcgm_errors.h',
  },
  {
    id: 'gpu-fallen-off-bus',
    cause: 'gpu_fallen_off_bus',
    role: 'root',
    pattern: /\bfallen off the bus\b/i,
    needles: ['fallen off the bus'],
    examples: [
      'NVRM: GPU 0000:29:00.0: GPU has fallen off the bus.',
      'NVRM: fallen off the bus and is not responding to commands.',
      'GPU 4 has fallen off the bus',
    ],
    lookAlikes: ['checking whether a GPU has fallen off', 'If the GPU has fallen off the bus, reboot'],
    source: 'NVIDIA open-gpu-kernel-modules osinit.c; DCGM dcgm_errors.h',
  },
  {
    id: 'gpu-nvlink-error',
    cause: 'gpu_nvlink_error',
    role: 'root',
    pattern: /\buncorrectable NVLink error\b|\bcudaErrorNvlinkUncorrectable\b|\bCUDA_ERROR_NVLINK_UNCORRECTABLE\b/i,
    needles: ['uncorrectable nvlink', 'nvlinkuncorrectable', 'nvlink_uncorrectable'],
    examples: [
      'RuntimeError: CUDA error: uncorrectable NVLink error detected during the execution',
      'cudaErrorNvlinkUncorrectable',
    ],
    lookAlikes: ['NVLink is up on 18 links', 'no uncorrectable NVLink error'],
    source: 'CUDA runtime cudaErrorNvlinkUncorrectable',
  },
  {
    id: 'gpu-fabric',
    cause: 'gpu_fabric_not_ready',
    role: 'root',
    pattern:
      /\bSXid \([^)\n]{1,40}\): \d{5}, (?:[\w<>='" ]{0,40}, )?Fatal\b|\bNVSwitch fatal error\b|\baborting fabric manager\b|\bin the multicast team\b|\bsystem not yet initialized\b|\bUnexpected error from cudaGetDeviceCount\(\)[^\n]{0,200}?\bError 802\b|\bcudaErrorSystemNotReady\b|\bCUDA_ERROR_SYSTEM_NOT_READY\b/i,
    needles: [
      'sxid (',
      'nvswitch fatal',
      'aborting fabric',
      'multicast team',
      'not yet initialized',
      'systemnotready',
      'system_not_ready',
    ],
    examples: [
      'RuntimeError: CUDA error: system not yet initialized',
      'RuntimeError: Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling NumCudaDevices() that might have already set an error? Error 802: system not yet initialized',
      'detected NVSwitch fatal error 20034 on fid 0 on NVSwitch pci bus id 00000000:C1:00.0 physical id 0 port 61',
      'nvidia-nvswitch3: SXid (PCI:0000:c1:00.0): 20034, Fatal, Link 28 LTSSM Fault Up',
    ],
    lookAlikes: [
      'SXid (PCI:0000:c1:00.0): 12028, Non-fatal, Link 32 egress non-posted PRIV error',
      'the model is not yet initialized',
      'detected NVSwitch version 3',
    ],
    source: 'CUDA runtime cudaErrorSystemNotReady; nvidia-fabricmanager; NVSwitch kernel module',
  },
  {
    id: 'gpu-gsp-timeout',
    cause: 'gpu_firmware_hang',
    role: 'root',
    pattern: /\bwaiting for RPC response from GPU\d* GSP\b|\bmay be in uninterruptible kernel sleep\b/i,
    needles: ['rpc response from gpu', 'uninterruptible kernel'],
    examples: [
      'NVRM: Timeout after 6s of waiting for RPC response from GPU2 GSP! Expected function 4097 (GSP_INIT_DONE).',
    ],
    lookAlikes: ['waiting for RPC response from worker 3'],
    source: 'NVIDIA open-gpu-kernel-modules kernel_gsp.c',
  },
  {
    id: 'gpu-lost',
    cause: 'gpu_lost',
    role: 'root',
    pattern:
      /\bGPU is lost\b|\bGPU requires (?:a )?reset\b|\bNVML_ERROR_(?:GPU_IS_LOST|RESET_REQUIRED)\b|\bNVMLError_(?:GpuIsLost|ResetRequired)\b|\bRmInitAdapter failed\b|\bUnable to determine the device handle for (?:gpu|GPU)|\bUR_RESULT_ERROR_DEVICE_LOST\b|\bZE_RESULT_ERROR_DEVICE_LOST\b/i,
    needles: [
      'gpu is lost',
      'gpu requires',
      'nvml_error_',
      'nvmlerror_',
      'rminitadapter',
      'device handle for',
      'error_device_lost',
    ],
    examples: [
      'Unable to determine the device handle for GPU0000:8A:00.0: GPU is lost.  Reboot the system to recover this GPU',
      'Unable to determine the device handle for GPU 0000:02:00.0: Unknown Error',
      'pynvml.nvml.NVMLError_GpuIsLost: GPU is lost',
      'NVRM: GPU 0000:81:00.0: RmInitAdapter failed! (0x25:0x40:1470)',
      'RuntimeError: Native API failed. Native API returns: 20 (UR_RESULT_ERROR_DEVICE_LOST)',
    ],
    lookAlikes: ['no GPU is lost', 'this GPU requires 300 W', 'pynvml.nvml.NVMLError_NotSupported: Not Supported'],
    source: 'nvidia-smi and NVML error strings; open-gpu-kernel-modules osinit.c; Intel oneAPI',
  },
  {
    id: 'gpu-thermal',
    cause: 'gpu_thermal_limit',
    role: 'usual',
    pattern:
      /\bHW (?:Thermal |Power Brake )?Slowdown\s*: Active\b|\bdue to thermal violation\b|\bDetected insufficient power on the PCIe slot\b|\bPort module event[^\n]{0,60}?High Temperature\b/i,
    needles: ['slowdown', 'thermal violation', 'insufficient power', 'high temperature'],
    examples: [
      '            HW Thermal Slowdown                       : Active',
      'Detected clocks event due to thermal violation in GPU 3.',
      'mlx5_core 0000:86:00.0: mlx5_pcie_event:301:(pid 268269): Detected insufficient power on the PCIe slot (27W).',
    ],
    lookAlikes: [
      '            HW Thermal Slowdown                       : Not Active',
      '            SW Power Cap                              : Active',
      'slowdown factor 1.2',
    ],
    source: 'nvidia-smi -q -d PERFORMANCE; DCGM dcgm_errors.h; Linux mlx5 driver',
  },
  {
    id: 'gpu-busy',
    cause: 'gpu_busy',
    role: 'root',
    pattern:
      /\bCUDA-capable devices?(?:\(s\))? (?:is\/)?are busy or unavailable\b|\bexclusive-thread device already in use\b|\bcudaErrorDevices?Unavailable\b|\bCUDA_ERROR_DEVICE_UNAVAILABLE\b|\bcudaErrorDeviceAlreadyInUse\b/i,
    needles: [
      'busy or unavailable',
      'exclusive-thread',
      'devicesunavailable',
      'deviceunavailable',
      'device_unavailable',
      'alreadyinuse',
    ],
    examples: [
      'RuntimeError: CUDA error: CUDA-capable device(s) is/are busy or unavailable',
      'RuntimeError: CUDA error: all CUDA-capable devices are busy or unavailable',
      'cudaErrorDevicesUnavailable',
    ],
    lookAlikes: ['the service is busy or unavailable', 'device busy 97%'],
    source: 'CUDA runtime cudaErrorDevicesUnavailable; HIP hip_error.cpp',
  },
  {
    id: 'cuda-mps',
    cause: 'cuda_mps_failed',
    role: 'root',
    pattern:
      /\bMPS client failed to connect\b|\bMPS server and the MPS client failed\b|\bMPS server is not ready\b|\bcudaErrorMps\w+|\bCUDA_ERROR_MPS_\w+/i,
    needles: ['mps client', 'mps server', 'errormps', 'error_mps_'],
    examples: [
      'RuntimeError: CUDA error: MPS client failed to connect to the MPS control daemon or the MPS server',
      'CUDA error: the remote procedural call between the MPS server and the MPS client failed',
      'CUDA_ERROR_MPS_SERVER_NOT_READY',
    ],
    lookAlikes: ['MPS backend is used', 'MPS client connected'],
    source: 'CUDA runtime cudaErrorMpsConnectionFailed and its kin',
  },
]

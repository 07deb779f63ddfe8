import type { Signature } from '../signature.ts'

/** AMD GPUs, TPUs and AWS Neuron devices. */
export const otherAccelerators: readonly Signature[] = [
  {
    id: 'rocm-gpu-hang',
    cause: 'rocm_gpu_hang',
    role: 'root',
    pattern: /\bHW Exception by GPU node-\d+\b|\breason\s?: ?GPU Hang\b|\bVRAM is lost due to GPU reset\b/i,
    needles: ['hw exception by', 'gpu hang', 'vram is lost'],
    examples: [
      'HW Exception by GPU node-4 (Agent handle: 0x1ebc04e0) reason :GPU Hang',
      '[drm] VRAM is lost due to GPU reset!',
    ],
    lookAlikes: ['GPU hang check is on', 'no GPU hang seen'],
    source: 'ROCm ROCR-Runtime; Linux amdgpu driver',
  },
  {
    id: 'rocm-gpu-reset',
    cause: 'rocm_gpu_hang',
    role: 'usual',
    pattern:
      /\bamdgpu\b[^\n]{0,60}?\b(?:GPU reset begin|GPU BACO reset|ring \S{1,30} timeout|MES failed to respond)|\bqcm fence wait loop timeout expired\b|\bThe cp might be in an unrecoverable state\b|\bHSA_STATUS_ERROR_EXCEPTION\b/i,
    needles: ['gpu reset begin', 'gpu baco', 'amdgpu', 'qcm fence', 'the cp might', 'hsa_status_error'],
    examples: [
      'amdgpu 0000:21:00.0: amdgpu: GPU reset begin!',
      '[drm:amdgpu_job_timedout [amdgpu]] *ERROR* ring gfx_0.0.0 timeout, signaled seq=1, emitted seq=3',
      ':0:rocdevice.cpp:2993: 39201 us: Callback: Queue 0x7f9 aborting with error : HSA_STATUS_ERROR_EXCEPTION: An HSAIL operation resulted in a hardware exception. code: 0x1016',
    ],
    lookAlikes: [
      'amdgpu: GPU reset is not supported on this ASIC',
      'amdgpu 0000:21:00.0: ring gfx_0.0.0 uses VM inv eng 0',
    ],
    source: 'Linux amdgpu driver; ROCm rocdevice.cpp',
  },
  {
    id: 'rocm-memory-access-fault',
    cause: 'rocm_memory_access_fault',
    role: 'root',
    pattern:
      /\bMemory access fault by GPU node-\d+\b|\bHSA_STATUS_ERROR_(?:MEMORY_FAULT|MEMORY_APERTURE_VIOLATION|ILLEGAL_INSTRUCTION)\b|\bhipErrorIllegalAddress\b/i,
    needles: ['memory access fault', 'hsa_status_error_', 'hiperrorillegaladdress'],
    examples: [
      'Memory access fault by GPU node-1 (Agent handle: 0x55ac14d27600) on address 0x7f9587e00000. Reason: Page not present or supervisor privilege.',
      'Memory access fault by GPU node-2 on address (nil). Reason: Unknown.',
      'Queue at 0x7f1 aborting with error: HSA_STATUS_ERROR_MEMORY_APERTURE_VIOLATION: The agent attempted to access memory beyond the largest legal address.',
    ],
    lookAlikes: ['memory access faults: 0', 'no Memory access fault by GPU node-1'],
    source: 'ROCm ROCR-Runtime',
  },
  {
    id: 'tpu-unavailable',
    cause: 'tpu_unavailable',
    role: 'root',
    pattern: [
      /\bTPU is already in use by\b/i,
      /\bUnable to initialize backend 'tpu': (?:UNAVAILABLE|INTERNAL|ABORTED|DEADLINE_EXCEEDED|UNKNOWN)/i,
      /\bTPU initialization failed\b/i,
      /\bCouldn't open device: \/dev\/(?:accel|vfio)/i,
      /\bopen\(\/dev\/(?:accel|vfio)[^)\n]{0,20}\): (?:Device or resource busy|Operation not permitted)/i,
      /\bFailed to get global TPU topology\b/i,
      /\bCore halted unexpectedly\b/i,
      /\bTPU_WORKER\b[^\n]{0,60}\bmaintenance event\b/i,
    ],
    needles: [
      'tpu is already',
      "backend 'tpu'",
      'tpu initialization',
      "couldn't open device",
      'open(/dev/',
      'global tpu topology',
      'core halted',
      'tpu_worker',
    ],
    examples: [
      'RuntimeError: The TPU is already in use by process with pid 4242. Not attempting to load libtpu.so in this process',
      'jaxlib.xla_extension.XlaRuntimeError: ABORTED: The TPU is already in use by another process probably owned by another user.',
      "RuntimeError: Unable to initialize backend 'tpu': UNAVAILABLE: TPU initialization failed: open(/dev/accel0): Operation not permitted: Operation not permitted; Couldn't open device: /dev/accel0",
      'RuntimeError: Bad StatusOr access: UNKNOWN: TPU initialization failed: Failed to establish SliceBuilder grpc channel to 10.130.0.4:8471.',
    ],
    lookAlikes: [
      "INFO:jax._src.xla_bridge:Unable to initialize backend 'tpu': INTERNAL: Failed to open libtpu.so",
      'Unable to initialize backend \'tpu\': NOT_FOUND: Could not find registered platform with name: "tpu"',
      'TPU initialization took 12 s',
    ],
    source: 'libtpu; JAX xla_bridge.py; PyTorch/XLA',
  },
  {
    id: 'neuron-hardware',
    cause: 'neuron_hardware_error',
    role: 'root',
    pattern:
      /\bNRT_(?:EXEC_)?HW_ERR\w*|\bNRT_EXEC_NC_BUSY\b|\bNRT_EXEC_UNIT_UNRECOVERABLE\b|\bnrt_\w+[^\n]{0,80}?\bstatus[=: ]+120[0-6]\b/i,
    needles: ['nrt_'],
    examples: [
      'ERROR  NRT:nrt_infodump NRT_EXEC_HW_ERR_HBM_UE: uncorrectable HBM memory error',
      'RuntimeError: nrt_execute status=1200',
      'NRT_HW_ERROR',
    ],
    lookAlikes: ['nrt_execute status=0', 'NRT_EXEC_BAD_INPUT'],
    source: 'AWS Neuron runtime status codes',
  },
]

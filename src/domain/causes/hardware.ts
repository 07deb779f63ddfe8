import type { CauseText } from './cause-text.ts'

/** GPU hardware, drivers, and the other accelerators. */
export const hardwareCauses = {
  gpu_ecc_uncorrectable: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the GPU reported an uncorrectable memory error',
    suggestion:
      'Take the node out of service and reset or replace the GPU (`nvidia-smi -q -d ECC`); run on another node.',
  },
  gpu_row_remap_failed: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the GPU has no spare memory rows left to replace a bad one',
    suggestion:
      'Look at `nvidia-smi -q -d ROW_REMAPPER`: a pending remap needs `nvidia-smi --gpu-reset`, a failed one a new GPU. Run on another node.',
  },
  gpu_fallen_off_bus: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the GPU dropped off the PCIe bus',
    suggestion: 'Drain and reboot the node; check power, heat and risers when it comes again. Run on another node.',
  },
  gpu_nvlink_error: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'an NVLink between GPUs failed',
    suggestion:
      'Look at `nvidia-smi nvlink -e`, reset the GPUs of the node or run on another; `NCCL_NVLS_ENABLE=0` gets around faults of NVLink SHARP alone.',
  },
  gpu_fabric_not_ready: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the NVSwitch fabric between the GPUs is not ready',
    suggestion:
      "Start Fabric Manager in the driver's exact version (`systemctl restart nvidia-fabricmanager`) and check `nvidia-smi -q | grep -A2 Fabric`.",
  },
  gpu_firmware_hang: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: "the GPU's own firmware stopped answering",
    suggestion:
      'Reset the GPU (`nvidia-smi --gpu-reset`) or reboot the node; when it comes often, update the driver or set `NVreg_EnableGpuFirmware=0`.',
  },
  gpu_lost: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'a GPU is lost or needs a reset',
    suggestion: 'Reset the GPU or reboot the node (`nvidia-smi --gpu-reset`); run on another GPU or node until then.',
  },
  gpu_thermal_limit: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the GPU protects itself against heat or lack of power',
    suggestion: 'Check cooling and power of the node (`nvidia-smi -q -d PERFORMANCE,TEMPERATURE`), then run it again.',
  },
  gpu_program_fault: {
    class: 'code',
    outlook: 'recurrent',
    title: 'the GPU driver stopped the program for what its kernels did',
    suggestion:
      'Run with `CUDA_LAUNCH_BLOCKING=1` or under `compute-sanitizer`; when only one GPU does it, suspect that GPU.',
  },
  nvidia_driver_mismatch: {
    class: 'infrastructure',
    outlook: 'permanent',
    title: 'the NVIDIA driver libraries do not fit the loaded kernel module',
    suggestion:
      'The driver was upgraded underneath: reboot the machine, and hold the driver packages (`apt-mark hold`) against unattended upgrades.',
  },
  nvidia_driver_too_old: {
    class: 'code',
    outlook: 'permanent',
    title: 'the installed build needs a newer NVIDIA driver',
    suggestion:
      'Install a build for the CUDA version that `nvidia-smi` shows (for PyTorch another `--index-url`, as `cu121`), or update the driver.',
  },
  nvidia_driver_missing: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'there is no working NVIDIA driver',
    suggestion:
      'Choose a GPU runner or partition (`runs-on`, `--gres=gpu:1`), start the container with `--gpus all`, and check `nvidia-smi` in a step before.',
  },
  cuda_init_failed: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'CUDA could not be initialised on this machine',
    suggestion:
      'Check `nvidia-smi` and `dmesg | grep Xid`, load the module (`nvidia-modprobe -u -c=0`), recreate the container; otherwise run on another machine.',
  },
  gpu_not_visible: {
    class: 'code',
    outlook: 'recurrent',
    title: 'the program sees no GPU',
    suggestion:
      'Print `CUDA_VISIBLE_DEVICES` and `nvidia-smi -L`: correct the variable, or ask for a GPU (`--gres=gpu:1`, `nvidia.com/gpu: 1`, `--gpus all`).',
  },
  gpu_busy: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'another process holds the GPU for itself',
    suggestion:
      'End what is left over on it (`fuser -v /dev/nvidia*`), or allow sharing: `nvidia-smi -c DEFAULT`; a GPU that needs a reset says the same.',
  },
  cuda_mps_failed: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the CUDA MPS server failed',
    suggestion: 'Restart it (`nvidia-cuda-mps-control -d`), or unset `CUDA_MPS_PIPE_DIRECTORY` to do without.',
  },
  rocm_gpu_hang: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the AMD GPU hung and was reset',
    suggestion:
      'Run it again; when it repeats, look at `dmesg | grep amdgpu`, update ROCm and firmware, or change the node.',
  },
  rocm_memory_access_fault: {
    class: 'code',
    outlook: 'recurrent',
    title: 'a kernel touched memory that the AMD GPU does not have mapped',
    suggestion:
      'Check that ROCm, the build and the GPU fit (`rocminfo | grep gfx`, no HSA_OVERRIDE_GFX_VERSION); `AMD_SERIALIZE_KERNEL=3` finds the kernel.',
  },
  tpu_unavailable: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the TPU is in use or out of service',
    suggestion:
      'End the process that holds it (`lsof -w /dev/accel* /dev/vfio/*`), delete `/tmp/libtpu_lockfile`, or wait for the maintenance to end.',
  },
  neuron_hardware_error: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the Neuron device reported a hardware error',
    suggestion: 'Run on another instance and look at `neuron-monitor` and `dmesg` of this one.',
  },
} as const satisfies Record<string, CauseText>

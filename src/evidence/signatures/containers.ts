import type { Signature } from '../signature.ts'

/** Container runtimes: docker, the NVIDIA container toolkit, enroot and apptainer. */
export const containers: readonly Signature[] = [
  {
    id: 'container-driver-too-old',
    cause: 'container_driver_too_old',
    role: 'root',
    pattern: /\bunsatisfied condition: (?:cuda|driver|brand)\s*[<>=]/i,
    needles: ['unsatisfied condition: '],
    examples: [
      'nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.4, please update your driver to a newer version, or use an earlier cuda container: unknown.',
    ],
    lookAlikes: ['nvidia-container-cli: initialization error: nvml error: driver not loaded', 'condition: cuda>=12'],
    source: 'libnvidia-container',
  },
  {
    id: 'container-gpu-runtime',
    cause: 'container_gpu_runtime',
    role: 'root',
    pattern:
      /\bnvidia-container-cli(?:\.real)?: (?:initialization|detection|mount|device|ldcache|container|input|permission) error\b|\bcould not select device driver ["']?(?:nvidia)?["']? with capabilities\b|\bunknown or invalid runtime name: nvidia\b|\bunresolvable CDI devices?\b|\bfailed to stat[^\n]{0,60}\/dev\/nvidia|\bfailed to (?:inject|get) CDI\b|\bno adapters were found\b|\bexec: "[^"\n]{0,60}nvidia-container-(?:runtime|cli|toolkit)[^\n]{0,80}?\b(?:not found|no such file)\b/i,
    needles: [
      'nvidia-container-',
      'could not select device',
      'runtime name: nvidia',
      'cdi device',
      'failed to stat',
      'failed to inject cdi',
      'failed to get cdi',
      'no adapters were',
    ],
    examples: [
      'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
      'nvidia-container-cli: initialization error: nvml error: driver/library version mismatch: unknown.',
      'nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory: unknown',
      'docker: Error response from daemon: unknown or invalid runtime name: nvidia.',
      'FATAL:   container creation failed: exec: "/usr/bin/nvidia-container-cli": stat /usr/bin/nvidia-container-cli: no such file or directory',
      'Error: setting up CDI devices: unresolvable CDI devices nvidia.com/gpu=all',
    ],
    lookAlikes: [
      'nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.4',
      'nvidia-container-toolkit is already the newest version',
      'nvidia-container-cli -V',
    ],
    source: 'libnvidia-container; Docker daemon; podman',
  },
  {
    id: 'container-gpu-lost',
    cause: 'container_gpu_lost',
    role: 'root',
    pattern: /\bFailed to initialize NVML: Unknown Error\b/i,
    needles: ['to initialize nvml'],
    examples: ['Failed to initialize NVML: Unknown Error'],
    lookAlikes: ['Failed to initialize NVML: Driver/library version mismatch', 'NVML initialized'],
    source: 'nvidia-smi in a container whose device cgroup was reloaded',
  },
  {
    id: 'container-runtime-down',
    cause: 'container_runtime_down',
    role: 'root',
    pattern:
      /\bCannot connect to the Docker daemon\b|\bpermission denied while trying to connect to the Docker daemon\b|^(?:docker: )?error during connect: /i,
    needles: ['the docker daemon', 'error during connect'],
    examples: [
      'docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
      'error during connect: this error may indicate that the docker daemon is not running: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.43/containers/4a1/wait": EOF',
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    ],
    lookAlikes: ['the Docker daemon pulled the "latest" image'],
    source: 'Docker client',
  },
  {
    id: 'container-command-missing',
    cause: 'command_not_found',
    role: 'root',
    pattern:
      /\bexec: "(?![^"\n]{0,60}nvidia-container-)[^"\n]{1,300}": (?:executable file not found in \$PATH|stat [^\n]{1,300}: no such file or directory)/i,
    needles: ['executable file not found', 'exec: "'],
    examples: [
      'docker: Error response from daemon: failed to create task for container: runc create failed: unable to start container process: exec: "trian": executable file not found in $PATH: unknown.',
      'exec: "/opt/run.sh": stat /opt/run.sh: no such file or directory',
    ],
    lookAlikes: ['exec: "python" started'],
    source: 'runc; Go os/exec',
  },
  {
    id: 'container-start-failed',
    cause: 'container_start_failed',
    role: 'root',
    pattern:
      /\bpyxis: (?:container start failed|couldn't (?:start|join|get|execute)|container exited too soon|failed to (?:import|create|start|configure)|failed executing)|^FATAL: [^\n]{0,300}?(?:\bloop device|\bwhile mounting (?:image|overlay)\b)/i,
    needles: ['pyxis: ', 'loop device', 'while mounting '],
    examples: [
      'slurmstepd: error: pyxis: container start failed with error code: 1',
      "slurmstepd: error: pyxis: couldn't start container",
      'slurmstepd: error: pyxis: container exited too soon',
      'slurmstepd: error: pyxis: failed to import docker image',
      'FATAL:   container creation failed: mount /proc/self/fd/3->/var/session/rootfs error: while mounting image /proc/self/fd/3: failed to find loop device: no loop devices available',
    ],
    lookAlikes: ['pyxis: imported docker image: nvcr.io/nvidia/pytorch:24.01', 'pyxis: importing docker image ...'],
    source: 'NVIDIA pyxis pyxis_slurmstepd.c; Apptainer',
  },
  {
    id: 'container-setup-wrong',
    cause: 'container_setup_wrong',
    role: 'root',
    pattern:
      /^FATAL: +(?![^\n]{0,300}?(?:loop device|while mounting (?:image|overlay)|[Ff]ailed to create thread|nvidia-container-|no space left|disk quota|pinging container registry|i\/o timeout|toomanyrequests|connection re|TLS handshake|no such host))(?:container creation failed|could not open image|while (?:loading|making image|checking))|\binvalid mount config for type\b|\bbind source path does not exist\b|\binvalid reference format\b/i,
    needles: ['fatal: ', 'invalid mount config', 'bind source path', 'invalid reference format'],
    examples: [
      'FATAL:   container creation failed: mount /data->/data error: while mounting /data: no such file or directory',
      'FATAL:   could not open image /images/train.sif: failed to retrieve path',
      'docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /data.',
      'docker: invalid reference format: repository name must be lowercase.',
    ],
    lookAlikes: [
      'fatal: not a git repository',
      'FATAL: 0 errors',
      'FATAL:   While making image from oci registry: unpack entry: opt/lib.so: write: no space left on device',
    ],
    source: 'Apptainer; Docker client and daemon',
  },
]

import type { Signature } from '../signature.ts'

/** What the kernel and drivers of storage, buses and accelerators say when the machine gives way. */
export const machineMessages: readonly Signature[] = [
  {
    id: 'bus-device-inaccessible',
    cause: 'gpu_fallen_off_bus',
    role: 'root',
    pattern:
      /\bUnable to change power state from \S+ to \S+, device inaccessible\b|\b(?:amdgpu|nvidia|nouveau|i915|xe|pcieport)\b[^\n]{0,80}?\b(?:device (?:is )?inaccessible|device lost from bus|not responding on the bus|can't change power state from)\b/,
    needles: [
      'unable to change power state',
      'device inaccessible',
      'device is inaccessible',
      'lost from bus',
      'on the bus',
      "can't change power state",
    ],
    examples: [
      'amdgpu 0000:0a:00.0: Unable to change power state from D3hot to D0, device inaccessible',
      '[200584.540184] pcieport 0000:08:00.0: Unable to change power state from D3hot to D0, device inaccessible',
    ],
    lookAlikes: ['pcieport 0000:08:00.0: PME: Signaling with IRQ 122'],
    source: 'Linux drivers/pci/pci.c',
  },
  {
    id: 'gpu-driver-timeout',
    cause: 'rocm_gpu_hang',
    role: 'usual',
    pattern:
      /\bamdgpu\b[^\n]{0,80}?\b(?:Timeout waiting for|GPU reset\(\d+\)|Failed to (?:disallow|suspend|resume)|SDMA\d? .*(?:hung|timeout))\b|\bGPU reset\(\d+\) succeeded\b|\b(?:i915|xe)\b[^\n]{0,60}?\b(?:GPU HANG|Timedout job|Engine reset|GuC .*(?:failed|crash))/,
    needles: ['amdgpu', 'gpu reset(', 'gpu hang', 'timedout job', 'engine reset'],
    examples: [
      '[drm:gmc_v11_0_flush_gpu_tlb [amdgpu]] *ERROR* Timeout waiting for sem acquire in VM flush!',
      'amdgpu 0000:0a:00.0: amdgpu: GPU reset(2) succeeded!',
      'xe 0000:03:00.0: [drm] *ERROR* GT0: Timedout job: seqno=1',
    ],
    lookAlikes: ['amdgpu 0000:0a:00.0: amdgpu: PSP is resuming...'],
    source: 'Linux drivers/gpu/drm amdgpu, i915, xe',
  },
  {
    id: 'driver-state-broken',
    cause: 'cuda_init_failed',
    role: 'root',
    pattern:
      /\bcudaSuccess \((?:3|30|802|803|999) vs\. 0\)|\bcuda runtime error \((?:3|30|802|803|999)\)|\bcuda(?:Runtime|Driver)GetVersion\(\) failed with error #\d+|\bcuInit\(\d?\) (?:failed|returned)[^\n]{0,30}?\b(?:3|999|802|803)\b|\bnvidia-persistenced failed to initialize\b|\bnvidia-modprobe: unrecoverable\b|\bNVLink fabric not initiali[sz]ed\b|\bhardware stack error\b|\bROCk module is NOT loaded\b|\bUnable to open \/dev\/kfd read-write: (?!Permission)|\bcould not communicate with (?:the )?(?:Habana|NVIDIA|AMD|Intel) driver\b/i,
    needles: [
      'cudasuccess (',
      'cuda runtime error (',
      'getversion() failed',
      'cuinit(',
      'nvidia-persistenced',
      'nvidia-modprobe',
      'nvlink fabric',
      'hardware stack',
      'rock module',
      '/dev/kfd',
      'not communicate with',
    ],
    examples: [
      'F0504 12:30:02.978602  2662 common.cpp:163] Check failed: error == cudaSuccess (30 vs. 0)  unknown error',
      'RuntimeError: cuda runtime error (30) : unknown error at /pytorch/aten/src/THC/THCGeneral.cpp:50',
      'cudaRuntimeGetVersion() failed with error #30',
      'ROCk module is NOT loaded, possibly no GPU devices',
      'hl-smi: could not communicate with Habana driver',
    ],
    lookAlikes: [
      'Check failed: error == cudaSuccess (8 vs. 0)  invalid device function',
      'cuda runtime error (59) : device-side assert triggered',
    ],
    source: 'CUDA runtime codes 3, 30, 802, 999 as Caffe and Torch print them; NVIDIA and AMD drivers',
  },
  {
    id: 'disk-controller-failed',
    cause: 'disk_io_error',
    role: 'root',
    pattern:
      /\bEXT4-fs error \(|\bXFS \([^)\n]{1,40}\): (?:[^\n]{0,40}(?:I\/O error|shutting down|Corruption))|\bBTRFS(?: \w+)? \([^)\n]{1,80}\): (?:[^\n]{0,60}(?:I\/O failure|corrupt|forced readonly))|\bnvme\d* nvme\d+: (?:I\/O [^\n]{1,40}timeout|controller is down|Device not ready|Abort status)|\bata\d+(?:\.\d+)?: (?:failed command|exception Emask|hard resetting link)|\bsd[a-z]+: (?:rejecting I\/O|\[sd[a-z]+\] [^\n]{0,40}(?:FAILED|hostbyte=DID_(?!OK)))|\brejecting I\/O to (?:offline|dead) device\b|\bmd\/raid\S*: [^\n]{0,60}\b(?:failed|failure)\b/,
    needles: [
      'ext4-fs error',
      'xfs (',
      'btrfs',
      'controller is down',
      'nvme',
      'failed command',
      'exception emask',
      'resetting link',
      'rejecting i/o',
      'hostbyte=',
      'md/raid',
    ],
    examples: [
      'EXT4-fs error (device nvme0n1p1): ext4_find_entry:1455: inode #2: comm python: reading directory lblock 0',
      'nvme nvme0: controller is down; will reset: CSTS=0xffffffff, PCI_STATUS=0xffff',
      'nvme nvme0: I/O 12 QID 3 timeout, aborting',
      'ata1.00: failed command: READ FPDMA QUEUED',
    ],
    lookAlikes: [
      'nvme nvme0: 16/0/0 default/read/poll queues',
      'EXT4-fs (sda1): mounted filesystem with ordered data mode',
    ],
    source: 'Linux fs/ext4, fs/xfs, fs/btrfs, drivers/nvme, drivers/ata, drivers/scsi',
  },
  {
    id: 'mount-gone',
    cause: 'shared_filesystem_fault',
    role: 'root',
    pattern:
      /\bmount\.\w+: [^\n]{0,120}?(?:denied|timed out|refused|failed|unreachable|No such device)|\bmount error\(\d+\): |\bmount: \S+: (?:wrong fs type|can't read superblock|special device \S+ does not exist)|\bmount(?:ing)?: running fusermount: exit status\b|\bfuse: (?:device not found|failed to (?:open|exec|access))|\bfusermount3?: (?:failed|mount failed|fuse device not found)|\bclient was evicted by\b|\b(?:stale|lost) mount\b|\blibceph: (?:mon|osd)\d+ [^\n]{1,60}(?:socket closed|connect error|session lost)|\brbd: (?:map|sysfs write) failed\b|^(?!.*\bStale)[^\n]*?\bstale file handle\b|\bGPFS: 6027-\w+[^\n]{0,80}\b(?:unmounted|stale|lost|panic)\b/,
    needles: [
      'mount.',
      'mount error(',
      'mount: ',
      'fusermount',
      'fuse: ',
      'was evicted by',
      'stale mount',
      'lost mount',
      'libceph: ',
      'rbd: ',
      'stale file handle',
      'gpfs: ',
    ],
    examples: [
      'mount.nfs: access denied by server while mounting 10.0.0.1:/x',
      'mount error(13): Permission denied',
      'mount: /mnt: wrong fs type, bad option, bad superblock on /dev/sdb, missing codepage or helper program, or other error.',
      "fuse: device not found, try 'modprobe fuse' first",
      'fusermount: failed to open /dev/fuse: Operation not permitted',
      'libceph: mon0 10.0.0.1:6789 socket closed (con state OPEN)',
    ],
    lookAlikes: ['mount: /data mounted on /dev/sdb', 'fuse: modules loaded'],
    source: 'util-linux; nfs-utils; cifs-utils; libfuse; Ceph; Lustre; GPFS',
  },
  {
    id: 'device-node-gone',
    cause: 'shared_filesystem_fault',
    role: 'usual',
    pattern:
      /\[Errno (?:6|19|61)\] (?:No such device(?: or address)?|No data available)\b(?![^\n]{0,40}\btty)|\[Errno 16\] Device or resource busy: b?['"][^'"\n]*\.nfs|: Device or resource busy: b?['"][^'"\n]*\.nfs|\/dev\/infiniband\/\S+: No such (?:device|file)|\bassign_context command failed\b|\bPSM2_EP_NO_RESOURCES\b/,
    needles: ['[errno 6]', '[errno 19]', '[errno 61]', '.nfs', '/dev/infiniband', 'assign_context', 'psm2_ep_no'],
    examples: [
      "OSError: [Errno 6] No such device or address: '/dev/nvme1n1'",
      "OSError: [Errno 16] Device or resource busy: '.nfs000000000012'",
      'OSError: [Errno 61] No data available',
      'open /dev/infiniband/uverbs0: No such device',
    ],
    lookAlikes: [
      'OSError: [Errno 2] No such file or directory: a.nfs',
      'ConnectionRefusedError: [Errno 61] Connection refused',
    ],
    source: 'errno ENXIO, ENODEV, ENODATA, EBUSY of NFS; PSM2',
  },
]

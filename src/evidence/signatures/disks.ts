import type { Signature } from '../signature.ts'

/** Disks, shared memory and what counts as full. */
export const disks: readonly Signature[] = [
  {
    id: 'shm-no-space',
    cause: 'shared_memory_exhausted',
    role: 'root',
    // The same words stand for other reasons too (too many open files): the end of the line decides.
    pattern: [
      /\bshared memory\b[^\n]{0,160}?: No space left on device/i,
      /\bunable to (?:mmap|resize|write)\b[^\n]{0,120}?<\/torch_[^\n]{0,80}?No space left on device/i,
      /\/dev\/shm\b[^\n]{0,160}?\bNo space left on device/i,
      /\bNo space left on device\b[^\n]{0,80}?\/dev\/shm\b/i,
    ],
    needles: ['no space left on device'],
    examples: [
      'RuntimeError: unable to write to file </torch_1234_5678>: No space left on device (28)',
      'RuntimeError: unable to allocate shared memory(shm) for file </torch_81_2>: No space left on device (28)',
      'RuntimeError: unable to open shared memory object </torch_28_1> in read-write mode: No space left on device (28)',
      "OSError: [Errno 28] No space left on device: '/dev/shm/psm_1f2e3d4c'",
      'Error: failed to extend /dev/shm/nccl-Xa12bC to 9637892 bytes, error: No space left on device (28)',
    ],
    lookAlikes: [
      "OSError: [Errno 28] No space left on device: '/data/ckpt.pt'",
      'unable to open shared memory object </torch_28_1> in read-write mode: Too many open files (24)',
      'tmpfs /dev/shm 64M used 12M',
    ],
    source: 'PyTorch ATen/MapAllocator.cpp; CPython shared_memory; NCCL src/misc/shmutils.cc, src/os/linux.cc',
  },
  {
    id: 'shm-nccl-segment',
    cause: 'shared_memory_exhausted',
    role: 'root',
    pattern: /\b(?:failed to extend|error while (?:creating|attaching to) shared memory segment) \/dev\/shm\/nccl-/i,
    needles: ['/dev/shm/nccl-'],
    examples: [
      'node1:88:120 [0] misc/shmutils.cc:72 NCCL WARN Error: failed to extend /dev/shm/nccl-7Qk1xW to 33030532 bytes',
      'Error while creating shared memory segment /dev/shm/nccl-7Qk1xW (size 9637888)',
    ],
    lookAlikes: ['removed /dev/shm/nccl-7Qk1xW', 'NCCL INFO MMAP allocated shareable host buffer /dev/shm/nccl-7Qk1xW'],
    source: 'NCCL src/misc/shmutils.cc',
  },
  {
    id: 'shm-worker-bus-error',
    cause: 'shared_memory_exhausted',
    role: 'root',
    pattern: /\bUnexpected bus error encountered in (?:DataLoader )?worker\b|\bkilled by signal: Bus error\b/i,
    needles: ['unexpected bus error', 'killed by signal: bus error'],
    examples: [
      'ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).',
      'ERROR: Unexpected BUS error encountered in DataLoader worker. This might be caused by insufficient shared memory (shm), please check whether use_shared_memory is set and storage space in /dev/shm is enough',
      "RuntimeError: DataLoader worker (pid 123) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory. Please try to raise your shared memory limit.",
    ],
    lookAlikes: ['RuntimeError: DataLoader worker (pid 123) is killed by signal: Killed.', 'pci bus error count 0'],
    source: 'PyTorch torch/csrc/DataLoader.cpp; Paddle python/paddle/fluid/imperative/data_loader.cc',
  },
  {
    id: 'file-watch-limit',
    cause: 'file_watch_limit',
    role: 'root',
    pattern:
      /\binotify (?:watch|instance) limit (?:was )?reached\b|\blimit for number of file watchers reached\b|\binotify_add_watch\b[^\n]{0,80}?\bNo space left\b/i,
    needles: ['inotify', 'file watchers reached'],
    examples: [
      'OSError: [Errno 28] inotify watch limit reached',
      "Error: ENOSPC: System limit for number of file watchers reached, watch '/app/src'",
      'OSError: [Errno 24] inotify instance limit reached',
    ],
    lookAlikes: ['inotify watches: 8192', 'OSError: [Errno 28] No space left on device'],
    source: 'watchdog inotify_c.py; Node.js fs.watch',
  },
  {
    id: 'inodes-exhausted',
    cause: 'inodes_exhausted',
    role: 'root',
    pattern:
      /\b(?:no (?:free|more) inodes|(?:out of|ran out of|insufficient) (?:free )?inodes|inodes? (?:are |is |quota )?(?:exhausted|exceeded))\b/i,
    needles: ['inode'],
    examples: [
      'EXT4-fs warning (device sda1): no free inodes',
      'error: ran out of inodes on /scratch',
      'inode quota exceeded',
    ],
    lookAlikes: ['inodes 12% used', 'No space left on device'],
    source: 'Linux ext4 ialloc.c; quota messages of cluster file systems',
  },
  {
    id: 'torch-checkpoint-write-failed',
    cause: 'disk_full',
    role: 'usual',
    pattern: /\bPytorchStreamWriter failed writing\b|\binline_container\.cc:\d+\] ?\. unexpected pos \d+ vs \d+/,
    needles: ['pytorchstreamwriter failed', 'unexpected pos'],
    examples: [
      'RuntimeError: PytorchStreamWriter failed writing file data/12: file write failed',
      'RuntimeError: [enforce fail at inline_container.cc:603] . unexpected pos 3460864 vs 3460758',
    ],
    lookAlikes: [
      'RuntimeError: PytorchStreamReader failed reading zip archive: failed finding central directory',
      'RuntimeError: Parent directory /ckpt does not exist.',
    ],
    source: 'PyTorch caffe2/serialize/inline_container.cc',
  },
  {
    id: 'disk-too-small',
    cause: 'disk_full',
    role: 'usual',
    pattern:
      /\b(?:not enough|insufficient|out of)(?: free| available)? (?:disk|storage) space\b(?! to download the file)|\bnot enough (?:free )?space on (?:the )?(?:disk|drive|device)\b|\bWinError 112\b/i,
    needles: ['disk space', 'storage space', 'space on', 'winerror 112'],
    examples: [
      'OSError: [WinError 112] There is not enough space on the disk',
      'Error: not enough disk space to save the checkpoint',
      'ray.exceptions.RaySystemError: insufficient disk space for spilling',
    ],
    lookAlikes: [
      'disk usage 12%',
      'checking for enough disk space',
      'error: insufficient storage class',
      'INFO not enough disk space is checked first',
    ],
    source: 'Windows ERROR_DISK_FULL; plain words',
  },
  {
    id: 'hub-download-does-not-fit',
    cause: 'disk_full',
    role: 'weak',
    pattern: /\bNot enough free disk space to download the file\b/,
    needles: ['not enough free disk space'],
    examples: [
      'file_download.py:747: UserWarning: Not enough free disk space to download the file. The expected file size is: 4976.70 MB. The target location /root/.cache only has 812.00 MB free disk space.',
    ],
    lookAlikes: ['checked free disk space before the download'],
    source: 'huggingface_hub file_download.py',
  },
  {
    id: 'ray-out-of-disk',
    cause: 'disk_full',
    role: 'root',
    pattern: /\bOutOfDiskError: |\blocal disk's utilization is over capacity\b/,
    needles: ['outofdiskerror', 'utilization is over capacity'],
    examples: [
      'ray.exceptions.OutOfDiskError: Local disk is full',
      "The object cannot be created because the local object store is full and the local disk's utilization is over capacity (95% by default).",
    ],
    lookAlikes: ['Tip: Use `df` on this node to check disk usage'],
    source: 'Ray python/ray/exceptions.py',
  },
  {
    id: 'download-quota',
    cause: 'download_quota',
    role: 'root',
    pattern: [
      /\bis over its data quota\b/i,
      /\bBandwidth limit exceeded\b/i,
      /\bToo many users have (?:viewed or downloaded|downloaded)\b/i,
      /\b(?:download|bandwidth|egress|transfer) quota\b[^\n]{0,40}?\bexceeded\b/i,
      /\bexceeded (?:its|your|the) (?:\w+ )?(?:download|bandwidth|LFS) (?:quota|budget|limit)\b/i,
    ],
    needles: [
      'over its data quota',
      'too many users have',
      ...['download', 'bandwidth', 'egress', 'transfer', 'lfs'].flatMap((what) =>
        ['quota', 'budget', 'limit'].map((end) => `${what} ${end}`),
      ),
    ],
    examples: [
      'batch response: This repository is over its data quota. Account responsible for LFS bandwidth should purchase more data packs to restore access.',
      'Too many users have viewed or downloaded this file recently. Please try accessing the file again later.',
      'LFS: Bandwidth limit exceeded: https://lfs.example/objects/ab12',
      'batch response: This repository exceeded its LFS budget.',
    ],
    lookAlikes: ['disk quota exceeded', 'memory bandwidth 1.9 TB/s', 'git lfs pull finished'],
    source: 'Git LFS lfshttp/errors.go and its batch API; Google Drive; gdown',
  },
]

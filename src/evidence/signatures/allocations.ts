import type { Signature } from '../signature.ts'

/** Host memory that could not be had, as runtimes of other languages say it, and what was killed for want of it. */
export const allocations: readonly Signature[] = [
  {
    id: 'runtime-allocation-refused',
    cause: 'host_out_of_memory',
    role: 'root',
    // What names a device is said of its memory.
    pattern:
      /^(?!.*\b(?:CUDA|cuda\w*|GPU|NPU|HIP|device memory|HBM)\b)(?:.*?\bmemory allocation of \d+ bytes failed\b|.*?\b[Mm]emory allocation (?:has )?failed\b|.*?\b[Ii]nsufficient memory (?:for|to continue)\b|.*?\b[Cc]ouldn't allocate memory\b|.*?\bfail to allocate$|.*?\bspawn ENOMEM\b|.*?\bNative memory allocation \(\w+\) failed\b|.*?\bos::commit_memory\([^)\n]{1,80}\) failed\b|.*?\bCould not (?:reserve|allocate|create) (?:enough space|heap|the Java Virtual Machine heap)\b|.*?\bOutOfMemoryError: (?:Metaspace|Direct buffer memory|Compressed class space|Map failed)|.*?\barray exceeds maximum array size preference\b|.*?\b(?:near|[Rr]eached) heap limit\b|.*?\bbad allocation\b|.*?\bvirtual memory exhausted\b|.*?\bghc: out of memory\b|.*?\b(?:cc1(?:plus)?|ld|lld|clang|rustc|as)(?:\.exe)?: (?:error: )?out of memory\b|.*?\bOutOfMemoryException\b|.*?\bexceeded (?:the )?(?:available |process )?(?:host |system |physical )memory\b|.*?\busing all available (?:RAM|memory)\b|.*?\bC stack usage +\d+ is too close to the limit\b)/,
    needles: [
      'memory allocation',
      'insufficient memory for',
      'insufficient memory to',
      "couldn't allocate",
      'fail to allocate',
      'spawn enomem',
      'os::commit_memory',
      'could not reserve',
      'could not allocate',
      'could not create',
      'outofmemory',
      'maximum array size',
      'heap limit',
      'bad allocation',
      'memory exhausted',
      'out of memory',
      'exceeded the',
      'exceeded available',
      'exceeded process',
      'available ram',
      'available memory',
      'c stack usage',
    ],
    examples: [
      'memory allocation of 17179869184 bytes failed',
      'There is insufficient memory for the Java Runtime Environment to continue.',
      'Native memory allocation (mmap) failed to map 12288 bytes for committing reserved memory.',
      'Could not reserve enough space for 16777216KB object heap',
      'Requested 100000x100000 (74.5GB) array exceeds maximum array size preference (32.0GB). This might cause MATLAB to become unresponsive.',
      'FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - process out of memory',
      'xgboost.core.XGBoostError: bad allocation',
      'duckdb.duckdb.OutOfMemoryException: failed to offload data block',
      'cc1plus: out of memory allocating 65536 bytes after a total of 123 bytes',
    ],
    lookAlikes: [
      'GPU memory allocation failed',
      'std::bad_alloc: cudaErrorMemoryAllocation: out of memory',
      'memory allocation strategy: best fit',
    ],
    source: 'Rust std::alloc; OpenJDK; MATLAB; V8; MSVC; DuckDB; GHC; gcc; Colab; R',
  },
  {
    id: 'pinned-or-mapped-refused',
    cause: 'host_out_of_memory',
    role: 'root',
    // The runtime of a GPU says it, of the memory of the host.
    pattern:
      /\bcudaHostAlloc Cannot allocate\b|\bcudaHostAlloc failed\b|\bCan't allocate \[HOST\] memory\b|\bfailed to map segment from shared object: Cannot allocate memory\b|\bcannot map zero-fill pages: Cannot allocate memory\b/,
    needles: ['cudahostalloc', 'allocate [host]', 'failed to map segment', 'zero-fill pages'],
    examples: [
      'cudaHostAlloc Cannot allocate 32 bytes in CUDAPinnedPlace',
      "Can't allocate [HOST] memory: 123456; threadId: 12;",
      'ImportError: /lib64/libc.so.6: failed to map segment from shared object: Cannot allocate memory',
      'error while loading shared libraries: libcublas.so.12: cannot map zero-fill pages: Cannot allocate memory',
    ],
    lookAlikes: [
      'cudaHostAlloc took 3 ms',
      'ImportError: libfoo.so: failed to map segment from shared object: Operation not permitted',
    ],
    source: 'PaddlePaddle; DL4J; TensorFlow cuda_driver.cc; glibc elf/dl-map-segments.h',
  },
  {
    id: 'build-step-killed',
    cause: 'host_oom_kill',
    role: 'root',
    pattern:
      /\bdied due to signal 9\b|\btarget signal 9 \(Killed\)|\breturned non-zero exit status -9\b|\(signal: 9, SIGKILL: kill\)|\bcompile: signal: killed$|^signal: killed$|\breturned a non-zero code: 137\b|\bdid not complete successfully: (?:exit code: 137|cannot allocate memory)|\bexecutor failed running [^\n]{1,400}: exit code: 137\b|\b(?:exit|status) code:? 137 \(OOM/,
    needles: [
      'due to signal 9',
      'target signal 9',
      'exit status -9',
      'sigkill: kill',
      'signal: killed',
      'non-zero code: 137',
      'exit code: 137',
      'cannot allocate memory',
      'code 137',
      'code: 137',
      'with signal 9',
    ],
    examples: [
      "nvcc error   : 'cicc' died due to signal 9 (Kill signal)",
      "  process didn't exit successfully: `rustc --crate-name x` (signal: 9, SIGKILL: kill)",
      'go build x: /usr/lib/go/pkg/tool/linux_amd64/compile: signal: killed',
      "The command '/bin/sh -c pip install flash-attn' returned a non-zero code: 137",
      'ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 137',
    ],
    lookAlikes: ["The command '/bin/sh -c make' returned a non-zero code: 2", 'died due to signal 11'],
    source: 'nvcc; cargo; Go toolchain; Docker builder; BuildKit',
  },
  {
    id: 'mpi-rank-killed',
    cause: 'worker_killed',
    role: 'root',
    pattern: /\bKILLED BY SIGNAL: 9 \(Killed\)|\bEXIT STRING: Killed \(signal 9\)/,
    needles: ['killed by signal: 9', 'exit string: killed'],
    examples: [
      '=   KILLED BY SIGNAL: 9 (Killed)',
      'YOUR APPLICATION TERMINATED WITH THE EXIT STRING: Killed (signal 9)',
    ],
    lookAlikes: ['=   KILLED BY SIGNAL: 11 (Segmentation fault)'],
    source: 'MPICH Hydra; Intel MPI',
  },
  {
    id: 'more-thread-limits',
    cause: 'thread_limit',
    role: 'root',
    pattern:
      /\bfailed to create new OS thread\b|\bunable to fork, possible reason: Resource temporarily\b|\bspawn EAGAIN\b|\bprogram exceeds \d+-thread limit\b|\bRLIMIT_NPROC\b[^\n]{0,60}\b(?:exceeded|reached)\b|\bcannot allocate (?:a )?thread stack\b|\bsetuid: Resource temporarily unavailable\b/,
    needles: [
      'new os thread',
      'unable to fork',
      'spawn eagain',
      '-thread limit',
      'rlimit_nproc',
      'thread stack',
      'setuid: resource',
    ],
    examples: [
      'runtime: failed to create new OS thread (have 1234 already; errno=11)',
      'runtime: program exceeds 10000-thread limit',
      'Error: spawn EAGAIN',
    ],
    lookAlikes: ['number of threads: 8', 'RLIMIT_NPROC=4096'],
    source: 'Go runtime; Linux',
  },
  {
    id: 'more-descriptor-limits',
    cause: 'too_many_open_files',
    role: 'root',
    pattern: /\bfiledescriptor out of range in select\(\)/,
    needles: ['filedescriptor out of range'],
    examples: ['ValueError: filedescriptor out of range in select()'],
    lookAlikes: ['filedescriptor 3 is open'],
    source: 'CPython Modules/selectmodule.c',
  },
  {
    id: 'no-temporary-directory',
    cause: 'disk_full',
    role: 'root',
    // Each candidate was tried by writing to it: that all refuse is mostly a full disk.
    pattern:
      /\bNo usable temporary directory found in\b|\bdon't have enough free space in\b|\bFailure writing output to destination\b/,
    needles: ['usable temporary', 'have enough free', 'writing output to dest'],
    examples: [
      "FileNotFoundError: [Errno 2] No usable temporary directory found in ['/tmp', '/var/tmp', '/usr/tmp', '/home/x']",
      "E: You don't have enough free space in /var/cache/apt/archives/.",
      'curl: (23) Failure writing output to destination',
    ],
    lookAlikes: ['enough free space: yes'],
    source: 'CPython tempfile.py; apt; curl',
  },
  {
    id: 'cpp-bad-alloc',
    cause: 'host_out_of_memory',
    role: 'root',
    // It ended the process that says so; what fails in others afterwards mostly lacks what that one should have made.
    pattern:
      /\bterminate called after throwing an instance of '(?:std::)?bad_alloc'|^\s*what\(\):\s+std::bad_alloc$|\bterminating (?:due to|with) uncaught exception of type (?:std::)?bad_alloc\b(?!: (?:out_of_memory|cuda))/,
    needles: ["instance of 'std::bad_alloc'", "instance of 'bad_alloc'", ' std::bad_alloc', 'type bad_alloc'],
    examples: [
      "terminate called after throwing an instance of 'std::bad_alloc'",
      '  what():  std::bad_alloc',
      'libc++abi: terminating due to uncaught exception of type std::bad_alloc: std::bad_alloc',
    ],
    lookAlikes: [
      'caught std::bad_alloc, trying a smaller buffer',
      'what():  std::bad_alloc: out_of_memory: CUDA error at: /opt/rmm/cuda_memory_resource.hpp:70',
    ],
    source: 'GCC libstdc++-v3/libsupc++/vterminate.cc; LLVM libcxxabi/src/cxa_default_handlers.cpp',
  },
]

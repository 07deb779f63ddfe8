import type { Signature } from '../signature.ts'
import { allocations } from './allocations.ts'
import { crashSignals } from './crash-signals.ts'
import { signals } from './signals.ts'
import { storageNumbers } from './storage-numbers.ts'
import { systemNumbers } from './system-numbers.ts'

const hostMemory: readonly Signature[] = [
  {
    id: 'kernel-oom-machine',
    cause: 'host_oom_machine',
    role: 'root',
    pattern:
      /(?<!cgroup )\bOut of memory: Kill(?:ed)? process \d+ \([^)\n]{1,64}\),?\s(?:total-vm:|score \d+ or sacrifice|UID|anon-rss)|\boom-kill:constraint=CONSTRAINT_(?:NONE|CPUSET|MEMORY_POLICY)\b/i,
    needles: ['out of memory: kill', 'oom-kill:constraint'],
    examples: [
      '[77123.500112] Out of memory: Killed process 91734 (python) total-vm:98304512kB, anon-rss:62914560kB, file-rss:0kB, shmem-rss:4096kB, UID:1000 pgtables:123456kB oom_score_adj:0',
      'kernel: Out of memory: Kill process 4242 (python3) score 913 or sacrifice child',
      'oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/user.slice,task=python,pid=4242,uid=1000',
    ],
    lookAlikes: [
      'Memory cgroup out of memory: Killed process 1234 (python) total-vm:83886080kB, anon-rss:1kB',
      'oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),oom_memcg=/job,task=python,pid=1,uid=0',
      'RuntimeError: CUDA out of memory',
    ],
    source: 'Linux mm/oom_kill.c',
  },
  {
    id: 'kernel-oom-cgroup',
    cause: 'host_oom_kill',
    role: 'root',
    pattern:
      /\bconstraint=CONSTRAINT_MEMCG\b|\bTask in \/\S{0,300} killed as a result of limit of \/|(?<!not )\bkilled by the (?:kernel )?OOM[- ]killer\b/i,
    needles: ['constraint_memcg', 'as a result of limit of', 'killed by the'],
    examples: [
      'oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=docker-1f,mems_allowed=0,oom_memcg=/docker/1f,task_memcg=/docker/1f,task=python,pid=31415,uid=0',
      'Task in /slurm/uid_1000/job_77/step_0 killed as a result of limit of /slurm/uid_1000/job_77',
      'systemd[1]: train.service: A process of this unit has been killed by the OOM killer.',
    ],
    lookAlikes: [
      'The worker may have been killed by the OOM killer.',
      'If the process is killed by the OOM killer, raise the limit',
      'memory.oom_control: oom_kill_disable 0',
    ],
    source: 'Linux mm/oom_kill.c, mm/memcontrol.c; systemd src/core/unit.c',
  },
  {
    id: 'oom-daemon-kill',
    cause: 'memory_pressure_kill',
    role: 'root',
    pattern: [
      /\bKilled \/?\S{1,300}\.(?:scope|service|slice)\b[^\n]{0,60}? due to memory (?:pressure|used)\b/i,
      /\bsystemd-oomd(?:\[\d+\])?: Killed \S/i,
      /\bearlyoom(?:\[\d+\])?: (?:\S+ )?(?:sending|escalating to) SIG(?:TERM|KILL)\b/i,
      /\bsending SIG(?:TERM|KILL) to process \d+ (?:uid \d+ )?"[^"\n]{1,64}": (?:oom_score|badness) \d/i,
    ],
    needles: ['due to memory', 'systemd-oomd', 'earlyoom', 'sending sig'],
    examples: [
      'systemd-oomd[812]: Killed /user.slice/user-1000.slice/user@1000.service/app.slice/train.scope due to memory pressure for /user.slice being 72.20% > 50.00% for > 20s with reclaim activity',
      'systemd-oomd[812]: Killed /system.slice/run-u88.service due to memory used (66000000000) / total (67000000000) and swap used (8000000000) / total (8589930496) being more than 90.00%',
      'earlyoom[611]: sending SIGTERM to process 4242 uid 1000 "python": oom_score 1204, VmRSS 60211 MiB, cmdline "python train.py"',
    ],
    lookAlikes: [
      'systemd-oomd[812]: Starting to monitor memory pressure',
      'earlyoom v1.7',
      'Sending process 4242 closing signal SIGTERM',
    ],
    source: 'systemd src/oom/oomd-util.c; earlyoom kill.c',
  },
  {
    id: 'allocation-absurd',
    cause: 'allocation_absurd',
    role: 'root',
    pattern: [
      /\bUnable to allocate (?:\d+(?:\.\d+)? [PEZ]iB|\d{2,}(?:\.\d+)? TiB)\b/i,
      /\bDefaultCPUAllocator: [^\n]{0,40}tried to allocate (?:-\d+|\d{14,}) bytes/i,
      /\bcannot allocate vector of size \d{6,}(?:\.\d+)? Gb\b/i,
      /^ValueError: array is too big; `?arr\.size/i,
      /\bStorage size calculation overflowed\b/i,
    ],
    needles: [
      'unable to allocate',
      'defaultcpuallocator',
      'cannot allocate vector',
      'array is too big',
      'size calculation overflowed',
    ],
    examples: [
      'numpy.core._exceptions._ArrayMemoryError: Unable to allocate 7.45 PiB for an array with shape (1048576, 1000000000) and data type float64',
      "RuntimeError: [enforce fail at alloc_cpu.cpp:117] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate 98304000000000000 bytes. Error code 12 (Cannot allocate memory)",
      'ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.',
    ],
    lookAlikes: [
      'numpy.core._exceptions._ArrayMemoryError: Unable to allocate 61.9 GiB for an array with shape (8, 8) and data type float64',
      'DefaultCPUAllocator: not enough memory: you tried to allocate 1073741824 bytes.',
      'Error: cannot allocate vector of size 61.9 Gb',
    ],
    source: 'NumPy _core/_exceptions.py; PyTorch c10/core/impl/alloc_cpu.cpp; R memory.c',
  },
  {
    id: 'allocation-refused',
    cause: 'host_out_of_memory',
    role: 'root',
    pattern:
      /\bUnable to allocate \d+(?:\.\d+)? (?:bytes|[KMGT]iB) for an array with shape\b|\bDefaultCPUAllocator: (?:can't allocate|not enough) memory\b|\bC10 Out of Memory\b|\bArrowMemoryError: /i,
    needles: ['unable to allocate', 'defaultcpuallocator', 'c10 out of memory', 'arrowmemoryerror'],
    examples: [
      'numpy._core._exceptions._ArrayMemoryError: Unable to allocate 29.8 GiB for an array with shape (4000000000,) and data type float64',
      'RuntimeError: [enforce fail at CPUAllocator.cpp:67] . DefaultCPUAllocator: not enough memory: you tried to allocate 4294967296 bytes. Buy new RAM!',
      'pyarrow.lib.ArrowMemoryError: malloc of size 8589934592 failed',
    ],
    lookAlikes: [
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.',
      'unable to allocate a port',
    ],
    source: 'NumPy _core/_exceptions.py; PyTorch c10/core/impl/alloc_cpu.cpp; Arrow memory_pool.cc',
  },
  {
    id: 'jvm-heap',
    cause: 'jvm_heap_exhausted',
    role: 'root',
    pattern: /\bOutOfMemoryError: (?:Java heap space|GC overhead limit exceeded|Requested array size exceeds VM limit)/,
    needles: ['outofmemoryerror: '],
    examples: [
      'java.lang.OutOfMemoryError: Java heap space',
      'Exception in thread "main" java.lang.OutOfMemoryError: GC overhead limit exceeded',
    ],
    lookAlikes: [
      'torch.cuda.OutOfMemoryError: CUDA out of memory.',
      'java.lang.OutOfMemoryError: unable to create native thread',
    ],
    source: 'OpenJDK java.lang.OutOfMemoryError',
  },
  {
    id: 'container-memory-limit',
    cause: 'container_memory_limit',
    role: 'root',
    pattern: [
      /\bkilled by YARN for exceeding\b/i,
      /\brunning beyond (?:the )?['"]?(?:physical|virtual)['"]? memory limits?\b/i,
      /\bexecutor [^\n]{0,80}exceed(?:ed|ing) memory limits\b/i,
      /\bContainer killed due to memory usage\b/i,
      /\bSIGKILL, possible container OOM\b/i,
      /\breplica \S{1,100} ran out[- ]of[- ]memory\b/i,
      /\bcontainer\b[^\n]{0,60} exceed(?:ed|s) (?:its |the )?memory limit\b/i,
    ],
    needles: [
      'killed by yarn',
      'running beyond',
      'memory limit',
      'killed due to memory',
      'possible container oom',
      'out-of-memory',
    ],
    examples: [
      'ERROR YarnScheduler:70 - Lost executor 7 on worker-3: Container killed by YARN for exceeding memory limits. 10.4 GB of 10 GB physical memory used.',
      'Container [pid=2101,containerID=container_1521_01_000002] is running beyond physical memory limits. Current usage: 4.1 GB of 4 GB physical memory used; Killing container.',
      'OutOfMemoryError: Container killed due to memory usage',
      'The replica workerpool0-0 ran out-of-memory and exited with a non-zero status of 137(SIGKILL).',
    ],
    lookAlikes: [
      'container memory limit: 64 GiB',
      'memory limits: 10 GB',
      'To avoid that the container exceeded its memory limit, lower the batch size',
    ],
    source: 'Hadoop ContainersMonitorImpl; Spark YarnAllocator, ExecutorPodsLifecycleManager; AWS Batch; Vertex AI',
  },
  {
    id: 'ray-memory-monitor',
    cause: 'ray_memory_kill',
    role: 'root',
    pattern: [
      /\b(?:was|were) killed due to (?:the )?node running low on memory\b/i,
      /\b[1-9]\d* Workers \(tasks \/ actors\) killed due to memory pressure\b/i,
      /\bexceeds the memory usage threshold of [\d.]+\. Ray killed\b/i,
      /^ray\.exceptions\.OutOfMemoryError\b/i,
      /\bNODE_OUT_OF_MEMORY\b/i,
    ],
    needles: [
      'node running low on memory',
      'due to memory pressure',
      'memory usage threshold of',
      'ray.exceptions.outofmemoryerror',
      'node_out_of_memory',
    ],
    examples: [
      'ray.exceptions.OutOfMemoryError: Task was killed due to the node running low on memory.',
      '(raylet) node_manager.cc:3084: 4 Workers (tasks / actors) killed due to memory pressure (OOM), 0 Workers crashed due to other reasons at node (ID: 8f, IP: 10.0.0.4)',
      'Memory on the node (IP: 10.0.0.4, ID: 8f) where the task was running was 121.35GB / 125.53GB (0.966714), which exceeds the memory usage threshold of 0.95. Ray killed this worker (ID: 2a) because it was the most recently scheduled task',
      '3 worker(s) were killed due to the node running low on memory.',
    ],
    lookAlikes: [
      '0 Workers (tasks / actors) killed due to memory pressure (OOM), 2 Workers crashed due to other reasons at node',
      'RAY_memory_usage_threshold=0.95',
      'Memory usage high (0.81), no worker killed',
    ],
    source: 'Ray src/ray/raylet/node_manager.cc, python/ray/exceptions.py',
  },
]

/** Host memory, and what shells and launchers say about signals. */
export const memory: readonly Signature[] = [
  ...hostMemory,
  ...allocations,
  ...signals,
  ...crashSignals,
  ...systemNumbers,
  ...storageNumbers,
]

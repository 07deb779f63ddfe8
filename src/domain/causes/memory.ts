import type { CauseText } from './cause-text.ts'

/** Host memory: the kernel, containers and allocators. */
export const memoryCauses = {
  host_oom_machine: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the whole machine ran out of memory and the kernel killed a process',
    suggestion:
      'Look at who else used memory (`ps aux --sort=-rss | head`); run on a quieter or larger machine, and lower num_workers and caches.',
  },
  memory_pressure_kill: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'a memory daemon of the machine (systemd-oomd, earlyoom) killed it',
    suggestion:
      'Lower num_workers and caches, or exempt the job: `systemd-run -p ManagedOOMPreference=avoid …`, `earlyoom --avoid python`.',
  },
  container_memory_limit: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'its container went over its memory limit and was killed',
    suggestion:
      'Raise the memory of the container or executor (`--memory`, `spark.executor.memoryOverhead`), or lower num_workers, partitions and caches.',
  },
  ray_memory_kill: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: "Ray's memory monitor killed a worker because the node was low on memory",
    suggestion:
      'Run fewer tasks at once (`num_cpus=`, `memory=` of the task or actor), or raise `RAY_memory_usage_threshold`.',
  },
  allocation_absurd: {
    class: 'code',
    outlook: 'permanent',
    title: 'it asked for more memory than any machine has',
    suggestion:
      'A shape or a data type is wrong: print the shapes before the line, and look for a dense copy of something sparse or a wrong axis.',
  },
  jvm_heap_exhausted: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the heap of the Java virtual machine is full',
    suggestion:
      'Raise it: `-Xmx`, `spark.driver.memory` or `spark.executor.memory`; or use more partitions and collect less.',
  },
} as const satisfies Record<string, CauseText>

import type { CauseText } from './cause-text.ts'

/** Pods and containers that are ended from above or do not start. */
export const kubernetesCauses = {
  k8s_oom_killed: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'its container used more memory than its limit and was killed',
    suggestion:
      'Raise `resources.limits.memory` (a memory-backed /dev/shm counts too), or lower num_workers and caches.',
  },
  k8s_evicted: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'its pod was evicted because the node ran low on memory',
    suggestion: 'Set requests equal to limits so that the pod is not the first to go, and run on another node.',
  },
  k8s_ephemeral_storage: {
    class: 'resource',
    outlook: 'recurrent',
    title: "its pod was evicted because it used up the node's local disk",
    suggestion:
      'Put checkpoints and caches (`HF_HOME`, `TMPDIR`) on a volume, or raise `resources.limits.ephemeral-storage`.',
  },
  k8s_disrupted: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'its pod was taken off its node (preemption, drain or node shutdown)',
    suggestion:
      'Let the Job start it again (podFailurePolicy: Ignore on DisruptionTarget) and resume from the last checkpoint.',
  },
  k8s_deadline_exceeded: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'its pod ran longer than its deadline',
    suggestion: "Raise `activeDeadlineSeconds` (or the workflow step's timeout), or save checkpoints and resume.",
  },
  k8s_start_failed: {
    class: 'code',
    outlook: 'permanent',
    title: 'its container could not be started as it is described',
    suggestion:
      'Look at the events (`kubectl describe pod NAME`): correct the image name, the pull secret, the config map or the command.',
  },
  image_pull_failed: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the container image could not be fetched from its registry',
    suggestion: 'Try again later; keep a copy of the image in a registry near the nodes, and log in to it.',
  },
  gpu_device_plugin_failed: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: "the node's device plugin could not hand out its GPUs",
    suggestion: 'Run on another node; restart the device plugin there and look at its GPUs (`nvidia-smi`).',
  },
  capacity_unavailable: {
    class: 'resource',
    outlook: 'transient',
    title: 'no machine has the requested resources free',
    suggestion: 'Wait, ask for fewer or other GPUs, another zone or partition, or check selectors and tolerations.',
  },
  container_gpu_runtime: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the container runtime could not give the container a GPU',
    suggestion:
      'On the host: `nvidia-smi`, install or repair nvidia-container-toolkit (`nvidia-ctk runtime configure`), and restart the runtime after a driver update.',
  },
  container_gpu_lost: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'its container lost its GPUs while it ran',
    suggestion:
      'Start the container again; pin the devices (`--device /dev/nvidia0 --device /dev/nvidiactl`) and set the cgroup driver of the runtime to cgroupfs, so that a systemd reload does not take them away.',
  },
  container_driver_too_old: {
    class: 'code',
    outlook: 'permanent',
    title: 'the image needs a newer GPU driver than the host has',
    suggestion: 'Use an image for the CUDA version that `nvidia-smi` shows on the host, or update the driver there.',
  },
  container_runtime_down: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the container runtime of the machine did not answer',
    suggestion: 'Look at `systemctl status docker` on the machine, and at the permissions of its socket.',
  },
  container_start_failed: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the container could not be started on the node',
    suggestion:
      'Read the lines of pyxis and enroot below it: a failing import, hook or GPU names the reason; run on another node otherwise.',
  },
  container_setup_wrong: {
    class: 'code',
    outlook: 'permanent',
    title: 'the container cannot be set up as it is described',
    suggestion: 'Check the image path, the bind mounts (`--bind`, `-v`) and that every path exists on this node.',
  },
} as const satisfies Record<string, CauseText>

import type { Signature } from '../signature.ts'

/** Kubernetes: what kubectl, events and workflow engines print about pods. */
export const kubernetes: readonly Signature[] = [
  {
    id: 'k8s-oom-killed',
    cause: 'k8s_oom_killed',
    role: 'root',
    pattern: /\bOOMKilled\b(?!["']?\s*[:=]\s*["']?(?:false|0|no)\b)|\bOOMKilling\b|\bSystemOOM\b/i,
    needles: ['oomkill', 'systemoom'],
    examples: [
      '    Reason:       OOMKilled',
      'Last State: Terminated, Reason: OOMKilled',
      'main: OOMKilled (exit code 137)',
      '{"terminated": {"exitCode": 137, "reason": "OOMKilled"}}',
      '"OOMKilled": true,',
    ],
    lookAlikes: ['"OOMKilled": false,', 'retryOn: OOMKilled=false', 'Reason: Completed'],
    source: 'Kubernetes container states and kubelet events; Argo Workflows; docker inspect',
  },
  {
    id: 'k8s-ephemeral-storage',
    cause: 'k8s_ephemeral_storage',
    role: 'root',
    pattern:
      /\blow on resource: (?:ephemeral-storage|inodes|nodefs|imagefs|pids)\b|\bexceeded its local ephemeral storage limit\b|\bephemeral local storage usage exceeds\b|\bUsage of EmptyDir volume "?[^"\n]{1,200}"? exceeds\b|\bnode had condition: \[(?:Disk|PID)Pressure\b/i,
    needles: [
      'low on resource: ',
      'ephemeral storage',
      'ephemeral local storage',
      'usage of emptydir',
      'node had condition: ',
    ],
    examples: [
      'Message: The node was low on resource: ephemeral-storage. Container main was using 91Gi, which exceeds its request of 0.',
      'Container main exceeded its local ephemeral storage limit "10Gi".',
      'Pod ephemeral local storage usage exceeds the total limit of containers 20Gi.',
      'Usage of EmptyDir volume "dshm" exceeds the limit "8Gi".',
    ],
    lookAlikes: [
      'The node was low on resource: memory. Threshold quantity: 100Mi, available: 78Mi.',
      'ephemeral-storage: 10Gi',
    ],
    source: 'Kubernetes pkg/kubelet/eviction/helpers.go',
  },
  {
    id: 'k8s-evicted',
    cause: 'k8s_evicted',
    role: 'root',
    pattern:
      /\blow on resource: memory\b|\bnode had condition: \[MemoryPressure\b|\b(?:reason|status)["']?\s*[:=]\s*["']?Evicted\b|^\S{1,200}\s+\d+\/\d+\s+Evicted\s/i,
    needles: ['low on resource: ', 'node had condition: ', 'evicted'],
    examples: [
      'Reason:             Evicted',
      'The node was low on resource: memory. Threshold quantity: 100Mi, available: 78Mi.',
      'The node had condition: [MemoryPressure].',
      'train-gpu-0   0/1     Evicted   0          12m',
    ],
    lookAlikes: ['evicted 12 entries from the cache', 'The node was low on resource: ephemeral-storage.'],
    source: 'Kubernetes pkg/kubelet/eviction/helpers.go; kubectl',
  },
  {
    id: 'k8s-disrupted',
    cause: 'k8s_disrupted',
    role: 'root',
    pattern:
      /\b(?:PreemptionBy(?:Kube)?Scheduler|DeletionByTaintManager|EvictionByEvictionAPI|DeletionByPodGC|TerminationByKubelet|TaintManagerEviction)\b|\bPreempted (?:by (?:a )?pod\b|in order to admit critical pod\b)|\bin response to imminent node shutdown\b|\breason["']?\s*[:=]\s*["']?(?:NodeShutdown|NodeLost|Preempting|NodeNotReady)\b|\bNodeNotReady\s[^\n]{0,120}\bNode is not ready\b/i,
    needles: [
      'preemptionby',
      'deletionbytaint',
      'evictionbyeviction',
      'deletionbypodgc',
      'terminationbykubelet',
      'taintmanagereviction',
      'preempted by',
      'preempted in order',
      'imminent node shutdown',
      'nodeshutdown',
      'nodelost',
      'preempting',
      'nodenotready',
    ],
    examples: [
      'DisruptionTarget  True  PreemptionByScheduler',
      'Message: Pod was terminated in response to imminent node shutdown.',
      'Preempted by pod 5b1f in namespace prod on node gpu-7',
      'Reason: NodeLost',
      '{"type":"DisruptionTarget","reason":"EvictionByEvictionAPI"}',
    ],
    lookAlikes: ['onPodConditions: [{type: DisruptionTarget}]', 'preemptionPolicy: Never', 'Node gpu-7 is Ready'],
    source: 'Kubernetes pod conditions and node lifecycle controller; kubelet nodeshutdown_manager',
  },
  {
    id: 'k8s-deadline',
    cause: 'k8s_deadline_exceeded',
    role: 'root',
    pattern:
      /\b(?:Pod|Job) was active (?:on the node )?longer than (?:the )?specified deadline\b|\breason["']?\s*[:=]\s*["']?DeadlineExceeded\b|\bStep exceeded its deadline\b|\bMax duration limit exceeded\b/i,
    needles: ['specified deadline', 'deadlineexceeded', 'exceeded its deadline', 'duration limit exceeded'],
    examples: [
      'DeadlineExceeded: Pod was active on the node longer than the specified deadline',
      'Job was active longer than specified deadline',
      'Reason: DeadlineExceeded',
    ],
    lookAlikes: ['rpc error: code = DeadlineExceeded desc = context deadline exceeded', 'activeDeadlineSeconds: 3600'],
    source: 'Kubernetes kubelet active_deadline.go, job controller; Argo Workflows',
  },
  {
    id: 'k8s-image-registry',
    cause: 'image_pull_failed',
    role: 'root',
    pattern:
      /\b(?:failed to pull (?:and unpack )?image|error pulling image|ErrImagePull|failed to resolve reference)\b[^\n]{0,400}?(?:\bi\/o timeout\b|\b(?:500|502|503|504|429)\b|\btoomanyrequests\b|\bTLS handshake timeout\b|\bconnection (?:reset|refused)\b|\bno such host\b|\bunexpected EOF\b)|\btoomanyrequests: You have reached\b/i,
    needles: ['failed to pull', 'error pulling image', 'errimagepull', 'failed to resolve ref', 'toomanyrequests'],
    examples: [
      'Failed to pull image "registry.example/train:1": rpc error: code = Unknown desc = failed to resolve reference: unexpected status code 503 Service Unavailable',
      'docker: Error response from daemon: toomanyrequests: You have reached your pull rate limit.',
      'ErrImagePull: rpc error: code = Unknown desc = dial tcp 10.0.0.1:443: i/o timeout',
    ],
    lookAlikes: [
      'Failed to pull image "registry.example/trian:1": not found',
      'Successfully pulled image "registry.example/train:1" in 503ms',
    ],
    source: 'kubelet image manager; containerd; Docker daemon',
  },
  {
    id: 'k8s-start-failed',
    cause: 'k8s_start_failed',
    role: 'root',
    pattern:
      /\b(?:ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|CreateContainerConfigError|CreateContainerError|RunContainerError|ContainerCannotRun)\b|\b[Ff]ailed to pull (?:and unpack )?image\b|\bError response from daemon: (?:manifest for|pull access denied|no matching manifest|No such image)|\breason["']?\s*[:=]\s*["']?StartError\b/,
    needles: [
      'errimage',
      'imagepullbackoff',
      'invalidimagename',
      'createcontainer',
      'runcontainererror',
      'containercannotrun',
      'failed to pull',
      'response from daemon: ',
      'starterror',
    ],
    examples: [
      'Reason: ImagePullBackOff',
      'Failed to pull image "registry.example/trian:1": not found',
      "docker: Error response from daemon: pull access denied for trian, repository does not exist or may require 'docker login'.",
      'train-0   0/1   CreateContainerConfigError   0   2m',
    ],
    lookAlikes: ['Successfully pulled image "registry.example/train:1"', 'imagePullPolicy: Always'],
    source: 'kubelet image and container reasons; Docker daemon',
  },
  {
    id: 'k8s-device-plugin',
    cause: 'gpu_device_plugin_failed',
    role: 'root',
    pattern:
      /\bUnexpectedAdmissionError\b|\bAllocate failed due to (?:requested number of devices unavailable|rpc error|device plugin)/i,
    needles: ['unexpectedadmissionerror', 'allocate failed due to'],
    examples: [
      'Pod was rejected: Allocate failed due to requested number of devices unavailable for nvidia.com/gpu. Requested: 1, Available: 0, which is unexpected',
      'train-0   0/1   UnexpectedAdmissionError   0   2m',
    ],
    lookAlikes: ['device plugin registered nvidia.com/gpu'],
    source: 'kubelet device manager',
  },
  {
    id: 'k8s-unschedulable',
    cause: 'capacity_unavailable',
    role: 'root',
    pattern:
      /\b0\/\d+ nodes are available\b|\bInsufficient (?:nvidia|amd|google)\.com\/\w|\bFailedScheduling\b|\breason["']?\s*[:=]\s*["']?Unschedulable\b/i,
    needles: ['nodes are available', 'insufficient ', 'failedscheduling', 'unschedulable'],
    examples: [
      '0/12 nodes are available: 12 Insufficient nvidia.com/gpu.',
      'FailedScheduling  5m  default-scheduler  pod has unbound immediate PersistentVolumeClaims',
      'reason: Unschedulable',
    ],
    lookAlikes: ['3/12 nodes are available', 'insufficient data for the statistic'],
    source: 'Kubernetes default scheduler',
  },
]

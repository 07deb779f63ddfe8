import type { Signature } from '../signature.ts'

/** What Ray says; most of it repeats what failed inside a task. */
export const ray: readonly Signature[] = [
  {
    id: 'ray-object-store-full',
    cause: 'ray_object_store_full',
    role: 'root',
    pattern: /\bObjectStoreFullError\b|\blocal object store is full of objects that are still in scope\b/,
    needles: ['objectstorefullerror', 'object store is full of'],
    examples: [
      'ray.exceptions.ObjectStoreFullError: Failed to put object 00ffff in object store because it is full.',
      'The local object store is full of objects that are still in scope and cannot be evicted.',
    ],
    lookAlikes: [
      'object store memory: 9 GiB',
      "the local object store is full and the local disk's utilization is high",
    ],
    source: 'Ray python/ray/exceptions.py',
  },
  {
    id: 'ray-node-died',
    cause: 'ray_node_died',
    role: 'root',
    pattern:
      /\b(?:NodeDiedError|LocalRayletDiedError)\b|\bThe actor died because its node has died\b|\bthe actor's node was terminated unexpectedly\b|\bthe node it was running on is dead or unavailable\b|\bhas been marked dead because the (?:detector|monitor) has missed too many heartbeats\b|\bhave been lost due to node failure\b/i,
    needles: [
      'nodediederror',
      'localrayletdiederror',
      'its node has died',
      'node was terminated unexpectedly',
      'is dead or unavailable',
      'missed too many heartbeats',
      'due to node failure',
    ],
    examples: [
      'The actor died because its node has died. Node Id: 7c2f',
      'ray.exceptions.NodeDiedError: Task failed because the node it was running on is dead or unavailable. Node IP: 10.4.1.17.',
      'The node with node id: 7c2f and address: 10.4.1.17 has been marked dead because the detector has missed too many heartbeats from it.',
      "ray.exceptions.LocalRayletDiedError: The task's local raylet died. Check raylet.out for more information.",
    ],
    lookAlikes: ['node 10.4.1.17 joined the cluster', 'the node is alive'],
    source: 'Ray python/ray/exceptions.py; src/ray/gcs',
  },
  {
    id: 'ray-setup-failed',
    cause: 'ray_setup_failed',
    role: 'usual',
    pattern:
      /\bRuntimeEnvSetupError\b|\bFailed to set ?up runtime environment\b|\b(?:Actor|Task)UnschedulableError\b|\bThe (?:actor|task) is not schedulable\b|\bplacement group corresponding to this (?:task|Actor) has been removed\b/i,
    needles: [
      'runtimeenvsetuperror',
      'runtime environment',
      'unschedulableerror',
      'is not schedulable',
      'placement group corresponding',
    ],
    examples: [
      'ray.exceptions.RuntimeEnvSetupError: Failed to set up runtime environment.',
      'ray.exceptions.ActorUnschedulableError: The actor is not schedulable: The node specified via NodeAffinitySchedulingStrategy no longer exists',
      'ray.exceptions.TaskPlacementGroupRemoved: The placement group corresponding to this task has been removed.',
    ],
    lookAlikes: ['INFO runtime environment is set up', 'placement group created'],
    source: 'Ray python/ray/exceptions.py',
  },
  {
    id: 'ray-worker-died',
    cause: 'ray_worker_died',
    role: 'echo',
    pattern:
      /\b(?:ActorDiedError|ActorUnavailableError|WorkerCrashedError|RayActorError|OwnerDiedError)\b|\bThe actor died unexpectedly before finishing this task\b|\bThe actor is dead because its worker process has died\b|\bThe worker died unexpectedly while executing this task\b|\bWorker exit type: SYSTEM_ERROR\b|\b(?:A )?worker died or was killed while executing (?:a|the)? ?task\b/i,
    needles: [
      'actordiederror',
      'actorunavailableerror',
      'workercrashederror',
      'rayactorerror',
      'ownerdiederror',
      'actor died unexpectedly',
      'worker process has died',
      'worker died',
      'worker exit type',
    ],
    examples: [
      'ray.exceptions.ActorDiedError: The actor died unexpectedly before finishing this task.',
      'The actor is dead because its worker process has died. Worker exit type: SYSTEM_ERROR Worker exit detail: Worker unexpectedly exits with a connection error code 2. End of file. Some common causes include: (1) the process was killed by the OOM killer due to high memory usage, (2) ray stop --force was called, or (3) the worker crashed unexpectedly due to SIGSEGV or another unexpected error.',
      'ray.exceptions.WorkerCrashedError: The worker died unexpectedly while executing this task. Check python-core-worker-*.log files for more information.',
      'ray.exceptions.RayActorError: The actor died unexpectedly before finishing this task.',
      '(raylet) A worker died or was killed while executing a task by an unexpected system error. To troubleshoot the problem, check the logs for the dead worker.',
    ],
    lookAlikes: ['actor started with pid 4711', '6 Workers (tasks / actors) killed due to memory pressure (OOM)'],
    source: 'Ray python/ray/exceptions.py; src/ray/raylet/node_manager.cc',
  },
  {
    id: 'ray-task-error',
    cause: 'worker_failed',
    role: 'echo',
    pattern:
      /\bRayTaskError: |\bThe actor died because of an error raised in its creation task\b|\bAt least one of the input arguments for this task could not be computed\b|\bTrainingFailedError\b/,
    needles: ['raytaskerror: ', 'in its creation task', 'input arguments for this task', 'trainingfailederror'],
    examples: [
      'ray.exceptions.RayTaskError: ray::train() (pid=61002, ip=10.4.1.17)',
      'The actor died because of an error raised in its creation task, ray::Trainer.__init__() (pid=61002)',
      'At least one of the input arguments for this task could not be computed:',
      'ray.train.base_trainer.TrainingFailedError: The Ray Train run failed. Please inspect the previous error messages for a cause.',
    ],
    lookAlikes: ['ray::train() started', 'ray.exceptions.OutOfDiskError: Local disk is full'],
    source: 'Ray python/ray/exceptions.py',
  },
]

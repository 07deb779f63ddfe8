import type { Cause } from '../domain/causes/index.ts'
import type { Curve } from '../domain/curve.ts'
import { inUnits } from '../domain/units.ts'
import { type Gpus, gpuFacts } from './gpus.ts'
import { kernelFacts, type OwnProcesses } from './kernel-log.ts'
import { delta, groupDelta } from './resources.ts'
import { type Space, spaceFacts } from './spaces.ts'

/** What a fact of the machine is about; decides which texts it can explain. */
export type Subject = 'memory' | 'disk' | 'shared memory' | 'disk fault' | 'processes' | 'gpu' | 'gpu memory' | 'crash'

/**
 * When a fact of the machine may decide: `sure`, over any text that it can explain; `likely`, together with a text or
 * a signal that fits, or when nothing else says why; `when-fitting` and `when-alone`, the one of these or the other;
 * `context`, never.
 */
export type Strength = 'sure' | 'likely' | 'when-fitting' | 'when-alone' | 'context'

/** What the machine showed of an attempt. */
export interface MachineFact {
  readonly rule: string
  readonly cause: Cause
  readonly subject: Subject
  readonly strength: Strength
  readonly quote: string
}

/** The counters of a group of processes that the kernel accounts together. Null where the machine does not tell. */
export interface Group {
  /** As in /proc/self/cgroup, so that the kernel's own lines can be compared with it. */
  readonly path: string
  /** True when the counters are those of a group above ours, with others in it. */
  readonly isShared: boolean
  readonly oomKills: number
  readonly peakBytes: number | null
  readonly limitBytes: number | null
}

/** Soft limits of a process; null when unlimited or not told. */
export interface ProcessLimits {
  readonly openFiles: number | null
  readonly processes: number | null
  readonly cpuSeconds: number | null
  readonly fileSizeBytes: number | null
}

/** What a machine shows at one moment. */
export interface MachineSnapshot {
  readonly group: Group | null
  /** Kills for memory anywhere on the machine, since it started. */
  readonly oomKills: number | null
  /** How often the group's limit of processes refused a new one. */
  readonly refusedForks: number | null
  readonly spaces: readonly Space[]
  readonly limits: ProcessLimits
  /** Null without nvidia-smi, or when it was not asked. */
  readonly gpus: Gpus | null
  /** Telling lines of the kernel log since the attempt began. */
  readonly kernelLines: readonly string[]
}

/** A machine before an attempt and after it. */
export interface MachineChange {
  /** What was in use in between, in bytes over seconds; absent for a short attempt, and where it is not counted. */
  readonly memory?: Curve
  readonly before: MachineSnapshot
  readonly after: MachineSnapshot
}

/** What changed on the machine during an attempt, and could be why it failed; the most telling first. */
export function machineFacts({ before, after }: MachineChange, own: OwnProcesses): readonly MachineFact[] {
  return [
    ...groupKills(before, after),
    ...kernelFacts(after.kernelLines, { ...own, group: after.group?.path ?? null }),
    ...machineKills(before, after),
    ...gpuFacts(before.gpus, after.gpus, own.processId),
    ...spaceFacts(before.spaces, after.spaces),
    ...refusedForks(before, after),
  ]
}

function groupKills(before: MachineSnapshot, after: MachineSnapshot): readonly MachineFact[] {
  const kills = groupDelta(before, after)
  const { group } = after
  if (group === null || kills === null || kills === 0) return []
  const whose = group.isShared ? 'a group that it shares with others' : 'its cgroup'
  const limit = group.limitBytes === null ? '' : `, limit ${inUnits(group.limitBytes)}`
  const peak = group.peakBytes === null ? '' : `, peak ${inUnits(group.peakBytes)}`
  return [
    {
      rule: group.isShared ? 'cgroup-oom-kill-shared' : 'cgroup-oom-kill',
      cause: 'host_oom_kill',
      subject: 'memory',
      strength: group.isShared ? 'likely' : 'sure',
      quote: `the kernel killed ${kills} ${kills === 1 ? 'process' : 'processes'} of ${whose} for memory (oom_kill ${before.group?.oomKills ?? 0} → ${group.oomKills}${limit}${peak})`,
    },
  ]
}

/** A kill elsewhere on the machine; ours only when something else says that one of ours was killed. */
function machineKills(before: MachineSnapshot, after: MachineSnapshot): readonly MachineFact[] {
  const kills = delta(before.oomKills, after.oomKills)
  const ofGroup = groupDelta(before, after)
  if (kills === null || kills === 0 || (ofGroup !== null && ofGroup > 0)) return []
  return [
    {
      rule: 'machine-oom-kill',
      cause: 'host_oom_kill',
      subject: 'memory',
      strength: ofGroup === null ? 'likely' : 'when-fitting',
      quote: `the kernel killed ${kills} ${kills === 1 ? 'process' : 'processes'} on this machine for memory (/proc/vmstat oom_kill ${before.oomKills} → ${after.oomKills})`,
    },
  ]
}

function refusedForks(before: MachineSnapshot, after: MachineSnapshot): readonly MachineFact[] {
  const refused = delta(before.refusedForks, after.refusedForks)
  if (refused === null || refused === 0) return []
  const quote = `the limit of processes of its cgroup refused a new one ${refused === 1 ? 'once' : `${refused} times`} (pids.events max ${before.refusedForks} → ${after.refusedForks})`
  return [{ rule: 'cgroup-pids-limit', cause: 'thread_limit', subject: 'processes', strength: 'likely', quote }]
}

import type { MachineFact } from './machine.ts'

/** One GPU, as nvidia-smi lists it; null where it does not tell. */
export interface Gpu {
  readonly id: string
  readonly usedMiB: number | null
  readonly totalMiB: number | null
  /** Uncorrected memory errors since the driver was loaded. */
  readonly eccErrors: number | null
}

/** A process that holds memory of a GPU. */
export interface GpuProcess {
  readonly gpuId: string
  readonly processId: number
  readonly usedMiB: number | null
}

/** The GPUs of a machine. */
export interface Gpus {
  readonly list: readonly Gpu[]
  readonly processes: readonly GpuProcess[]
  /** What nvidia-smi said when it failed; null when it did not. */
  readonly problem: string | null
}

/** The columns that {@link parseGpus} reads. */
export const gpuColumns = 'uuid,memory.used,memory.total,ecc.errors.uncorrected.volatile.total'
/** The columns that {@link parseGpuProcesses} reads. */
export const gpuProcessColumns = 'gpu_uuid,pid,used_memory'

/** Reads `nvidia-smi --query-gpu=… --format=csv,noheader,nounits`. */
export const parseGpus = (csv: string): readonly Gpu[] =>
  rows(csv, 4).map(([id = '', used, total, ecc]) => ({
    id,
    usedMiB: number(used),
    totalMiB: number(total),
    eccErrors: number(ecc),
  }))

/** Reads `nvidia-smi --query-compute-apps=… --format=csv,noheader,nounits`. */
export const parseGpuProcesses = (csv: string): readonly GpuProcess[] =>
  rows(csv, 3).flatMap(([gpuId = '', pid, used]) => {
    const processId = number(pid)
    return processId === null ? [] : [{ gpuId, processId, usedMiB: number(used) }]
  })

const rows = (csv: string, columns: number): readonly (readonly string[])[] =>
  csv
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()))
    .filter((cells) => cells.length === columns)

// "[N/A]", "[Not Supported]", "[Insufficient Permissions]" are no numbers.
const number = (text: string | undefined): number | null =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : null

/** A failed nvidia-smi says one of these when a GPU, and not its own call, is the reason. */
const lost =
  /\b(?:GPU is lost|fallen off the bus|Unable to determine the device handle|Unknown Error|No devices were found)/i
/** Half of a GPU that others hold is room enough to be missed. */
const shareMissed = 0.5
const shareSeen = 0.05

/** GPUs that vanished or reported memory errors during an attempt, and memory that others hold after it. */
export function gpuFacts(before: Gpus | null, after: Gpus | null, ownId: number | null): readonly MachineFact[] {
  if (after === null) return []
  return [...vanished(before, after), ...eccErrors(before, after), ...heldByOthers(after, ownId)]
}

function vanished(before: Gpus | null, after: Gpus): readonly MachineFact[] {
  if (before === null || before.problem !== null || before.list.length === 0) return []
  const fact = (rule: string, quote: string): MachineFact => ({
    rule,
    cause: 'gpu_lost',
    subject: 'gpu',
    strength: 'sure',
    quote,
  })
  if (after.problem !== null) {
    return lost.test(after.problem) ? [fact('gpu-unreachable', `nvidia-smi: ${after.problem}`)] : []
  }
  const gone = before.list.filter(({ id }) => !after.list.some((gpu) => gpu.id === id))
  if (gone.length === 0) return []
  const names = gone.map(({ id }) => id).join(', ')
  return [
    fact('gpu-gone', `nvidia-smi lists ${after.list.length} of ${before.list.length} GPUs after it; gone: ${names}`),
  ]
}

const eccErrors = (before: Gpus | null, after: Gpus): readonly MachineFact[] =>
  after.list.flatMap(({ id, eccErrors: now }) => {
    const then = before?.list.find((gpu) => gpu.id === id)?.eccErrors ?? null
    if (now === null || then === null || now <= then) return []
    const quote = `uncorrected memory errors of ${id} rose from ${then} to ${now} (nvidia-smi)`
    return [{ rule: 'gpu-ecc', cause: 'gpu_ecc_uncorrectable', subject: 'gpu', strength: 'sure', quote }]
  })

// All processes of the attempt have ended when this is asked.
const heldByOthers = (after: Gpus, ownId: number | null): readonly MachineFact[] =>
  after.list.flatMap(({ id, totalMiB }) => {
    const others = after.processes.filter(({ gpuId, processId }) => gpuId === id && processId !== ownId)
    const held = others.reduce((sum, { usedMiB }) => sum + (usedMiB ?? 0), 0)
    if (totalMiB === null || totalMiB === 0 || held / totalMiB < shareSeen) return []
    const who = others.map(({ processId, usedMiB }) => `pid ${processId} ${usedMiB ?? '?'} MiB`).join(', ')
    const strength = held / totalMiB >= shareMissed ? 'when-fitting' : 'context'
    const quote = `other processes hold ${held} of ${totalMiB} MiB of ${id} (${who})`
    return [{ rule: 'gpu-memory-held', cause: 'gpu_memory_in_use', subject: 'gpu memory', strength, quote }]
  })

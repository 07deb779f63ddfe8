import { type Gpus, gpuColumns, gpuProcessColumns, parseGpuProcesses, parseGpus } from '../evidence/gpus.ts'
import { findOnPath } from './programs.ts'
import { output } from './short-command.ts'

/** A driver without persistence mode takes seconds to answer; one that lost its GPU may never. */
const deadlineMs = 5_000
const format = '--format=csv,noheader,nounits'

/** The nvidia-smi on the path; null when there is none. */
export const findNvidiaSmi = (path: string | undefined): string | null => findOnPath('nvidia-smi', path)

/** Asks for the GPUs of the machine, and who holds their memory. */
export async function readGpus(nvidiaSmi: string): Promise<Gpus | null> {
  const [gpus, processes] = await Promise.all([
    output(nvidiaSmi, [`--query-gpu=${gpuColumns}`, format], deadlineMs),
    output(nvidiaSmi, [`--query-compute-apps=${gpuProcessColumns}`, format], deadlineMs),
  ])
  if (!gpus.ok && gpus.text === '') return null
  return {
    list: gpus.ok ? parseGpus(gpus.text) : [],
    processes: processes.ok ? parseGpuProcesses(processes.text) : [],
    problem: gpus.ok ? null : gpus.text.trim().slice(0, 300),
  }
}

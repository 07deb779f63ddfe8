import { gpuProcessColumns, parseGpuProcesses } from '../evidence/gpus.ts'
import type { ProcessTools } from '../ports.ts'
import { findNvidiaSmi } from './nvidia-smi.ts'
import { findOnPath } from './programs.ts'
import { output } from './short-command.ts'

/** A large program takes a while to be read. */
const stackDeadlineMs = 8_000
const gpuDeadlineMs = 5_000

/** py-spy and nvidia-smi, where the command's own path has them. */
export const processTools: ProcessTools = {
  pythonStack: async (pid, path) => {
    const pySpy = findOnPath('py-spy', path)
    if (pySpy === null) return null
    const { ok, text } = await output(pySpy, ['dump', '--full-filenames', '--pid', String(pid)], stackDeadlineMs)
    return ok ? text : null
  },
  gpuHolders: async (path) => {
    const nvidiaSmi = findNvidiaSmi(path)
    if (nvidiaSmi === null) return null
    const query = [`--query-compute-apps=${gpuProcessColumns}`, '--format=csv,noheader,nounits']
    const { ok, text } = await output(nvidiaSmi, query, gpuDeadlineMs)
    return ok ? parseGpuProcesses(text).map(({ processId }) => processId) : null
  },
}

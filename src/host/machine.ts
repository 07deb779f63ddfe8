import { counter, processLimits } from '../evidence/cgroup.ts'
import type { Gpus } from '../evidence/gpus.ts'
import type { MachineChange, MachineSnapshot } from '../evidence/machine.ts'
import type { MachineProbe, MachineWatch, WatchedPlace } from '../ports.ts'
import { GroupFiles } from './group-files.ts'
import { followKernelLog } from './kernel-log.ts'
import { watchMemory } from './memory-watch.ts'
import { findNvidiaSmi, readGpus } from './nvidia-smi.ts'
import { textOf } from './plain-files.ts'
import { readSpaces } from './spaces.ts'

/**
 * What this machine counts, writes and has left, before and after an attempt.
 * Only what a command changes in its first moments is read before it starts; the rest is read while it does.
 */
export class LocalMachine implements MachineProbe {
  readonly #groups = new GroupFiles()
  readonly #nvidiaSmi = findNvidiaSmi(process.env.PATH)
  /** As they were last seen. */
  #gpus: Promise<Gpus | null> | null = null

  async watch(place: WatchedPlace): Promise<MachineWatch> {
    const nvidiaSmi = this.#nvidiaSmi
    const before = this.#counters()
    const log = followKernelLog()
    const memory = watchMemory(() => this.#groups.readUsage())
    const whileItStarts = new Promise<void>((resolve) => setImmediate(resolve))
    const spacesBefore = whileItStarts.then(() => readSpaces(place))
    if (nvidiaSmi !== null) this.#gpus ??= whileItStarts.then(() => readGpus(nvidiaSmi))
    return {
      end: async (failed): Promise<MachineChange> => {
        const after = this.#counters()
        const curve = memory.end()
        const [spaces, earlierSpaces, kernelLines, gpus, earlierGpus] = await Promise.all([
          readSpaces(place),
          spacesBefore,
          log.end(failed),
          failed && nvidiaSmi !== null ? readGpus(nvidiaSmi) : null,
          failed ? this.#gpus : null,
        ])
        if (gpus?.problem === null) this.#gpus = Promise.resolve(gpus)
        const limits = processLimits(textOf('/proc/self/limits'))
        return {
          ...(curve === null ? {} : { memory: curve }),
          before: { ...before, limits, spaces: earlierSpaces, gpus: earlierGpus, kernelLines: [] },
          after: { ...after, limits, spaces, gpus, kernelLines },
        }
      },
    }
  }

  #counters(): Pick<MachineSnapshot, 'group' | 'oomKills' | 'refusedForks'> {
    return {
      group: this.#groups.readMemory(),
      oomKills: counter(textOf('/proc/vmstat'), 'oom_kill'),
      refusedForks: this.#groups.readRefusedForks(),
    }
  }
}

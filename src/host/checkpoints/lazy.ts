import type { Checkpoints } from '../../ports.ts'

/** Checkpoints of this machine; most tasks look for none, and do without the code that reads them. */
export const lazyCheckpoints: Checkpoints = {
  newest: async (patterns, folder, stop, say) => {
    const { newestCheckpoint } = await import('./newest.ts')
    return newestCheckpoint(patterns, folder, stop, say)
  },
}

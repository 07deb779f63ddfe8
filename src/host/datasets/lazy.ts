import type { Datasets } from '../../ports.ts'

/** Data sets as this machine sees them; most tasks declare none, and do without the code that reads them. */
export function lazyDatasets(): Datasets {
  let loading: Promise<Datasets> | undefined
  return {
    verify: async (specs, folder, stop, say) => {
      loading ??= import('./verify.ts').then(({ LocalDatasets }) => new LocalDatasets())
      return (await loading).verify(specs, folder, stop, say)
    },
  }
}

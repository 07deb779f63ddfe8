import type { DatasetSpec } from '../domain/dataset.ts'

/** Data sets, and what is wrong with their text: one sentence each, with the setting, line and column. */
export interface DatasetsReading {
  readonly datasets: readonly DatasetSpec[]
  readonly problems: readonly string[]
}

/** Reads the setting `datasets`. YAML and schemas are loaded only when there is something to read. */
export async function readDatasets(written: string | undefined): Promise<DatasetsReading> {
  // That it is empty is a problem of the settings.
  if (written === undefined || written.trim() === '') return { datasets: [], problems: [] }
  const { readDatasetsText } = await import('./datasets-text.ts')
  const { datasets, problems } = readDatasetsText(written)
  return { datasets, problems: problems.map((problem) => `datasets: ${problem}`) }
}

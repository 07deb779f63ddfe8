import type { TrackingConfig } from '../domain/tracking.ts'
import type { Written } from './read.ts'

/** Where to report to, and what is wrong with how it was written, one sentence each. */
export interface TrackingReading {
  readonly tracking: TrackingConfig
  readonly problems: readonly string[]
}

/** Reads the setting `tracking`: auto, off, or a mapping in YAML. */
export async function readTracking({ tracking }: Written): Promise<TrackingReading> {
  const written = tracking?.trim() ?? 'auto'
  if (written === 'auto' || written === 'off') return { tracking: written, problems: [] }
  // An empty value is a problem of the settings.
  if (written === '') return { tracking: 'auto', problems: [] }
  // YAML is a third of all the code, and most runs start without.
  const { readTrackingText } = await import('./tracking-text.ts')
  return readTrackingText(written)
}

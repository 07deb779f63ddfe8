import type { Written } from '../settings/read.ts'
import type { RedactPatterns } from '../settings/redact-patterns.ts'

/** Reads the setting `redact`, before anything is started. */
export async function readRedact({ redact }: Written): Promise<RedactPatterns> {
  // An empty one is a problem of the settings.
  if (redact === undefined || redact.trim() === '') return { patterns: [], problems: [] }
  // The engine of regular expressions takes time to load, and most runs do without.
  const { readRedactPatterns } = await import('../settings/redact-patterns.ts')
  return readRedactPatterns(redact)
}

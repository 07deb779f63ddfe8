import type { Redact } from '../evidence/redact.ts'

/**
 * What a record may only hold words of ours in, or what GitHub itself shows: taking something out of them would break it,
 * and a program could break it on purpose. All else is text from outside.
 */
const closed = new Set(
  'tool rules_version id kind status started_at finished_at classified_at class cause confidence rule source ended_by signal workflow_run sha256'.split(
    ' ',
  ),
)

/** A record, or a part of one, with secrets taken out of every text in it; the same object where there are none. */
export function withoutSecrets<T>(value: T, redact: Redact, key = ''): T {
  if (closed.has(key)) return value
  if (typeof value === 'string') return textWithout(value, redact, key) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => {
    const clean: unknown = withoutSecrets<unknown>(inner, redact, Array.isArray(value) ? key : name)
    return { name, inner, clean }
  })
  if (entries.every(({ inner, clean }) => inner === clean)) return value
  return (
    Array.isArray(value)
      ? entries.map(({ clean }) => clean)
      : Object.fromEntries(entries.map(({ name, clean }) => [name, clean]))
  ) as T
}

/** An address stays one, since readers of the record expect it. */
function textWithout(text: string, redact: Redact, key: string): string {
  const clean = redact(text)
  return key === 'url' && clean !== text && !URL.canParse(clean) ? 'redacted:' : clean
}

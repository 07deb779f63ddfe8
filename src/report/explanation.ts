/** What a verdict says, as far as it can change. */
export interface Judgement {
  readonly class: string
  readonly cause: string
  readonly confidence: string
  /** "file:line"; null when not known. */
  readonly location: string | null
  readonly rule: string
}

export const judgementKeys = ['class', 'cause', 'confidence', 'location', 'rule'] as const satisfies (keyof Judgement)[]

/** An attempt as it was judged, and as it would be today. */
export interface AttemptExplained {
  readonly number: number
  /** Null when it did not fail. */
  readonly before: Judgement | null
  /** Null when there is nothing to judge. */
  readonly now: Judgement | null
  readonly changed: readonly (keyof Judgement)[]
  /** The text that decides today. */
  readonly quote: string
}

/** A manifest, judged again. */
export interface Explanation {
  readonly rulesVersion: { readonly before: string; readonly now: string }
  readonly attempts: readonly AttemptExplained[]
}

/** For people. */
export function explanationLines({ rulesVersion: { before, now }, attempts }: Explanation): readonly string[] {
  return [
    before === now ? `rules: ${now}, as in the manifest` : `rules: ${before} → ${now}`,
    ...attempts.flatMap(attemptLines),
  ]
}

function attemptLines({ number, before, now, changed, quote }: AttemptExplained): readonly string[] {
  const head = `attempt ${number}: `
  if (before === null) return [`${head}there is no failure to judge`]
  const was = `${before.class}, ${before.cause}, ${before.confidence}, by ${before.rule}`
  if (now === null) return [`${head}it cannot be judged again, since nobody saw how it ended; it was ${was}`]
  const evidence = quote === '' ? [] : [`  evidence: ${quote}`]
  if (changed.length === 0) {
    const location = now.location === null ? [] : [`  location: ${now.location}`]
    return [`${head}nothing changed`, `  ${was}`, ...location, ...evidence]
  }
  return [
    `${head}${changed.join(', ')} changed`,
    ...judgementKeys.map((key) =>
      changed.includes(key)
        ? `  ${key}: ${before[key] ?? 'none'} → ${now[key] ?? 'none'}`
        : `  ${key}: ${now[key] ?? 'none'}`,
    ),
    ...evidence,
  ]
}

/** For machines. */
export const explanationJson = ({ rulesVersion, attempts }: Explanation): string =>
  JSON.stringify({ rules_version: rulesVersion, attempts }, null, 2)

/** A picture in Markdown, as GitHub draws it. */
export const picture = (lines: readonly string[]): string => ['```mermaid', ...lines, '```'].join('\n')

/** A name in a picture: what could end it, or begin something else, is left out. */
export const plainName = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N} _.,()/-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim()

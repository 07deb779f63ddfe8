/** Text that stays text in Markdown: nothing in it becomes a link, a tag, a mention or a table cell. */
export function escaped(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~$:@-]/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** A code span that holds the text whatever backticks are in it, and does not end a table cell. */
export function code(text: string): string {
  const flat = text.replace(/[\r\n]+/g, ' ')
  return `<code>${flat.replace(/[&<>|`*_\\[\]~$:@#]/g, (char) => `&#${char.charCodeAt(0)};`)}</code>`
}

/** A sentence in which `this` is code; all else stays text. */
export const prose = (text: string): string =>
  text
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? code(part.slice(1, -1)) : escaped(part)))
    .join('')

/** A path in the address of a link. */
export const encodedPath = (path: string): string => path.split('/').map(encoded).join('/')

// Also what encodeURIComponent leaves and Markdown reads.
const encoded = (part: string): string =>
  encodeURIComponent(part).replace(/[!'()*~_]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)

/** A block that shows the text as it is. HTML, so that no fence in the text can end it. */
export const block = (text: string): string =>
  `<pre>${text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)}</pre>`

/** A part that is folded until it is clicked. */
export const folded = (title: string, body: string): string =>
  `<details><summary>${escaped(title)}</summary>\n\n${body}\n\n</details>`

/** A table; the cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

/** One workflow command, `::name key=value,key=value::data`, with its escapes undone; names are in lower case. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

interface Syntax {
  readonly parts: RegExp
  readonly separator: string
  readonly dataEscapes: readonly Escape[]
  readonly propertyEscapes: readonly Escape[]
}

type Escape = readonly [escaped: string, plain: string]

const LINE_BREAKS: readonly Escape[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
]
// The percent sign comes last in every list: %250A means the text %0A, not a line break.
const PERCENT: Escape = ['%25', '%']
const OLD_ESCAPES: readonly Escape[] = [['%3B', ';'], ...LINE_BREAKS, ['%5D', ']'], PERCENT]

// Both forms that the runner reads: `::` only at the start of a line, the older `##[` anywhere in it.
const SYNTAXES: readonly Syntax[] = [
  {
    parts: /^\s*::(?<info>.*?)::(?<data>.*)$/s,
    separator: ',',
    dataEscapes: [...LINE_BREAKS, PERCENT],
    propertyEscapes: [...LINE_BREAKS, ['%3A', ':'], ['%2C', ','], PERCENT],
  },
  {
    parts: /##\[(?<info>[^\]]*)\](?<data>.*)$/s,
    separator: ';',
    dataEscapes: OLD_ESCAPES,
    propertyEscapes: OLD_ESCAPES,
  },
]

/** Reads a line of output as a workflow command; undefined when it is none that `isKnown` accepts. */
export function parseCommand(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  // Almost every line is none, and there may be millions.
  if (!line.includes('::') && !line.includes('##[')) return undefined
  for (const syntax of SYNTAXES) {
    const { info = '', data = '' } = syntax.parts.exec(line)?.groups ?? {}
    const [, name = '', properties = ''] = /^([^ ]*) ?(.*)$/s.exec(info) ?? []
    if (!isKnown(name.toLowerCase())) continue
    return {
      name: name.toLowerCase(),
      properties: parseProperties(properties, syntax),
      data: undoEscapes(data, syntax.dataEscapes),
    }
  }
  return undefined
}

function parseProperties(text: string, syntax: Syntax): Record<string, string> {
  const pairs = text
    .trim()
    .split(syntax.separator)
    .map((pair) => /^([^=]+)=(.+)$/s.exec(pair))
    .filter((pair) => pair !== null)
  return Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, undoEscapes(value, syntax.propertyEscapes)]))
}

function undoEscapes(text: string, escapes: readonly Escape[]): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text)
}

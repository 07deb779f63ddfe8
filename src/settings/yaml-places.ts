import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml'

type Path = readonly PropertyKey[]

/** What is wrong, and where in the text. */
export interface Problem {
  readonly offset: number
  readonly text: string
}

/** Problems as `LINE:COLUMN: what`, from 1, in the order of the text. */
export const placed = (problems: readonly Problem[], lines: LineCounter): readonly string[] =>
  [...problems]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, text }) => {
      const { line, col } = lines.linePos(offset)
      return `${Math.max(1, line)}:${Math.max(1, col)}: ${text}`
    })

/** What the reader of YAML complains of, to be told after a place. */
export const saidByYaml = (message: string): string =>
  message.charAt(0).toLowerCase() + message.slice(1).replace(/; please use YAML\.\w+\(\)/, '')

/** What lies at a path in a value; undefined when nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined
    at = (at as Record<PropertyKey, unknown>)[part]
  }
  return at
}

/** Where a value stands in the text; with `ofKey` its key; when it is not there, what it should be in. */
export function offsetOf(document: Document, path: Path, ofKey = false): number {
  let node: Node | null = document.contents
  for (const [i, part] of path.entries()) {
    const target: Node | undefined = isAlias(node) ? node.resolve(document) : (node ?? undefined)
    const isLast = i === path.length - 1
    let next: unknown
    if (isMap(target)) {
      // Of a key that is given twice the last is the one that is read.
      const pair = target.items.findLast(({ key }) => isScalar(key) && key.value === part)
      // A value that is left out has no place of its own.
      next = pair === undefined ? undefined : (isLast && ofKey) || isEmpty(pair.value) ? pair.key : pair.value
    } else if (isSeq(target)) next = target.items[Number(part)]
    if (next === undefined) break
    node = next as Node
  }
  return node?.range?.[0] ?? 0
}

const isEmpty = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null && !node.source)

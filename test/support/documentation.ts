import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './dist.ts'

/** A block of YAML in a page. */
export interface YamlBlock {
  /** Relative to the repository. */
  readonly page: string
  /** Of its first line. */
  readonly line: number
  readonly text: string
  /** The paragraph before it. */
  readonly lead: string
}

/** Every page that users read. */
export const pages: readonly string[] = [
  'README.md',
  ...['docs', 'docs/adr', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
]

/** The blocks of YAML of a page, in their order. */
export function yamlBlocksOf(page: string): readonly YamlBlock[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map((found) => {
    const before = text.slice(0, found.index)
    return {
      page,
      line: before.split('\n').length + 1,
      text: found[1] ?? '',
      lead: before.trimEnd().split(/\n\n/).at(-1)?.replaceAll('\n', ' ') ?? '',
    }
  })
}

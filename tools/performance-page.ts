import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Figures {
  readonly name: string
  readonly title: string
  readonly head: readonly string[]
  readonly note: string
  readonly command: string
  readonly machine: string
  readonly rows: readonly (readonly string[])[]
}

const path = join(import.meta.dirname, '..', 'docs', 'performance.json')

/** What was measured of a section, as a table; empty when it was not. */
export function figures(name: string): string {
  const known: Readonly<Record<string, Figures>> = JSON.parse(readFileSync(path, 'utf8'))
  const section = known[name]
  return section === undefined ? '' : table(section)
}

/** Without the spread, which docs/performance.md shows. */
const middle = (cell = ''): string => cell.replace(/ \([^)]*\)$/, '')

/** What a user would ask of a section first: of each row what it is, and what was measured. */
const askedFirst: Readonly<Record<string, (row: readonly string[]) => readonly [string, string] | undefined>> = {
  throughput: ([output, , inherited, listeners, mlRun]) => [
    `passing on ${output}: time against a plain pipe`,
    `${middle(mlRun)} (stdio inherited by Node.js ${middle(inherited)}, listeners of @actions/exec ${middle(listeners)})`,
  ],
  memory: ([output, peak]) => (output === '2 GB' ? ['memory at most, while 2 GB pass', `${peak} MiB`] : undefined),
  start: ([what, , , mlRun, action]) =>
    what === 'wall'
      ? ['a start, with `true`: time against `node -e 0`', `${middle(mlRun)} (main of the action ${middle(action)})`]
      : undefined,
  realistic: ([output, , mlRun]) => [`CPU beside ${output}, against stdio inherited by Node.js`, middle(mlRun)],
  between: ([what = '', ms]) => {
    if (what.includes('a loop of the shell')) return undefined
    return [what === 'the same, ml-run' ? 'from a SIGKILL to the next attempt' : what, `${ms} ms`]
  },
  classify: ([what, , speed]) => (what === '`ml-run classify`' ? [`${what} on 1 GB`, `${speed} MB/s`] : undefined),
}

/** What ml-run costs, in short, with the command that measures it. */
export function costs(): readonly (readonly string[])[] {
  const known: Readonly<Record<string, Figures>> = JSON.parse(readFileSync(path, 'utf8'))
  return Object.entries(askedFirst).flatMap(([name, asked]) => {
    const section = known[name]
    return (section?.rows ?? []).flatMap((row) => {
      const said = asked(row)
      return said === undefined ? [] : [[...said, `\`${section?.command}\``]]
    })
  })
}

/** docs/performance.md, from the figures that `npm run bench -- --write` has kept. */
export function performancePage(): string {
  const known: Readonly<Record<string, Figures>> = JSON.parse(readFileSync(path, 'utf8'))
  const sections = Object.values(known).map(
    (section) =>
      `## ${section.title}\n\n${section.note}\n\n${table(section)}\n\n\`${section.command}\`, ${section.machine}.\n`,
  )
  return `<!-- Made by \`npm run generate\` from docs/performance.json, which \`npm run bench -- --write\` writes. -->
# Performance

How much ml-run costs, measured on \`dist\`. Ratios are against a baseline in the same round, so that they mean something on
any machine; what was tried on the way, and what it gave, is in [a decision of its own](adr/0021-the-path-of-a-byte.md).
Make a section again with the command below it, all of them with \`npm run bench -- --write\`.

${sections.join('\n')}`
}

const table = ({ head, rows }: Figures): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

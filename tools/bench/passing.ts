import { join } from 'node:path'
import { makeInputs } from './inputs.ts'
import { interleaved, mlRun, node, quoted, root, type Variant } from './measure.ts'
import { ratioRow, rows, type Section } from './section.ts'

const inherit = join(root, 'tools', 'bench', 'programs', 'inherit.mjs')
const bars = join(root, 'tools', 'bench', 'programs', 'bars.mjs')
const listeners = join(root, 'tools', 'bench', 'programs', 'actions-exec.mjs')

/** How long it takes to pass an output on and to read all of it, against a plain pipe of the shell. */
export const throughput: Section = {
  name: 'throughput',
  title: 'Passing an output on, every line judged',
  head: ['output', 'a plain pipe', 'inherited by a Node.js parent', 'listeners of @actions/exec', 'ml-run'],
  note: 'Wall time over that of the same program and `| cat > /dev/null` in the same round, `cat FILE` where nothing else is said; median, middle half of the rounds in brackets.',
  measure: async ({ folder, rounds }) =>
    rows(outputs(folder), async ([name, command]) => {
      const measured = await interleaved(ways(command), rounds, folder)
      return [name, ...ratioRow(measured, ({ wallMs }) => wallMs)]
    }),
}

/** What is printed, and the command that prints it. */
function outputs(folder: string): readonly (readonly [string, string])[] {
  const files = Object.values(makeInputs(folder)).map(({ name, file }) => [name, `cat ${quoted(file)}`] as const)
  return [...files, ['30 MB of such a bar, each redraw written by itself', `${node} ${quoted(bars)}`]]
}

function ways(command: string): readonly Variant[] {
  const through = (by: string) => `${by} ${command} | cat > /dev/null`
  return [
    { name: 'pipe', script: `${command} | cat > /dev/null` },
    { name: 'inherit', script: through(`${node} ${quoted(inherit)}`) },
    { name: 'actions-exec', script: through(`${node} ${quoted(listeners)}`) },
    { name: 'ml-run', script: through(`${node} ${quoted(mlRun)} --`) },
  ]
}

/** How much memory ml-run holds, whatever the length of the output. */
export const memory: Section = {
  name: 'memory',
  title: 'Memory',
  head: ['output', 'peak of ml-run, MiB'],
  note: 'Resident memory at its highest, by the count of the kernel.',
  measure: async ({ folder, rounds }) => {
    const { steps, redrawn } = makeInputs(folder)
    const cat = (file: string, times: number) => Array.from({ length: times }, () => quoted(file)).join(' ')
    const outputs: readonly (readonly [string, string, string])[] = [
      ['20 MB', `head -c 20000000 ${quoted(steps.file)}`, 'cat > /dev/null'],
      ['200 MB', `cat ${cat(steps.file, 1)}`, 'cat > /dev/null'],
      ['2 GB', `cat ${cat(steps.file, 10)}`, 'cat > /dev/null'],
      ['300 MB of a bar redrawn by \\r', `cat ${cat(redrawn.file, 10)}`, 'cat > /dev/null'],
      [
        '200 MB to a reader that takes 50 MB/s',
        `cat ${cat(steps.file, 1)}`,
        `${node} ${quoted(join(root, 'tools', 'bench', 'programs', 'slow-reader.mjs'))}`,
      ],
    ]
    return rows(outputs, async ([name, command, reader]) => {
      const script = `${node} ${quoted(mlRun)} -- ${command} | ${reader}`
      const [measured] = await interleaved([{ name, script, watch: mlRun }], Math.min(3, rounds), folder)
      const peaks = measured?.samples.map(({ peakMiB }) => peakMiB ?? 0) ?? []
      return [name, String(Math.round(Math.max(...peaks)))]
    })
  },
}

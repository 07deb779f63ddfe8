import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { interleaved, median, mlRun, node, once, quoted, root, type Variant } from './measure.ts'
import { ratioRow, rows, type Section, type Setting } from './section.ts'

/** The environment in which the runner starts an action's main. */
function asAction(folder: string): Readonly<Record<string, string>> {
  const files = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']
  const temp = join(folder, 'runner-temp')
  mkdirSync(temp, { recursive: true })
  for (const name of files) writeFileSync(join(temp, name), '')
  return {
    ...Object.fromEntries(files.map((name) => [name, join(temp, name)])),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: temp,
    INPUT_RUN: 'true',
    INPUT_UPLOAD: 'never',
  }
}

/** What every step pays. */
export const start: Section = {
  name: 'start',
  title: 'Start',
  head: ['', '`node -e 0`', '`bash -c true`', '`ml-run -- true`', "the action's main on `true`"],
  note: 'Wall and CPU time over those of bare Node.js in the same round.',
  measure: async ({ folder, rounds }) => {
    const variants: readonly Variant[] = [
      { name: 'node', script: `${node} -e 0` },
      { name: 'bash', script: 'bash -c true' },
      { name: 'ml-run', script: `${node} ${quoted(mlRun)} -- true` },
      { name: 'action', script: `${node} ${quoted(join(root, 'dist', 'action', 'index.js'))}`, env: asAction(folder) },
    ]
    const measured = await interleaved(variants, 3 * rounds, folder)
    return [
      ['wall', ...ratioRow(measured, ({ wallMs }) => wallMs)],
      ['CPU', ...ratioRow(measured, ({ cpuMs }) => cpuMs)],
    ]
  },
}

/** What a training pays for being watched. */
export const realistic: Section = {
  name: 'realistic',
  title: 'Beside a training',
  head: ['output', 'inherited by a Node.js parent', 'ml-run'],
  note: 'CPU time of a program that prints for ten seconds, with its parent.',
  measure: async ({ folder, rounds }) => {
    const training = quoted(join(root, 'tools', 'bench', 'programs', 'training.mjs'))
    const inherit = quoted(join(root, 'tools', 'bench', 'programs', 'inherit.mjs'))
    const variants = [
      { name: 'inherit', script: `${node} ${inherit} ${node} ${training} | cat > /dev/null` },
      { name: 'ml-run', script: `${node} ${quoted(mlRun)} -- ${node} ${training} | cat > /dev/null` },
    ]
    const measured = await interleaved(variants, Math.min(rounds, 3), folder)
    return [['50 lines and 20 redrawn bars a second', ...ratioRow(measured, ({ cpuMs }) => cpuMs)]]
  },
}

/** How soon the next attempt runs, and how soon a cancel is over. */
export const between: Section = {
  name: 'between',
  title: 'Between attempts, and after a cancel',
  head: ['', 'ms'],
  note: 'Medians. The loop of the shell is `until COMMAND; do :; done`.',
  measure: async ({ folder, rounds }) =>
    rows(
      [
        [
          'from a SIGKILL to the first instruction of the next attempt, a loop of the shell',
          (at: Setting) => gap(at, (command) => `until ${command}; do :; done`),
        ],
        [
          'the same, ml-run',
          (at: Setting) =>
            gap(
              at,
              (command) =>
                `${node} ${quoted(mlRun)} --policy ${quoted('causes: {sigkill: {retries: 3, delay: 0s}}')} -- ${command}`,
            ),
        ],
        ['from SIGINT to the end of ml-run, the record written', cancel],
      ] as const,
      async ([name, measure]) => {
        const times: number[] = []
        for (let round = 0; round < rounds; round++) times.push(await measure({ folder, rounds }))
        return [name, median(times).toFixed(0)]
      },
    ),
}

async function gap({ folder }: Setting, around: (command: string) => string): Promise<number> {
  const times = join(folder, 'times')
  writeFileSync(times, '')
  const program = join(folder, 'dies-once.sh')
  // The first time it writes when it dies, the second time when it begins.
  writeFileSync(program, `date +%s%N >> ${quoted(times)}\n[ "$(wc -l < ${quoted(times)})" -gt 1 ] || kill -9 $$\n`)
  await once({ name: 'gap', script: around(`bash ${quoted(program)}`) }, folder)
  const [died = 0, began = 0] = readFileSync(times, 'utf8').split('\n').map(Number)
  return (began - died) / 1e6
}

async function cancel({ folder }: Setting): Promise<number> {
  const script = `${node} ${quoted(mlRun)} -- sleep 60 & pid=$!; sleep 1; date +%s%N > at; kill -INT $pid; wait $pid; date +%s%N >> at`
  await once({ name: 'cancel', script }, folder)
  const [asked = 0, over = 0] = readFileSync(join(folder, 'at'), 'utf8').split('\n').map(Number)
  return (over - asked) / 1e6
}

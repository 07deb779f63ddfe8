import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeInputs, step } from './inputs.ts'
import { interleaved, median, mlRun, node, quoted } from './measure.ts'
import { rows, type Section, type Setting } from './section.ts'

interface Step {
  readonly name: string
  readonly script: string
}

const run = (command: string, options = ''): string => `${node} ${quoted(mlRun)} ${options} -- ${command} > /dev/null`

/** Wall time of runs that differ in one thing, against the first of them. */
function growth(
  name: string,
  title: string,
  what: string,
  note: string,
  steps: (setting: Setting) => readonly Step[],
): Section {
  return {
    name,
    title,
    head: [what, 'wall ms', 'CPU ms'],
    note,
    measure: async (setting) =>
      rows(steps(setting), async (each) => {
        const [measured] = await interleaved([each], Math.min(setting.rounds, 5), setting.folder)
        const samples = measured?.samples ?? []
        const of = (pick: (sample: (typeof samples)[number]) => number) => median(samples.map(pick)).toFixed(0)
        return [each.name, of(({ wallMs }) => wallMs), of(({ cpuMs }) => cpuMs)]
      }),
  }
}

export const outputSize = growth(
  'output-size',
  'How it grows: output',
  'output',
  'Step lines to `/dev/null`.',
  ({ folder }) => {
    const { steps } = makeInputs(folder)
    // Of each file so much is printed.
    const head = (mega: number, files: number) =>
      `head -q -c ${(mega / files) * 1_000_000} ${Array(files).fill(quoted(steps.file)).join(' ')}`
    return [
      { name: '1 MB', script: run(head(1, 1)) },
      { name: '10 MB', script: run(head(10, 1)) },
      { name: '100 MB', script: run(head(100, 1)) },
      { name: '1000 MB', script: run(head(1_000, 5)) },
    ]
  },
)

export const lineLength = growth(
  'line-length',
  'How it grows: length of lines',
  'line',
  '50 MB of lines of one length.',
  ({ folder }) =>
    [100, 1_000, 10_000, 100_000, 1_000_000].map((length) => {
      const file = join(folder, `lines-${length}.log`)
      const words = Array.from({ length: Math.ceil(length / 100) }, (_, i) => step(i).slice(0, 99))
        .join(' ')
        .slice(0, length - 1)
      writeFileSync(file, `${words}\n`.repeat(50e6 / length))
      return { name: `${length} bytes`, script: run(`cat ${quoted(file)}`) }
    }),
)

export const attempts = growth(
  'attempts',
  'How it grows: attempts',
  'attempts',
  'A command that is killed each time, retried at once.',
  ({ folder }) =>
    [1, 2, 4, 8, 16, 32].map((times) => {
      const policy = join(folder, `policy-${times}.yml`)
      writeFileSync(policy, `causes: {sigkill: {retries: ${times - 1}, delay: 0s}}\n`)
      return {
        name: String(times),
        script: `{ ${run("sh -c 'echo step $ML_RUN_ATTEMPT; kill -9 $$'", `--policy-file ${quoted(policy)}`)} || true; }`,
      }
    }),
)

export const descendants = growth(
  'descendants',
  'How it grows: processes of the command',
  'processes',
  'Each sleeps for a second.',
  () =>
    [1, 10, 100, 500].map((count) => ({
      name: String(count),
      script: run(`bash -c 'for i in $(seq ${count}); do sleep 1 & done; wait'`),
    })),
)

export const checkpoints = growth(
  'checkpoints',
  'How it grows: checkpoints',
  'files',
  'Whole checkpoints in JSON, of which the newest is looked for.',
  ({ folder }) =>
    [1, 10, 100, 1_000].map((count) => {
      const place = join(folder, `checkpoints-${count}`)
      mkdirSync(place, { recursive: true })
      for (let i = 0; i < count; i++) writeFileSync(join(place, `step-${i}.json`), '{"step": 1}')
      return { name: String(count), script: run('true', `--checkpoints ${quoted(join(place, '*.json'))}`) }
    }),
)

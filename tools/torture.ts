/**
 * Trials by the hundred: `npm run torture -- record [--kills N] [--seed N]`, `npm run torture -- tree [--attempts N]`, with `--write`.
 * `--write` keeps the figures in docs/reliability.json, from which `npm run generate` makes the table in README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Trial } from './torture/trial.ts'

const kinds: Readonly<Record<string, () => Promise<Trial>>> = {
  tree: async () => (await import('./torture/tree.ts')).tree,
  record: async () => (await import('./torture/record.ts')).record,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '100' },
    attempts: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
})
const [kind = ''] = positionals
const load = kinds[kind]
if (load === undefined) {
  console.error(`give a kind of trial: ${Object.keys(kinds).join(', ')}`)
  process.exit(2)
}
const trial = await load()
const option = kind === 'tree' ? 'attempts' : 'kills'
const times = Number(values[option])
const rows = await trial({ times, seed: Number(values.seed), say: (line) => console.log(line) })
const names = ['trial', 'times', 'good', 'median ms', 'what was wrong'] as const
console.log(names.join(' | '))
for (const { name, times, good, medianMs, problems } of rows) {
  console.log([name, times, good, medianMs ?? '', problems.length === 0 ? 'nothing' : problems.join('; ')].join(' | '))
}
if (values.write) {
  const path = join(import.meta.dirname, '..', 'docs', 'reliability.json')
  const known = JSON.parse(readFileSync(path, 'utf8'))
  const figures = rows.map(({ problems: _, ...row }) => row)
  const command = `npm run torture -- ${kind} --${option} ${times}`
  writeFileSync(path, `${JSON.stringify({ ...known, [kind]: { command, rows: figures } }, null, 2)}\n`)
}
if (rows.some(({ times, good }) => good < times)) process.exitCode = 1

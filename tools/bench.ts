/**
 * Measures dist: `npm run bench [-- SECTION…] [--rounds N] [--write]`.
 * `--write` keeps the figures in docs/performance.json, from which `npm run generate` makes the tables of
 * docs/performance.md. Ratios are against a baseline in the same round; nothing here is asserted by tests.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as growth from './bench/growth.ts'
import { root } from './bench/measure.ts'
import * as passing from './bench/passing.ts'
import * as reading from './bench/reading.ts'
import { redaction } from './bench/redaction.ts'
import type { Section } from './bench/section.ts'
import * as starting from './bench/starting.ts'

const sections: readonly Section[] = [
  passing.throughput,
  passing.memory,
  starting.realistic,
  starting.start,
  starting.between,
  reading.classify,
  reading.table,
  redaction,
  growth.outputSize,
  growth.lineLength,
  growth.attempts,
  growth.descendants,
  growth.checkpoints,
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '7' }, write: { type: 'boolean', default: false } },
})
const unknown = positionals.filter((name) => !sections.some((section) => section.name === name))
if (unknown.length > 0) {
  console.error(`no section ${unknown.join(', ')}; there are ${sections.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}
const file = join(root, 'docs', 'performance.json')
for (const { measure, ...section } of sections) {
  if (positionals.length > 0 && !positionals.includes(section.name)) continue
  console.log(`${section.title}\n  ${section.head.join(' | ')}`)
  const folder = mkdtempSync(join(tmpdir(), 'ml-run-bench-'))
  try {
    const rows = await measure({ folder, rounds: Number(values.rounds) })
    console.log(rows.map((row) => `  ${row.join(' | ')}`).join('\n'))
    if (!values.write) continue
    const known = JSON.parse(readFileSync(file, 'utf8'))
    const machine = `${cpus().length} cores, Node.js ${process.versions.node}`
    const command = `npm run bench -- ${section.name} --rounds ${values.rounds}`
    writeFileSync(
      file,
      `${JSON.stringify({ ...known, [section.name]: { ...section, command, machine, rows } }, null, 2)}\n`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

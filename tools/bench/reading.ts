import { join } from 'node:path'
import { OutputReader } from '../../src/evidence/output.ts'
import { type Row, SignatureTable } from '../../src/evidence/signature.ts'
import { signatures } from '../../src/evidence/signatures/index.ts'
import { makeInputs, step, unlike } from './inputs.ts'
import { interleaved, median, mlRun, node, quoted } from './measure.ts'
import { rows, type Section } from './section.ts'

/** How fast a saved log is read. */
export const classify: Section = {
  name: 'classify',
  title: '`ml-run classify` on a log of 1 GB',
  head: ['', 'ms', 'MB/s'],
  note: 'Wall time, medians; `wc -l` reads the same file in the same rounds.',
  measure: async ({ folder, rounds }) => {
    const { steps } = makeInputs(folder)
    const log = join(folder, 'one-gigabyte.log')
    await interleaved(
      [{ name: 'make', script: `cat ${Array(5).fill(quoted(steps.file)).join(' ')} > ${quoted(log)}` }],
      0,
      folder,
    )
    const measured = await interleaved(
      [
        { name: '`wc -l`', script: `wc -l ${quoted(log)}` },
        { name: '`ml-run classify`', script: `${node} ${quoted(mlRun)} classify ${quoted(log)}` },
      ],
      rounds,
      folder,
    )
    return measured.map(({ name, samples }) => {
      const ms = median(samples.map(({ wallMs }) => wallMs))
      return [name, ms.toFixed(0), (1e6 / ms).toFixed(0)]
    })
  },
}

const chunkBytes = 64 * 1024

/** What one more signature costs. */
export const table: Section = {
  name: 'table',
  title: 'The size of the table',
  head: [
    'rows',
    'texts searched for',
    'CPU ms for 100 MB of step lines',
    'against the table as it is',
    'CPU ms for 100 MB of lines that are all unlike',
    'against the table as it is',
  ],
  note: 'Rows beyond those of the table are copies of its own with other words in their texts.',
  measure: async ({ rounds }) => {
    const all = signatures.rows
    const tables = [
      all.slice(0, all.length / 2),
      all,
      [...all, ...others(all, 1)],
      [...all, ...others(all, 1), ...others(all, 2), ...others(all, 3)],
    ].map((some) => new SignatureTable(some))
    const outputs = [step, unlike].map((line) =>
      Buffer.from(Array.from({ length: 10_000 }, (_, i) => line(i)).join('')),
    )
    const times = tables.map(() => outputs.map((): number[] => []))
    for (let round = 0; round <= rounds; round++) {
      for (const [i, some] of tables.entries()) {
        for (const [j, output] of outputs.entries()) {
          const ms = cpuMsToRead(some, output)
          if (round > 0) times[i]?.[j]?.push(ms)
        }
      }
    }
    return rows([...tables.entries()], async ([i, some]) => {
      const figures = outputs.flatMap((_, j) => {
        const ms = median(times[i]?.[j] ?? [])
        return [ms.toFixed(0), (ms / median(times[1]?.[j] ?? [])).toFixed(2)]
      })
      return [String(some.rows.length), String(some.needles.length), ...figures]
    })
  },
}

/** Rows that look for other texts: the letters of each needle are moved on in the alphabet. */
const others = (some: readonly Row[], by: number): readonly Row[] =>
  some.map((row) => ({
    ...row,
    id: `${row.id}-${by}`,
    needles: row.needles.map((needle) =>
      needle.replace(/[a-z]/g, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + 7 * by) % 26))),
    ),
  }))

function cpuMsToRead(some: SignatureTable, output: Buffer): number {
  const reader = new OutputReader(some, { redact: (text) => text })
  // The tables for the search are made at the first output; that is measured as part of the start.
  reader.push('stdout', Buffer.from('ready\n'))
  const before = process.cpuUsage()
  for (let read = 0; read < 100e6; read += output.length) {
    for (let at = 0; at < output.length; at += chunkBytes) reader.push('stdout', output.subarray(at, at + chunkBytes))
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

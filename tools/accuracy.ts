/**
 * Says how often the classifier is right, on cases whose labels are known.
 *     npm run accuracy -- [--json] [-v] [FILE.jsonl ...]
 * A file has a case a line, as test/corpus/README.md describes them; without a file, those of test/corpus are taken.
 */
import { globSync, readFileSync } from 'node:fs'
import { join, relative, win32 } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { classify } from '../src/classify.ts'
import { FailureClass } from '../src/domain/failure.ts'
import { noPolicy } from '../src/domain/own-policy.ts'
import { defaultPolicy } from '../src/policy/policy.ts'

const root = join(import.meta.dirname, '..')
const classes = FailureClass.options

/** What accuracy needs of a case; files from elsewhere may hold more. */
const LabelledCase = z.object({
  id: z.string(),
  exit_code: z.int().nullable(),
  signal: z.string().nullable(),
  log: z.string(),
  class: FailureClass,
  accept: z.array(FailureClass),
  location: z.object({ file: z.string(), line: z.int() }).nullable(),
  retry_helps: z.boolean(),
})
export type LabelledCase = z.infer<typeof LabelledCase>

/** A case and what the classifier made of it. */
export interface Judged {
  readonly label: LabelledCase
  readonly got: FailureClass
  readonly cause: string
  readonly location: string | undefined
}

/** The figures; shares are from 0 to 1, and null where there is nothing to count. */
export interface Accuracy {
  readonly cases: number
  readonly accepted: number | null
  readonly retriedInVain: number | null
  readonly missedRetries: number | null
  readonly rightLocation: number | null
  readonly unknown: number | null
  readonly byClass: Readonly<Record<FailureClass, { precision: number | null; recall: number | null }>>
  /** Label to verdict to number of cases. */
  readonly confusion: Readonly<Record<FailureClass, Readonly<Record<FailureClass, number>>>>
}

/** The cases of a file; a line that is none throws. */
export const readCases = (file: string): LabelledCase[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => LabelledCase.parse(JSON.parse(line)))

const plainly = { redact: (text: string) => text, policy: noPolicy, now: '2026-01-01T00:00:00Z' }

/** Judges the cases by their logs, exit codes and signals alone. */
export async function judged(cases: readonly LabelledCase[]): Promise<Judged[]> {
  const results: Judged[] = []
  for (const label of cases) {
    const known = { exitCode: label.exit_code, signal: label.signal }
    const { failure } = await classify([Buffer.from(label.log)], known, plainly)
    const { cause, location } = failure.context
    results.push({ label, got: failure.class, cause, location })
  }
  return results
}

/** Counts. A verdict among the accepted classes is right; it then counts for the class that it names. */
export function accuracy(results: readonly Judged[]): Accuracy {
  const never = (got: FailureClass) => defaultPolicy[got].retries === 0
  const hopeless = results.filter(({ label }) => label.class === 'code' || label.class === 'data')
  const count = (label: FailureClass, got: FailureClass) =>
    results.filter((one) => one.label.class === label && one.got === got).length
  const table = <T>(cell: (name: FailureClass) => T) =>
    Object.fromEntries(classes.map((name) => [name, cell(name)])) as Record<FailureClass, T>
  return {
    cases: results.length,
    accepted: share(results, isAccepted),
    retriedInVain: share(hopeless, ({ got }) => !never(got)),
    missedRetries: share(
      results.filter(({ label }) => label.retry_helps),
      ({ got }) => never(got),
    ),
    rightLocation: share(
      results.filter(({ label }) => label.location !== null),
      isLocated,
    ),
    unknown: share(results, ({ got }) => got === 'unknown'),
    byClass: table((name) => ({
      precision: share(
        results.filter(({ got }) => got === name),
        isAccepted,
      ),
      recall: share(
        results.filter(({ label }) => label.class === name),
        isAccepted,
      ),
    })),
    confusion: table((label) => table((got) => count(label, got))),
  }
}

const isAccepted = ({ label, got }: Judged): boolean => label.accept.includes(got)

/** The line must be the same, and the file: by its name where the label is relative, as it may be printed either way; under Windows too. */
function isLocated({ label, location }: Judged): boolean {
  const at = location?.match(/^(.*):(\d+)$/)
  if (label.location === null || at?.[1] === undefined) return false
  const { file, line } = label.location
  const same = file === at[1] || (!file.startsWith('/') && win32.basename(file) === win32.basename(at[1]))
  return same && line === Number(at[2])
}

const share = <T>(items: readonly T[], holds: (item: T) => boolean): number | null =>
  items.length === 0 ? null : items.filter(holds).length / items.length

const percent = (value: number | null): string => (value === null ? '-' : `${(100 * value).toFixed(1)}%`)

function text(title: string, figures: Accuracy): string {
  const row = (cells: readonly (string | number)[]) =>
    `  ${String(cells[0]).padEnd(16)}${cells
      .slice(1)
      .map((cell) => String(cell).padStart(15))
      .join('')}`
  return [
    `${title}: ${figures.cases} cases`,
    `  accepted class ${percent(figures.accepted)}, right location ${percent(figures.rightLocation)}, unknown ${percent(figures.unknown)}`,
    `  retried in vain ${percent(figures.retriedInVain)}, missed retries ${percent(figures.missedRetries)}`,
    row(['label \\ verdict', ...classes, 'precision', 'recall']),
    ...classes.map((label) => {
      const { precision, recall } = figures.byClass[label]
      return row([label, ...classes.map((got) => figures.confusion[label][got]), percent(precision), percent(recall)])
    }),
  ].join('\n')
}

const misses = (results: readonly Judged[]): string[] =>
  results.flatMap((one) => {
    const { label, got, cause, location } = one
    const wanted = label.location && `${label.location.file}:${label.location.line}`
    return [
      ...(isAccepted(one) ? [] : [`  ${label.id}: ${got} (${cause}), labelled ${label.accept.join(' or ')}`]),
      ...(wanted === null || isLocated(one) ? [] : [`  ${label.id}: at ${location ?? 'no place'}, labelled ${wanted}`]),
    ]
  })

async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { json: { type: 'boolean' }, verbose: { type: 'boolean', short: 'v' } },
    allowPositionals: true,
  })
  const files = positionals.length > 0 ? positionals : globSync(join(root, 'test/corpus/*.jsonl')).sort()
  const parts = await Promise.all(files.map(async (file) => ({ file, results: await judged(readCases(file)) })))
  const named = parts.map(({ file, results }) => ({ title: relative(process.cwd(), file), results }))
  const all =
    parts.length === 1 ? named : [...named, { title: 'total', results: parts.flatMap((part) => part.results) }]
  if (values.json) {
    const figures = all.map(({ title, results }) => [title, accuracy(results)])
    console.log(JSON.stringify(Object.fromEntries(figures), null, 2))
    return
  }
  for (const { title, results } of all) console.log(`${text(title, accuracy(results))}\n`)
  if (values.verbose) for (const { title, results } of named) console.log([title, ...misses(results)].join('\n'))
}

if (import.meta.main) await main(process.argv.slice(2))

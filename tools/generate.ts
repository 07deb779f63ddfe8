/**
 * Writes what is made from the sources: action.yml, the WebAssembly of the search, the tables of README.md, docs/failures.md, docs/performance.md, and the JSON Schemas.
 * `--check` writes nothing and fails when a file differs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { Attempt } from '../src/domain/attempt.ts'
import { DatasetSpec } from '../src/domain/dataset.ts'
import { formatDuration } from '../src/domain/duration.ts'
import { FailureClass, FailureInfo } from '../src/domain/failure.ts'
import { Manifest } from '../src/domain/manifest.ts'
import { PolicyFile } from '../src/domain/policy-file.ts'
import { JobStatus } from '../src/domain/status.ts'
import { Task } from '../src/domain/task.ts'
import { TrackingConfig } from '../src/domain/tracking.ts'
import { defaultPolicy } from '../src/policy/policy.ts'
import { outputs } from '../src/report/outputs.ts'
import { type Setting, settingNames, settings } from '../src/settings/table.ts'
import { compileScan } from './compile-scan.ts'
import { failuresPage } from './failures-page.ts'
import { costs, performancePage } from './performance-page.ts'
import type { TrialRow } from './torture/trial.ts'

const root = join(import.meta.dirname, '..')

/** The generated files by path. */
async function generated(): Promise<Readonly<Record<string, string>>> {
  const schemas = {
    manifest: Manifest,
    'failure-info': FailureInfo,
    attempt: Attempt,
    task: Task,
    'job-status': JobStatus,
    'failure-class': FailureClass,
    'dataset-spec': DatasetSpec,
    'tracking-config': TrackingConfig,
    policy: PolicyFile,
  }
  return {
    'action.yml': actionYml(),
    'docs/failures.md': failuresPage(),
    'docs/performance.md': performancePage(),
    'README.md': withTables(readFileSync(join(root, 'README.md'), 'utf8'), await accuracyTable()),
    ...Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [`schema/${name}.v1.schema.json`, schemaText(schema)]),
    ),
  }
}

async function scanModule(): Promise<string> {
  const source = readFileSync(join(root, 'src', 'evidence', 'scan', 'scan.as'), 'utf8')
  const lines =
    Buffer.from(await compileScan(source))
      .toString('base64')
      .match(/.{1,100}/g) ?? []
  return `// Made by \`npm run generate\` from scan.as.
/** WebAssembly, in base64. */
export const scanModule =
  ${lines.map((line) => `'${line}'`).join(' +\n  ')}
`
}

function actionYml(): string {
  const inputs = settingNames.flatMap((name) => {
    const setting: Setting = settings[name]
    return [
      `  ${name}:`,
      `    description: ${quoted(setting.help)}`,
      `    required: ${name === 'run'}`,
      ...(setting.default === null ? [] : [`    default: ${quoted(setting.default)}`]),
    ]
  })
  return `# Made by \`npm run generate\` from src/settings/table.ts and src/report/outputs.ts.
name: ml-run
description: Runs an ML training command, finds out why it failed, retries it when that can help, and always leaves a record.
author: ml-run
branding:
  icon: activity
  color: purple
inputs:
${inputs.join('\n')}
outputs:
${Object.entries(outputs)
  .map(([name, text]) => `  ${name}:\n    description: ${quoted(text)}`)
  .join('\n')}
runs:
  using: node24
  main: dist/action/index.js
  post: dist/post/index.js
  post-if: always()
`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const schemaText = (schema: z.ZodType): string =>
  `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12' }), null, 2)}\n`

function withTables(readme: string, accuracyRows: string): string {
  const tables: Readonly<Record<string, string>> = {
    settings: settingsTable(),
    outputs: outputsTable(),
    policy: policyTable(),
    accuracy: accuracyRows,
    reliability: reliabilityTable(),
    costs: table(['what', 'measured', 'made by'], costs()),
  }
  return Object.entries(tables).reduce((text, [name, table]) => {
    const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
    if (!place.test(text))
      throw new Error(`README.md has no place for the table of ${name}: <!-- ${name} --> … <!-- /${name} -->`)
    return text.replace(place, (_, start: string, end: string) => `${start}${table}\n${end}`)
  }, readme)
}

function settingsTable(): string {
  const rows = settingNames.map((name) => {
    const setting: Setting = settings[name]
    const initial = setting.default === null ? (name === 'run' ? 'required' : '') : `\`${setting.default}\``
    const where = setting.actionOnly ? ' (action only)' : ''
    const choices =
      setting.type === 'choice' ? ` One of ${setting.choices.map((choice) => `\`${choice}\``).join(', ')}.` : ''
    return [`\`${name}\``, initial, `${setting.help}${choices}${where}`]
  })
  return table(['setting', 'default', 'what it is'], rows)
}

const outputsTable = (): string =>
  table(
    ['output', 'what it is'],
    Object.entries(outputs).map(([name, text]) => [`\`${name}\``, text]),
  )

const policyTable = (): string =>
  table(
    ['class', 'retries', 'after'],
    Object.entries(defaultPolicy).map(([name, { retries, delayMs }]) => [
      name,
      retries === 0 ? 'none' : String(retries),
      retries === 0 ? '' : delayMs === 0 ? 'at once' : formatDuration(delayMs),
    ]),
  )

async function accuracyTable(): Promise<string> {
  // Only now, so that the search is the one that was just made.
  const { accuracy, judged, readCases } = await import('./accuracy.ts')
  const percent = (value: number | null) => (value === null ? '' : `${(100 * value).toFixed(1)}%`)
  const rows = ['cases', 'learned', 'blind'].map(async (name) => {
    const figures = accuracy(await judged(readCases(join(root, 'test', 'corpus', `${name}.jsonl`))))
    const shares = [
      figures.accepted,
      figures.rightLocation,
      figures.retriedInVain,
      figures.missedRetries,
      figures.unknown,
    ]
    return [name === 'cases' ? 'run' : name, String(figures.cases), ...shares.map(percent)]
  })
  const head = ['', 'cases', 'right class', 'right line', 'retried in vain', 'retries missed', 'unknown']
  return table(head, await Promise.all(rows))
}

/** The trials as they went when somebody had them written. */
function reliabilityTable(): string {
  const kinds: Readonly<Record<string, Reliability>> = JSON.parse(
    readFileSync(join(root, 'docs', 'reliability.json'), 'utf8'),
  )
  const rows = Object.values(kinds).flatMap(({ command, rows }) =>
    rows.map(({ name, times, good, meaning }) => [name, String(times), `${good} times: ${meaning}`, `\`${command}\``]),
  )
  return table(['trial', 'times', 'went well', 'made by'], rows)
}

interface Reliability {
  readonly command: string
  readonly rows: readonly Pick<TrialRow, 'name' | 'times' | 'good' | 'meaning'>[]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const isCheck = process.argv.includes('--check')
let differs = false

/** Writes a file that is not as it should be, or says so. */
function settle(name: string, text: string): void {
  const path = join(root, name)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  differs = true
  if (isCheck) {
    console.error(`${name} differs from its source; run npm run generate`)
    return
  }
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
  console.log(`wrote ${name}`)
}

settle('src/evidence/scan/module.ts', await scanModule())
const files = await generated()
for (const [name, text] of Object.entries(files)) settle(name, text)
for (const name of readdirSync(join(root, 'schema'))) {
  if (`schema/${name}` in files) continue
  differs = true
  if (isCheck) console.error(`schema/${name} is made by nothing; delete it`)
  else rmSync(join(root, 'schema', name))
}
if (isCheck && differs) process.exitCode = 1

import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const KINDS = ['ENV', 'PATH', 'STEP_SUMMARY', 'STATE', 'OUTPUT'] as const
type Kind = (typeof KINDS)[number]

/** The paths of the files through which one stage of a step talks to the runner. */
export type FileCommands = Readonly<Record<Kind, string>>

/** The pairs of a file; `problem` says what stopped the reading, the pairs before it count. */
export interface KeyValues {
  readonly pairs: Readonly<Record<string, string>>
  readonly problem?: string
}

/** A summary as the runner takes it; `text` is null when the file is over the limit and is dropped whole. */
export interface Summary {
  readonly text: string | null
  readonly bytes: number
}

/** AttachmentSizeLimit in actions/runner, src/Runner.Worker/FileCommandManager.cs. */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024

/** Makes a new set of empty files: no stage ever sees the files of another. `instead` is left as it is. */
export function createFileCommands(runnerTemp: string, instead: Partial<FileCommands> = {}): FileCommands {
  const dir = join(runnerTemp, '_runner_file_commands')
  mkdirSync(dir, { recursive: true })
  const id = randomUUID()
  const files = KINDS.map((kind) => [kind, join(dir, `${kind.toLowerCase()}_${id}`)] as const)
  for (const [, file] of files) writeFileSync(file, '')
  return { ...(Object.fromEntries(files) as FileCommands), ...instead }
}

/** The variables that tell a stage where its files are. */
export function fileCommandEnvironment(files: FileCommands): Record<string, string> {
  return Object.fromEntries(KINDS.map((kind) => [`GITHUB_${kind}`, files[kind]]))
}

/** Reads a file of `name=value` and `name<<delimiter` entries; a file that is not there is empty. */
export function readKeyValues(file: string): KeyValues {
  const pairs: Record<string, string> = {}
  const lines = readText(file).split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, name = '', operator, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? []
    if (operator === undefined || name === '') return { pairs, problem: `Invalid format '${line}'` }
    if (operator === '=') {
      pairs[name] = rest
      continue
    }
    const end = rest === '' ? -1 : lines.indexOf(rest, at + 1)
    if (end < 0) return { pairs, problem: `Invalid value. Matching delimiter not found '${rest}'` }
    pairs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return { pairs }
}

/** Reads the directories that a stage added to the path, in the order it added them. */
export function readPath(file: string): string[] {
  return readText(file)
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
}

/** Reads a summary, which the runner drops when it is over {@link SUMMARY_LIMIT_BYTES}. */
export function readSummary(file: string): Summary {
  const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return { text: bytes > SUMMARY_LIMIT_BYTES ? null : readText(file), bytes }
}

function readText(file: string): string {
  // Only files: a device put in its place may have no end.
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
  return isFile ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : ''
}

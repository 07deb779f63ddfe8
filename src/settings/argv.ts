import { parseArgs } from 'node:util'
import { nearest } from './nearest.ts'
import type { Written } from './read.ts'
import { settingNamed, settingNames } from './table.ts'

/** What stands on the command line of a run. */
export interface Argv {
  readonly written: Written
  /** The program and its arguments after `--`; empty without. */
  readonly program: readonly string[]
  readonly problems: readonly string[]
}

/** Reads `[--setting value]… -- COMMAND…`. */
export function readArgv(argv: readonly string[]): Argv {
  const end = argv.indexOf('--')
  const program = end === -1 ? [] : argv.slice(end + 1)
  const { tokens } = parseArgs({
    args: [...(end === -1 ? argv : argv.slice(0, end))],
    options: Object.fromEntries(settingNames.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const written: Record<string, string> = {}
  const problems: string[] = []
  let isValueOfUnknown = false
  for (const token of tokens) {
    if (token.kind === 'positional' && !isValueOfUnknown) {
      problems.push(`${token.value}: put -- before the command, as in ml-run -- ${token.value}`)
    }
    isValueOfUnknown = token.kind === 'option' && settingNamed(token.name) === undefined
    if (token.kind !== 'option') continue
    const problem = flagProblem(token.name, token.rawName, token.value)
    if (problem !== undefined) problems.push(problem)
    else if (Object.hasOwn(written, token.name)) problems.push(`${token.rawName}: it is given twice`)
    else written[token.name] = token.value ?? ''
  }
  return { written, program, problems: [...problems, ...commandProblems(written, program, end !== -1)] }
}

function flagProblem(name: string, rawName: string, value: string | undefined): string | undefined {
  const setting = settingNamed(name)
  if (setting === undefined || rawName !== `--${name}`) {
    const meant = nearest(name, settingNames)
    return `${rawName}: there is no such option${meant === undefined ? '; see ml-run --help' : `; did you mean --${meant}?`}`
  }
  // "never" is what the command line does anyway.
  if (setting.actionOnly && !(name === 'upload' && value === 'never')) {
    return `${rawName}: it is for the action; the command line uploads nothing and keeps its record under .ml-run/`
  }
  if (value === undefined) return `${rawName}: it needs a value`
  return undefined
}

function commandProblems(written: Written, program: readonly string[], hasEnd: boolean): readonly string[] {
  const problems: string[] = []
  if (hasEnd && program.length === 0) problems.push('--: no command follows it')
  if (program[0] === '') problems.push('--: the name of the command is empty')
  if (program.length > 0 && 'run' in written)
    problems.push('--run: a command after -- is given as well; keep one of them')
  if (program.length > 0 && 'shell' in written)
    problems.push('--shell: it goes with --run; a command after -- is started without a shell')
  if (!hasEnd && !('run' in written)) problems.push('no command: give one after --, as in ml-run -- python train.py')
  return problems
}

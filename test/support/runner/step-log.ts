import { isAbsolute, relative } from 'node:path'
import { parseCommand, type WorkflowCommand } from './workflow-commands.ts'

/** The kinds of annotations. */
export type Level = 'error' | 'warning' | 'notice'

/** An annotation as GitHub would show it; `file` is relative to the workspace when it lies inside. */
export interface Annotation {
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
}

/** A group of the log; the lines end at `::endgroup::`, the next group or the end of the stage. */
export interface Group {
  readonly title: string
  readonly lines: readonly string[]
}

/** Everything that the lines of a stage told the runner. Lines and groups are as printed, without masking. */
export interface StepLog {
  readonly lines: readonly string[]
  readonly annotations: Readonly<Record<Level, readonly Annotation[]>>
  /** How many annotations came after the tenth of their kind, and were lost. */
  readonly annotationsDropped: number
  readonly masks: readonly string[]
  readonly groups: readonly Group[]
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** True after a command that the runner could not obey: the step fails whatever its exit code. */
  readonly failed: boolean
}

/** Reads the lines of a stage one by one, as the runner does. */
export interface StepLogReader {
  readonly accept: (line: string) => void
  readonly issue: (level: Level, message: string) => void
  readonly fail: (what: string, why: string) => void
  readonly result: () => StepLog
}

const ANNOTATIONS_PER_LEVEL = 10
/** _maxIssueMessageLength in actions/runner, src/Runner.Worker/ExecutionContext.cs. */
const MESSAGE_LIMIT = 4096
const STOP = 'stop-commands'
const LEVELS: readonly string[] = ['error', 'warning', 'notice'] satisfies Level[]
const IGNORED = ['debug', 'echo', 'add-matcher', 'remove-matcher']
const DISABLED = ['set-env', 'add-path']
const OBEYED = ['add-mask', 'group', 'endgroup', 'set-output', 'save-state']
const COMMANDS: ReadonlySet<string> = new Set([STOP, ...LEVELS, ...IGNORED, ...DISABLED, ...OBEYED])

/** Starts a log; the workspace is what the files of annotations are made relative to. */
export function readStepLog(workspace: string): StepLogReader {
  const lines: string[] = []
  const annotations: Record<Level, Annotation[]> = { error: [], warning: [], notice: [] }
  const masks: string[] = []
  const groups: { title: string; lines: string[] }[] = []
  const outputs: Record<string, string> = {}
  const state: Record<string, string> = {}
  let annotationsDropped = 0
  let failed = false
  let stopToken: string | undefined
  let openGroup: string[] | undefined

  function annotate(level: Level, annotation: Annotation): void {
    if (annotations[level].length < ANNOTATIONS_PER_LEVEL) annotations[level].push(annotation)
    else annotationsDropped++
  }

  const issue = (level: Level, message: string) => annotate(level, { message: message.slice(0, MESSAGE_LIMIT) })

  function fail(what: string, why: string): void {
    issue('error', `Unable to process ${what} successfully.`)
    issue('error', why)
    failed = true
  }

  function accept(line: string): void {
    lines.push(line)
    const command = parseCommand(line, (name) => COMMANDS.has(name) || name === stopToken)
    if (command === undefined) openGroup?.push(line)
    else if (stopToken === undefined) obey(command)
    else if (command.name === stopToken) stopToken = undefined
    else openGroup?.push(line)
  }

  function obey({ name, properties, data }: WorkflowCommand): void {
    if (isLevel(name)) annotate(name, toAnnotation(data, properties, workspace))
    else if (name === STOP) stop(data)
    else if (name === 'add-mask') mask(data)
    else if (name === 'group') startGroup(data)
    else if (name === 'endgroup') openGroup = undefined
    else if (name === 'set-output') store(outputs, name, properties.name, data)
    else if (name === 'save-state') store(state, name, properties.name, data)
    else if (DISABLED.includes(name)) fail(`command '${name}'`, `The '${name}' command is disabled.`)
  }

  function startGroup(title: string): void {
    openGroup = []
    groups.push({ title, lines: openGroup })
  }

  function stop(token: string): void {
    if (token === '' || COMMANDS.has(token.toLowerCase())) fail(`command '${STOP}'`, `Invalid token '${token}'.`)
    else stopToken = token.toLowerCase()
  }

  function mask(secret: string): void {
    if (secret.trim() === '') issue('warning', "Can't add secret mask for empty string in add-mask command.")
    else masks.push(secret)
  }

  function store(target: Record<string, string>, command: string, name: string | undefined, value: string): void {
    if (name === undefined) fail(`command '${command}'`, "Required field 'name' is missing.")
    else target[name] = value
  }

  return {
    accept,
    issue,
    fail,
    result: () => ({ lines, annotations, annotationsDropped, masks, groups, outputs, state, failed }),
  }
}

function isLevel(name: string): name is Level {
  return LEVELS.includes(name)
}

function toAnnotation(data: string, properties: Readonly<Record<string, string>>, workspace: string): Annotation {
  const { file, title, ...rest } = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const numbers = (['line', 'endLine', 'col', 'endColumn'] as const)
    .map((name) => [name, rest[name.toLowerCase()]] as const)
    .filter(([, value]) => value !== undefined && /^\d+$/.test(value))
    .map(([name, value]) => [name, Number(value)])
  return {
    message: data.slice(0, MESSAGE_LIMIT),
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file: insideWorkspace(file, workspace) }),
    ...Object.fromEntries(numbers),
  }
}

function insideWorkspace(file: string, workspace: string): string {
  if (!isAbsolute(file)) return file
  const path = relative(workspace, file)
  return path.startsWith('..') ? file : path
}

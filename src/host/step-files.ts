import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from '../domain/reason.ts'
import type { StepFile } from '../domain/step-file.ts'
import { makeTemporaryFolder } from '../engine/temporary-folder.ts'
import type { Redact } from '../evidence/redact.ts'
import type { StepFiles, WrittenFile } from '../ports.ts'
import { maxSummaryBytes, reservedSummaryBytes } from '../report/limits.ts'
import { fitting, readFolders, readKeyValues, without, writtenKeyValues } from '../report/step-files.ts'
import { endLastLine, sizeOf } from './append.ts'

type Kind = StepFile['kind']
type Env = Readonly<Record<string, string | undefined>>

const variables = {
  output: 'GITHUB_OUTPUT',
  env: 'GITHUB_ENV',
  path: 'GITHUB_PATH',
  summary: 'GITHUB_STEP_SUMMARY',
} as const satisfies Record<Kind, string>
const kinds = Object.keys(variables) as readonly Kind[]
/** What is longer was not meant for the runner. */
const maxBytes = 16 * 1024 * 1024

/** What is to be added to the step's own file. */
interface Addition {
  readonly kind: Kind
  readonly text: string
  readonly problems: readonly string[]
}

/**
 * The files by which a command speaks to the runner, new ones for each attempt: what an attempt that failed has written,
 * perhaps by half, is not what the next one and the later steps find.
 */
export class AttemptStepFiles implements StepFiles {
  readonly #own: ReadonlyMap<Kind, string>
  readonly #taken: readonly string[]
  readonly #warn: (text: string) => void
  #folder: string | null = null
  #additions: readonly Addition[] = []

  /**
   * @param env of ml-run itself
   * @param taken names of outputs that the command may not set, in lower case
   */
  constructor(env: Env, taken: readonly string[], warn: (text: string) => void) {
    this.#own = new Map(kinds.flatMap((kind) => (env[variables[kind]] ? [[kind, env[variables[kind]] ?? '']] : [])))
    this.#taken = taken
    this.#warn = warn
  }

  open(attemptId: string): Readonly<Record<string, string>> {
    if (this.#own.size === 0) return {}
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true })
    try {
      const folder = makeTemporaryFolder(attemptId, 'step')
      this.#folder = folder
      return Object.fromEntries(
        [...this.#own.keys()].map((kind) => {
          const path = join(folder, kind)
          writeFileSync(path, '')
          return [variables[kind], path]
        }),
      )
    } catch (error) {
      this.#warn(
        `the attempt has no files of its own for the runner, and writes to those of the step: ${reasonOf(error)}`,
      )
      return {}
    }
  }

  close(attempt: number, isWhole: boolean, redact: Redact): readonly WrittenFile[] {
    const folder = this.#folder
    this.#folder = null
    if (folder === null) return []
    const written = [...this.#own.keys()].flatMap((kind) => this.#read(kind, join(folder, kind)))
    rmSync(folder, { recursive: true, force: true })
    const additions = written.map(({ kind, text }) => {
      const { problems, ...addition } = this.#addition(kind, text, isWhole)
      return { ...addition, problems: problems.map((problem) => redact(problem)) }
    })
    this.#additions = additions
    return written.map(({ kind, text }, i) => ({
      about: {
        kind,
        file: `attempt-${attempt}.github-${kind}${kind === 'summary' ? '.md' : ''}`,
        bytes: Buffer.byteLength(text),
        committed: false,
        problems: [...(additions[i]?.problems ?? [])],
      },
      text: redact(text),
    }))
  }

  commit(): ReadonlySet<StepFile['kind']> {
    const committed = new Set<Kind>()
    for (const { kind, text, problems } of this.#additions) {
      const path = this.#own.get(kind) ?? ''
      for (const problem of problems)
        this.#warn(`${variables[kind]} of the command: ${problem}; later steps do not get it`)
      try {
        endLastLine(path)
        if (text !== '') appendFileSync(path, text)
        committed.add(kind)
      } catch (error) {
        this.#warn(`later steps do not get ${variables[kind]} of the command: ${reasonOf(error)}`)
      }
    }
    this.#additions = []
    return committed
  }

  #read(kind: Kind, path: string): readonly { readonly kind: Kind; readonly text: string }[] {
    try {
      const stat = statSync(path)
      // Something else may have been put in its place, and a device may have no end.
      if (!stat.isFile() || stat.size === 0) return []
      if (stat.size <= maxBytes) return [{ kind, text: readFileSync(path, 'utf8') }]
      this.#warn(`${variables[kind]} of the command has ${stat.size} bytes; it is not read`)
      return []
    } catch {
      return []
    }
  }

  #addition(kind: Kind, text: string, isWhole: boolean): Addition {
    switch (kind) {
      case 'output':
      case 'env': {
        const read = readKeyValues(text, isWhole)
        const { entries, problems } = kind === 'output' ? without(read, this.#taken) : read
        return {
          kind,
          text: writtenKeyValues(entries, `ml_run_${process.getBuiltinModule('node:crypto').randomUUID()}`),
          problems,
        }
      }
      case 'path': {
        const { entries, problems } = readFolders(text, isWhole)
        return { kind, text: entries.map((folder) => `${folder}\n`).join(''), problems }
      }
      case 'summary': {
        const room = maxSummaryBytes - reservedSummaryBytes - sizeOf(this.#own.get('summary'))
        const { entries, problems } = fitting(text, room)
        return { kind, text: entries.join(''), problems }
      }
    }
  }
}

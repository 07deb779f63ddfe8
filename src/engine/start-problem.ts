import { readFileSync, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import type { Cause } from '../domain/causes/index.ts'
import { reasonOf } from '../domain/reason.ts'
import type { Ending } from '../evidence/ending.ts'

/** What was to be started, and where. */
export interface StartPlan {
  readonly file: string
  readonly workingDirectory: string
  readonly path: string
}

/** The ending of a command that the system refused to start: the errno alone does not say which file it is about. */
export function refused(error: unknown, plan: StartPlan): Ending {
  const { cause, detail } = explain(codeOf(error), plan) ?? { cause: 'spawn_failed', detail: reasonOf(error) }
  const exitCode = cause === 'command_not_found' ? 127 : cause === 'not_executable' ? 126 : null
  return { endedBy: 'spawn_error', exitCode, signal: null, detail: `could not be started: ${detail}`, cause }
}

/** The ending of a command for which nothing could be made ready. */
export function unprepared(error: unknown): Ending {
  const isFull = ['ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '')
  return {
    endedBy: 'spawn_error',
    exitCode: null,
    signal: null,
    detail: `could not be started: its script could not be written: ${reasonOf(error)}`,
    cause: isFull ? 'disk_full' : 'temporary_folder_unusable',
  }
}

interface Explanation {
  readonly cause: Cause
  readonly detail: string
}

function explain(code: string | undefined, { file, workingDirectory, path }: StartPlan): Explanation | undefined {
  if (!['ENOENT', 'ENOTDIR', 'EACCES', 'ENOEXEC'].includes(code ?? '')) return undefined
  if (kindOf(workingDirectory) !== 'folder') {
    return { cause: 'working_directory_gone', detail: `the working directory ${workingDirectory} is not there` }
  }
  const found = find(file, workingDirectory, path)
  if (found === undefined) return { cause: 'command_not_found', detail: `${file} was not found` }
  if (kindOf(found) === 'folder') return { cause: 'not_executable', detail: `${found} is a folder` }
  const interpreter = interpreterOf(found)
  if (interpreter !== undefined && kindOf(interpreter) === undefined) {
    return {
      cause: 'command_not_found',
      detail: `${found} names ${interpreter} in its first line, which was not found`,
    }
  }
  return { cause: 'not_executable', detail: `${found} may not be executed (${code})` }
}

function find(file: string, workingDirectory: string, path: string): string | undefined {
  const candidates = file.includes('/')
    ? [isAbsolute(file) ? file : resolve(workingDirectory, file)]
    : path.split(delimiter).map((folder) => resolve(workingDirectory, join(folder || '.', file)))
  return candidates.find((candidate) => kindOf(candidate) !== undefined)
}

function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

function interpreterOf(file: string): string | undefined {
  try {
    return /^#!\s*(\S+)/.exec(readFileSync(file).subarray(0, 256).toString('latin1'))?.[1]
  } catch {
    return undefined
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined

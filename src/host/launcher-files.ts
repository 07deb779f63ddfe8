import { readdirSync, rmSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { makeTemporaryFolder } from '../engine/temporary-folder.ts'
import type { ErrorFile } from '../evidence/launchers.ts'
import type { LauncherFiles, LauncherFolder, WatchedPlace } from '../ports.ts'

const variable = 'TORCHELASTIC_ERROR_FILE'
const maxFiles = 64
const maxFileBytes = 1024 * 1024
const maxVisits = 2_000
const maxDepth = 4

/** The error files of torchelastic: the launcher's own, and those of its workers. */
export const torchelastic: LauncherFiles = {
  open: (place: WatchedPlace, attemptId: string): LauncherFolder => {
    const startedAt = Date.now()
    const given = place.env[variable] || undefined
    const folder = given === undefined ? newFolder(attemptId) : null
    const launchers = given ?? (folder === null ? null : join(folder, 'error.json'))
    return {
      env: folder === null || launchers === null ? {} : { [variable]: launchers },
      read: async () => {
        const own = launchers === null ? [] : [resolve(place.workingDirectory, launchers)]
        const paths = [...own, ...workerFiles(place, startedAt)].filter((path) => isOfAttempt(path, startedAt))
        return (await Promise.all(paths.map(read))).filter((file) => file !== null)
      },
      dispose: () => {
        if (folder !== null) rmSync(folder, { recursive: true, force: true })
      },
    }
  },
}

function newFolder(attemptId: string): string | null {
  try {
    return makeTemporaryFolder(attemptId, 'errors')
  } catch {
    // A full disk; the command can do without.
    return null
  }
}

/** `<log_dir>/<run_id>/attempt_<n>/<rank>/error.json`, where the log folder is a new one below TMPDIR or a given one. */
function workerFiles({ command, workingDirectory, env }: WatchedPlace, startedAt: number): readonly string[] {
  const text = command.kind === 'script' ? command.script : command.argv.join(' ')
  const named = [...text.matchAll(/--log[-_]dir[= ]["']?([^\s"']+)/g)].map(([, path = '']) =>
    resolve(workingDirectory, path),
  )
  const temporary = resolve(workingDirectory, env.TMPDIR || tmpdir())
  const made = list(temporary)
    .filter((name) => name.startsWith('torchelastic_'))
    .map((name) => join(temporary, name))
    .filter((path) => isOfAttempt(path, startedAt))
  return [...new Set([...named, ...made])].flatMap((path) => errorFilesBelow(path)).slice(0, maxFiles)
}

function errorFilesBelow(top: string): readonly string[] {
  const found: string[] = []
  let visits = 0
  const visit = (folder: string, depth: number) => {
    for (const name of list(folder)) {
      if (++visits > maxVisits) return
      const path = join(folder, name)
      if (name === 'error.json') found.push(path)
      else if (depth < maxDepth && !/\.(?:log|json|txt)$/.test(name)) visit(path, depth + 1)
    }
  }
  visit(top, 1)
  return found
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

// File systems keep coarser times than the clock.
const slackMs = 10

function isOfAttempt(path: string, startedAt: number): boolean {
  try {
    const { mtimeMs, size } = statSync(path)
    return mtimeMs >= startedAt - slackMs && size <= maxFileBytes
  } catch {
    return false
  }
}

async function read(path: string): Promise<ErrorFile | null> {
  try {
    return { path, text: await readFile(path, 'utf8') }
  } catch {
    return null
  }
}

import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first program of a name on a path; null when there is none. */
export function findOnPath(name: string, path: string | undefined): string | null {
  const files = (path ?? '').split(delimiter).flatMap((folder) => (folder === '' ? [] : [join(folder, name)]))
  return files.find(isProgram) ?? null
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

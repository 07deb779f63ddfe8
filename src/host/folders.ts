import { statSync } from 'node:fs'
import { resolve } from 'node:path'

/** The absolute path of a folder to work in, or what is wrong with it. */
export function workingFolder(
  written: string | undefined,
  base: string,
): { readonly path: string; readonly problem: string | null } {
  const path = resolve(base, written || '.')
  try {
    return { path, problem: statSync(path).isDirectory() ? null : `working-directory: ${path} is not a folder` }
  } catch {
    return { path, problem: `working-directory: ${path} does not exist; give a folder that does, relative to ${base}` }
  }
}

import { existsSync, readFileSync } from 'node:fs'

/** The text of a file of the kernel's, which never waits for a disk; null when it is not there or not ours to read. */
export function textOf(path: string): string | null {
  try {
    // An error costs more than a look.
    return existsSync(path) ? readFileSync(path, 'utf8') : null
  } catch {
    return null
  }
}

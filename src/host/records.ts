import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../domain/manifest.ts'
import { reasonOf } from '../domain/reason.ts'
import type { Records } from '../ports.ts'

/** A folder with the record of a task: `manifest.json` and the end of each attempt's output. */
export class FolderRecords implements Records {
  /** Where it is kept; null when no folder could be made. */
  readonly folder: string | null
  readonly #warn: (text: string) => void
  #isManifestSaved = false
  #hasWarned = false

  /**
   * @param folders where to keep it, the best first; the first that can be made is taken
   * @param warn told in one sentence what could not be kept, once
   */
  constructor(folders: readonly string[], warn: (text: string) => void) {
    this.#warn = warn
    this.folder = firstMade(folders, warn)
  }

  /** The manifest's path; null while there is none. */
  get manifestPath(): string | null {
    return this.folder !== null && this.#isManifestSaved ? join(this.folder, 'manifest.json') : null
  }

  async save(manifest: Manifest): Promise<void> {
    this.#isManifestSaved =
      this.write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`) || this.#isManifestSaved
  }

  async saveTail(attempt: number, text: string): Promise<void> {
    this.write(`attempt-${attempt}.log`, text === '' ? '' : `${text}\n`)
  }

  /** Writes a file of the record, whole or not at all; false, and a warning, when it could not be. */
  write(name: string, text: string): boolean {
    if (this.folder === null) return false
    const path = join(this.folder, name)
    try {
      writeWhole(path, text)
      return true
    } catch (error) {
      if (!this.#hasWarned)
        this.#warn(`the record could not be written to ${path}: ${reasonOf(error)}; the command's own outcome stands`)
      this.#hasWarned = true
      return false
    }
  }
}

function firstMade(folders: readonly string[], warn: (text: string) => void): string | null {
  for (const folder of folders) {
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, '.gitignore'), '*\n')
      return folder
    } catch (error) {
      warn(`the record could not be kept in ${folder}: ${reasonOf(error)}; the command's own outcome stands`)
    }
  }
  return null
}

// On disk before it takes the old one's place: a crash leaves one or the other.
function writeWhole(path: string, text: string): void {
  const temporary = `${path}.tmp`
  const file = openSync(temporary, 'w')
  try {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
}

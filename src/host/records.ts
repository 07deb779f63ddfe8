import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Manifest } from '../domain/manifest.ts'
import { reasonOf } from '../domain/reason.ts'
import type { Records } from '../ports.ts'

const manifestName = 'manifest.json'

/**
 * A folder with the record of a task: `manifest.json` and the end of each attempt's output.
 * What could not be written is tried again with the next file, and when the disk stays full the whole record moves on to
 * the next folder. A manifest that is no longer true is removed rather than left.
 */
export class FolderRecords implements Records {
  readonly #folders: string[]
  readonly #warn: (text: string) => void
  readonly #files = new Map<string, string>()
  readonly #unwritten = new Set<string>()
  readonly #onKept: (folder: string) => void
  #folder: string | null = null
  /** What was told last; nothing at first. */
  #announced: string | null = null

  /**
   * @param folders where to keep it, the best first
   * @param warn told what could not be kept, in one sentence
   * @param onKept told where it is kept, as soon as it is, and again when it moves; '' when nowhere any more
   */
  constructor(folders: readonly string[], warn: (text: string) => void, onKept: (folder: string) => void = () => {}) {
    this.#folders = [...folders]
    this.#warn = warn
    this.#onKept = onKept
    this.#moveOn()
  }

  /** Where it is kept; null when it can be kept nowhere. */
  get folder(): string | null {
    return this.#folder
  }

  /** The manifest's path; null when what is on disk is not the last one. */
  get manifestPath(): string | null {
    const isWritten = this.#files.has(manifestName) && !this.#unwritten.has(manifestName)
    return this.#folder !== null && isWritten ? join(this.#folder, manifestName) : null
  }

  /** The paths of all files that are written. */
  get paths(): readonly string[] {
    const folder = this.#folder
    if (folder === null) return []
    return [...this.#files.keys()].filter((name) => !this.#unwritten.has(name)).map((name) => join(folder, name))
  }

  async save(manifest: Manifest): Promise<void> {
    this.write(manifestName, `${JSON.stringify(manifest, null, 2)}\n`)
  }

  async saveTail(attempt: number, text: string): Promise<void> {
    this.write(`attempt-${attempt}.log`, text === '' ? '' : `${text}\n`)
  }

  /** Writes a file of the record, whole or not at all; a problem is a warning. */
  write(name: string, text: string): void {
    this.#files.set(name, text)
    this.#unwritten.add(name)
    this.#writeAll()
  }

  #writeAll(): void {
    while (this.#folder !== null && this.#unwritten.size > 0) {
      const problem = this.#writeTo(this.#folder)
      if (problem === null) {
        this.#announce()
        return
      }
      this.#warn(`the record could not be written to ${this.#folder}: ${problem}; the command's own outcome stands`)
      rmSync(join(this.#folder, manifestName), { force: true })
      for (const name of this.#files.keys()) this.#unwritten.add(name)
      this.#moveOn()
    }
  }

  /** What is wrong with a folder; null when all is written. */
  #writeTo(folder: string): string | null {
    for (const name of this.#unwritten) {
      try {
        writeWhole(join(folder, name), this.#files.get(name) ?? '')
        this.#unwritten.delete(name)
      } catch (error) {
        return reasonOf(error)
      }
    }
    return null
  }

  /** Goes to the next folder that can be made. */
  #moveOn(): void {
    for (let folder = this.#folders.shift(); folder !== undefined; folder = this.#folders.shift()) {
      try {
        makeFolder(folder)
        writeFileSync(join(folder, '.gitignore'), '*\n')
        this.#folder = folder
        return
      } catch (error) {
        this.#warn(`the record could not be kept in ${folder}: ${reasonOf(error)}; the command's own outcome stands`)
      }
    }
    this.#folder = null
    this.#announce()
  }

  #announce(): void {
    if (this.#announced === this.#folder) return
    this.#announced = this.#folder
    this.#onKept(this.#folder ?? '')
  }
}

// For this user alone, since an output may hold what no redaction knows. A level at a time: with `recursive` Node.js never ends where the system says that a folder that is there is not.
function makeFolder(folder: string): void {
  for (const path of [dirname(folder), folder]) {
    try {
      mkdirSync(path, path === folder ? 0o700 : 0o777)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

// On disk before it takes the old one's place: a crash leaves one or the other.
function writeWhole(path: string, text: string): void {
  const temporary = `${path}.tmp`
  try {
    const file = openSync(temporary, 'w')
    try {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The record of a task. */
export const manifestName = 'manifest.json'
/** What led to it, state by state; there until the manifest is final. */
export const journalName = 'journal.jsonl'
/** The end of an attempt's output. */
export const tailName = (attempt: number): string => `attempt-${attempt}.log`

/** Where the command line keeps its records, below the folder that it runs in. */
export const recordsFolder = '.ml-run'
/** What the folder of a record is called by before it has its own name. */
export const newPrefix = '.new-'

/** `durable`: on disk when the call returns, even if the machine loses its power then. */
type Durability = 'durable' | 'soon'

/**
 * Makes a folder for a record under a name that is not yet its own: what has its own name has a journal too.
 * @returns the folder as it is called until {@link settle}
 */
export function makeFolder(folder: string): string {
  const made = join(dirname(folder), newPrefix + basename(folder))
  // For this user alone, since an output may hold what no redaction knows. A level at a time: with `recursive` Node.js
  // never ends where the system says that a folder that is there is not.
  for (const path of [dirname(folder), made]) {
    try {
      mkdirSync(path, path === made ? 0o700 : 0o777)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  // Of a run that was killed right here.
  rmSync(join(made, `${journalName}.tmp`), { force: true })
  writeFileSync(join(made, '.gitignore'), '*\n')
  return made
}

/** Gives a new folder its own name. */
export const settle = (made: string, folder: string): void => renameSync(made, folder)

/** Takes away what would be believed in a folder that a record has moved away from. */
export function abandon(folder: string): void {
  if (basename(folder).startsWith(newPrefix)) rmSync(folder, { recursive: true, force: true })
  for (const name of [manifestName, journalName]) rmSync(join(folder, name), { force: true })
}

/** Adds whole lines to a journal. Throws when they could not be written. */
export function appendLines(folder: string, lines: string, durability: Durability): void {
  const path = join(folder, journalName)
  // Its first line says whose it is: a journal without it, after a kill, would be nobody's.
  if (!existsSync(path)) writeWhole(path, lines, durability)
  // What a full disk has cut off stands on a line of its own.
  else writeAndClose(openSync(path, 'a', 0o600), `\n${lines}`, durability)
}

/** The text of a journal; null when there is none. */
export function journalText(folder: string): string | null {
  try {
    return readFileSync(join(folder, journalName), 'utf8')
  } catch {
    return null
  }
}

/** The folders below one in which a run has not come to its end. */
export function unfinishedBelow(folder: string): readonly string[] {
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names.map((name) => join(folder, name)).filter((path) => existsSync(join(path, journalName)))
}

/** Long enough for any ml-run between making a folder and its journal. */
const maxUnbegunMs = 60_000

/** Removes the folders of runs that were killed before their record began: nothing of them had been started. */
export function removeUnbegun(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      if (!name.startsWith(newPrefix) || existsSync(join(path, journalName))) continue
      if (Date.now() - statSync(path).mtimeMs > maxUnbegunMs) rmSync(path, { recursive: true, force: true })
    }
  } catch {
    // There are no records yet, or another start does the same.
  }
}

/** When the journal's ml-run was last seen alive, in milliseconds since 1970; null without a journal. */
export const lastSignOfLife = (folder: string): number | null =>
  statSync(join(folder, journalName), { throwIfNoEntry: false })?.mtimeMs ?? null

/** A sign of life for those who cannot see this process. */
export function giveSignOfLife(folder: string): void {
  const now = new Date()
  utimesSync(join(folder, journalName), now, now)
}

/** Writes a file in the place of the last one: a kill leaves one or the other. */
export function writeWhole(path: string, text: string, durability: Durability): void {
  const temporary = `${path}.tmp`
  try {
    writeAndClose(openSync(temporary, 'w', 0o600), text, durability)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Takes away what a kill has left half-written, when nobody writes there any more. */
export function removeHalves(folder: string): void {
  for (const name of readdirSync(folder)) if (name.endsWith('.tmp')) rmSync(join(folder, name), { force: true })
}

function writeAndClose(file: number, text: string, durability: Durability): void {
  try {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    if (durability === 'durable') fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../domain/manifest.ts'
import { reasonOf } from '../domain/reason.ts'
import { makeFolder, manifestName, removeHalves, settle, writeWhole } from './record-files.ts'

/** Where a record is. */
export interface Kept {
  /** Null when it could be kept nowhere. */
  readonly manifestPath: string | null
  readonly folder: string
  /** Absolute. */
  readonly files: readonly string[]
}

/** What of a record's folder is for people: not its journal, and nothing half-written. */
const isForPeople = (name: string): boolean => name === manifestName || /^attempt-\d+\.[\w.-]+(?<!\.tmp)$/.test(name)

/**
 * Writes a manifest where its record is, or where else there is room.
 * @param folder where the record is; undefined when it was not begun
 * @param places folders that can be made for it, the best first
 */
export function keep(
  manifest: Manifest,
  folder: string | undefined,
  places: readonly string[],
  warn: (text: string) => void,
): Kept {
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  for (const place of [...(folder === undefined ? [] : [folder]), ...places.filter((path) => path !== folder)]) {
    try {
      if (namesIn(place).length === 0) settle(makeFolder(place), place)
      if (folder !== undefined && place !== folder) copyOutputs(folder, place)
      removeHalves(place)
      const path = join(place, manifestName)
      if (textAt(path) !== text) writeWhole(path, text, 'durable')
      return {
        manifestPath: path,
        folder: place,
        files: namesIn(place)
          .filter(isForPeople)
          .map((name) => join(place, name)),
      }
    } catch (error) {
      warn(`the record could not be written to ${place}: ${reasonOf(error)}; the command's own outcome stands`)
    }
  }
  return { manifestPath: null, folder: '', files: [] }
}

function copyOutputs(from: string, to: string): void {
  for (const name of namesIn(from).filter((name) => isForPeople(name) && name !== manifestName)) {
    copyFileSync(join(from, name), join(to, name))
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What an attempt needs a folder for while it runs. */
type Purpose = 'script' | 'step' | 'errors'

/** Where they are; a runner empties its own after the job. */
const place = (): string => process.env.RUNNER_TEMP ?? tmpdir()

const prefixOf = (taskId: string): string => `ml-run-${taskId}_`

/**
 * Makes a folder for an attempt. Its name follows from the record, so that whoever has the record finds what a killed
 * ml-run left. Throws what the system says.
 */
export const makeTemporaryFolder = (attemptId: string, purpose: Purpose): string =>
  mkdtempSync(join(place(), `ml-run-${attemptId}-${purpose}-`))

/** Removes what the attempts of a task have left there, whose ml-run is gone; gives how many folders. Never throws. */
export function removeTemporaryFolders(taskId: string): number {
  const prefix = prefixOf(taskId)
  const left = namesIn(place()).filter((name) => name.startsWith(prefix) && /-(?:script|step|errors)-\w+$/.test(name))
  return left.filter((name) => removed(join(place(), name))).length
}

function removed(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true })
    return true
  } catch {
    return false
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { WatchedPlace } from '../ports.ts'

/** What is written in a task's `tracking` about TensorBoard. */
export interface TensorboardConfig {
  readonly log_dir?: string | undefined
}

// Where PyTorch, Lightning, Keras and their examples write unless told otherwise.
const usualFolders = ['runs', 'logs', 'lightning_logs', 'tb_logs', 'tensorboard']

/** The folders that may hold event files, absolute: the one that is set, or those that the command names and the usual ones. */
export function logFolders(place: WatchedPlace, { log_dir }: TensorboardConfig): readonly string[] {
  const folders = log_dir === undefined ? [...namedIn(place), ...usualFolders] : [log_dir]
  return [...new Set(folders.map((folder) => resolve(place.workingDirectory, folder)))]
}

/** True when one of them is there; most commands have none, and then nothing is loaded. */
export const mayHaveEvents = (place: WatchedPlace, config: TensorboardConfig): boolean =>
  logFolders(place, config).some((folder) => existsSync(folder))

function namedIn({ command }: WatchedPlace): readonly string[] {
  const text = command.kind === 'script' ? command.script : command.argv.join(' ')
  return [...text.matchAll(/--(?:log|logging|tensorboard|tb)[-_]?(?:log[-_]?)?dir[= ]["']?([^\s"']+)/g)].map(
    ([, path = '']) => path,
  )
}

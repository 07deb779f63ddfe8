import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readJournal } from '../report/journal.ts'
import { journalText, unfinishedBelow } from './record-files.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Where the action keeps the record of a task, the best place first. */
export const recordPlaces = (env: Env, id: string): readonly string[] => [
  join(ofAction(env), id),
  join(tmpdir(), `ml-run-${id}`),
]

/** The last record of this step, for when nothing else tells which it is; undefined when there is none. */
export function recordOfStep(env: Env): string | undefined {
  const step = env.GITHUB_ACTION
  return [...unfinishedBelow(ofAction(env)), ...unfinishedBelow(tmpdir())].findLast(
    (folder) => step !== undefined && readJournal(journalText(folder) ?? '').step === step,
  )
}

const ofAction = (env: Env): string => join(env.RUNNER_TEMP ?? tmpdir(), 'ml-run')

import type { Attempt } from '../domain/attempt.ts'
import type { Manifest } from '../domain/manifest.ts'
import { datasetLines } from './input-lines.ts'
import { code, escaped } from './markdown.ts'

const maxLines = 20
const maxSkipped = 3

/** What the attempts started from, for the page: data sets that were looked at, and checkpoints. */
export function inputsParts({ attempts, task }: Manifest): readonly string[] {
  const said = (lines: readonly string[], { number }: Attempt) =>
    attempts.length === 1 ? lines : lines.map((line) => `attempt ${number}: ${line}`)
  // One that is right is told once; before each attempt it is looked at again.
  const datasets = attempts.flatMap((attempt) => {
    const told = (attempt.datasets ?? []).filter(({ status }) => status === 'failed' || attempt.number === 1)
    return said(told.flatMap(datasetLines).map(escaped), attempt)
  })
  const checkpoints = attempts.flatMap((attempt) => said(checkpointLines(attempt, task.working_directory), attempt))
  return [...list('Data sets', datasets), ...list('Checkpoints', checkpoints)]
}

function list(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  const rest = lines.length - maxLines
  const shown = [...lines.slice(0, maxLines), ...(rest > 0 ? [`and ${rest} more`] : [])]
  return [`**${title}:**\n\n${shown.map((line) => `- ${line}`).join('\n')}`]
}

function checkpointLines({ resume }: Attempt, folder: string): readonly string[] {
  if (resume === undefined || (resume.chosen === null && resume.skipped_count === 0)) return []
  const { chosen, format, checked, skipped, skipped_count } = resume
  const shown = skipped.slice(0, maxSkipped)
  const rest = skipped_count - shown.length
  const from =
    chosen === null
      ? 'no checkpoint is whole'
      : `goes on from ${code(below(folder, chosen))} (${escaped(format ?? '')}${checked ? ', whole' : ''})`
  return [
    from,
    ...shown.map(({ path, why }) => `passed over ${code(path)}: ${escaped(why)}`),
    ...(rest > 0 ? [`passed over ${rest} more`] : []),
  ]
}

const below = (folder: string, path: string): string =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path

import type { Resume } from '../domain/checkpoint.ts'
import type { DatasetResult } from '../domain/dataset.ts'
import { formatDuration } from '../domain/duration.ts'
import { inUnits } from '../domain/units.ts'

const maxLines = 5

/** What is said about a data set that was checked; one that is as it was before is not worth a line. */
export function datasetLines(result: DatasetResult): readonly string[] {
  const { name, status, checked, files, bytes, ms, problems, problem_count } = result
  if (status === 'ok') {
    if (checked === 'unchanged') return []
    const what = `${files === 1 ? '1 file' : `${files} files`}, ${inUnits(bytes)}`
    const how = checked === 'presence' ? 'is there' : 'is right'
    const by = checked === 'presence' ? 'nothing given to compare it with' : `by ${checked}`
    return [`data set ${name} ${how}: ${what}, ${by}, in ${formatDuration(ms)}`]
  }
  const rest = problem_count - Math.min(problems.length, maxLines)
  return [
    ...problems.slice(0, maxLines).map(({ file, text }) => `data set ${name}: ${file}: ${text}`),
    ...(rest > 0 ? [`data set ${name}: ${rest} more problems`] : []),
  ]
}

/** What is said about the checkpoint that an attempt goes on from; nothing when there was none to be found. */
export function resumeLines({ chosen, format, checked, skipped, skipped_count }: Resume): readonly string[] {
  const shown = skipped.slice(0, maxLines)
  const rest = skipped_count - shown.length
  return [
    ...shown.map(({ path, why }) => `checkpoint skipped: ${path}: ${why}`),
    ...(rest > 0 ? [`checkpoint skipped: ${rest} more`] : []),
    ...(chosen === null
      ? skipped_count === 0
        ? []
        : ['no checkpoint is whole; ML_RUN_RESUME_FROM is not set']
      : [`ML_RUN_RESUME_FROM=${chosen} (${format}, ${checked ? 'whole' : 'its format has nothing to check it by'})`]),
  ]
}

import type { Resume } from '../domain/checkpoint.ts'

const maxLines = 5

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

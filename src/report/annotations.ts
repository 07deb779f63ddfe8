import type { Attempt } from '../domain/attempt.ts'
import { about, isCause } from '../domain/causes/index.ts'
import type { FailureInfo } from '../domain/failure.ts'
import type { Manifest } from '../domain/manifest.ts'
import { maxAnnotationChars, maxAnnotations } from './limits.ts'
import { inWorkspace, type Places } from './paths.ts'

/** A note that is shown beside a line of the user's code, or at the top of the run. */
export interface Annotation {
  readonly level: 'error' | 'notice'
  readonly title: string
  readonly message: string
  /** Relative to the workspace. */
  readonly file?: string
  readonly line?: number
}

/** One error for what failed in the end, and a notice for each attempt that was retried. */
export function annotations(manifest: Manifest, places: Places): readonly Annotation[] {
  const notices = manifest.attempts.filter((attempt) => attempt.failure?.auto_retried).map(retried)
  const { failure } = manifest
  if (failure === null) return notices.slice(0, maxAnnotations)
  const error: Annotation = {
    level: manifest.status === 'cancelled' ? 'notice' : 'error',
    title: titleOf(failure),
    message: cut(`${failure.context.evidence}\n${failure.suggestion}`.trim()),
    ...placeOf(failure, places),
  }
  return [error, ...notices.slice(0, maxAnnotations - 1)]
}

/** "code: the program raised an exception that nothing caught (python_exception)". */
export const titleOf = (failure: FailureInfo): string =>
  `${failure.class}: ${titleOfCause(failure.context.cause)} (${failure.context.cause})`

/** A cause in plain words; the words of its name where it is not one of ours. */
export const titleOfCause = (cause: string): string =>
  isCause(cause) ? about(cause).title : cause.replaceAll('_', ' ')

function retried({ number, failure }: Attempt): Annotation {
  const because = failure === null ? '' : `: ${titleOf(failure)}`
  return { level: 'notice', title: `attempt ${number} was retried`, message: cut(`Attempt ${number} failed${because}`) }
}

function placeOf({ context }: FailureInfo, places: Places): Pick<Annotation, 'file' | 'line'> {
  const found = /^(.*):(\d+)$/.exec(context.location ?? '')
  const file = found?.[1] === undefined ? undefined : inWorkspace(found[1], places)
  return file === undefined ? {} : { file, line: Number(found?.[2]) }
}

const cut = (text: string): string =>
  text.length <= maxAnnotationChars ? text : `${text.slice(0, maxAnnotationChars - 1)}…`

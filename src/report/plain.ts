import type { Attempt, Evidence } from '../domain/attempt.ts'
import { formatDuration } from '../domain/duration.ts'
import type { FailureInfo } from '../domain/failure.ts'
import type { Manifest } from '../domain/manifest.ts'
import type { Progress } from '../domain/progress.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { titleOf } from './annotations.ts'

/** How an attempt ended, in a few words: `exit code 1`, `SIGKILL`, `attempt-timeout (exit code 0)`. */
export function endingInWords({ ended_by, exit_code, signal, finished_at }: Attempt): string {
  const how = signal ?? (exit_code === null ? '' : `exit code ${exit_code}`)
  if (ended_by === null) return finished_at === null ? 'still running' : 'not known'
  if (ended_by === 'exit' || ended_by === 'signal') return how
  const by =
    { cancel: 'cancelled', spawn_error: 'could not be started', preflight: 'not started' }[ended_by as string] ??
    ended_by.replaceAll('_', '-')
  return how === '' ? by : `${by} (${how})`
}

/** A verdict in a few lines. */
export const verdictLines = (failure: FailureInfo): readonly string[] => [...foundLines(failure), whatToDo(failure)]

const whatToDo = ({ suggestion }: FailureInfo): string => `what to do: ${suggestion}`

function foundLines(failure: FailureInfo): readonly string[] {
  const { context } = failure
  const at = context.line === undefined ? '' : ` (line ${context.line})`
  return [
    `${titleOf(failure)}, ${context.confidence}`,
    ...(context.evidence === '' ? [] : [`evidence${at}: ${context.evidence}`]),
    ...(context.location === undefined ? [] : [`location: ${context.location}`]),
  ]
}

/** How far the training came, in a line; none when it printed nothing of that. */
export function progressLines(progress: Progress | null): readonly string[] {
  if (progress === null) return []
  const { step, epoch, loss } = progress
  const places = [...(epoch === null ? [] : [`epoch ${epoch}`]), ...(step === null ? [] : [`step ${step}`])]
  return [`it came to ${places.join(', ')}${loss === null ? '' : `, loss ${loss}`}`]
}

/** What the policy would do about a failure that was judged elsewhere. */
export const retryLine = ({ retry_cap: cap }: FailureInfo): string =>
  cap === 0 ? 'it would not be retried' : `it would be retried, at most ${cap === 1 ? 'once' : `${cap} times`}`

const maxWorkLines = 10

/** What else was seen, and why it lost, set in; nothing when there was nothing else. */
export function workLines({ evidence, rivals }: Verdict): readonly string[] {
  return [
    ...(evidence.length === 0 ? [] : ['seen:', ...setIn(evidence.map(seen))]),
    ...(rivals.length === 0
      ? []
      : [
          'rivals:',
          ...setIn(
            rivals.map((rival) => `${rival.cause} (${rival.class}): ${short(rival.quote)} — ${rival.lost_because}`),
          ),
        ]),
  ]
}

function seen({ cause, rule, quote, line, count, handled }: Evidence): string {
  const where = line === undefined ? '' : `line ${line}: `
  const how = [`by ${rule}`, ...(count > 1 ? [`${count} times`] : []), ...(handled ? ['the training went on'] : [])]
  return `${where}${cause}: ${short(quote)} (${how.join(', ')})`
}

const setIn = (lines: readonly string[]): readonly string[] => [
  ...lines.slice(0, maxWorkLines).map((line) => `  ${line}`),
  ...(lines.length > maxWorkLines ? [`  and ${lines.length - maxWorkLines} more`] : []),
]

const maxShortChars = 120
const short = (quote: string): string =>
  quote.length <= maxShortChars ? quote : `${quote.slice(0, maxShortChars - 1)}…`

/** What is said on the terminal after the last attempt, when it failed. */
export function attemptLines(attempts: readonly Attempt[]): readonly string[] {
  const [before, attempt] = [attempts.at(-2), attempts.at(-1)]
  if (attempt === undefined || attempt.failure === null || attempt.decision === null) return []
  const { failure, decision } = attempt
  const isSaid = decision.kind === 'retry' && before?.failure?.suggestion === failure.suggestion
  const took = formatDuration(attempt.duration_ms ?? 0)
  const ended = attempt.ended_by === 'cancel' ? 'ended' : 'failed'
  return [
    `attempt ${attempt.number} ${ended} after ${took}: ${endingInWords(attempt)}`,
    ...foundLines(failure),
    ...(isSaid ? [] : [whatToDo(failure)]),
    ...progressLines(attempt.progress),
    decision.kind === 'stop'
      ? `not retried: ${decision.reason}`
      : `${decision.reason}${decision.delay_ms === 0 ? '' : `, after ${formatDuration(decision.delay_ms)}`}`,
  ]
}

/** What is said when a task is over. */
export function closingLine(manifest: Manifest, durationMs: number, manifestPath: string | null): string {
  const count = manifest.attempts.length
  const attempts = count === 1 ? '' : ` in ${count} attempts`
  const record = manifestPath === null ? 'no record could be written' : `record: ${manifestPath}`
  return `${manifest.status}${attempts} after ${formatDuration(durationMs)}; ${record}`
}

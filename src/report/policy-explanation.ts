import { formatDuration } from '../domain/duration.ts'
import type { ActionKey, OwnPolicy } from '../domain/own-policy.ts'
import { type Decided, decide, type Situation } from '../policy/decide.ts'
import { type Handling, handlingOf, outlookOf, type Source } from '../policy/policy.ts'
import { waitMs } from '../policy/wait.ts'

/** What a policy does about a failure, and who says each part of it. */
export interface PolicyExplanation {
  readonly situation: Situation
  readonly handling: Handling
  readonly decided: Decided
}

/** What would be done. */
export const explainPolicy = (policy: OwnPolicy, situation: Situation): PolicyExplanation => ({
  situation,
  handling: handlingOf(policy, situation.failed),
  decided: decide(policy, situation),
})

/** For people. `file` is how the policy is called. */
export function policyExplanationLines(
  { situation, handling, decided }: PolicyExplanation,
  file: string,
): readonly string[] {
  const { failed, retryCount, traces } = situation
  const how = failed.signal ?? (failed.exitCode === null ? '' : `exit code ${failed.exitCode}`)
  const { decision, retryCap } = decided
  const said = rows(handling, Math.max(1, traces.length))
  const width = Math.max(...said.map(([name]) => name.length))
  const valueWidth = Math.min(40, Math.max(...said.map(([, value]) => value.length)))
  return [
    `failure: ${[failed.class, failed.cause, how].filter((part) => part !== '').join(', ')}, after ${retryCount} ${retryCount === 1 ? 'retry' : 'retries'}`,
    `decision: ${decision.kind}: ${decision.reason}`,
    `cap: ${retryCap}${kindOf(situation, handling)}`,
    ...said.map(
      ([name, value, source]) => `  ${name.padEnd(width)}  ${value.padEnd(valueWidth)}  ${sayer(source, name, file)}`,
    ),
  ]
}

function kindOf({ failed }: Situation, { sources }: Handling): string {
  const isOwnWord = sources.retries.by === 'policy' && !sources.retries.entry.id.startsWith('classes.')
  return outlookOf(failed.cause, failed.class) === 'transient' || isOwnWord
    ? ''
    : '; no retry when it fails again in the same way and came no further'
}

type Row = readonly [name: string, value: string, source: Source]

function rows(handling: Handling, inARow: number): readonly Row[] {
  const { sources, backoff, jitter, env, run, onRetry } = handling
  const longest = waitMs(inARow, handling, 0)
  const shortest = waitMs(inARow, handling, 1)
  const wait =
    longest === shortest ? formatDuration(longest) : `${formatDuration(shortest)} to ${formatDuration(longest)}`
  return [
    ['retries', String(handling.retries), sources.retries],
    ['delay', `${formatDuration(handling.delayMs)}; now ${wait}`, sources.delayMs],
    ['backoff', String(backoff), sources.backoff],
    ['max-delay', formatDuration(handling.maxDelayMs), sources.maxDelayMs],
    ['jitter', String(jitter), sources.jitter],
    ...Object.entries(env).map(([name, value]): Row => [`env ${name}`, value, envSource(handling, name)]),
    ...(run === null ? [] : [['run', oneLine(run), sources.run] as const]),
    ...(onRetry === null ? [] : [['on-retry', oneLine(onRetry.script), sources.onRetry] as const]),
  ]
}

/** Variables come from several entries; the most specific that has one says it. */
function envSource({ entries, sources }: Handling, name: string): Source {
  const entry = entries.find(({ action }) => action.env?.[name] !== undefined)
  return entry === undefined ? sources.env : { by: 'policy', entry }
}

const keys: Readonly<Record<string, ActionKey>> = {
  retries: 'retries',
  delay: 'delayMs',
  backoff: 'backoff',
  'max-delay': 'maxDelayMs',
  jitter: 'jitter',
  run: 'run',
  'on-retry': 'onRetry',
}

const sayer = (source: Source, name: string, file: string): string => {
  if (source.by !== 'policy') return source.by === 'cause' ? 'ml-run, for the cause' : 'ml-run, for the class'
  const { line, lines, id } = source.entry
  return `${file}:${lines[keys[name] ?? 'env'] ?? line} ${id}`
}

const oneLine = (script: string): string => {
  const [first = ''] = script.trim().split('\n')
  return first === script.trim() ? first : `${first} …`
}

/** For machines. */
export function policyExplanationJson({ situation, handling, decided }: PolicyExplanation): string {
  const { failed } = situation
  const from = (source: Source, key: ActionKey) =>
    source.by === 'policy'
      ? { entry: source.entry.id, line: source.entry.lines[key] ?? source.entry.line }
      : { by: source.by }
  return JSON.stringify(
    {
      class: failed.class,
      cause: failed.cause,
      decision: decided.decision,
      retry_cap: decided.retryCap,
      from: Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, from(handling.sources[key], key)])),
    },
    null,
    2,
  )
}

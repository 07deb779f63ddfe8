import type { Attempt } from '../domain/attempt.ts'
import type { BetweenScript, Entry, OwnPolicy } from '../domain/own-policy.ts'
import { type Placeholder, placeholderPattern } from '../domain/placeholder.ts'
import { gains, tracesOf } from './history.ts'
import { type Failed, maxRetries } from './policy.ts'

/** What the policy has changed for an attempt. */
export interface Changed {
  readonly env: Readonly<Record<string, string>>
  /** Another command, as a script; null when it is the task's own. */
  readonly run: string | null
}

const entryNamed = (policy: OwnPolicy, id: string): Entry | undefined =>
  [...policy.rules, ...Object.values(policy.causes), ...Object.values(policy.classes)].find((entry) => entry.id === id)

/** The entries that a decision was made by, the most specific first. */
const entriesOf = (policy: OwnPolicy, { decision }: Attempt): readonly Entry[] =>
  (decision?.decided_by ?? []).flatMap((id) => entryNamed(policy, id) ?? [])

/**
 * What the attempt after these has changed. What was changed after a failure stays so: a batch that was halved is not
 * doubled again because the next failure is of another kind.
 * @param attempts all that are over
 */
export function changedBy(policy: OwnPolicy, attempts: readonly Attempt[], taskId: string, freePort: number): Changed {
  let changed: Changed = { env: {}, run: null }
  for (const [i, attempt] of attempts.entries()) {
    if (attempt.decision?.kind !== 'retry') continue
    const entries = entriesOf(policy, attempt)
    const fill = valuesFor(failedOf(attempt), attempts.slice(0, i), taskId, String(freePort))
    const env = Object.assign({}, ...entries.toReversed().map(({ action }) => action.env)) as Record<string, string>
    const filled = Object.entries(env).map(([name, text]) => [name, fill(text)])
    changed = {
      env: { ...changed.env, ...Object.fromEntries(filled) },
      run: entries.find(({ action }) => action.run !== undefined)?.action.run ?? changed.run,
    }
  }
  return changed
}

/** True when a variable wants a free port, which takes a moment to find. */
export const wantsFreePort = ({ rules, causes, classes }: OwnPolicy): boolean =>
  [...rules, ...Object.values(causes), ...Object.values(classes)].some(({ action }) =>
    Object.values(action.env ?? {}).some((text) => text.includes('{free-port}')),
  )

/** The script that is to run before the attempt after this one; null when there is none. */
export const scriptAfter = (policy: OwnPolicy, attempt: Attempt, usual: BetweenScript | null): BetweenScript | null =>
  entriesOf(policy, attempt).find(({ action }) => action.onRetry !== undefined)?.action.onRetry ?? usual

/** What placeholders are filled with after a failure. */
type FilledFrom = Pick<Failed, 'class' | 'cause' | 'exitCode' | 'signal'>

const failedOf = ({ failure, exit_code, signal }: Attempt): FilledFrom => ({
  class: failure?.class ?? 'unknown',
  cause: failure?.context.cause ?? '',
  exitCode: exit_code,
  signal,
})

/**
 * Fills placeholders for the attempt that follows a failure.
 * @param before the attempts before the one that failed
 * @param freePort as it is to be written
 */
export function valuesFor(
  failed: FilledFrom,
  before: readonly Attempt[],
  taskId: string,
  freePort = '{free-port}',
): (text: string) => string {
  const values: Readonly<Record<Exclude<Placeholder, 'half'>, string>> = {
    attempt: String(before.length + 2),
    retry: String(before.length + 1),
    class: failed.class,
    cause: failed.cause,
    'exit-code': failed.exitCode?.toString() ?? '',
    signal: failed.signal ?? '',
    'task-id': taskId,
    'free-port': freePort,
  }
  const times = 1 + before.filter(({ failure }) => failure?.context.cause === failed.cause).length
  return (text) =>
    text.replace(placeholderPattern, (whole, name: Placeholder | undefined, number: string | undefined) => {
      if (name === undefined) return whole.charAt(0)
      return name === 'half' ? halved(Number(number), times) : values[name]
    })
}

const halved = (number: number, times: number): string => String(Math.max(1, Math.floor(number / 2 ** times)))

/** The most attempts that the policy allows, as things stand: a retry that came further than all before is given back. */
export const maxAttempts = (policy: OwnPolicy, attempts: readonly Attempt[]): number => {
  const most = maxRetries(policy)
  return 1 + most + Math.min(gains(tracesOf(attempts)), most)
}

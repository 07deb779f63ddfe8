import type { EndedBy } from '../domain/attempt.ts'
import type { Outlook } from '../domain/causes/cause-text.ts'
import { about, isCause } from '../domain/causes/index.ts'
import type { FailureClass } from '../domain/failure.ts'
import type { Action, ActionKey, BetweenScript, Entry, OwnPolicy } from '../domain/own-policy.ts'
import { knownWaits } from './known-waits.ts'
import { firstRule } from './rules.ts'

/** How often a class of failure is retried, and after how long. */
export interface ClassPolicy {
  /** Compared with the retries of the whole task so far. */
  readonly retries: number
  readonly delayMs: number
}

/** What is done unless the user says otherwise: what an unchanged command cannot cure is not retried. */
export const defaultPolicy: Readonly<Record<FailureClass, ClassPolicy>> = {
  infrastructure: { retries: 3, delayMs: 0 },
  resource: { retries: 1, delayMs: 30_000 },
  unknown: { retries: 1, delayMs: 0 },
  code: { retries: 0, delayMs: 0 },
  data: { retries: 0, delayMs: 0 },
}

/** No wait is longer unless the user says so: whoever waits holds a machine. */
const usualMaxDelayMs = 900_000

/** A failure, as far as a policy asks. */
export interface Failed {
  readonly class: FailureClass
  readonly cause: string
  readonly endedBy: EndedBy
  readonly exitCode: number | null
  readonly signal: string | null
  /** Ids of the rules whose text was in the output. */
  readonly matched: ReadonlySet<string>
}

/** Who says a value: an entry of the user's policy, or ml-run, by cause or by class. */
export type Source = { readonly by: 'policy'; readonly entry: Entry } | { readonly by: 'cause' | 'class' }

/** What is to be done about a failure, if anything. */
export interface Handling extends Required<Omit<Action, 'run' | 'onRetry'>> {
  readonly run: string | null
  readonly onRetry: BetweenScript | null
  /** Entries of the policy that apply, the most specific first. */
  readonly entries: readonly Entry[]
  readonly sources: Readonly<Record<ActionKey, Source>>
}

/** What a policy says about a failure: its first rule that holds, then the cause, then the class, then ml-run itself. */
export function handlingOf(policy: OwnPolicy, failed: Failed): Handling {
  const entries = entriesFor(policy, failed)
  const ofCause = causeDefaults(failed)
  const ofClass = { ...nothing, ...defaultPolicy[failed.class] }
  const said = (key: ActionKey): Entry | undefined => entries.find(({ action }) => action[key] !== undefined)
  // A wait of the user's own does not grow as ours does.
  const isOwnWait = said('delayMs') !== undefined
  const ours: Action = isOwnWait && ofCause.delayMs !== undefined ? {} : ofCause
  const sourceOf = (key: ActionKey): Source => {
    const entry = said(key)
    return entry === undefined ? { by: ours[key] === undefined ? 'class' : 'cause' } : { by: 'policy', entry }
  }
  const valueFor = <K extends ActionKey>(key: K): Action[K] => said(key)?.action[key] ?? ours[key] ?? ofClass[key]
  const sources = Object.fromEntries(actionKeys.map((key) => [key, sourceOf(key)])) as Record<ActionKey, Source>
  return {
    retries: failed.endedBy === 'cancel' ? 0 : (valueFor('retries') ?? 0),
    delayMs: valueFor('delayMs') ?? 0,
    backoff: valueFor('backoff') ?? 'none',
    maxDelayMs: valueFor('maxDelayMs') ?? Math.max(usualMaxDelayMs, valueFor('delayMs') ?? 0),
    jitter: valueFor('jitter') ?? 0,
    env: Object.assign({}, ...entries.toReversed().map(({ action }) => action.env)),
    run: valueFor('run') ?? null,
    onRetry: valueFor('onRetry') ?? null,
    entries,
    sources,
  }
}

const nothing: Action = {}
const actionKeys = ['retries', 'delayMs', 'backoff', 'maxDelayMs', 'jitter', 'env', 'run', 'onRetry'] as const

const entriesFor = (policy: OwnPolicy, failed: Failed): readonly Entry[] =>
  [
    firstRule(policy.rules, failed),
    Object.hasOwn(policy.causes, failed.cause) ? policy.causes[failed.cause] : undefined,
    policy.classes[failed.class],
  ].filter((entry) => entry !== undefined)

/** What ml-run knows of the cause. */
function causeDefaults({ cause, class: failureClass }: Failed): Action {
  if (outlookOf(cause, failureClass) === 'permanent') return { retries: 0 }
  return (isCause(cause) ? knownWaits[cause] : undefined) ?? {}
}

/** What may become of the same command, run again. A cause of the user's own is judged by its class. */
export function outlookOf(cause: string, failureClass: FailureClass): Outlook {
  if (isCause(cause) && about(cause).class === failureClass) return about(cause).outlook
  switch (failureClass) {
    case 'infrastructure':
      return 'transient'
    case 'resource':
    case 'unknown':
      return 'recurrent'
    case 'code':
    case 'data':
      return 'permanent'
  }
}

/** The most retries that a policy allows for any failure. */
export const maxRetries = (policy: OwnPolicy): number =>
  Math.max(
    ...Object.entries(defaultPolicy).map(
      ([name, { retries }]) => policy.classes[name as FailureClass]?.action.retries ?? retries,
    ),
    ...[...Object.values(policy.causes), ...policy.rules].map(({ action }) => action.retries ?? 0),
  )

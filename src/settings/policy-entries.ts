import { about, isCause } from '../domain/causes/index.ts'
import type { Action, Backoff, Conditions, Entry, OwnPolicy, Rule } from '../domain/own-policy.ts'
import type { OwnRow } from '../domain/own-row.ts'
import type { DecidingRule, NamingRule, PolicyAction, PolicyFile } from '../domain/policy-file.ts'
import { onRetryMs, onRetryScript } from './on-retry.ts'
import { readPattern } from './pattern.ts'
import { isDeciding } from './policy-check.ts'
import { millisecondsOf, signalOf } from './policy-values.ts'

/** Gives the line of a value in the text, from 1. */
export type LineOf = (path: readonly PropertyKey[]) => number

/** A policy without mistakes, as the stages take it. */
export function ownPolicyOf({ classes = {}, causes = {}, rules = [] }: PolicyFile, lineOf: LineOf): OwnPolicy {
  const entries = <T extends object>(key: string, all: T) =>
    Object.fromEntries(
      Object.entries(all).map(([name, action]) => [name, entryOf(`${key}.${name}`, action, [key, name], lineOf)]),
    )
  return {
    rows: rules.flatMap((rule, i) => (isNaming(rule) ? rowOf(rule, i) : [])),
    classes: entries('classes', classes),
    causes: entries('causes', causes),
    rules: rules.flatMap((rule, i) => (isNaming(rule) ? [] : [ruleOf(rule, i, lineOf)])),
  }
}

const isNaming = (rule: NamingRule | DecidingRule): rule is NamingRule => !isDeciding(rule)

function rowOf(rule: NamingRule, index: number): readonly OwnRow[] {
  const read = readPattern(rule.match)
  if ('problem' in read) return []
  return [
    {
      id: `policy-rule-${index + 1}`,
      cause: rule.cause,
      class: rule.class,
      suggestion: rule.suggestion === undefined ? usualSuggestion(rule.cause) : inOneLine(rule.suggestion),
      ...read,
    },
  ]
}

const usualSuggestion = (cause: string): string =>
  isCause(cause)
    ? about(cause).suggestion
    : `See the line above; what to do about \`${cause}\` can be said as \`suggestion\` of its rule in the policy.`

const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

function ruleOf(rule: DecidingRule, index: number, lineOf: LineOf): Rule {
  const entry = entryOf(`rules[${index}]`, rule, ['rules', index], lineOf)
  return { ...entry, when: conditionsOf(rule, entry.id) }
}

function conditionsOf(rule: DecidingRule, id: string): Conditions {
  const read = rule.match === undefined ? undefined : readPattern(rule.match)
  return {
    ...given('exitCodes', all(rule['exit-codes'])?.map(rangeOf)),
    ...given(
      'signals',
      all(rule.signal)?.map((one) => signalOf(one) ?? one),
    ),
    ...given('endedBy', all(rule['ended-by'])),
    ...given('classes', all(rule.class)),
    ...given('causes', all(rule.cause)),
    ...(read === undefined || 'problem' in read ? {} : { match: { id, ...read } }),
  }
}

function rangeOf(written: number | string): readonly [number, number] {
  if (typeof written === 'number') return [written, written]
  const [from = 0, to = 0] = written.split('-').map(Number)
  return [from, to]
}

function entryOf(id: string, action: PolicyAction, path: readonly PropertyKey[], lineOf: LineOf): Entry {
  const line = (key: string) => lineOf([...path, key])
  const lines = Object.entries(names).flatMap(([key, written]) =>
    action[written] === undefined ? [] : [[key, line(written)]],
  )
  return { id, action: actionOf(action), line: lineOf(path), lines: Object.fromEntries(lines) }
}

/** How the keys of an action are written. */
const names = {
  retries: 'retries',
  delayMs: 'delay',
  backoff: 'backoff',
  maxDelayMs: 'max-delay',
  jitter: 'jitter',
  env: 'env',
  run: 'run',
  onRetry: 'on-retry',
} as const satisfies Record<keyof Action, keyof PolicyAction>

function actionOf(action: PolicyAction): Action {
  const { env, 'on-retry': onRetry } = action
  return {
    ...given('retries', action.retries),
    ...given('delayMs', millisecondsOf(action.delay)),
    ...given('backoff', backoffOf(action.backoff)),
    ...given('maxDelayMs', millisecondsOf(action['max-delay'])),
    ...given('jitter', jitterOf(action.jitter)),
    ...given('env', env && Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]))),
    ...given('run', action.run),
    ...given('onRetry', onRetryOf(onRetry)),
  }
}

const backoffOf = (written: PolicyAction['backoff']): Backoff | undefined => (written === 'exponential' ? 2 : written)

const jitterOf = (written: PolicyAction['jitter']): number | undefined =>
  written === 'none' ? 0 : written === 'full' ? 1 : written

function onRetryOf(written: PolicyAction['on-retry']): Action['onRetry'] | undefined {
  if (written === undefined) return undefined
  if (typeof written === 'string') return onRetryScript(written)
  return { script: written.run, timeoutMs: millisecondsOf(written.timeout) ?? onRetryMs }
}

const all = <T>(written: T | readonly T[] | undefined): readonly T[] | undefined =>
  written === undefined ? undefined : Array.isArray(written) ? written : [written as T]

/** A property that is there only when it has a value. */
const given = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V }

import { causes } from '../domain/causes/index.ts'
import { placeholderPattern, placeholders } from '../domain/placeholder.ts'
import { DecidingRule, NamingRule, PolicyFile } from '../domain/policy-file.ts'
import { signalNames } from '../domain/signal.ts'
import { nearest } from './nearest.ts'
import { readPattern } from './pattern.ts'
import { maxWaitMs, millisecondsOf, signalOf } from './policy-values.ts'
import {
  actionKeys,
  conditionKeys,
  didYouMean,
  isMapping,
  type PolicyProblem,
  problemsOf,
  ruleKeys,
  shown,
} from './policy-words.ts'
import { valueAt } from './yaml-places.ts'

/** What an entry of `rules` is for. A misspelt key counts as the one that was meant. */
export function isDeciding(rule: unknown): boolean {
  const keys = keysMeant(rule)
  return keys.some((key) => actionKeys.includes(key) || onlyConditions.includes(key))
}

// `match`, `class` and `cause` stand in rules of both kinds.
const onlyConditions = ['exit-codes', 'signal', 'ended-by']

const keysMeant = (rule: unknown): readonly string[] =>
  isMapping(rule)
    ? Object.keys(rule).map((key) => (ruleKeys.includes(key) ? key : (nearest(key, ruleKeys) ?? key)))
    : []

/** All that is wrong with what a policy says. */
export function policyProblems(value: unknown): readonly PolicyProblem[] {
  const rules = rulesOf(value)
  // Each rule is checked as what it is for, which the schema of the whole cannot tell.
  const withoutRules = Array.isArray(valueAt(value, ['rules'])) ? { ...(value as object), rules: [] } : value
  const whole = PolicyFile.safeParse(withoutRules).error?.issues ?? []
  const known = [...Object.keys(causes), ...rules.flatMap((rule) => namedBy(rule))]
  return [
    ...whole.flatMap((issue) => problemsOf(issue, value)),
    ...rules.flatMap((rule, i) => ruleProblems(rule, i, value)),
    ...tooMany(rules),
    ...entriesOf(value).flatMap(({ entry, path }) => entryProblems(entry, path)),
    ...causeProblems(value, rules, known),
  ]
}

const maxRules = 200
const tooMany = (rules: readonly unknown[]): readonly PolicyProblem[] =>
  rules.length > maxRules ? [{ path: ['rules'], text: `rules: it is too long; ${maxRules} items are the most` }] : []

const rulesOf = (value: unknown): readonly unknown[] => {
  const rules = valueAt(value, ['rules'])
  return Array.isArray(rules) ? rules : []
}

const namedBy = (rule: unknown): readonly string[] => {
  const cause = valueAt(rule, ['cause'])
  return !isDeciding(rule) && typeof cause === 'string' ? [cause] : []
}

/** All that may hold an action, by its path. */
function entriesOf(value: unknown) {
  const below = (key: string) => {
    const at = valueAt(value, [key])
    return isMapping(at) ? Object.entries(at).map(([name, entry]) => ({ entry, path: [key, name] })) : []
  }
  return [...below('classes'), ...below('causes'), ...rulesOf(value).map((entry, i) => ({ entry, path: ['rules', i] }))]
}

function ruleProblems(rule: unknown, index: number, value: unknown): readonly PolicyProblem[] {
  const path = ['rules', index]
  const deciding = isDeciding(rule)
  const meant = keysMeant(rule)
  const { error } = (deciding ? DecidingRule : NamingRule).safeParse(rule)
  const problems: PolicyProblem[] = (error?.issues ?? [])
    .map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
    .filter(
      (issue) => !(deciding && issue.code === 'unrecognized_keys' && issue.keys.every((key) => key === 'suggestion')),
    )
    .flatMap((issue) => problemsOf(issue, value))
  if (deciding) {
    const action = meant.find((key) => actionKeys.includes(key))
    if (meant.includes('suggestion'))
      problems.push({
        path: [...path, 'suggestion'],
        ofKey: true,
        text: `suggestion: it is for a rule that names a failure, by cause, class and match alone; this one has ${action ?? onlyConditions.find((key) => meant.includes(key))} and decides what is done; make it two rules`,
      })
    if (action === undefined)
      problems.push({ path, text: `the rule says when and not what; give ${actionKeys.join(', ')}` })
    if (!meant.some((key) => conditionKeys.includes(key)))
      problems.push({
        path,
        text: `the rule has no condition and would hold for every failure; give ${conditionKeys.join(', ')}, or use classes`,
      })
  }
  return [...problems, ...patternProblems(rule, path), ...conditionProblems(rule, path)]
}

/** A pattern is looked at whatever else is wrong, so that all is told at once. */
function patternProblems(rule: unknown, path: readonly PropertyKey[]): readonly PolicyProblem[] {
  const match = NamingRule.shape.match.safeParse(valueAt(rule, ['match']))
  const read = match.success ? readPattern(match.data) : {}
  return 'problem' in read ? [{ path: [...path, 'match'], text: `match: ${read.problem}` }] : []
}

function conditionProblems(rule: unknown, path: readonly PropertyKey[]): readonly PolicyProblem[] {
  const each = (key: string) => {
    const at = valueAt(rule, [key])
    return Array.isArray(at)
      ? at.map((one, i) => ({ one, path: [...path, key, i] }))
      : [{ one: at, path: [...path, key] }]
  }
  const signals = each('signal').flatMap(({ one, path: at }) =>
    typeof one !== 'string' || !/^[A-Z0-9]+$/i.test(one) || signalOf(one) !== undefined
      ? []
      : [{ path: at, text: `signal: ${shown(one)} is no signal's name${didYouMean(one, signalNames)}` }],
  )
  const codes = each('exit-codes').flatMap(({ one, path: at }) => {
    const [from, to] = typeof one === 'string' && /^\d+-\d+$/.test(one) ? one.split('-').map(Number) : []
    return from === undefined || to === undefined || from <= to
      ? []
      : [{ path: at, text: `exit-codes: ${shown(one)} ends before it begins; write ${to}-${from}` }]
  })
  return [...signals, ...codes]
}

/** A cause that nothing names would be waited for in vain. */
function causeProblems(value: unknown, rules: readonly unknown[], known: readonly string[]): readonly PolicyProblem[] {
  const check = (name: unknown, path: readonly PropertyKey[], ofKey?: true): readonly PolicyProblem[] => {
    if (typeof name !== 'string' || !/^[a-z][a-z0-9_]*$/.test(name) || known.includes(name)) return []
    const hint = didYouMean(name, known) || '; docs/failures.md lists those of ml-run'
    const text = `${ofKey ? `${name}: ` : 'cause: '}"${name}" is named by neither ml-run nor a rule of this policy${hint}`
    return [{ path, text, ...(ofKey ? { ofKey } : {}) }]
  }
  const below = valueAt(value, ['causes'])
  return [
    ...(isMapping(below) ? Object.keys(below).flatMap((name) => check(name, ['causes', name], true)) : []),
    ...rules.flatMap((rule, i) => {
      const cause = isDeciding(rule) ? valueAt(rule, ['cause']) : undefined
      return Array.isArray(cause)
        ? cause.flatMap((one, j) => check(one, ['rules', i, 'cause', j]))
        : check(cause, ['rules', i, 'cause'])
    }),
  ]
}

/** What the schema cannot say about an action. */
function entryProblems(entry: unknown, path: readonly PropertyKey[]): readonly PolicyProblem[] {
  if (!isMapping(entry)) return []
  const problems: PolicyProblem[] = []
  const say = (at: readonly PropertyKey[], text: string) => problems.push({ path: [...path, ...at], text })
  const delay = millisecondsOf(entry.delay)
  const maxDelay = millisecondsOf(entry['max-delay'])
  for (const at of [['delay'], ['max-delay'], ['on-retry', 'timeout']]) {
    const ms = millisecondsOf(valueAt(entry, at))
    if (ms !== undefined && ms > maxWaitMs) say(at, `${at.at(-1)}: ${shown(valueAt(entry, at))} is longer than 24h`)
  }
  if (millisecondsOf(valueAt(entry, ['on-retry', 'timeout'])) === 0)
    say(['on-retry', 'timeout'], 'timeout: 0 leaves it no time; give a duration or leave it out')
  if (delay !== undefined && maxDelay !== undefined && maxDelay < delay)
    say(['max-delay'], `max-delay: ${shown(entry['max-delay'])} is shorter than delay, ${shown(entry.delay)}`)
  if (entry.backoff !== undefined && entry.backoff !== 'none' && entry.delay === undefined)
    say(['backoff'], 'backoff: there is no delay that it could grow from; give delay as well')
  return [...problems, ...(isMapping(entry.env) ? envProblems(entry.env, path) : [])]
}

function envProblems(env: Readonly<Record<string, unknown>>, path: readonly PropertyKey[]): readonly PolicyProblem[] {
  return Object.entries(env).flatMap(([name, value]) => {
    const at = [...path, 'env', name]
    const own = /^ML_RUN_/i.test(name)
      ? [{ path: at, ofKey: true as const, text: `${name}: ml-run sets it itself` }]
      : []
    if (typeof value !== 'string') return own
    const wrong = [...value.matchAll(placeholderPattern)].flatMap(([text, word, number]): readonly string[] => {
      if (word === undefined) return []
      if (!Object.hasOwn(placeholders, word))
        return [`${text} is no placeholder${didYouMean(word, Object.keys(placeholders))}; {{ and }} are braces as such`]
      if (word === 'half')
        return /^[1-9]\d{0,8}$/.test(number ?? '') ? [] : [`${text}: write the number to halve, as {half:64}`]
      return number === undefined ? [] : [`${text}: write {${word}}`]
    })
    return [...own, ...wrong.map((text) => ({ path: at, text: `${name}: ${text}` }))]
  })
}

import type * as z from 'zod'
import { EndedBy } from '../domain/attempt.ts'
import { FailureClass } from '../domain/failure.ts'
import {
  conditionItems,
  NamingRule,
  OnRetry,
  PolicyAction,
  PolicyConditions,
  PolicyFile,
} from '../domain/policy-file.ts'
import { nearest } from './nearest.ts'
import { valueAt } from './yaml-places.ts'

/** What is wrong with a policy, and where. */
export interface PolicyProblem {
  readonly path: readonly PropertyKey[]
  /** It is the key that is wrong, and not its value. */
  readonly ofKey?: true
  readonly text: string
}

export const actionKeys: readonly string[] = Object.keys(PolicyAction.shape)
export const conditionKeys: readonly string[] = Object.keys(PolicyConditions.shape)
const namingKeys: readonly string[] = Object.keys(NamingRule.shape)
/** What a rule of either kind may say. */
export const ruleKeys: readonly string[] = [...new Set([...namingKeys, ...conditionKeys, ...actionKeys])]

/** What a value of these keys is to be. */
const wanted: Readonly<Record<string, string>> = {
  retries: 'a whole number from 0 to 100',
  delay: 'a duration; write it as 90s, 30m or 2h30m',
  'max-delay': 'a duration; write it as 90s, 30m or 2h30m',
  timeout: 'a duration; write it as 90s, 30m or 2h30m',
  backoff: 'none, linear, exponential, or a factor from 1 to 10',
  jitter: 'none, full, or a number from 0 to 1',
  'exit-codes': 'an exit code, a range as 10-19, or a list of them',
  signal: "a signal's name, as SIGKILL, or a list of them",
  'on-retry': 'a script, or a mapping with run and timeout',
  env: 'a mapping of names to values',
}

const choices: Readonly<Record<string, readonly string[]>> = {
  class: FailureClass.options,
  'ended-by': EndedBy.options.filter((one) => one !== 'cancel'),
}

/** An issue of the schema in words; one of a list or a mapping that may also be a single value is looked into. */
export function problemsOf(issue: z.core.$ZodIssue, value: unknown): readonly PolicyProblem[] {
  const { path } = issue
  const found = valueAt(value, path)
  const key = keyOf(path)
  const inner = issue.code === 'invalid_union' ? issuesWithin(key, found) : []
  if (inner.length > 0) return inner.flatMap((one) => problemsOf({ ...one, path: [...path, ...one.path] }, value))
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path)
    return issue.keys.map((name) => ({ path: [...path, name], ofKey: true, text: unknownKey(name, known) }))
  }
  if (issue.code === 'invalid_key') return [{ path, ofKey: true, text: badName(String(path.at(-1)), path) }]
  const text = wordsFor(issue, found, key, path)
  return [{ path, text: key === '' ? text : `${key}: ${text}` }]
}

function wordsFor(issue: z.core.$ZodIssue, found: unknown, key: string, path: readonly PropertyKey[]): string {
  if (typeof path.at(-1) === 'number' && found === null)
    return 'an item of the list is empty; fill it in or take it away'
  if (found === undefined) return 'it is missing'
  if (found === null || found === '') return 'it is empty; give a value or leave it out'
  if (Array.isArray(found) && found.length === 0) return 'the list is empty; give a value or leave it out'
  const known = choices[key]
  if (known !== undefined) return `${shown(found)} is none of ${known.join(', ')}${didYouMean(String(found), known)}`
  if (key === 'cause' && issue.code === 'invalid_format') return notSnakeCase(String(found))
  if (path.at(-2) === 'env') return `${shown(found)} is neither text nor a number nor true or false`
  if (issue.code === 'too_big' && issue.origin !== 'number' && issue.origin !== 'int')
    return `it is too long; ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'items'} are the most`
  const better = wanted[key]
  // A rule of the list is no value of the key before it.
  if (better !== undefined) return `${shown(found)} is not ${better}${hintFor(key, found)}`
  if (issue.code === 'invalid_type') return `${shown(found)} is not ${inWords(issue.expected)}`
  return issue.message
}

/** What is wrong inside a list or a mapping. */
function issuesWithin(key: string, found: unknown): readonly z.core.$ZodIssue[] {
  if (key === 'on-retry' && isMapping(found)) return OnRetry.safeParse(found).error?.issues ?? []
  const item = Object.hasOwn(conditionItems, key) ? conditionItems[key as keyof typeof conditionItems] : undefined
  if (item === undefined || !Array.isArray(found)) return []
  return found.flatMap((one, i) =>
    (item.safeParse(one).error?.issues ?? []).slice(0, 1).map((issue) => ({ ...issue, path: [i] })),
  )
}

const keyOf = (path: readonly PropertyKey[]): string => String(path.findLast((part) => typeof part === 'string') ?? '')

/** The keys that are known where a path leads. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(PolicyFile.shape)
  if (path.at(-1) === 'on-retry') return Object.keys(OnRetry.shape)
  if (path[0] === 'rules') return ruleKeys
  return path.length === 1 ? FailureClass.options : actionKeys
}

const unknownKey = (key: string, known: readonly string[]): string => {
  const meant = nearWord(key, known)
  return `${key}: there is no such key; ${meant === undefined ? `known are ${known.join(', ')}` : `did you mean ${meant}?`}`
}

const badName = (name: string, path: readonly PropertyKey[]): string =>
  path.at(-2) === 'env'
    ? `${name}: it is no name for a variable: letters, digits and _ only, and no digit first`
    : `${name}: ${notSnakeCase(name)}`

const notSnakeCase = (text: string): string => `${shown(text)} is not in snake_case, as ${snakeCased(text)} is`

function hintFor(key: string, found: unknown): string {
  if (key === 'backoff') return didYouMean(String(found), ['none', 'linear', 'exponential'])
  if (key === 'jitter') return didYouMean(String(found), ['none', 'full'])
  return ''
}

/** `; did you mean …?`, or nothing when no word is near. */
export const didYouMean = (text: string, known: readonly string[]): string => {
  const meant = nearWord(text, known)
  return meant === undefined ? '' : `; did you mean ${meant}?`
}

const nearWord = (text: string, known: readonly string[]): string | undefined =>
  known.find((word) => text.length > 2 && word.toLowerCase().startsWith(text.toLowerCase())) ?? nearest(text, known)

function inWords(expected: string): string {
  const mapping = 'a mapping of keys to values'
  return { string: 'text; put it in quotes', array: 'a list', object: mapping, record: mapping }[expected] ?? expected
}

export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as it is quoted in a message. */
export const shown = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : isMapping(value) ? 'a mapping' : `"${String(value)}"`

const snakeCased = (text: string): string =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '') || 'licence_lost'

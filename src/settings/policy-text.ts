import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml'
import type * as z from 'zod'
import { about, isCause } from '../domain/causes/index.ts'
import { FailureClass } from '../domain/failure.ts'
import { noPolicy, type OwnPolicy } from '../domain/own-policy.ts'
import type { OwnRow } from '../domain/own-row.ts'
import { PolicyFile, PolicyRule } from '../domain/policy-file.ts'
import { reasonOf } from '../domain/reason.ts'
import { nearest } from './nearest.ts'
import { readPattern } from './pattern.ts'
import { offsetOf, valueAt } from './yaml-places.ts'

/** A policy, or all that is wrong with its text: `LINE:COLUMN: what`, from 1. */
export type PolicyReading =
  | { readonly ok: true; readonly policy: OwnPolicy }
  | { readonly ok: false; readonly problems: readonly string[] }

interface Problem {
  readonly offset: number
  readonly text: string
}

/** Reads YAML. */
export function readPolicyText(text: string): PolicyReading {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const refused = (problems: readonly Problem[]): PolicyReading => ({
    ok: false,
    problems: [...problems]
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, text: what }) => {
        const { line, col } = lines.linePos(offset)
        return `${Math.max(1, line)}:${Math.max(1, col)}: ${what}`
      }),
  })
  const unread = [...document.errors, ...document.warnings]
  const twice = unread.filter(({ code }) => code === 'DUPLICATE_KEY').map(problemOfYaml)
  if (unread.length > twice.length) return refused(unread.map(problemOfYaml))
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    return refused([{ offset: 0, text: `it cannot be read: ${reasonOf(error)}` }])
  }
  // A file in which all is commented out says nothing.
  if ((value === null || value === undefined) && twice.length === 0) return { ok: true, policy: noPolicy }
  const read = PolicyFile.safeParse(value)
  const problems = [
    ...twice,
    ...(read.error?.issues.flatMap((issue) => problemsOf(issue, value, document)) ?? []),
    ...patternProblems(value, document),
  ]
  if (!read.success || problems.length > 0) return refused(problems)
  return { ok: true, policy: { rows: (read.data.rules ?? []).flatMap(rowOf) } }
}

function rowOf(rule: PolicyRule, index: number): readonly OwnRow[] {
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

const hints: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: '; in double quotes YAML reads backslashes itself, so put a regular expression in single quotes',
  DUPLICATE_KEY: '; keep one of them',
  MULTIPLE_DOCS: '; keep one, without ---',
}

const problemOfYaml = ({ message, code, pos }: YAMLError): Problem => ({
  offset: pos[0],
  text: `${said(message)}${hints[code] ?? ''}`,
})

const said = (message: string): string =>
  message.charAt(0).toLowerCase() + message.slice(1).replace(/; please use YAML\.\w+\(\)/, '')

/** What is wrong, in words, and where it stands. */
function problemsOf(issue: z.core.$ZodIssue, value: unknown, document: Document): readonly Problem[] {
  const { path } = issue
  const found = valueAt(value, path)
  const name = String(path.findLast((part) => typeof part === 'string') ?? '')
  const at = (text: string): readonly Problem[] => [
    { offset: offsetOf(document, path), text: name === '' ? text : `${name}: ${text}` },
  ]
  if (issue.code === 'unrecognized_keys') {
    const known = path.length === 0 ? Object.keys(PolicyFile.shape) : Object.keys(PolicyRule.shape)
    return issue.keys.map((key) => ({
      offset: offsetOf(document, [...path, key], true),
      text: `${key}: there is no such key; ${hintFor(key, known)}`,
    }))
  }
  if (typeof path.at(-1) === 'number' && found === null)
    return at('an item of the list is empty; fill it in or take it away')
  if (found === undefined) return at('it is missing')
  if (found === null || found === '') return at('it is empty; give a value or leave it out')
  if (name === 'class')
    return at(
      `${shown(found)} is none of ${FailureClass.options.join(', ')}${didYouMean(String(found), FailureClass.options)}`,
    )
  if (issue.code === 'invalid_type') return at(`${shown(found)} is not ${inWords(issue.expected)}`)
  if (name === 'cause' && issue.code === 'invalid_format')
    return at(`${shown(found)} is not in snake_case, as ${snakeCased(String(found))} is`)
  if (issue.code === 'too_big')
    return at(`it is too long; ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'items'} are the most`)
  return at(issue.message)
}

/** A pattern is looked at whatever else is wrong, so that all is told at once. */
function patternProblems(value: unknown, document: Document): readonly Problem[] {
  const rules = valueAt(value, ['rules'])
  if (!Array.isArray(rules)) return []
  return rules.flatMap((rule, i) => {
    const path = ['rules', i, 'match']
    const match = PolicyRule.shape.match.safeParse(valueAt(rule, ['match']))
    const read = match.success ? readPattern(match.data) : {}
    return 'problem' in read ? [{ offset: offsetOf(document, path), text: `match: ${read.problem}` }] : []
  })
}

const hintFor = (key: string, known: readonly string[]): string => {
  const meant = nearest(key, known)
  return meant === undefined ? `known are ${known.join(', ')}` : `did you mean ${meant}?`
}

const didYouMean = (text: string, known: readonly string[]): string => {
  const meant = known.find((word) => text.length > 2 && word.startsWith(text.toLowerCase())) ?? nearest(text, known)
  return meant === undefined ? '' : `; did you mean ${meant}?`
}

function inWords(expected: string): string {
  return (
    { string: 'text; put it in quotes', array: 'a list', object: 'a mapping of keys to values' }[expected] ?? expected
  )
}

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'a mapping' : `"${String(value)}"`
}

const snakeCased = (text: string): string =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '') || 'licence_lost'

import { LineCounter, parseDocument, type YAMLError } from 'yaml'
import { noPolicy, type OwnPolicy } from '../domain/own-policy.ts'
import type { PolicyFile } from '../domain/policy-file.ts'
import { reasonOf } from '../domain/reason.ts'
import { policyProblems } from './policy-check.ts'
import { ownPolicyOf } from './policy-entries.ts'
import { offsetOf, type Problem, placed, saidByYaml } from './yaml-places.ts'

/** A policy, or all that is wrong with its text: `LINE:COLUMN: what`, from 1. */
export type PolicyReading =
  | { readonly ok: true; readonly policy: OwnPolicy }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads YAML. */
export function readPolicyText(text: string): PolicyReading {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const refused = (problems: readonly Problem[]): PolicyReading => ({
    ok: false,
    problems: placed(problems, lines),
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
  const wrong = policyProblems(value).map(({ path, ofKey, text: what }) => ({
    offset: offsetOf(document, path, ofKey ?? false),
    text: what,
  }))
  if (twice.length + wrong.length > 0) return refused([...twice, ...wrong])
  const lineOf = (path: readonly PropertyKey[]) => Math.max(1, lines.linePos(offsetOf(document, path, true)).line)
  return { ok: true, policy: ownPolicyOf(value as PolicyFile, lineOf) }
}

const hints: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: '; in double quotes YAML reads backslashes itself, so put a regular expression in single quotes',
  DUPLICATE_KEY: '; keep one of them',
  MULTIPLE_DOCS: '; keep one, without ---',
}

const problemOfYaml = ({ message, code, pos }: YAMLError): Problem => ({
  offset: pos[0],
  text: `${saidByYaml(message)}${hints[code] ?? ''}`,
})

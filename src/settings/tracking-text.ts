import { parseDocument } from 'yaml'
import type * as z from 'zod'
import { reasonOf } from '../domain/reason.ts'
import { TrackingConfig } from '../domain/tracking.ts'
import { nearest } from './nearest.ts'
import type { TrackingReading } from './tracking.ts'
import { valueAt } from './yaml-places.ts'

const mapping = TrackingConfig.options[1]
const keysOf: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(mapping.shape),
  mlflow: Object.keys(mapping.shape.mlflow.unwrap().shape),
  wandb: Object.keys(mapping.shape.wandb.unwrap().shape),
  tensorboard: Object.keys(mapping.shape.tensorboard.unwrap().shape),
}

/** Reads a mapping of trackers in YAML; `mlflow:` without anything below it means `mlflow: {}`. */
export function readTrackingText(text: string): TrackingReading {
  const refused = (problems: readonly string[]): TrackingReading => ({
    tracking: 'auto',
    problems: problems.map((problem) => `tracking: ${problem}`),
  })
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true })
  if (document.errors.length > 0) return refused(document.errors.map(({ message }) => `it is no YAML: ${message}`))
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    return refused([`it cannot be read: ${reasonOf(error)}`])
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const meant = nearest(text, ['auto', 'off'])
    return refused([
      `"${text}" is neither auto nor off nor a mapping with ${keysOf['']?.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    ])
  }
  const given = Object.fromEntries(Object.entries(value).map(([name, below]) => [name, below ?? {}]))
  const read = mapping.safeParse(given)
  return read.success
    ? { tracking: read.data, problems: [] }
    : refused(read.error.issues.flatMap((issue) => problemsOf(issue, given)))
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown): readonly string[] {
  const path = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf[path] ?? []
    return issue.keys.map((key) => {
      const meant = nearest(key, known)
      const hint = meant === undefined ? `known are ${known.join(', ')}` : `did you mean ${meant}?`
      return `${path === '' ? key : `${path}.${key}`}: there is no such key; ${hint}`
    })
  }
  const found = valueAt(value, issue.path)
  if (found === null || found === '') return [`${path}: it is empty; give a value or leave it out`]
  return [
    issue.path.length > 1
      ? `${path}: ${JSON.stringify(found)} is not text; put it in quotes`
      : `${path}: ${JSON.stringify(found)} is not a mapping with ${keysOf[path]?.join(', ')}`,
  ]
}

import { type Document, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod'
import { DatasetSpec } from '../domain/dataset.ts'
import { reasonOf } from '../domain/reason.ts'
import type { DatasetsReading } from './datasets.ts'
import { nearest } from './nearest.ts'
import { offsetOf, type Problem, placed, saidByYaml, valueAt } from './yaml-places.ts'

type Path = readonly PropertyKey[]

const maxDatasets = 1_000
const keys = Object.keys(DatasetSpec.shape)

/** Reads a list of data sets in YAML; problems are `LINE:COLUMN: what`, from 1. */
export function readDatasetsText(text: string): DatasetsReading {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const refused = (problems: readonly Problem[]): DatasetsReading => ({
    datasets: [],
    problems: placed(problems, lines),
  })
  const unread = [...document.errors, ...document.warnings]
  if (unread.length > 0) {
    return refused(unread.map(({ message, pos }) => ({ offset: pos[0], text: saidByYaml(message) })))
  }
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    return refused([{ offset: 0, text: `it cannot be read: ${reasonOf(error)}` }])
  }
  // All is commented out.
  if (value === null || value === undefined) return { datasets: [], problems: [] }
  const at = (path: Path, what: string, ofKey = false): Problem => ({
    offset: offsetOf(document, path, ofKey),
    text: what,
  })
  if (!Array.isArray(value)) return refused([at([], 'it is not a list; begin each data set with "- name: …"')])
  const read = z.array(DatasetSpec).max(maxDatasets).safeParse(value)
  const problems = [
    ...(read.error?.issues.flatMap((issue) => problemsOf(issue, value, document)) ?? []),
    ...value.flatMap((item, i) => contradictions(item).map(({ key, what }) => at([i, key], what, true))),
    ...sameNames(value).map((i) => at([i, 'name'], `name: "${value[i].name}" is given twice; each needs its own`)),
  ]
  return read.success && problems.length === 0 ? { datasets: read.data, problems: [] } : refused(problems)
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown, document: Document): readonly Problem[] {
  const { path } = issue
  const found = valueAt(value, path)
  const name = String(path.findLast((part) => typeof part === 'string') ?? '')
  const at = (what: string): readonly Problem[] => [
    { offset: offsetOf(document, path), text: name === '' ? what : `${name}: ${what}` },
  ]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      offset: offsetOf(document, [...path, key], true),
      text: `${key}: there is no such key; ${hintFor(key)}`,
    }))
  }
  if (path.length === 0) return at(`there are more than ${maxDatasets} data sets`)
  if (path.length === 1) return at(`${shown(found)} is no data set; write it as "- name: …" with its keys below`)
  if (found === undefined) return at('it is missing')
  if (found === null || found === '') return at('it is empty; give a value or leave it out')
  switch (name) {
    case 'sha256':
      return at(typeof found === 'number' ? 'it was read as a number; put it in quotes' : wrongDigits(String(found)))
    case 'size':
      return at(`${shown(found)} is not a whole number of bytes`)
    case 'url':
      return at(`${shown(found)} is no address; write it as https://host/path`)
    default:
      return at(issue.code === 'too_big' ? 'it is too long' : `${shown(found)} is not text; put it in quotes`)
  }
}

const wrongDigits = (text: string): string =>
  /^[0-9a-fA-F]*$/.test(text)
    ? `it has ${text.length} digits, and SHA-256 has 64 (\`sha256sum FILE\`)`
    : `"${text.slice(0, 80)}" is no SHA-256: 64 hexadecimal digits (\`sha256sum FILE\`)`

/** What a schema of single keys does not say. */
function contradictions(item: unknown): readonly { readonly key: string; readonly what: string }[] {
  if (typeof item !== 'object' || item === null) return []
  const given = (key: string) => (item as Record<string, unknown>)[key] !== undefined
  const { url } = item as { url?: unknown }
  const problems: { key: string; what: string }[] = []
  if (given('path') && given('url')) problems.push({ key: 'url', what: 'url: path is given as well; keep one of them' })
  if (!given('path') && !given('url'))
    problems.push({ key: 'name', what: 'path or url is missing: where the data are' })
  for (const key of ['files', 'checksums']) {
    if (given(key) && given('url')) problems.push({ key, what: `${key}: it goes with path, not with url` })
  }
  if (given('sha256') && given('checksums'))
    problems.push({ key: 'sha256', what: 'sha256: checksums is given as well; keep one of them' })
  else if (given('sha256') && given('files'))
    problems.push({ key: 'sha256', what: 'sha256: it is for one file, and files is for several; use checksums' })
  if (typeof url === 'string' && URL.canParse(url) && !/^https?:$/.test(new URL(url).protocol)) {
    const scheme = new URL(url).protocol
    const instead =
      scheme === 'file:' ? 'give the file as path' : 'fetch it in a step before, and give its place as path'
    problems.push({ key: 'url', what: `url: ${scheme}// is not http or https; ${instead}` })
  }
  return problems
}

/** The places of names that stood before. */
const sameNames = (items: readonly { readonly name?: unknown }[]): readonly number[] => {
  const names = items.map((item) => (typeof item?.name === 'string' ? item.name : undefined))
  return names.flatMap((name, i) => (name !== undefined && names.indexOf(name) < i ? [i] : []))
}

function hintFor(key: string): string {
  const meant = nearest(key, keys)
  return meant === undefined ? `known are ${keys.join(', ')}` : `did you mean ${meant}?`
}

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'a mapping' : `"${String(value)}"`
}

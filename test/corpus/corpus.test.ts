import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { FailureClass } from '../../src/domain/failure.ts'
import { accuracy, judged, readCases } from '../../tools/accuracy.ts'

/** The share of accepted classes below which the classifier must not fall; raise it with the classifier. */
const lowestAccuracy = 0.99
const fewestCases = 120
/** Cases that no rule was written from. */
const fewestBlind = 60
const longestLog = 21_000

/** What the cases of every file say. */
const said = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  exit_code: z.int().min(0).max(255).nullable(),
  signal: z
    .string()
    .regex(/^SIG[A-Z0-9]+$/)
    .nullable(),
  log: z.string().max(longestLog),
  class: FailureClass,
  accept: z.array(FailureClass).min(1),
  cause: z
    .string()
    .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/)
    .nullable(),
  location: z.strictObject({ file: z.string().min(1), line: z.int().min(1) }).nullable(),
  retry_helps: z.boolean(),
  why: z.string().regex(/^\S.*\.$/),
}
const acceptsItsClass = (one: { accept: readonly string[]; class: string }) => one.accept[0] === one.class
const namesEachOnce = (one: { accept: readonly string[] }) => new Set(one.accept).size === one.accept.length
const Run = z
  .strictObject({ ...said, made_by: z.string().min(1) })
  .refine(({ exit_code, signal }) => (exit_code === null) !== (signal === null), 'ends by a code or by a signal')
  .refine(acceptsItsClass, 'accept begins with the class')
  .refine(namesEachOnce, 'accept names each class once')
/** A thread does not always tell how the command ended. */
const Told = z
  .strictObject({ ...said, source: z.string().min(1) })
  .refine(acceptsItsClass, 'accept begins with the class')
  .refine(namesEachOnce, 'accept names each class once')

const file = (name: string) => join(import.meta.dirname, `${name}.jsonl`)
const lines = (name: string) =>
  readFileSync(file(name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const cases = lines('cases')
const blind = lines('blind')
const mistakes = lines('mistakes')
const told = [...lines('learned'), ...blind, ...mistakes, ...lines('lines')]

test.each(cases)('the case $id is well formed', (one) => {
  const read = Run.safeParse(one)
  expect(read.success ? '' : z.prettifyError(read.error)).toBe('')
})

test('cases from threads are well formed', () => {
  const problems = told.flatMap((one) =>
    Told.safeParse(one).error?.issues.map(({ message }) => `${one.id}: ${message}`),
  )
  expect(problems.filter((problem) => problem !== undefined)).toEqual([])
})

test('no two cases have the same id', () => {
  const ids = [...cases, ...told].map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

test('there are enough cases, and some of every class', () => {
  expect(cases.length).toBeGreaterThanOrEqual(fewestCases)
  expect(new Set(cases.map((one) => one.class))).toEqual(new Set(FailureClass.options))
  expect(blind.length).toBeGreaterThanOrEqual(fewestBlind)
})

test('the place of a failure is in its log', () => {
  const lost = [...cases, ...told].filter(({ location, log }) => location !== null && !log.includes(location.file))
  expect(lost.map(({ id }) => id)).toEqual([])
})

test('a failure of code or data is not said to be cured by a retry', () => {
  const odd = cases.filter((one) => one.retry_helps && (one.class === 'code' || one.class === 'data'))
  expect(odd.map(({ id }) => id)).toEqual([])
})

test('the classifier is right as often as it was', async () => {
  expect(accuracy(await judged(readCases(file('cases')))).accepted).toBeGreaterThanOrEqual(lowestAccuracy)
})

test('a mistake in a program stays one, whatever words its message has', async () => {
  const wrong = (await judged(readCases(file('mistakes')))).filter(({ label, got }) => !label.accept.includes(got))
  expect(wrong.map(({ label, cause }) => `${label.id}: ${cause}`)).toEqual([])
})

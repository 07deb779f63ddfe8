import { expect, it } from 'vitest'
import type { Attempt } from '../domain/attempt.ts'
import type { Resume } from '../domain/checkpoint.ts'
import type { DatasetResult } from '../domain/dataset.ts'
import type { Manifest } from '../domain/manifest.ts'
import { inputsParts } from './inputs-parts.ts'

const page = (...attempts: readonly Partial<Attempt>[]): string =>
  inputsParts({
    task: { working_directory: '/w' },
    attempts: attempts.map((one, i) => ({ number: i + 1, ...one })),
  } as unknown as Manifest).join('\n\n')

const dataset = (some: Partial<DatasetResult>): DatasetResult => ({
  name: 'train',
  status: 'ok',
  checked: 'sha256',
  files: 2,
  bytes: 4_000,
  ms: 5,
  problems: [],
  problem_count: 0,
  ...some,
})

const resume: Resume = {
  chosen: '/w/out/ck_0020.json',
  format: 'JSON',
  checked: true,
  step: 20,
  skipped: [{ path: 'out/ck-0030.json', why: 'it is <truncated>' }],
  skipped_count: 1,
}

it('says nothing where nothing was declared, looked for or found', () => {
  expect(page({})).toBe('')
  expect(page({ resume: { ...resume, chosen: null, skipped: [], skipped_count: 0 } })).toBe('')
})

it('says of each data set what it was checked by, once, and each problem of those that are wrong', () => {
  const wrong = { cause: 'dataset_missing', file: 'data', text: 'it | does not exist' }
  expect(
    page(
      { datasets: [dataset({}), dataset({ name: 'eval', checked: 'presence' })] },
      { datasets: [dataset({}), dataset({ name: 'eval', status: 'failed', problems: [wrong], problem_count: 1 })] },
    ).split('\n'),
  ).toEqual([
    '**Data sets:**',
    '',
    expect.stringMatching(/^- attempt 1: data set train is right&#58; 2 files, .*, by sha256, in 5ms$/),
    expect.stringMatching(/^- attempt 1: data set eval is there&#58; .*, nothing given to compare it with, in 5ms$/),
    '- attempt 2: data set eval&#58; data&#58; it &#124; does not exist',
  ])
})

it('says from which checkpoint an attempt went on, and which it passed over', () => {
  expect(page({}, { resume }).split('\n')).toEqual([
    '**Checkpoints:**',
    '',
    '- attempt 2: goes on from <code>out/ck&#95;0020.json</code> (JSON, whole)',
    '- attempt 2: passed over <code>out/ck-0030.json</code>: it is &lt;truncated&gt;',
  ])
  const many = { ...resume, chosen: null, skipped: Array(9).fill(resume.skipped[0]), skipped_count: 30 }
  expect(page({ resume: many })).toMatch(/^- no checkpoint is whole\n(?:- passed over .*\n){3}- passed over 27 more$/m)
  expect(page(...Array(30).fill({ resume }))).toMatch(/\n- and 40 more$/)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, expect, type TestContext, test } from 'vitest'
import { type ArtifactService, startArtifactService } from '../support/artifact-service.ts'
import { root } from '../support/dist.ts'
import { needs } from '../support/needs.ts'
import { tempDir } from '../support/temp-dir.ts'
import { type JobResult, runWorkflow } from './act.ts'
import { findTool } from './tools.ts'

const workflow = '.github/workflows/examples.yml'
const limitMs = 180_000

interface Examples {
  readonly code: number | null
  readonly jobs: readonly JobResult[]
  readonly service: ArtifactService
}

const act = findTool('act')
let running: Promise<Examples> | undefined

/** The workflow runs once, when the first test asks for it. */
async function examples(context: TestContext): Promise<Examples> {
  needs(context, act !== undefined, 'act')
  running ??= run(act ?? '')
  return running
}

async function run(program: string): Promise<Examples> {
  const service = await startArtifactService()
  const plan = { act: program, workflow, folder: tempDir(), env: service.env(), timeoutMs: limitMs }
  return { ...(await runWorkflow(plan)), service }
}

afterAll(async () => {
  const ended = await running?.catch(() => undefined)
  await ended?.service.close()
})

const successful = ['success', 'retry', 'matrix seed 0', 'matrix seed 1', 'matrix seed 2']
const failing = ['code', 'data', 'resource', 'infrastructure', 'unknown'].map((name) => `failure class ${name}`)

// In the workflow each job compares the outcome and the outputs of its step with what they must be.
test.for([
  ...successful.map((job) => ({ job, training: 'success' })),
  ...[...failing, 'bad-settings'].map((job) => ({ job, training: 'failure' })),
])(
  'job $job: the training ends in $training, and its outputs are right',
  { timeout: limitMs },
  async (expected, context) => {
    const { jobs } = await examples(context)
    const job = jobs.find((each) => nameOf(each) === expected.job)
    expect(
      job?.steps.map(({ step, stage, result }) => `${stage} ${step.replace(/@.*/, '')}: ${result}`),
      job?.log,
    ).toEqual([
      'Main actions/checkout: success',
      `Main ./: ${expected.training}`,
      expect.stringMatching(/^Main .*: success$/),
      'Post ./: success',
    ])
  },
)

test('the workflow as a whole succeeds, and has no job but these', { timeout: limitMs }, async (context) => {
  const { code, jobs } = await examples(context)
  expect(jobs.map(nameOf).toSorted()).toEqual([...successful, ...failing, 'bad-settings'].toSorted())
  expect(code).toBe(0)
})

test('every job that has something to read about leaves one artifact under its own name', {
  timeout: limitMs,
}, async (context) => {
  const { service } = await examples(context)
  expect(
    service
      .artifacts()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual([
    'failure-of-class-code',
    'failure-of-class-data',
    'failure-of-class-infrastructure',
    'failure-of-class-resource',
    'failure-of-class-unknown',
    'ml-run-matrix-seed-0-1',
    'ml-run-matrix-seed-1-1',
    'ml-run-matrix-seed-2-1',
    'ml-run-retry-1',
  ])
})

test('every artifact holds a manifest as the schema describes it', { timeout: limitMs }, async (context) => {
  const { service } = await examples(context)
  // Of the formats there is only date-time, and the schema gives its pattern too.
  const ajv = new Ajv2020({ validateFormats: false })
  const isManifest = ajv.compile(JSON.parse(readFileSync(join(root, 'schema/manifest.v1.schema.json'), 'utf8')))
  for (const { id, name } of service.artifacts()) {
    expect(isManifest(await manifestIn(service, id)), `${name}: ${ajv.errorsText(isManifest.errors)}`).toBe(true)
  }
})

test.for([0, 1, 2])('the artifact of seed %i is of that training', { timeout: limitMs }, async (seed, context) => {
  const { service } = await examples(context)
  expect(await manifestIn(service, `ml-run-matrix-seed-${seed}-1`)).toMatchObject({
    status: 'succeeded',
    task: { command: { script: `python3 examples/train.py --seed ${seed}` }, workflow_run: { job: 'matrix' } },
  })
})

async function manifestIn(service: ArtifactService, artifact: string | number): Promise<unknown> {
  const files = await service.download(artifact)
  return JSON.parse(files.get('manifest.json')?.toString() ?? 'null')
}

function nameOf({ id, matrix }: JobResult): string {
  const cell = 'class' in matrix ? { class: matrix.class } : matrix
  return [id, ...Object.entries(cell).flat()].join(' ')
}

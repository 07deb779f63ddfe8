import { expect, it } from 'vitest'
import { readTracking } from './tracking.ts'

it.each([
  ['auto', 'auto'],
  [' off\n', 'off'],
  ['mlflow:', { mlflow: {} }],
  ['{wandb: {project: flowers}}', { wandb: { project: 'flowers' } }],
  [
    'mlflow:\n  tracking_uri: http://x\ntensorboard:\n  log_dir: runs\n',
    { mlflow: { tracking_uri: 'http://x' }, tensorboard: { log_dir: 'runs' } },
  ],
])('%j is read', async (tracking, config) => {
  expect(await readTracking({ tracking })).toEqual({ tracking: config, problems: [] })
})

it('is auto unless given', async () => {
  expect(await readTracking({})).toEqual({ tracking: 'auto', problems: [] })
})

it.each([
  ['of', 'tracking: "of" is neither auto nor off nor a mapping with mlflow, wandb, tensorboard; did you mean off?'],
  ['mlfow: {}', 'tracking: mlfow: there is no such key; did you mean mlflow?'],
  ['mlflow: {uri: x}', 'tracking: mlflow.uri: there is no such key; known are tracking_uri, experiment'],
  ['mlflow: {experiment: 3}', 'tracking: mlflow.experiment: 3 is not text; put it in quotes'],
  ['wandb: {project: ""}', 'tracking: wandb.project: it is empty; give a value or leave it out'],
  ['tensorboard: runs', 'tracking: tensorboard: "runs" is not a mapping with log_dir'],
  ['[mlflow]', 'tracking: "[mlflow]" is neither auto nor off nor a mapping with mlflow, wandb, tensorboard'],
])('%s is refused', async (tracking, problem) => {
  expect((await readTracking({ tracking })).problems).toEqual([problem])
})

it('tells all that is wrong, and what is no YAML', async () => {
  expect((await readTracking({ tracking: 'mlfow: {}\nwandb: {entity: 1}' })).problems).toHaveLength(2)
  expect((await readTracking({ tracking: 'mlflow: {' })).problems).toEqual([
    expect.stringMatching(/^tracking: it is no YAML: /),
  ])
})

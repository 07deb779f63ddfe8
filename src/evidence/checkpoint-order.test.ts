import { describe, expect, it } from 'vitest'
import { asksForFiles, isBeside, isStepFolder, isTemporary, withoutTwins } from './checkpoint-names.ts'
import { newestFirst } from './checkpoint-order.ts'
import { stepIn } from './training-step.ts'

describe('the step in a name', () => {
  it.each([
    ['checkpoint-500', 'checkpoint', 500],
    ['step-000100.json', 'step', 100],
    ['global_step12000', 'step', 12_000],
    ['epoch=3-step=1000.ckpt', 'step', 1_000],
    ['epoch=03-val_loss=0.32.ckpt', 'epoch', 3],
    ['model_0004999.pth', 'number', 4_999],
    ['12000.pt', 'number', 12_000],
    ['iter_0000010', 'iteration', 10],
    ['ckpt-7.index', 'checkpoint', 7],
    ['resnet-epoch12.pt', 'epoch', 12],
  ])('%s: %s %i', (name, unit, value) => {
    expect(stepIn(name)).toEqual({ unit, value })
  })

  it.each(['last.ckpt', 'model.safetensors', 'model-00001-of-00003.safetensors', 'best.pt', 'val_loss=0.32.ckpt'])(
    '%s has none',
    (name) => expect(stepIn(name)).toBeNull(),
  )
})

describe('the order of checkpoints', () => {
  const order = (...candidates: readonly (readonly [path: string, mtimeMs: number])[]) =>
    newestFirst(candidates.map(([path, mtimeMs]) => ({ path, mtimeMs }))).map(({ path }) => path)

  it('is by step, whatever the times say', () => {
    expect(order(['/c/checkpoint-500', 9], ['/c/checkpoint-1000', 5], ['/c/checkpoint-90', 7])).toEqual([
      '/c/checkpoint-1000',
      '/c/checkpoint-500',
      '/c/checkpoint-90',
    ])
  })

  it('is by time where names have no step', () => {
    expect(order(['/c/a.pt', 1], ['/c/b.pt', 3], ['/c/c.pt', 2])).toEqual(['/c/b.pt', '/c/c.pt', '/c/a.pt'])
  })

  it('puts one without a step where its time belongs', () => {
    expect(order(['/c/step=10.ckpt', 1], ['/c/last.ckpt', 3], ['/c/step=30.ckpt', 4], ['/c/step=20.ckpt', 2])).toEqual([
      '/c/step=30.ckpt',
      '/c/last.ckpt',
      '/c/step=20.ckpt',
      '/c/step=10.ckpt',
    ])
  })

  it('takes the folder that was written to last, though an older run had come further', () => {
    expect(order(['/runs/1/step=900.ckpt', 1], ['/runs/2/step=100.ckpt', 2], ['/runs/2/step=50.ckpt', 2])).toEqual([
      '/runs/2/step=100.ckpt',
      '/runs/2/step=50.ckpt',
      '/runs/1/step=900.ckpt',
    ])
  })

  it('finds the step in the folder of a file', () => {
    expect(order(['/c/step-9/model.pt', 3], ['/c/step-10/model.pt', 1])).toEqual([
      '/c/step-10/model.pt',
      '/c/step-9/model.pt',
    ])
  })

  it('takes the best one last: the training was not there', () => {
    expect(order(['/c/best.pt', 9], ['/c/last.pt', 8])).toEqual(['/c/last.pt', '/c/best.pt'])
  })
})

describe('names', () => {
  it.each([
    'a/step-5.pt.tmp',
    '.hidden/x.pt',
    'tmp-checkpoint-500/model.pt',
    'model.pt.part',
    'x.pt~',
    'm.safetensors.incomplete',
    'a.ckpt.tmp.123',
  ])('%s is temporary', (path) => expect(isTemporary(path)).toBe(true))
  it.each(['step-5.pt', 'temperature/1.pt', 'partial-fc/model.pt', 'templates.pt', 'outputs/tmpl.pt'])(
    '%s is not',
    (path) => expect(isTemporary(path)).toBe(false),
  )
  it('of folders say that they are one checkpoint', () => {
    expect(['checkpoint-500', 'global_step10', 'epoch_3', 'step=7'].every(isStepFolder)).toBe(true)
    expect(['checkpoints', 'runs', 'step', 'version_0', '2024'].some(isStepFolder)).toBe(false)
  })
  it('of logs and notes are no checkpoints unless the pattern asks for them', () => {
    expect(isBeside('train.log', 'out/*')).toBe(true)
    expect(isBeside('events.out.tfevents.1700000000.host', 'out/**')).toBe(true)
    expect(isBeside('model.txt', 'out/*.txt')).toBe(false)
    expect(isBeside('model.pt', 'out/*')).toBe(false)
  })
  it('with an ending ask for files', () => {
    expect(['out/*.pt', 'out/step-*.{pt,pth}', 'last.ckpt'].every(asksForFiles)).toBe(true)
    expect(['out/*', 'out/**', 'out/checkpoint-*'].some(asksForFiles)).toBe(false)
  })
})

it('a link and what it leads to are one, under its own name', () => {
  const found = (path: string, realPath: string) => ({ path, realPath, mtimeMs: 1 })
  const twins = [found('/c/last.ckpt', '/c/step=5.ckpt'), found('/c/step=5.ckpt', '/c/step=5.ckpt')]
  expect(withoutTwins(twins).map(({ path }) => path)).toEqual(['/c/step=5.ckpt'])
  expect(withoutTwins([...twins].reverse()).map(({ path }) => path)).toEqual(['/c/step=5.ckpt'])
})

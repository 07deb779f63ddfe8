import { expect, it } from 'vitest'
import { ProgressWatch, readProgress } from './progress.ts'

it.each([
  ['step 40/400 epoch 2 loss 0.5312', { step: 40, epoch: 2, loss: 0.5312 }],
  ['Epoch 3: train_loss=1.2e-3', { step: null, epoch: 3, loss: 0.0012 }],
  ["{'loss': 0.25, 'epoch': 1.5}", { step: null, epoch: 1.5, loss: 0.25 }],
  [' 45%|####5     | 9/20 [00:01<00:01,  8.90it/s]', { step: 9, epoch: null, loss: null }],
  ['iteration 17 done', { step: 17, epoch: null, loss: null }],
])('%s is progress', (line, progress) => {
  expect(readProgress(line)).toMatchObject(progress)
})

it.each(['Steps to reproduce', 'loading weights', 'stepping down', 'loss of connection'])('%s is none', (line) => {
  expect(readProgress(line)).toBeUndefined()
})

it.each(['*** STEP 717.0 ON dgx3 CANCELLED AT 2026-08-13T01:02:12 ***', 'srun: Terminating job step 717.0'])(
  '%s is of a scheduler',
  (line) => {
    expect(readProgress(line)).toBeUndefined()
  },
)

it('moves on only when the numbers do, for each rank', () => {
  const watch = new ProgressWatch()
  const moves = (rank: string, line: string) => {
    const progress = readProgress(line)
    return progress !== undefined && watch.moves(rank, progress)
  }
  expect(moves('', ' 45%|####5     | 9/20 [00:01<00:01,  8.90it/s]')).toBe(true)
  expect(moves('', ' 45%|####5     | 9/20 [00:02<00:01,  7.10it/s]')).toBe(false)
  expect(moves('', ' 50%|#####     | 10/20 [00:02<00:01,  7.10it/s]')).toBe(true)
  expect(moves('', 'epoch 1')).toBe(true)
  expect(moves('', 'epoch 1 step 10')).toBe(false)
  expect(moves('1:', 'epoch 1 step 10')).toBe(true)
})

it('does not grow with the number of ranks', () => {
  const watch = new ProgressWatch()
  for (let rank = 0; rank < 5_000; rank++) watch.moves(`${rank}:`, { step: 1, epoch: null })
  expect(watch.moves('4999:', { step: 1, epoch: null })).toBe(false)
  expect(watch.moves('0:', { step: 1, epoch: null })).toBe(true)
})

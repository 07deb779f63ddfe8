import { expect, it } from 'vitest'
import { CountReader } from './count-reader.ts'
import { RankReader } from './ranks.ts'

it('moves on only when the numbers do, for each rank and bar', () => {
  const counts = new CountReader(new RankReader())
  const moves = (rank: string, line: string) => counts.moves(rank, line)
  expect(moves('', ' 45%|####5     | 9/20 [00:01<00:01,  8.90it/s]')).toBe(true)
  expect(moves('', ' 45%|####5     | 9/20 [00:02<00:01,  7.10it/s]')).toBe(false)
  expect(moves('', ' 50%|#####     | 10/20 [00:02<00:01,  7.10it/s]')).toBe(true)
  expect(moves('', 'Map:  10%|#         | 2/20 [00:02<00:01,  7.10it/s]')).toBe(true)
  expect(moves('', ' 50%|#####     | 10/20 [00:02<00:01,  7.10it/s]')).toBe(false)
  expect(moves('', 'epoch 1')).toBe(true)
  expect(moves('', 'epoch 1 step 10')).toBe(true)
  expect(moves('', 'epoch 1 step 10')).toBe(false)
  expect(moves('1:', 'epoch 1 step 10')).toBe(true)
})

it('does not grow with the number of ranks', () => {
  const counts = new CountReader(new RankReader())
  for (let rank = 0; rank < 5_000; rank++) counts.moves(`${rank}:`, 'step 1')
  expect(counts.moves('4999:', 'step 1')).toBe(false)
  expect(counts.moves('0:', 'step 1')).toBe(true)
})

it('knows how far each rank and bar had come from the lines before a complaint', () => {
  const counts = new CountReader(new RankReader())
  counts.lookBack(
    '[rank1]: step 6\n[rank0]: step 6\nMap:  10%|#    | 2/20 [00:02<00:01]\n[rank1]: step 7\n[rank0]: step 8\n',
  )
  expect(counts.moves('[rank0]:', 'step 8')).toBe(false)
  expect(counts.moves('[rank1]:', 'step 7')).toBe(false)
  expect(counts.moves('', 'Map:  10%|#    | 2/20 [00:02<00:01]')).toBe(false)
  expect(counts.moves('[rank1]:', 'step 8')).toBe(true)
})

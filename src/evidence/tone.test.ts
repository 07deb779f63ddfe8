import { expect, it } from 'vitest'
import { toneBefore } from './tone.ts'

const toneAt = (line: string, word: string) => toneBefore(line, line.indexOf(word))

it.each([
  ['RuntimeError: CUDA out of memory', 'out of memory', 'plain'],
  ['This might be an out of memory error', 'out of memory', 'advice'],
  ['If you run out of memory, lower the batch size', 'out of memory', 'advice'],
  ['INFO out of memory handler installed', 'out of memory', 'report'],
  ['finished with no timeout', 'timeout', 'report'],
  ['0 timeouts', 'timeout', 'report'],
  ['Rank 0 timed out in a barrier', 'timed out', 'plain'],
  ['WARNING: connection reset', 'connection reset', 'warning'],
  ['connection refused, retrying in 5 s', 'connection refused', 'warning'],
  ['[W socket.cpp:663] [c10d] failed to connect (Connection refused)', 'Connection refused', 'warning'],
  ['[rank1]:[W819 07:20:51.190122041 socket.cpp:464] Connection refused', 'Connection refused', 'warning'],
  ['[E ProcessGroupNCCL.cpp:737] [Rank 1] Watchdog caught', 'Watchdog', 'plain'],
  ['gpu03:139993:140100 [0] init.cc:821 NCCL WARN Duplicate GPU detected', 'Duplicate', 'plain'],
  ['connection refused (attempt 1/3)', 'connection refused', 'warning'],
] as const)('%s: %s is %s', (line, word, tone) => {
  expect(toneAt(line, word)).toBe(tone)
})

it('takes advice only for what follows it in its own sentence', () => {
  const line = 'CUDA out of memory. Tried to allocate 2 GiB. If reserved memory is large try setting max_split_size_mb.'
  expect(toneAt(line, 'out of memory')).toBe('plain')
})

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
  ['WARNING: Retrying (Retry(total=0, read=None)) after connection broken by x', 'connection broken', 'plain'],
  ['WARNING: Retrying (Retry(total=1, read=None)) after connection broken by x', 'connection broken', 'warning'],
  ['Could not fetch URL https://x.example/: certificate problem - skipping', 'certificate', 'plain'],
  ['connection refused (attempt 1/3)', 'connection refused', 'warning'],
  ['HTTP Error 429 thrown while requesting HEAD http://hub/x', '429', 'warning'],
  ['*** STEP 717.0 ON dgx3 CANCELLED AT noon', 'CANCELLED', 'plain'],
  ['returned non-zero exit status 137', 'exit status', 'plain'],
  ['The replica workerpool0-0 ran out-of-memory', 'out-of-memory', 'plain'],
  ['  Warning  Evicted    3m    kubelet  The node was low on resource: memory', 'low on resource', 'plain'],
  ['WARNING  Evicted a batch: low on memory', 'low on memory', 'warning'],
  ['/app/a.py:7: UserWarning: CUDA initialization: CUDA error', 'CUDA error', 'warning'],
  ['RuntimeWarning: overflow encountered', 'overflow', 'warning'],
  ['2024-01-05 10:00:00.1: W tensorflow/a.cc:64] CUDA error', 'CUDA error', 'warning'],
  ['2024-01-05 10:00:00.1: I tensorflow/a.cc:64] CUDA error', 'CUDA error', 'report'],
  ['2024-01-05 10:00:00.1: E tensorflow/a.cc:64] CUDA error', 'CUDA error', 'plain'],
  ['Are you sure this is what you may want? disk full', 'disk full', 'plain'],
  ['out of memory was caught: this is not a failure', 'out of memory', 'report'],
  ['connection reset at exit is harmless', 'connection reset', 'report'],
  ['> [12.3] Out of memory: Killed process 77', 'Out of memory', 'warning'],
  ['Q: why "CUDA out of memory"? A: a smaller batch', 'CUDA', 'warning'],
  ['120 evaluated, 4 timed out (600 s each), 1 CUDA out of memory (scored nan)', 'CUDA out', 'warning'],
  ['step 4, rank 1 CUDA out of memory', 'CUDA out', 'plain'],
  ["ConnectionError: ('Connection aborted.', x)", 'Connection aborted', 'plain'],
  ['step failed: "No space left on device"', 'No space', 'plain'],
  ["KeyError: no column 'timeout'", 'timeout', 'report'],
  ["ValueError: could not convert string to float: 'timeout'", 'timeout', 'report'],
  ["KeyError: 'connection reset' is not a known label in kdd.csv", 'connection reset', 'report'],
  ["OSError: 'Connection refused' is what the server said", 'Connection refused', 'plain'],
  ["error in label 'x': 'connection reset by peer'", 'connection reset', 'plain'],
  ['Some common causes include: (1) killed by the OOM killer', 'OOM killer', 'advice'],
] as const)('%s: %s is %s', (line, word, tone) => {
  expect(toneAt(line, word)).toBe(tone)
})

it('takes advice only for what follows it in its own sentence', () => {
  const line = 'CUDA out of memory. Tried to allocate 2 GiB. If reserved memory is large try setting max_split_size_mb.'
  expect(toneAt(line, 'out of memory')).toBe('plain')
})

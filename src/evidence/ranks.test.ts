import { expect, it } from 'vitest'
import { RankReader } from './ranks.ts'

const split = (line: string) => new RankReader().split(line)

it.each([
  ['[rank3]:   File "a.py"', '[rank3]:', '  File "a.py"'],
  ['[default0]:oops', '[default0]:', 'oops'],
  ['2024-03-11T20:02:14.1183321Z Traceback', '', 'Traceback'],
  ['(train_fn pid=4711) KeyError', '(train_fn pid=4711)', 'KeyError'],
  ['(APIServer pid=1) oops', '(APIServer pid=1)', 'oops'],
  ['(raylet) oops', '(raylet)', 'oops'],
  [
    '(worker1, rank=1, pid=2211, ip=10.0.0.3)   File "a.py"',
    '(worker1, rank=1, pid=2211, ip=10.0.0.3)',
    '  File "a.py"',
  ],
  ['(train, pid=2211) oops', '(train, pid=2211)', 'oops'],
  ['(raylet, ip=10.0.0.4) oops', '(raylet, ip=10.0.0.4)', 'oops'],
  ['[1,3]<stderr>:oops', '[1,3]<stderr>:', 'oops'],
  ['[1,mpirank:7,algo-1]<stderr>:oops', '[1,mpirank:7,algo-1]<stderr>:', 'oops'],
  ['  File "a.py"', '', '  File "a.py"'],
  ['12: Traceback (most recent call last):', '12:', 'Traceback (most recent call last):'],
  [' 3: ValueError: bad', '3:', 'ValueError: bad'],
  ['0: [rank0]: ValueError: bad', '0: [rank0]:', 'ValueError: bad'],
  ['[7] Traceback (most recent call last):', '[7]', 'Traceback (most recent call last):'],
  ['[rank2]   File "a.py", line 3, in f', '[rank2]', '  File "a.py", line 3, in f'],
  ['node2: Traceback (most recent call last):', 'node2:', 'Traceback (most recent call last):'],
  ['worker-1  | Traceback (most recent call last):', 'worker-1  |', 'Traceback (most recent call last):'],
  ['0: slurmstepd: error: oops', '0:', 'slurmstepd: error: oops'],
  ['ERROR 08-12 01:36:12 [core.py:632]   File "a.py"', '', '  File "a.py"'],
  [
    '(EngineCore_0 pid=9) ERROR 08-12 01:36:12 [core.py:632] ValueError: bad',
    '(EngineCore_0 pid=9)',
    'ValueError: bad',
  ],
])('%s is of rank %s', (line, rank, text) => {
  expect(split(line)).toEqual({ rank, text })
})

it.each([
  '3: foo',
  '12: step 40 loss 0.5',
  'epoch3: loss 0.5',
  '[3] done',
  '[2024-01-05 10:00:00,123] Killed',
  'INFO 08-12 01:36:12 [core.py:632] ready',
  'train.py: error: unrecognized arguments: --x',
  '| 3 | Traceback',
  'resnet50 | 25.6 M',
])('%s is as it is', (line) => {
  expect(split(line)).toEqual({ rank: '', text: line })
})

it('knows a label by the traceback that it stood before', () => {
  const reader = new RankReader()
  expect(reader.split('1: step 3').rank).toBe('')
  reader.split('0: Traceback (most recent call last):')
  expect(reader.split('1: step 3')).toEqual({ rank: '1:', text: 'step 3' })
  expect(reader.split(' 0:     main()')).toEqual({ rank: '0:', text: '    main()' })
  expect(reader.split('[4] step 3').rank).toBe('')
})

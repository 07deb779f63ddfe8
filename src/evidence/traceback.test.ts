import { expect, it } from 'vitest'
import { isPeerProcessGone, isReason } from './exception-links.ts'
import { type Exception, TracebackReader, userFrame } from './traceback.ts'

function exceptionsIn(text: string): readonly Exception[] {
  const reader = new TracebackReader()
  return text.split('\n').flatMap((line, i) => reader.read(line, i + 1) ?? [])
}

it('reads the frames and the exception, with the carets of Python 3.11', () => {
  const [exception] = exceptionsIn(`Traceback (most recent call last):
  File "/app/train.py", line 10, in <module>
    main()
  File "/app/train.py", line 7, in main
    return weights[3]
           ~~~~~~~^^^
IndexError: list index out of range`)
  expect(exception).toEqual({
    type: 'IndexError',
    text: 'IndexError: list index out of range',
    line: 7,
    frames: [
      { file: '/app/train.py', line: 10 },
      { file: '/app/train.py', line: 7 },
    ],
    within: 'main',
    source: 'return weights[3]',
    isWhole: true,
    link: 'none',
  })
})

it('reads the source at the deepest frame', () => {
  const [exception] = exceptionsIn(`Traceback (most recent call last):
  File "/app/train.py", line 10, in <module>
    assert main()
  File "/app/data.py", line 7, in load
    assert len(images) == len(labels)
           ^^^^^^^^^^^^^^^^^^^^^^^^^^
AssertionError`)
  expect(exception).toMatchObject({ source: 'assert len(images) == len(labels)', within: 'load' })
})

it('reads the frames that IPython drew before its eighth version, those of compiled modules among them', () => {
  const [exception] = exceptionsIn(`---------------------------------------------------------------------------
OSError                                   Traceback (most recent call last)
<ipython-input-15-1b46b1350bbc> in <module>()
      4                       batch_size=batch_size,
----> 6                       max_text_length=max_text_length)
      7 

/content/htr/generator.py in __init__(self, source)
     33         self.dataset = dict()
     34 
---> 35         with h5py.File(source, "r") as f:

h5py/_objects.pyx in h5py._objects.with_phil.wrapper()

h5py/h5f.pyx in h5py.h5f.open()

OSError: Unable to open file (truncated file: eof = 10485760)`)
  expect(exception?.text).toBe('OSError: Unable to open file (truncated file: eof = 10485760)')
  expect(exception?.frames.slice(0, 2)).toEqual([
    { file: '<ipython-input-15-1b46b1350bbc>', line: 6 },
    { file: '/content/htr/generator.py', line: 35 },
  ])
})

it('reads an exception without a message', () => {
  expect(exceptionsIn('Traceback (most recent call last):\n  File "a.py", line 1, in f\nAssertionError')[0]?.type).toBe(
    'AssertionError',
  )
})

it('reads a syntax error, which prints a frame and no header', () => {
  const [exception] = exceptionsIn(`  File "/app/train.py", line 3
    x = (
        ^
SyntaxError: '(' was never closed`)
  expect(exception).toMatchObject({ type: 'SyntaxError', frames: [{ file: '/app/train.py', line: 3 }] })
})

it('reads what exception groups print with bars before it', () => {
  const [group, member] = exceptionsIn(`  + Exception Group Traceback (most recent call last):
  |   File "/app/a.py", line 3, in <module>
  |     raise ExceptionGroup("two", [ValueError(1)])
  | ExceptionGroup: two (1 sub-exception)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "/app/a.py", line 9, in f
    | ValueError: 1
    +------------------------------------`)
  expect(group).toMatchObject({ type: 'ExceptionGroup', frames: [{ file: '/app/a.py', line: 3 }] })
  expect(member).toMatchObject({ type: 'ValueError', frames: [{ file: '/app/a.py', line: 9 }] })
})

it('links an exception to the one it came from', () => {
  const exceptions = exceptionsIn(`Traceback (most recent call last):
  File "a.py", line 1, in f
KeyError: 'x'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "a.py", line 2, in g
ValueError: no x

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "a.py", line 3, in h
RuntimeError: failed`)
  expect(exceptions.map(({ link }) => link)).toEqual(['none', 'context', 'cause'])
  const [key, value, runtime] = exceptions as [Exception, Exception, Exception]
  expect(isReason(key, value)).toBe(false)
  expect(isReason(value, runtime)).toBe(true)
})

it('reads a message that begins on the next line', () => {
  expect(
    exceptionsIn('Traceback (most recent call last):\n  File "a.py", line 1, in f\nRuntimeError: \n  An attempt'),
  ).toMatchObject([{ type: 'RuntimeError' }])
})

it('reads a traceback that is set in as a whole, as torchrun reports it', () => {
  const [exception] = exceptionsIn(`  error_file: /tmp/error.json
  traceback : Traceback (most recent call last):
    File "/app/train.py", line 10, in main
      raise ValueError("x")
  ValueError: x
=====`)
  expect(exception).toMatchObject({
    type: 'ValueError',
    text: 'ValueError: x',
    frames: [{ file: '/app/train.py', line: 10 }],
  })
})

it.each([
  [
    '/usr/lib/python3.10/multiprocessing/connection.py',
    'ConnectionResetError: [Errno 104] Connection reset by peer',
    true,
  ],
  ['C:\\py\\lib\\multiprocessing\\spawn.py', 'EOFError: Ran out of input', true],
  ['/usr/lib/python3.10/pickle.py', 'EOFError: Ran out of input', false],
  ['/usr/lib/python3.10/multiprocessing/connection.py', 'KeyError: 1', false],
])('in %s, %s says that the other process is gone: %s', (file, text, isGone) => {
  const type = text.split(':')[0] ?? ''
  expect(isPeerProcessGone({ type, text, line: 1, frames: [{ file, line: 1 }], isWhole: true, link: 'none' })).toBe(
    isGone,
  )
})

it('does not take a frame in a text for a traceback', () => {
  expect(exceptionsIn('  File "a.py", line 1\nloading weights: done')).toEqual([])
})

it('takes the deepest frame of the user', () => {
  const frames = ['a.py', 'b.py', '/venv/lib/python3.11/site-packages/torch/c.py'].map((file) => ({ file, line: 1 }))
  expect(userFrame(frames)).toEqual({ file: 'b.py', line: 1 })
  expect(userFrame(frames.slice(2))).toBeUndefined()
})

it('reads a first frame on the line of the header', () => {
  const [exception] = exceptionsIn(`Traceback (most recent call last):  File "a.py", line 4, in <module>
    import b
ValueError: numpy.dtype size changed`)
  expect(exception?.frames).toEqual([{ file: 'a.py', line: 4 }])
})

it('takes what another process raised for the same exception', () => {
  const exceptions = exceptionsIn(`Traceback (most recent call last):
  File "a.py", line 1, in f
Exception: 

-- Process 1 terminated with the following error:
Traceback (most recent call last):
  File "b.py", line 2, in g
OSError: image file is truncated`)
  expect(exceptions.map(({ link }) => link)).toEqual(['none', 'inner'])
  const [outer, inner] = exceptions as [Exception, Exception]
  expect(isReason(outer, inner)).toBe(false)
})

it('stays small on endless frames', () => {
  const reader = new TracebackReader()
  reader.read('Traceback (most recent call last):', 1)
  for (let i = 1; i <= 3_000; i++) {
    reader.read(`  File "a.py", line ${i}, in f`, i)
    reader.read('    f()', i)
  }
  const exception = reader.read('RecursionError: maximum recursion depth exceeded', 1)
  if (exception !== undefined) expect(exception.frames.length).toBeLessThanOrEqual(200)
})

it('takes the first member of a group for its reason', () => {
  const exceptions = exceptionsIn(`  + Exception Group Traceback (most recent call last):
  |   File "a.py", line 3, in <module>
  | ExceptionGroup: two (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "b.py", line 5, in f
    | ValueError: 1
    +---------------- 2 ----------------
    | Traceback (most recent call last):
    |   File "c.py", line 7, in g
    | TypeError: 2
    +------------------------------------
Traceback (most recent call last):
  File "d.py", line 9, in h
KeyError: 3`)
  expect(exceptions.map(({ link }) => link)).toEqual(['none', 'member', 'member', 'none'])
  const [group, first, second] = exceptions as [Exception, Exception, Exception]
  expect(isReason(group, first)).toBe(false)
  expect(isReason(first, second)).toBe(true)
})

it.each(['2026-01-01 10:00:00,123 - trainer - ERROR - ', 'ERROR:root:', '[2026-01-01 10:00:00] app ERROR> '])(
  'reads what a logger put "%s" before',
  (label) => {
    const [exception] = exceptionsIn(`${label}Traceback (most recent call last):
${label}  File "a.py", line 3, in f
${label}    g()
${label.replace('123', '456')}KeyError: 'x'`)
    expect(exception).toMatchObject({ text: "KeyError: 'x'", frames: [{ file: 'a.py', line: 3 }] })
  },
)

it('reads a traceback whose first line alone has something before it', () => {
  const [exception] = exceptionsIn(
    'Original Traceback (most recent call last):\n  File "a.py", line 3, in f\nKeyError: 1',
  )
  expect(exception).toMatchObject({ text: 'KeyError: 1', frames: [{ file: 'a.py', line: 3 }] })
})

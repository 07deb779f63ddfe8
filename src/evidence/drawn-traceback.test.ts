import { expect, it } from 'vitest'
import { TracebackReader } from './traceback.ts'

const exceptionIn = (text: string) => {
  const reader = new TracebackReader()
  return text
    .split('\n')
    .map((line) => reader.read(line, 1))
    .find((exception) => exception !== undefined)
}

it('of rich is read as the one of Python', () => {
  const exception = exceptionIn(`╭───────────────────── Traceback (most recent call last) ──────────────────────╮
│ /app/train.py:345 in <module>                                                │
│                                                                              │
│   342 │   if ready: ...                                                      │
│ ❱ 345 │   main(cfg)                                                          │
│ ╭───────── locals ─────────╮                                                 │
│ │ cfg = 3                  │                                                 │
│ ╰──────────────────────────╯                                                 │
│ /venv/lib/python3.10/site-packages/hub/errors.py:333 in                      │
│ hf_raise_for_status                                                          │
╰──────────────────────────────────────────────────────────────────────────────╯
HfHubHTTPError: 429 Client Error`)
  expect(exception).toMatchObject({
    text: 'HfHubHTTPError: 429 Client Error',
    frames: [
      { file: '/app/train.py', line: 345 },
      { file: '/venv/lib/python3.10/site-packages/hub/errors.py', line: 333 },
    ],
  })
})

it('of loguru, with values and empty lines between the frames, too', () => {
  const exception = exceptionIn(`Traceback (most recent call last):

  File "tools/train.py", line 138, in <module>
    launch(
    └ <function launch at 0x7f2419f4d5e0>

> File "/app/launch.py", line 98, in launch
    main_func(*args)
    │          └ (1, 2)

RuntimeError: The size of tensor a (117) must match the size of tensor b (113)`)
  expect(exception).toMatchObject({
    type: 'RuntimeError',
    frames: [
      { file: 'tools/train.py', line: 138 },
      { file: '/app/launch.py', line: 98 },
    ],
  })
})

it.each([
  [
    'IPython 8',
    `KeyError                                  Traceback (most recent call last)
Cell In[5], line 1
----> 1 fit(cfg)

File /a/proj/fit.py:33, in fit(cfg)
     31 def fit(cfg):
---> 33     lr = cfg['lr']

KeyError: 'lr'`,
  ],
  [
    'IPython 7',
    `KeyError                                  Traceback (most recent call last)
<ipython-input-5-d00d> in <module>
----> 1 fit(cfg)

/a/proj/fit.py in fit(cfg)
     31 def fit(cfg):
---> 33     lr = cfg['lr']

KeyError: 'lr'`,
  ],
])('of %s is read as the one of Python', (_, text) => {
  const exception = exceptionIn(text)
  expect(exception).toMatchObject({ type: 'KeyError', text: "KeyError: 'lr'" })
  expect(exception?.frames.at(-1)).toEqual({ file: '/a/proj/fit.py', line: 33 })
})

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

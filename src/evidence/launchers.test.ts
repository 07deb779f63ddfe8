import { describe, expect, it } from 'vitest'
import { launcherFacts, parseErrorFile } from './launchers.ts'

// As torch 1.13 to 2.13 write them.
const error = (type: string, timestamp: number | string, file = '/app/train.py') =>
  JSON.stringify({
    message: {
      message: `${type}: bad`,
      extraInfo: {
        py_callstack: `Traceback (most recent call last):
  File "/usr/lib/python3/dist-packages/torch/distributed/elastic/multiprocessing/errors/__init__.py", line 346, in wrapper
    return f(*args, **kwargs)
  File "${file}", line 7, in main
    step()
${type}: bad
`,
        timestamp: String(timestamp),
      },
      errorCode: 1,
    },
  })
const options = { redact: (text: string) => text.replaceAll('bad', 'b*d') }
const file = (text: string, path = '/tmp/error.json') => ({ path, text })

describe('an error file', () => {
  it('is read', () => {
    expect(parseErrorFile(error('ValueError', 1_700_000_000))).toMatchObject({
      message: 'ValueError: bad',
      timestamp: 1_700_000_000,
    })
  })

  it.each([
    [
      '{"message": "Signal 9 (SIGKILL) received by PID 2762", "timestamp": "1700000000"}',
      'Signal 9 (SIGKILL) received by PID 2762',
      1_700_000_000,
    ],
    ['{"message": "plain"}', 'plain', null],
    ['{"message": {"message": "x", "extraInfo": {"timestamp": 5}}}', 'x', 5],
  ])('may be short: %s', (text, message, timestamp) => {
    expect(parseErrorFile(text)).toEqual({ message, callStack: '', timestamp })
  })

  it.each(['', '{"message": {"mess', '[]', 'null', '{"message": 7}'])('is none: %j', (text) => {
    expect(parseErrorFile(text)).toBeUndefined()
  })
})

describe('a launcher', () => {
  it('says what failed first, where, and redacted', () => {
    const facts = launcherFacts(
      [file(error('KeyError', 1_700_000_009)), file(error('ValueError', 1_700_000_002, '/app/data.py'))],
      options,
    )
    expect(facts).toMatchObject([
      {
        role: 'exception',
        cause: 'python_exception',
        quote: 'ValueError: b*d',
        frame: { file: '/app/data.py', line: 7 },
      },
    ])
  })

  it('knows what the table knows', () => {
    expect(launcherFacts([file(error('torch.cuda.OutOfMemoryError: CUDA out of memory', 1))], options)).toMatchObject([
      { role: 'root', cause: 'cuda_oom' },
    ])
    expect(launcherFacts([file('{"message": "Signal 9 (SIGKILL) received by PID 2762"}')], options)).toMatchObject([
      { cause: 'sigkill' },
    ])
  })

  it('that started its workers again is read from the last start', () => {
    const files = [
      file(error('KeyError', 1), '/tmp/torchelastic_x/none_y/attempt_0/3/error.json'),
      file(error('ValueError', 8), '/tmp/torchelastic_x/none_y/attempt_1/0/error.json'),
      file(error('IndexError', 9), '/tmp/torchelastic_x/none_y/attempt_1/1/error.json'),
    ]
    expect(launcherFacts(files, options)).toMatchObject([{ quote: 'ValueError: b*d' }])
  })

  it('that wrote nothing says nothing', () => {
    expect(launcherFacts([], options)).toEqual([])
    expect(launcherFacts([file('{')], options)).toEqual([])
  })
})

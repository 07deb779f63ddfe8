import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OutputReader } from './output.ts'
import { SignatureTable } from './signature.ts'
import { signatures } from './signatures/index.ts'
import { rows } from './signatures/rows.ts'

function read(text: string | Buffer, cuts: readonly number[] = []) {
  const reader = new OutputReader(signatures, { redact: (text) => text })
  const bytes = Buffer.from(text)
  const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length]
  for (let i = 1; i < places.length; i++) reader.push('stdout', bytes.subarray(places[i - 1], places[i]))
  return reader.end(100)
}

const oom = 'RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB'

describe('facts', () => {
  it('have the line of a saved log and the text without colours', () => {
    const { facts, lines } = read(`one\ntwo\n\u001b[31m${oom}\u001b[0m\nfour`)
    expect(facts).toMatchObject([{ line: 3, quote: oom, cause: 'cuda_oom', count: 1 }])
    expect(lines).toBe(4)
  })

  it('are found whatever the line breaks: \\r\\n, lone \\r, none at the end', () => {
    expect(read(`a\r\n10%\r20%\r${oom}`).facts).toMatchObject([{ line: 2, quote: oom }])
  })

  it('are found deep in a line without an end, in bounded memory', () => {
    const { facts } = read(`${'x'.repeat(1_000_000)} ${oom} ${'y'.repeat(1_000_000)}`, [300_000, 999_990, 1_000_020])
    expect(facts.map(({ cause }) => cause)).toContain('cuda_oom')
  })

  it('are found behind others in a line of many kilobytes', () => {
    const { facts } = read(`{"note": "a warning: no such file", "x": "${'x'.repeat(20_000)}", "error": "${oom}"}\n`)
    expect(facts.map(({ cause }) => cause)).toContain('cuda_oom')
  })

  it('are counted, and kept once', () => {
    expect(read(`${oom}\n`.repeat(50)).facts).toMatchObject([{ line: 1, count: 50 }])
  })

  it('keep their rank', () => {
    const { facts } = read(`[rank3]: ${oom}\n[rank1]: ${oom}\n`)
    expect(facts.map(({ rank }) => rank)).toEqual(['[rank3]:', '[rank1]:'])
  })
})

describe('progress', () => {
  it('after a complaint says that it was handled', () => {
    expect(read(`${oom}\nstep 12 loss 0.4\n`).facts).toMatchObject([{ handled: true }])
  })

  it('before a complaint says nothing about it', () => {
    expect(read(`step 12 loss 0.4\n${oom}\n`).facts).toMatchObject([{ handled: false }])
  })

  it('of another stream says nothing: what was held back comes late', () => {
    const reader = new OutputReader(signatures, { redact: (text) => text })
    reader.push('stderr', Buffer.from(`${oom}\n`))
    reader.push('stdout', Buffer.from('step 12 loss 0.4\n'))
    expect(reader.end(10).facts).toMatchObject([{ handled: false }])
  })

  it('of another rank says nothing', () => {
    expect(read(`[rank3]: ${oom}\n[rank1]: step 12 loss 0.4\n`).facts).toMatchObject([{ handled: false }])
  })

  it('ends an episode: the same complaint afterwards counts again', () => {
    const { facts } = read(`${oom}\nstep 12 loss 0.4\n${oom}\n`)
    expect(facts).toMatchObject([
      { line: 1, handled: true },
      { line: 3, handled: false },
    ])
  })

  const bar = (step: number) => ` 45%|####5     | ${step}/20 [00:01<00:01,  8.90it/s]`

  it('that only repeats how far it came says nothing, as when a bar is closed', () => {
    expect(read(`${bar(9)}\r${bar(10)}\n${oom}\n${bar(10)}\n`).facts).toMatchObject([{ handled: false }])
    expect(read(`${bar(9)}\r${bar(10)}\n${oom}\n${bar(11)}\n`).facts).toMatchObject([{ handled: true }])
  })

  it('after an uncaught exception counts from the second on: others may not have noticed yet', () => {
    const uncaught = `Traceback (most recent call last):\n  File "/app/train.py", line 3, in f\n${oom}\n`
    expect(read(`step 3\n${uncaught}step 4\n`).facts).toMatchObject([{ handled: false }])
    expect(read(`step 3\n${uncaught}step 4\nstep 5\n`).facts).toMatchObject([{ handled: true }])
    expect(read(`${bar(9)}\n${uncaught}${bar(9)}\n${bar(10)}\n`).facts).toMatchObject([{ handled: false }])
  })

  it('is reported by its last line', () => {
    expect(read('epoch 1 step 10 loss 0.9\nepoch 2 step 20 loss 0.4\nbye\n').progress).toMatchObject({
      epoch: 2,
      step: 20,
      loss: 0.4,
    })
  })
})

describe('tracebacks', () => {
  const wrapperOf = (message: string) =>
    `subprocess.CalledProcessError: Command '['torchrun', 'train.py', '${message}']' returned non-zero exit status 1.`
  const traceback = (exception: string, line: number) =>
    `Traceback (most recent call last):\n  File "/app/train.py", line ${line}, in f\n    raise Error("CUDA out of memory")\n${exception}\n`

  it('are judged by their exception, not by the source they quote', () => {
    expect(read(traceback('ValueError: bad shape', 7)).facts).toMatchObject([
      { cause: 'python_exception', role: 'exception', frame: { file: '/app/train.py', line: 7 }, line: 4 },
    ])
  })

  it('give the frame to what a row knows about the exception', () => {
    expect(read(traceback(oom, 9)).facts).toMatchObject([{ cause: 'cuda_oom', role: 'root', frame: { line: 9 } }])
  })

  it('of a chain count once, by the root', () => {
    const direct = '\nThe above exception was the direct cause of the following exception:\n\n'
    const { facts } = read(`${traceback(oom, 5)}${direct}${traceback('RuntimeError: training failed', 6)}`)
    expect(facts).toMatchObject([{ cause: 'cuda_oom', frame: { line: 5 } }])
  })

  it('of a chain that begins with a probe count by what came of it', () => {
    const during = '\nDuring handling of the above exception, another exception occurred:\n\n'
    const { facts } = read(
      `${traceback("KeyError: 'cache'", 5)}${during}${traceback('FileNotFoundError: [Errno 2] No such file', 6)}`,
    )
    expect(facts).toMatchObject([{ cause: 'file_missing', frame: { line: 6 } }])
  })

  it('of a chain that never touched the user’s files have the place of the one that did last', () => {
    const during = '\nDuring handling of the above exception, another exception occurred:\n\n'
    const direct = '\nThe above exception was the direct cause of the following exception:\n\n'
    const inPackage = traceback('OSError: [Errno 122] Disk quota exceeded', 7).replace('/app', '/lib/python3.11')
    const { facts } = read(
      `${traceback("KeyError: 'cache'", 5)}${during}${inPackage}${direct}${traceback('GenerationError: no', 6)}`,
    )
    expect(facts).toMatchObject([{ cause: 'disk_quota', frame: { line: 6 } }])
  })

  it('of a launcher are no exception of the program', () => {
    const wrapper = "subprocess.CalledProcessError: Command '['python', 'train.py']' returned non-zero exit status 1."
    expect(read(traceback(wrapper, 3)).facts).toMatchObject([{ role: 'echo', cause: 'worker_failed' }])
    const killed = 'torch.multiprocessing.spawn.ProcessExitedException: process 1 terminated with signal SIGKILL'
    expect(read(traceback(killed, 3)).facts).toMatchObject([{ role: 'weak', cause: 'sigkill' }])
    const signal = 'torch.distributed.elastic.multiprocessing.api.SignalException: Process 41208 got signal: 1'
    expect(read(traceback(signal, 3)).facts).toMatchObject([{ role: 'weak', cause: 'sighup' }])
  })

  it('of those who lost a peer stay echoes, whatever else their line says', () => {
    const reset =
      'RuntimeError: [../third_party/gloo/gloo/transport/tcp/pair.cc:598] Read error [10.0.0.2]:4321: Connection reset by peer'
    expect(read(traceback(reset, 3)).facts).toMatchObject([{ role: 'echo', cause: 'peer_lost' }])
  })

  it('that wrap one of a worker leave it to the one inside, with its place', () => {
    const wrapped = traceback('FileNotFoundError: Caught FileNotFoundError in DataLoader worker process 2.', 9)
    const inner = `Original ${traceback("FileNotFoundError: [Errno 2] No such file or directory: 'a.png'", 5)}`
    expect(read(wrapped + inner).facts).toMatchObject([
      { role: 'echo', line: 4 },
      { role: 'root', cause: 'file_missing', frame: { line: 5 }, line: 8 },
    ])
  })

  it('that wrap one of a worker do so whatever row knows their type', () => {
    const type = 'decord._ffi.base.DECORDError'
    const wrapped = traceback(`${type}: Caught DECORDError in DataLoader worker process 2.`, 9)
    const inner = `Original ${traceback(`${type}: [17:31:57] video_reader.cc:90: ERROR cannot find video stream`, 5)}`
    expect(read(wrapped + inner).facts).toMatchObject([
      { role: 'echo', line: 4 },
      { cause: 'media_corrupt', frame: { line: 5 }, line: 8 },
    ])
  })

  it('of OpenCV in a worker of old are those of the worker', () => {
    const inner = `cv2.error: ${traceback('cv2.error: OpenCV(3.4.8) color.cpp:182: error: (-215) !_src.empty()', 5)}`
    expect(read(traceback(inner, 9)).facts).toMatchObject([{ frame: { line: 5 } }])
  })

  it('that say in their message what a program of another language was doing have their own place', () => {
    const nested = `mxnet.base.MXNetError: Traceback (most recent call last):
  File "src/operator/fusion/fused_op.cu", line 665
MXNetError: Check failed: compileResult == NVRTC_SUCCESS (5 vs. 0) : NVRTC Compilation failed.
`
    expect(read(traceback(nested, 9)).facts).toMatchObject([
      { quote: expect.stringContaining('NVRTC Compilation failed'), frame: { line: 9 } },
    ])
  })

  it('whose message is the traceback of another process are that one', () => {
    const inner = String.raw`KeyError: 'Traceback (most recent call last):\n  File "/env/lib/python3.6/site-packages/torch/utils/data/dataloader.py", line 138, in _worker_loop\n    samples = collate_fn([dataset[i] for i in batch_indices])\n  File "/app/voc.py", line 71, in __call__\n    label_idx = self.class_to_ind[name]\nKeyError: \'femur\'\n'`
    expect(read(traceback(inner, 9)).facts).toMatchObject([
      { quote: "KeyError: 'femur'", frame: { file: '/app/voc.py', line: 71 } },
    ])
  })

  it.each([
    ['an echo and what a row knows', wrapperOf('ValueError: bad shape'), oom, 'cuda_oom'],
    ['what a row knows and an echo', oom, wrapperOf('x'), 'cuda_oom'],
    ['an exception and an echo', 'ValueError: bad shape', wrapperOf('x'), 'python_exception'],
    ['an echo and an exception', wrapperOf('x'), 'RuntimeError: training failed', 'python_exception'],
    [
      'a hint and an exception',
      'torch.distributed.elastic.rendezvous.api.RendezvousConnectionError: x',
      'RuntimeError: no',
      'rendezvous_timeout',
    ],
  ] as const)('of a chain of %s count by what says most', (_, first, second, cause) => {
    const direct = '\nThe above exception was the direct cause of the following exception:\n\n'
    expect(read(`${traceback(first, 5)}${direct}${traceback(second, 6)}`).facts).toMatchObject([{ cause }])
  })

  it('have a message that begins on the next line', () => {
    const log = `${traceback('RuntimeError: ', 3)}\n    CUDA out of memory. Tried to allocate 2 GiB\nbye\n`
    expect(read(log).facts).toMatchObject([
      { cause: 'cuda_oom', line: 4, quote: 'RuntimeError: CUDA out of memory. Tried to allocate 2 GiB' },
    ])
    expect(read(traceback('RuntimeError: ', 3)).facts).toMatchObject([{ cause: 'python_exception', line: 4 }])
  })

  it('that a row mostly knows rank with other exceptions', () => {
    expect(read(traceback('TimeoutError: gave up', 3)).facts).toMatchObject([{ cause: 'timeout', role: 'exception' }])
  })

  it('of ranks by number are read apart, as srun -l prints them', () => {
    const label = (rank: number, text: string) => text.replace(/^/gm, `${rank}: `)
    const { facts } = read(`${label(0, traceback('ValueError: a', 1).trim())}\n${label(11, oom)}\n`)
    expect(facts).toMatchObject([
      { rank: '0:', quote: 'ValueError: a', frame: { line: 1 } },
      { rank: '11:', quote: oom },
    ])
  })

  it('of two ranks are read apart though their lines mix', () => {
    const a = traceback('ValueError: a', 1)
      .split('\n')
      .map((line) => `[rank0]: ${line}`)
    const b = traceback('TypeError: b', 2)
      .split('\n')
      .map((line) => `[rank1]: ${line}`)
    const { facts } = read(a.flatMap((line, i) => [line, b[i] ?? '']).join('\n'))
    expect(facts.map(({ quote }) => quote)).toEqual(['ValueError: a', 'TypeError: b'])
  })
})

describe('whatever comes', () => {
  const pieces = fc.constantFrom(
    oom,
    'Traceback (most recent call last):',
    '  File "a.py", line 3, in f',
    'KeyError: 1',
    'step 4 loss 0.1',
    'connection reset, retrying',
    'ünïcödé ✓',
    '\u001b[2K',
    '45%|###| 9/20 [00:01<00:01, 8.9it/s]',
    '',
  )
  const logs = fc
    .array(fc.tuple(pieces, fc.constantFrom('\n', '\r\n', '\r', '')), { maxLength: 40 })
    .map((parts) => parts.flat().join(''))

  it('the facts do not depend on where the chunks are cut', () => {
    fc.assert(
      fc.property(logs, fc.array(fc.nat(2_000), { maxLength: 8 }), (log, cuts) => {
        const inside = cuts.filter((cut) => cut < Buffer.byteLength(log))
        expect(read(log, inside)).toEqual(read(log))
      }),
    )
  })

  it('the facts of lines that end in \\r\\n are those of lines that end in \\n', () => {
    const plainLines = fc.array(pieces, { maxLength: 40 }).map((lines) => `${lines.join('\n')}\n`)
    fc.assert(
      fc.property(plainLines, fc.array(fc.nat(2_000), { maxLength: 8 }), (log, cuts) => {
        const windows = log.replaceAll('\n', '\r\n')
        const inside = cuts.filter((cut) => cut < Buffer.byteLength(windows))
        expect(read(windows, inside).facts).toEqual(read(log).facts)
      }),
    )
  })

  it('random bytes do no harm', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
        const evidence = read(Buffer.from(bytes))
        expect(evidence.bytes).toBe(bytes.length)
      }),
    )
  })
})

it('survives a mistake in a row, and says so', () => {
  const [row] = rows
  if (row === undefined) throw new Error('there are no rows')
  const broken = {
    get pattern(): RegExp {
      throw new Error('a mistake')
    },
  }
  const reader = new OutputReader(
    new SignatureTable([Object.defineProperties({ ...row }, Object.getOwnPropertyDescriptors(broken))]),
    { redact: (text) => text },
  )
  reader.push('stdout', Buffer.from(`${row.examples[0]}\nthe end`))
  reader.push('stdout', Buffer.from(' of it\n'))
  expect(reader.end(10)).toMatchObject({ problem: 'a mistake', tail: `${row.examples[0]}\nthe end of it` })
})

it('asks only rows whose texts stand in what was said, not those in the label before it', () => {
  const reader = new OutputReader(signatures, { redact: (text) => text })
  reader.push('stderr', Buffer.from('ERROR 01-01 10:00:00 y:2] line=5 unknown err\n'))
  expect(reader.end(10).facts).toEqual([])
})

it('takes the same words for the same, whatever stood before or behind them', () => {
  const factsOf = (log: string) => {
    const reader = new OutputReader(signatures, { redact: (text) => text })
    reader.push('stderr', Buffer.from(log))
    return reader.end(10).facts.map(({ rule, role }) => [rule, role])
  }
  const said = 'THCudaCheck FAIL file=/opt/x/aten/src/THC/THCGeneral.cpp line=51 error=30 : unknown error'
  expect(factsOf(`${said} \n`)).toEqual([])
  expect(factsOf(`${said}\n`)).toEqual([])
})

it('reads a frame that begins a traceback without its words', () => {
  const reader = new OutputReader(signatures, { redact: (text) => text })
  reader.push('stderr', Buffer.from('File /app/fit.py:3, in timeout\n'))
  expect(reader.end(10).facts).toEqual([])
})

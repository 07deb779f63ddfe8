import { describe, expect, it } from 'vitest'
import type { HangProcess, HangStack } from '../domain/hang.ts'
import { hungAt, parseFaulthandler, parsePySpy } from './stacks.ts'

const lib = '/usr/lib/python3.11'
const faulthandler = (...threads: readonly string[]) =>
  `Fatal Python error: Aborted\n\n${threads.join('\n\n')}\n\nExtension modules: numpy.core._multiarray_umath (total: 1)\n`
const thread = (head: string, ...frames: readonly (readonly [string, number, string])[]) =>
  [
    `${head} (most recent call first):`,
    ...frames.map(([file, line, name]) => `  File "${file}", line ${line} in ${name}`),
  ].join('\n')
const other = 'Thread 0x00007f6dbf9796c0'
const current = 'Current thread 0x00007f6dc07bab80'

const printed = (pid: number, text: string): HangStack => ({ pid, source: 'faulthandler', text })
const process = (pid: number, parent: number, call: string | null = 'futex'): HangProcess => ({
  pid,
  parent_pid: parent,
  name: 'python3',
  command: 'python3 train.py',
  state: 'S',
  system_call: call,
  wait_channel: null,
  kernel_stack: [],
  threads: 1,
  cpu_ms: 0,
  cpu_share: 0,
})
const at = (stacks: readonly HangStack[], processes: readonly HangProcess[] = []) =>
  hungAt({ stacks: [...stacks], processes: [...processes] }, (file) => file.startsWith('/app/'))

const poolWorker = (...deepest: readonly (readonly [string, number, string])[]) =>
  faulthandler(
    thread(
      current,
      ...deepest,
      [`${lib}/multiprocessing/pool.py`, 125, 'worker'],
      [`${lib}/multiprocessing/process.py`, 314, '_bootstrap'],
      [`${lib}/multiprocessing/popen_fork.py`, 71, '_launch'],
      ['/app/pool.py', 10, '<module>'],
    ),
  )

describe('the line that a program hung at', () => {
  it('is the deepest of the user in the main thread, which faulthandler lists last', () => {
    const text = faulthandler(
      thread(other, ['/app/beat.py', 5, 'beat'], [`${lib}/threading.py`, 982, 'run']),
      thread(current, ['/app/train.py', 12, 'update'], ['/app/train.py', 30, '<module>']),
    )
    expect(at([printed(1, text)])).toEqual({ file: '/app/train.py', line: 12 })
  })

  it('lies above library frames when one of them was called', () => {
    const text = faulthandler(
      thread(
        current,
        [`${lib}/ssl.py`, 1166, 'read'],
        [`${lib}/http/client.py`, 286, 'begin'],
        ['/app/fetch.py', 7, 'get'],
      ),
    )
    expect(at([printed(1, text)])).toEqual({ file: '/app/fetch.py', line: 7 })
  })

  it("is a worker's, when the parent waits for its pool; below its start a worker shows only what its parent did", () => {
    const parent = faulthandler(
      thread(
        current,
        [`${lib}/threading.py`, 327, 'wait'],
        [`${lib}/multiprocessing/pool.py`, 768, 'get'],
        ['/app/pool.py', 11, '<module>'],
      ),
    )
    const idle = poolWorker([`${lib}/multiprocessing/queues.py`, 365, 'get'])
    const stuck = poolWorker(['/app/pool.py', 8, 'stuck'], ['/app/pool.py', 5, 'work'])
    const stacks = [printed(3, stuck), printed(2, idle), printed(1, parent)]
    expect(at(stacks, [process(1, 0), process(2, 1), process(3, 1)])).toEqual({ file: '/app/pool.py', line: 8 })
  })

  it('is that of the rank that is not in the collective, where the others wait for it', () => {
    const rank = (...frames: readonly (readonly [string, number, string])[]) => faulthandler(thread(current, ...frames))
    const torch = '/opt/venv/lib/python3.11/site-packages/torch/distributed/distributed_c10d.py'
    const waiting = rank([torch, 2501, 'all_reduce'], ['/app/train.py', 40, 'step'])
    const slow = rank(['/app/data.py', 9, 'load'], ['/app/train.py', 38, 'step'])
    expect(at([printed(1, waiting), printed(2, slow), printed(3, waiting)])).toEqual({ file: '/app/data.py', line: 9 })
    expect(at([printed(1, waiting), printed(2, waiting)])).toEqual({ file: '/app/train.py', line: 40 })
  })

  it('is not that of a launcher which waits for its children in a system call', () => {
    const launcher = faulthandler(thread(current, ['/app/launch.py', 4, '<module>']))
    const worker = faulthandler(thread(current, ['/app/worker.py', 6, 'load']))
    const processes = [process(1, 0, 'wait4'), process(2, 1)]
    expect(at([printed(1, launcher), printed(2, worker)], processes)).toEqual({ file: '/app/worker.py', line: 6 })
  })

  it('is that of a worker thread, when the main thread waits for its result', () => {
    const text = faulthandler(
      thread(other, ['/app/job.py', 3, 'job'], [`${lib}/concurrent/futures/thread.py`, 58, 'run']),
      thread(
        current,
        [`${lib}/threading.py`, 327, 'wait'],
        [`${lib}/concurrent/futures/_base.py`, 451, 'result'],
        ['/app/main.py', 20, '<module>'],
      ),
    )
    expect(at([printed(1, text)])).toEqual({ file: '/app/job.py', line: 3 })
  })

  it('is read from py-spy as well, which names classes', () => {
    const text = `Process 12: python3 worker.py
Python v3.11.7 (/usr/bin/python3.11)

Thread 12 (idle): "MainThread"
    Condition.wait (${lib}/threading.py:327)
    Queue.get (${lib}/queue.py:171)
    all_reduce (/app/worker.py:5)
    <module> (/app/worker.py:9)
Thread 13 (active): "loader (1)"
    load (/app/worker.py:7)
`
    expect(parsePySpy(text)).toMatchObject([{ isMain: true }, { isMain: false }])
    expect(at([{ pid: 12, source: 'py-spy', text }])).toEqual({ file: '/app/worker.py', line: 7 })
  })

  it('is none when no frame is the user’s', () => {
    expect(at([printed(1, faulthandler(thread(current, [`${lib}/runpy.py`, 3, 'x'])))])).toBeNull()
    expect(at([])).toBeNull()
  })
})

it('what faulthandler prints for a thread without frames is no frame', () => {
  expect(parseFaulthandler(`${other} (most recent call first):\n  <no Python frame>\n`)).toEqual([
    { isMain: true, frames: [] },
  ])
})

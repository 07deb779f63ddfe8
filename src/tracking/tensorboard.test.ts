import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { hasTrackers, trackersPython } from '../../test/support/mlflow.ts'
import { needs } from '../../test/support/needs.ts'
import { runProgram } from '../../test/support/programs.ts'
import { tempDir } from '../../test/support/temp-dir.ts'
import { readScalars, type Scalar } from './event-file.ts'
import { readTensorboard } from './tensorboard.ts'

const writer = `
import sys, time
from tensorboardX import SummaryWriter
from tensorboard.summary.writer.event_file_writer import EventFileWriter
from tensorboard.compat.proto.event_pb2 import Event
from tensorboard.compat.proto.summary_pb2 import Summary
from tensorboard.plugins.scalar.summary import scalar_pb

w = SummaryWriter('x')  # PyTorch's, without PyTorch
for i in range(20):
    w.add_scalar('lr', 0.5, i * 10)
    w.add_scalar('train/loss', 1 / (i + 1), i * 10)
    w.add_text('note', 'n' * 70_000, i * 10)
w.close()

w = EventFileWriter('tf')  # as TensorFlow 2 writes
for i in range(20):
    w.add_event(Event(wall_time=time.time(), step=i, summary=scalar_pb('epoch_loss', 1 / (i + 1))))
w.close()
`
let folder: string
beforeAll(async () => {
  if (!hasTrackers) return
  folder = tempDir()
  const { code, stderr } = await runProgram(trackersPython, ['-c', writer], { cwd: folder })
  if (code !== 0) throw new Error(`nothing was written: ${stderr}`)
}, 120_000)

const fileIn = (name: string): Buffer => {
  const [file = ''] = readdirSync(join(folder, name)).filter((entry) => entry.includes('tfevents'))
  return readFileSync(join(folder, name, file))
}

async function scalarsOf(bytes: Buffer, maxBytes = 1e9): Promise<readonly Scalar[]> {
  const found: Scalar[] = []
  await readScalars(
    async (at, count) => bytes.subarray(at, at + count),
    maxBytes,
    (scalar) => found.push(scalar),
  )
  return found
}

const expected = (tag: string, distance: number) =>
  Array.from({ length: 20 }, (_, i) => ({ tag, step: i * distance, value: expect.closeTo(1 / (i + 1), 6) }))

describe('an event file of the real package', () => {
  it.for([
    ['x', 'train/loss', 10],
    ['tf', 'epoch_loss', 1],
  ] as const)('in %s is read, long records passed over', async ([name, tag, distance], context) => {
    needs(context, hasTrackers, 'trackers')
    const scalars = await scalarsOf(fileIn(name))
    expect(scalars.filter((scalar) => scalar.tag === tag)).toEqual(expected(tag, distance))
  })

  it('is read up to where it was cut off, at whatever length', async (context) => {
    needs(context, hasTrackers, 'trackers')
    const bytes = fileIn('tf')
    let least = 0
    for (let length = 0; length <= bytes.length; length++) {
      const scalars = await scalarsOf(bytes.subarray(0, length))
      expect(scalars).toEqual(expected('epoch_loss', 1).slice(0, scalars.length))
      expect(scalars.length).toBeGreaterThanOrEqual(least)
      least = scalars.length
    }
    expect(least).toBe(20)
  })

  it('is read up to a byte that is wrong', async (context) => {
    needs(context, hasTrackers, 'trackers')
    const bytes = fileIn('tf')
    for (let at = 0; at < bytes.length; at += 7) {
      const damaged = Buffer.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ 0x10
      const scalars = await scalarsOf(damaged)
      expect(scalars).toEqual(expected('epoch_loss', 1).slice(0, scalars.length))
      expect(scalars.length).toBeLessThan(20)
    }
  })

  it('is read no further than was allowed', async (context) => {
    needs(context, hasTrackers, 'trackers')
    expect((await scalarsOf(fileIn('x'), 1)).length).toBeLessThan(40)
  })
})

it('what is no event file has no numbers', async () => {
  for (const text of ['', 'hello', '<html>'.repeat(100), '\0'.repeat(500)])
    expect(await scalarsOf(Buffer.from(text))).toEqual([])
})

describe('the log of an attempt', () => {
  const placeIn = (workingDirectory: string, ...argv: readonly string[]) => ({
    command: { kind: 'program' as const, argv: [...argv] },
    workingDirectory,
    env: {},
  })

  it('is the loss of the training, from the folder that is set, that the command names, or that is usual', async (context) => {
    needs(context, hasTrackers, 'trackers')
    const cwd = tempDir()
    for (const name of ['runs/train', 'runs/validation', 'mine']) mkdirSync(join(cwd, name), { recursive: true })
    for (const name of ['runs/train', 'runs/validation'])
      writeFileSync(join(cwd, name, 'events.out.tfevents.1'), fileIn('tf'))
    writeFileSync(join(cwd, 'mine', 'events.out.tfevents.1'), fileIn('x'))
    const since = Date.now() - 60_000
    const usual = await readTensorboard(placeIn(cwd), {}, since)
    expect(usual.runs.map(({ id }) => id).sort()).toEqual(['runs/train', 'runs/validation'])
    expect(usual.curve).toMatchObject({ name: 'epoch_loss', source: 'tensorboard', over: 'step' })
    expect(usual.curve?.x).toEqual(Array.from({ length: 20 }, (_, i) => i))
    for (const { runs, curve } of [
      await readTensorboard(placeIn(cwd), { log_dir: 'mine' }, since),
      await readTensorboard(placeIn(cwd, 'python', 't.py', '--logdir=mine'), {}, since).then(({ runs, curve }) => ({
        runs: runs.filter(({ id }) => id === 'mine'),
        curve,
      })),
    ]) {
      expect(runs).toEqual([{ tracker: 'tensorboard', id: 'mine' }])
      expect(curve?.name).toMatch(/loss/)
    }
  })

  it('leaves out what was there before', async (context) => {
    needs(context, hasTrackers, 'trackers')
    const cwd = tempDir()
    mkdirSync(join(cwd, 'runs'))
    const path = join(cwd, 'runs', 'events.out.tfevents.1')
    writeFileSync(path, fileIn('x'))
    utimesSync(path, 1_000, 1_000)
    expect(await readTensorboard(placeIn(cwd), {}, Date.now())).toEqual({ runs: [], curve: null })
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli } from '../support/dist.ts'
import { draw, hasChromium, picturesIn } from '../support/mermaid.ts'
import { hasTrackers, trackersPython } from '../support/mlflow.ts'
import { needs } from '../support/needs.ts'
import { tempDir } from '../support/temp-dir.ts'

const train = `
import os, signal
import time
# What PyTorch's SummaryWriter writes with; that of tensorboardX does not wait for its queue when it is flushed.
from tensorboard.summary.writer.event_file_writer import EventFileWriter
from tensorboard.compat.proto.event_pb2 import Event
from tensorboard.compat.proto.summary_pb2 import Summary
second = os.environ['ML_RUN_ATTEMPT'] == '2'
writer = EventFileWriter('runs/flowers')
for step in range(100 if second else 0, 200 if second else 120, 10):
    loss = Summary.Value(tag='loss/train', simple_value=1 / (step + 1))
    writer.add_event(Event(wall_time=time.time(), step=step, summary=Summary(value=[loss])))
writer.flush()
if not second: os.kill(os.getpid(), signal.SIGKILL)
writer.close()
`

test('a training that prints nothing has its curve and its progress from the event files', async (context) => {
  needs(context, hasTrackers, 'trackers')
  const cwd = tempDir()
  writeFileSync(join(cwd, 'train.py'), train)
  const { code, manifest } = await cli(['--', trackersPython, 'train.py'], { cwd })
  expect(code).toBe(0)
  expect(manifest?.attempts.map(({ progress }) => [progress?.first_step, progress?.step])).toEqual([
    [0, 110],
    [100, 190],
  ])
  for (const { tracked } of manifest?.attempts ?? []) {
    expect(tracked).toEqual([{ tracker: 'tensorboard', id: 'runs/flowers' }])
  }
  const summary = readFileSync(join(cwd, '.ml-run', manifest?.task.id ?? '', 'summary.md'), 'utf8')
  expect(summary).toContain('title "loss/train"\nx-axis "step" 0 --> 190\n')
  needs(context, hasChromium, 'chromium')
  const { svgs, errors } = await draw(picturesIn(summary))
  expect(errors).toEqual([])
  expect(svgs.length).toBeGreaterThanOrEqual(2)
}, 180_000)

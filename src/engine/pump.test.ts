import { writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { outputPipes } from './pipes.ts'
import { Gate, Pump } from './pump.ts'

it('takes what was printed before an error before the error, however long its reader needs for the first line', async () => {
  const pipes = outputPipes()
  onTestFinished(pipes.release)
  const [out, err] = pipes.stdio.map(Number) as [number, number]
  const readers = pipes.readers ?? expect.unreachable('no pipes could be made')
  const taken: string[] = []
  let catchUp = () => {}
  const behind = new Promise<void>((resolve) => {
    catchUp = resolve
  })
  const take = (chunk: Buffer) => {
    taken.push(String(chunk))
    return taken.length === 1 ? behind : undefined
  }
  const gate = new Gate()
  const pumps = readers.map((reader) => new Pump(reader, gate, take))

  writeSync(out, 'step 1\n')
  await expect.poll(() => taken).toEqual(['step 1\n'])
  writeSync(out, 'step 2\n')
  writeSync(err, 'KeyError\n')
  // Long enough for a stream that does not wait to be read.
  await sleep(100)
  expect(taken).toEqual(['step 1\n'])
  expect(pumps.map(({ quietMs }) => quietMs)).toEqual([0, 0])
  catchUp()
  await expect.poll(() => taken).toEqual(['step 1\n', 'step 2\n', 'KeyError\n'])
  pipes.release()
  expect(await Promise.all(pumps.map((pump) => pump.finish(1_000, new AbortController().signal)))).toEqual([
    false,
    false,
  ])
})

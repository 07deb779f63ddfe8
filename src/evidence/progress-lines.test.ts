import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ProgressLines } from './progress-lines.ts'

function read(text: string, chunkBytes = 1_000_000) {
  const lines = new ProgressLines()
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += chunkBytes) lines.push(bytes.subarray(at, at + chunkBytes))
  return lines.end((quote) => quote)
}

const steps = (from: number, to: number, line: (step: number) => string) =>
  Array.from({ length: to - from + 1 }, (_, i) => line(from + i)).join('\n')

it('knows the first and the last step of a long output', () => {
  const text = `starting\n${steps(5, 60_000, (step) => `step ${step} loss ${1 / step}`)}\nTraceback\n`
  expect(read(text)).toEqual({
    step: 60_000,
    epoch: null,
    loss: 1 / 60_000,
    first_step: 5,
    first_epoch: null,
    quote: `step 60000 loss ${1 / 60_000}`,
  })
})

it('finds the last step however much is printed after it', () => {
  expect(read(`step 41 loss 0.5\n${'lost connection to rank 7, waiting\n'.repeat(200_000)}`)).toMatchObject({
    step: 41,
  })
})

it('puts together what the lines of a training say one after the other', () => {
  const bar = (step: number) => ` ${step}/500 ━━━━━━━━ 5s 10ms/step - loss: 0.4\r`
  const epoch = (number: number) => `Epoch ${number}/10\n${steps(1, 500, bar)}\n`
  expect(read(`${epoch(1)}${epoch(2)}Epoch 3/10\n${steps(1, 120, bar)}\nKilled\n`)).toMatchObject({
    step: 120,
    epoch: 3,
    loss: 0.4,
    first_step: 1,
    first_epoch: 1,
  })
})

it('does not take the steps of one epoch for those of the next', () => {
  expect(read('Epoch 1/10\n500/500 - 5s - loss: 0.4\nEpoch 2/10\n')).toMatchObject({ step: null, epoch: 2 })
})

it('takes the step from the bar and the loss from the log of transformers', () => {
  const log = "{'loss': 0.25, 'grad_norm': 1.3, 'epoch': 1.5}"
  expect(read(`\r 45%|####5     | 9/20 [00:01<00:01,  8.90it/s]\n${log}\n`)).toMatchObject({
    step: 9,
    epoch: 1.5,
    loss: 0.25,
  })
})

it('looks past the bars of other work', () => {
  const bars = steps(1, 900, (step) => `\rValidation:  50%|#####     | ${step}/900 [00:01<00:01]`)
  expect(read(`step 700 epoch 3 loss 0.5\n${bars}\n`)).toMatchObject({ step: 700, epoch: 3 })
})

it('is null when nothing was told', () => {
  expect(read('')).toBeNull()
  expect(read('Num Epochs = 3\nno such file\n'.repeat(100))).toBeNull()
})

it('does not depend on where chunks end', () => {
  const text = `${steps(1, 3_000, (step) => `[rank0]: epoch ${Math.ceil(step / 1_000)} step ${step} loss 0.5 ━━`)}\n`
  const whole = read(text)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70_000 }), (chunkBytes) => {
      expect(read(text, chunkBytes)).toEqual(whole)
    }),
    { numRuns: 20 },
  )
})

it('keeps no more of a line that never ends than of others', () => {
  const lines = new ProgressLines()
  for (let i = 0; i < 1_000; i++) lines.push(Buffer.alloc(64 * 1024, 'x'))
  expect(lines.keptBytes).toBeLessThan(200_000)
})

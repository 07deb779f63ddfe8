import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NeedleSearch } from './needles.ts'
import { signatures } from './signatures/index.ts'

/** The same by hand: where the texts stand that begin at or after a place. */
function naive(texts: readonly string[], bytes: Buffer, from: number): readonly (readonly [number, number])[] {
  const lower = Buffer.from(
    bytes.toString('latin1').replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
    'latin1',
  )
  return texts.flatMap((text) => {
    const found: [number, number][] = []
    for (let at = lower.indexOf(text, from); at !== -1; at = lower.indexOf(text, at + 1)) {
      found.push([at, at + Buffer.byteLength(text)])
    }
    return found
  })
}

/** What a search finds must lie in one of the texts, and in a line before which no line holds any. */
function agrees(found: number, texts: readonly string[], bytes: Buffer, from: number): void {
  const places = naive(texts, bytes, from)
  expect(places.some(([start, end]) => start <= found && found < end)).toBe(found !== -1)
  const line = found === -1 ? bytes.length : Math.max(bytes.lastIndexOf('\n', found), bytes.lastIndexOf('\r', found))
  expect(places.filter(([, end]) => end <= line)).toEqual([])
}

describe('a search for needles', () => {
  it('finds a place within the first, whatever the case', () => {
    const search = new NeedleSearch(['out of memory', 'oom'])
    const bytes = Buffer.from('step 1\nCUDA Out Of Memory, OOM')
    agrees(search.find(bytes, 0, false), ['out of memory'], bytes, 0)
    agrees(search.find(bytes, 20, false), ['oom'], bytes, 20)
    expect(search.find(Buffer.from('nothing'), 0, false)).toBe(-1)
  })

  it('finds those of the second rank only when asked', () => {
    const search = new NeedleSearch(['error'], ['step', 'err'])
    expect(search.find(Buffer.from('step 3'), 0, false)).toBe(-1)
    expect(search.find(Buffer.from('step 3'), 0, true)).not.toBe(-1)
    expect(search.find(Buffer.from('an err'), 0, true)).not.toBe(-1)
    expect(search.find(Buffer.from('an err'), 0, false)).toBe(-1)
  })

  it('finds what is no ASCII', () => {
    expect(new NeedleSearch(['✗ fehler']).find(Buffer.from('✗ Fehler'), 0, false)).not.toBe(-1)
    expect(new NeedleSearch(['é1x']).find(Buffer.from('an é1X'), 0, false)).not.toBe(-1)
  })

  it('refuses what is too short to be searched for', () => {
    expect(() => new NeedleSearch(['ab']).find(Buffer.from('ab'), 0, false)).toThrow('"ab" is too short')
  })

  it('counts line feeds and searches in what was placed, behind what came before', () => {
    const search = new NeedleSearch(['killed'])
    const placed = search.place(Buffer.from('step 1\nKil'), Buffer.from('led\nstep 2\n'))
    expect(placed.toString()).toBe('step 1\nKilled\nstep 2\n')
    agrees(search.find(placed, 0, false), ['killed'], placed, 0)
    expect(search.find(placed, 8, false)).toBe(-1)
    expect(search.lineFeeds(placed, 0, placed.length)).toBe(3)
    expect(search.lineFeeds(placed, 7, 13)).toBe(0)
  })

  it('agrees with a search one by one, on any texts and bytes', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'A', 'B', ' ', '\n', '@', '\0'),
      maxLength: 60,
    })
    const needle = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '`'), minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(
        fc.array(needle, { minLength: 1, maxLength: 8 }),
        fc.array(needle, { maxLength: 4 }),
        letters,
        fc.nat(20),
        (first, second, text, from) => {
          const bytes = Buffer.from(text)
          const search = new NeedleSearch(first, second)
          agrees(search.find(bytes, from, false), first, bytes, from)
          agrees(search.find(bytes, from, true), [...first, ...second], bytes, from)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('searches a line that differs from a quiet one in its digits only where a text has such digits', () => {
    const search = new NeedleSearch(['code 137', 'signal 9'])
    const lines = ['exit code 100', 'exit code 101', 'exit code 137', 'got signal 4', 'got signal 9', 'got signal 5']
    expect(lines.map((line) => search.find(Buffer.from(line), 0, false) !== -1)).toEqual([
      false,
      false,
      true,
      false,
      true,
      false,
    ])
  })

  it('agrees with a search one by one, however often lines come again with other digits', () => {
    const text = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom('a', 'b', '0', '1', '2', ' ', 'A', 'é'), maxLength })
    const line = fc.oneof(
      text(12),
      text(40),
      text(8).map((part) => part.repeat(40)),
    )
    const needle = fc.string({ unit: fc.constantFrom('a', 'b', '0', '1', '2'), minLength: 3, maxLength: 9 })
    const breaks = fc.constantFrom('\n', '\r', '\r\n')
    fc.assert(
      fc.property(
        fc.array(needle, { minLength: 1, maxLength: 5 }),
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(4), fc.nat(9), breaks), { maxLength: 60 }),
        (needles, lines, order) => {
          const search = new NeedleSearch(needles)
          const bytes = Buffer.from(
            order
              .map(([i, digit, end]) => `${(lines[i % lines.length] ?? '').replaceAll('1', String(digit))}${end}`)
              .join(''),
          )
          // Twice, since the first time the shapes are new.
          for (let round = 0; round < 2; round++) {
            for (let from = 0; from < bytes.length; ) {
              const found = search.find(bytes, from, false)
              agrees(found, needles, bytes, from)
              if (found === -1) break
              const end = bytes.subarray(found).findIndex((byte) => byte === 0x0a || byte === 0x0d)
              from = end === -1 ? bytes.length : found + end + 1
            }
          }
        },
      ),
      { numRuns: 3_000 },
    )
  })

  it('says which texts a line holds, each once, whatever the case and however many', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', 'B', ' ', 'é', '\0'), maxLength: 80 })
    const needle = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(fc.uniqueArray(needle, { minLength: 1, maxLength: 12 }), letters, (texts, line) => {
        const search = new NeedleSearch(texts, ['bca'])
        const held = texts.flatMap((text, number) => (line.toLowerCase().includes(text) ? [number] : []))
        expect(search.numbersIn(line).toSorted((a, b) => a - b)).toEqual(held)
        expect(search.numbersIn(line).toSorted((a, b) => a - b)).toEqual(held)
      }),
      { numRuns: 1_000 },
    )
  })

  it('says which texts the beginning of a very long text holds', () => {
    const search = new NeedleSearch(['killed', 'refused'])
    expect(search.numbersIn(`killed${'x'.repeat(70_000)}refused`)).toEqual([0])
  })

  it('leaves what a training prints at each step alone', () => {
    const search = new NeedleSearch(signatures.needles)
    const lines = Array.from({ length: 5_000 }, (_, i) => [
      `2026-11-30 12:${i % 60}:07 INFO step ${i}/20000 epoch ${i % 90} loss ${(3 / (1 + i)).toFixed(4)} lr ${1e-4 / (1 + i)}`,
      `${i % 100}%|####      | ${i}/5000 [00:${i % 60}<00:12, ${(i % 97) / 7}it/s, loss=0.${(i * 7919) % 10_000}]`,
      `{'loss': 1.${i}, 'grad_norm': 0.${i}, 'learning_rate': 4.${i}e-05, 'epoch': 0.${i}}`,
      `iteration ${i}/ 5000 | consumed samples: ${i * 256} | elapsed time per iteration (ms): ${i}.2 | loss scale: 1.0 |`,
      `step ${i} | loss 2.${i} | tokens/s ${i * 97} | ${i % 60} TFLOPs | mfu 34.${i % 10}% | GPU memory: 10.2 / 40.0 GB, ${i % 100} %`,
      `{'num_tokens': ${i * 512}, 'mean_token_accuracy': 0.5, 'rewards/chosen': -0.${i}, 'logps/rejected': -1.${i}}`,
      `Epoch [1][${i}/7330] lr: 1.978e-03, eta: 1 day, 0:00:00, time: 0.5, data_time: 0.05, memory: 4000, loss_rpn_cls: 0.${i}, loss_bbox: 0.3`,
      `Train Epoch: 1 [${i * 64}/60000 (1%)]\tLoss: 2.${i}`,
      `| epoch 001: ${i} / 4000 loss=7.1, nll_loss=6.5, ppl=90.1, wps=10211, ups=0.31, wpb=32768, num_updates=${i}, gnorm=1.2, train_wall=198`,
      `[2026-01-01 10:00:00,${i % 1000}][train][INFO] - Iter ${i}: val loss 2.3, best 2.2, saving checkpoint to out/ckpt-${i}.pt`,
      `Validation: ${i % 100}%|####      | ${i}/5000 [00:01<00:00, 9.1it/s] mAP@0.5: 0.43, precision 0.3, recall 0.2, valid_loss 0.${i}`,
      `${i}/5000 [=====>........] - ETA: 5s - loss: 0.${i} - accuracy: 0.9 - val_loss: 0.4 - val_accuracy: 0.9 - learning_rate: 1e-4`,
      `      ${i}/100      2.31G      1.24${i}      3.1      0.9        128        640: 100%|##########| 79/79 [00:10<00:00, 7.5it/s]`,
      `| rollout/ep_len_mean ${i} | ep_rew_mean 12.3 | time/fps 812 | total_timesteps ${i * 2048} | approx_kl 0.01 | entropy_loss -1.2 |`,
      `[${i}]\ttrain-rmse:0.${i}\tvalidation-auc:0.91`,
      `${i}:\tlearn: 0.${i}\ttest: 0.4\tbest: 0.39 (${i})\ttotal: 1m 2s\tremaining: 3m`,
      `Reading image ${i} of 5000 from /data/train/img_${i}.jpg`,
    ]).flat()
    const found = lines.filter((line) => search.find(Buffer.from(line), 0, false) !== -1)
    // Each such line is decoded and tried against rows, for nothing.
    expect(found.slice(0, 5)).toEqual([])
  })

  it('finds each needle of the table at each place of a chunk', () => {
    const search = new NeedleSearch(signatures.needles)
    for (const [i, needle] of signatures.needles.entries()) {
      const text = Buffer.from(`${'.'.repeat(i % 19)}${needle.toUpperCase()}..`)
      expect(search.find(text, 0, false), needle).not.toBe(-1)
    }
  })
})

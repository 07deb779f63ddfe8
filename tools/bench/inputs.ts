import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** An output to pass on: what it is, and a file that holds it. */
export interface Input {
  readonly name: string
  readonly file: string
}

const mega = 1_000_000

/** Writes the outputs that are measured. The same at each run. */
export function makeInputs(
  folder: string,
): Readonly<Record<'steps' | 'mixed' | 'redrawn' | 'oneLine' | 'invalid', Input>> {
  const input = (name: string, file: string, bytes: number, part: (i: number) => string | Buffer): Input => {
    const path = join(folder, file)
    const out = openSync(path, 'w')
    for (let written = 0, i = 0; written < bytes; ) {
      const parts: Buffer[] = []
      for (let size = 0; size < mega && written + size < bytes; i++) {
        const next = Buffer.from(part(i))
        parts.push(next)
        size += next.length
      }
      written += writeSync(out, Buffer.concat(parts))
    }
    closeSync(out)
    return { name, file: path }
  }
  return {
    steps: input('200 MB of step lines', 'steps.log', 200 * mega, step),
    mixed: input('200 MB, 1 % of the lines suspicious', 'mixed.log', 200 * mega, (i) =>
      i % 100 === 99 ? suspicious(i) : step(i),
    ),
    redrawn: input('30 MB of a bar redrawn by \\r', 'redrawn.log', 30 * mega, bar),
    oneLine: input('100 MB in one line', 'one-line.log', 100 * mega, (i) => `token${i} `),
    invalid: input('50 MB that are no UTF-8', 'invalid.log', 50 * mega, noise),
  }
}

/** A line of a training, each a little different. */
export const step = (i: number): string =>
  `2026-11-30 12:${two(i / 60)}:${two(i)} INFO step ${i}/2000000 epoch ${Math.floor(i / 10_000)} loss ${(3 / (1 + i / 1e5)).toFixed(4)} lr ${(1e-4 / (1 + i)).toExponential(3)} grad_norm ${((i * 7919) % 1000) / 1000} samples/s ${9000 + ((i * 104_729) % 3000)}\n`

/** A line with the names of two files, as content-addressed storage has them: no other line has the same letters. */
export function unlike(i: number): string {
  const digits = (from: number) =>
    Array.from({ length: 5 }, (_, part) =>
      (Math.imul(from + part, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0'),
    ).join('')
  return `${digits(20 * i)} -> ${digits(20 * i + 10)}\n`
}

const bar = (i: number): string =>
  `\rEpoch 3: ${String(i % 100).padStart(3)}%|${'█'.repeat(i % 20)}${' '.repeat(20 - (i % 20))}| ${i % 1000}/1000 [00:${two(i)}<00:${two(60 - (i % 60))}, 44.10it/s, loss=0.${(i * 7919) % 10_000}]`

const complaints: readonly ((i: number) => string)[] = [
  () => 'UserWarning: The dataloader does not have many workers which may be a bottleneck',
  (i) => `WARNING: retrying request to https://hub.example/api (attempt ${i % 5}): 503 Service Unavailable`,
  () =>
    '[W socket.cpp:601] [c10d] The client socket has failed to connect to [node1]:29500 (errno: 111 - Connection refused).',
  () => 'FutureWarning: You are using `torch.load` with `weights_only=False`',
  (i) => `ERROR data.loader: could not read /data/img_${i}.jpg: [Errno 2] No such file or directory`,
  (i) =>
    `Traceback (most recent call last):\n  File "/app/train.py", line 12, in step\n    loss = f(x)\nValueError: bad value ${i}`,
  (i) => `skipping sample ${i}: timeout after 30s`,
  () => 'INFO no errors so far, 0 failed',
]
const suspicious = (i: number): string => `${complaints[Math.floor(i / 100) % complaints.length]?.(i)}\n`

/** Bytes of all values, with line breaks in between; a simple generator, so that they are the same at each run. */
function noise(i: number): Buffer {
  const bytes = Buffer.alloc(200)
  let state = i + 1
  for (let at = 0; at < bytes.length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    bytes[at] = 0x80 | (state >>> 24)
  }
  bytes[199] = 0x0a
  return bytes
}

const two = (number: number): string => String(Math.floor(number) % 60).padStart(2, '0')

// Redraws a bar until 30 MB are written, each redraw by itself, as progress bars do.
import { writeSync } from 'node:fs'

for (let i = 0, written = 0; written < 30_000_000; i++) {
  const done = '#'.repeat(i % 20).padEnd(20)
  written += writeSync(
    1,
    `\rEpoch 3: ${i % 100}%|${done}| ${i % 1000}/1000 [00:10<00:20, 44.10it/s, loss=0.${(i * 7919) % 10_000}]`,
  )
}

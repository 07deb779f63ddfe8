// Prints as a training does for ten seconds: 50 lines and 20 redrawn bars in a second.
const start = performance.now()
let step = 0
const timer = setInterval(() => {
  step++
  if (step % 5 === 0) process.stderr.write(`\rEpoch 1: ${step % 100}%|####      | ${step}/1000 [00:01<00:10, 44.1it/s]`)
  if (step % 2 === 0) process.stdout.write(`step ${step} loss ${(1 / step).toFixed(4)}\n`)
  if (performance.now() - start > 10_000) clearInterval(timer)
}, 10)

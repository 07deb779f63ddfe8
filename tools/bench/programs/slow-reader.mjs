// Reads 50 MB in a second and no more.
const bytesPerMs = 50_000
let read = 0
const start = performance.now()
process.stdin.on('data', (chunk) => {
  read += chunk.length
  const aheadMs = read / bytesPerMs - (performance.now() - start)
  if (aheadMs < 5) return
  process.stdin.pause()
  setTimeout(() => process.stdin.resume(), aheadMs)
})

import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { watchMemory } from './memory-watch.ts'

it('gives memory over the seconds of an attempt', async () => {
  let bytes = 0
  const watch = watchMemory(() => (bytes += 1024))
  while (bytes < 3 * 1024) await sleep(100)
  const curve = watch.end()
  expect(curve).toMatchObject({ name: 'memory', source: 'machine', over: 'seconds', y: [1024, 2048, 3072] })
  expect(curve?.x[0]).toBeGreaterThanOrEqual(1)
  await sleep(1_500)
  expect(bytes).toBe(3 * 1024)
})

it('gives nothing for a short attempt, and where memory is not counted', async () => {
  expect(watchMemory(() => 1).end()).toBeNull()
  let looks = 0
  const watch = watchMemory(() => {
    looks++
    return null
  })
  while (looks < 2) await sleep(100)
  expect(watch.end()).toBeNull()
})

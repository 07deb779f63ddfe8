import { expect, it } from 'vitest'
import { tree } from '../../tools/torture/tree.ts'

// The size that fits into CI; `npm run torture -- tree --attempts 1000` makes the figures of README.
it('nothing of an attempt outlives it, whatever it does for that: sixteen trials', async () => {
  const rows = await tree({ times: 16, seed: 1, say: () => {} })
  for (const { name, times, good, problems } of rows) {
    expect({ name, good, problems }).toEqual({ name, good: times, problems: [] })
  }
}, 180_000)

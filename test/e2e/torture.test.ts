import { describe, expect, it } from 'vitest'
import { record } from '../../tools/torture/record.ts'

// The same trials as `npm run torture`, so many as a small runner carries.
describe('kills at random moments', () => {
  it('lose no record and leave no process', { timeout: 300_000 }, async () => {
    const rows = await record({ times: 15, seed: Number(process.env.ML_RUN_SEED ?? 20_26), say: () => {} })
    for (const { name, times, good, problems } of rows)
      expect({ name, good, problems }).toEqual({ name, good: times, problems: [] })
    expect(rows).toHaveLength(2)
  })
})

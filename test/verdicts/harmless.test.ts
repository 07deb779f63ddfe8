import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { classify } from '../../src/classify.ts'
import { noPolicy } from '../../src/domain/own-policy.ts'

const lines = readFileSync(join(import.meta.dirname, 'harmless.txt'), 'utf8')
  .trim()
  .split('\n')
const mistake = `Traceback (most recent call last):
  File "train.py", line 12, in <module>
    main()
  File "train.py", line 8, in main
    model(x)
RuntimeError: shape of the mask is wrong for head 3
`
const plainly = { redact: (text: string) => text, policy: noPolicy, now: '2026-01-01T00:00:00Z' }

it.each(lines)('is not misled by a line that only looks like trouble: %s', async (line) => {
  const { failure } = await classify([Buffer.from(`${line}\n${mistake}`)], { exitCode: 1, signal: null }, plainly)
  expect(failure).toMatchObject({ class: 'code', context: { location: 'train.py:8' } })
})

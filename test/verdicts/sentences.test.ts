import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { classify } from '../../src/classify.ts'
import { noPolicy } from '../../src/domain/own-policy.ts'

const sentences = readFileSync(join(import.meta.dirname, 'sentences.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string])
const plainly = { redact: (text: string) => text, policy: noPolicy, now: '2026-01-01T00:00:00Z' }

it.each(sentences)('says %s of: %s', async (expected, sentence) => {
  const { failure } = await classify([Buffer.from(`${sentence}\n`)], { exitCode: 1, signal: null }, plainly)
  expect(failure.class).toBe(expected)
})

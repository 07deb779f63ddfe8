import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { classify } from '../../src/classify.ts'
import { noPolicy } from '../../src/domain/own-policy.ts'

/** A log that leads a careless reader astray; what it means was written down before it was judged. */
interface Tricky {
  readonly name: string
  readonly exit_code: number | null
  readonly signal: string | null
  readonly log: string
  /** The classes that are right. */
  readonly accept: readonly string[]
  /** The causes that are right; any when empty. */
  readonly causes: readonly string[]
  /** "file:line"; null where none matters. */
  readonly location: string | null
}

const logs: readonly Tricky[] = readFileSync(join(import.meta.dirname, 'tricky.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

test.each(logs)('$name', async ({ exit_code: exitCode, signal, log, accept, causes, location }) => {
  const judgedWith = { redact: (text: string) => text, policy: noPolicy, now: '2026-01-01T00:00:00Z' }
  const { failure } = await classify([Buffer.from(log)], { exitCode, signal }, judgedWith)
  expect(accept).toContain(failure.class)
  if (causes.length > 0) expect(causes).toContain(failure.context.cause)
  if (location !== null) expect(failure.context.location).toBe(location)
})

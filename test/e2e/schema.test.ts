import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../src/domain/attempt.ts'
import type { FailureInfo } from '../../src/domain/failure.ts'
import { cli } from '../support/dist.ts'
import { tempDir } from '../support/temp-dir.ts'
import { failuresOf, readManifest } from './records.ts'

// From the design's contract: other languages read these names.
const always = [
  'class',
  'log_tail',
  'suggestion',
  'auto_retried',
  'retry_count',
  'retry_cap',
  'classified_at',
  'context',
]
const sometimes = ['exit_code', 'signal']
const contextKeys = ['cause', 'confidence', 'evidence', 'rule', 'rules_version']

const python = (text: string) => ['--', 'python3', '-c', text]
const shell = (text: string) => ['--', 'sh', '-c', text]
const quick = ['--total-timeout', '2s']

const endings: readonly (readonly [string, readonly string[], object])[] = [
  ['a success', shell('echo step 1 loss 0.5'), { status: 'succeeded', failure: null }],
  ['a success without output', ['--', 'true'], { status: 'succeeded', failure: null }],
  ['a success of a script', ['--run', 'echo one\necho two'], { status: 'succeeded', failure: null }],
  [
    'a success after two retries',
    shell('[ "$ML_RUN_ATTEMPT" = 3 ] || { echo "connection refused"; exit 1; }'),
    { status: 'succeeded', failure: null, attempts: [{}, {}, { decision: null }] },
  ],
  ['a code failure', python('import no_such_module'), { failure: { class: 'code', exit_code: 1 } }],
  ['a data failure', python("open('no.csv')"), { failure: { class: 'data', exit_code: 1 } }],
  ['a resource failure', [...quick, ...shell('echo "CUDA out of memory"; exit 1')], { failure: { class: 'resource' } }],
  ['an infrastructure failure', shell('kill -KILL $$'), { failure: { class: 'infrastructure', signal: 'SIGKILL' } }],
  ['a bare exit code', shell('exit 9'), { failure: { class: 'code', exit_code: 9 }, attempts: [{}] }],
  ['an unknown failure', shell('kill -ALRM $$'), { failure: { class: 'unknown', signal: 'SIGALRM' } }],
  ['a crash', shell('kill -SEGV $$'), { failure: { class: 'code', signal: 'SIGSEGV' } }],
  ['a signal that a shell reports', shell("sh -c 'kill -TERM $$'; exit $?"), { failure: { exit_code: 143 } }],
  [
    'an attempt-timeout',
    ['--attempt-timeout', '200ms', ...quick, '--', 'sleep', '60'],
    { attempts: [{ ended_by: 'attempt_timeout' }, {}] },
  ],
  [
    'a total-timeout',
    ['--total-timeout', '200ms', '--', 'sleep', '60'],
    { failure: { class: 'resource' }, attempts: [{ ended_by: 'total_timeout' }] },
  ],
  ['a command that is not found', ['--', 'no-such-command'], { attempts: [{ ended_by: 'spawn_error' }] }],
  ['a program that is a folder', ['--', '/tmp'], { attempts: [{ ended_by: 'spawn_error' }] }],
  ['bytes that are no text', python('import sys; sys.stdout.buffer.write(bytes(range(256))); sys.exit(1)'), {}],
  ['a line of 1 MB', python("import sys; sys.exit('x' * 1000000)"), {}],
  [
    'half of a surrogate pair',
    python(String.raw`import sys; sys.stdout.buffer.write(b'\xed\xa0\x80 ' + b'\xf0\x9f\x98'); sys.exit(1)`),
    {},
  ],
  ...(['INT', 'TERM', 'HUP'] as const).map(
    (signal) =>
      [
        `a cancel by SIG${signal}`,
        // The parent of the command is ml-run.
        shell(`kill -${signal} $PPID; sleep 60`),
        {
          status: 'cancelled',
          failure: { auto_retried: false },
          attempts: [{ status: 'cancelled', ended_by: 'cancel' }],
        },
      ] as const,
  ),
]

describe('the manifest follows its schema, and its failures have the names that consumers read', () => {
  it.each(endings)('after %s', async (_, args, expected) => {
    const { manifest: parsed, err } = await cli(args, { timeoutMs: 30_000 })
    const manifest = readManifest(JSON.stringify(parsed))
    expect(manifest).toMatchObject({ status: 'failed', ...expected })
    expect(err).toMatch(/manifest\.json$/m)
    expect(manifest.finished_at).not.toBeNull()
    expect(manifest.failure).toEqual(manifest.attempts.at(-1)?.failure)
    manifest.attempts.forEach(expectConsistent)
    failuresOf(manifest).forEach(expectNames)
  })
})

function expectConsistent(attempt: Attempt, i: number): void {
  const { failure } = attempt
  expect(attempt.number).toBe(i + 1)
  expect(attempt.duration_ms).toBeGreaterThanOrEqual(0)
  expect(Date.parse(attempt.finished_at ?? '')).toBeGreaterThanOrEqual(Date.parse(attempt.started_at))
  expect(failure === null).toBe(attempt.status === 'succeeded')
  if (failure === null) return
  expect(failure.exit_code ?? null).toBe(attempt.exit_code)
  expect(failure.signal ?? null).toBe(attempt.signal)
  expect(failure.auto_retried).toBe(attempt.decision?.kind === 'retry')
  expect(failure.retry_count).toBe(i)
}

function expectNames(failure: FailureInfo): void {
  const names = Object.keys(failure)
  expect(names.filter((name) => !sometimes.includes(name)).sort()).toEqual([...always].sort())
  // Absent, not null, when there was none.
  expect(names.includes('exit_code') && names.includes('signal')).toBe(false)
  expect(Object.keys(failure.context)).toEqual(expect.arrayContaining(contextKeys))
  expect(failure.context.cause).toMatch(/^[a-z][a-z0-9_]*$/)
  expect(failure.suggestion).toMatch(/\w+ \w+/)
  expect(failure.classified_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
}

describe('the context of a failure', () => {
  it('names the line of the code when there is one', async () => {
    const cwd = tempDir()
    writeFileSync(join(cwd, 'train.py'), '\n\nraise ValueError("x")\n')
    const { manifest } = await cli(['--', 'python3', 'train.py'], { cwd })
    expect(manifest?.failure?.context.location).toMatch(/train\.py:3$/)
    expect(manifest?.failure?.context.line).toMatch(/^\d+$/)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attempt } from '../domain/attempt.ts'
import type { FailureInfo } from '../domain/failure.ts'
import { Manifest } from '../domain/manifest.ts'
import { annotations } from './annotations.ts'
import { artifactName } from './artifact-name.ts'
import { exitCodeOf } from './exit-code.ts'
import { maxAnnotationChars, maxSummaryBytes } from './limits.ts'
import { block, code, escaped, table } from './markdown.ts'
import { outputValues } from './outputs.ts'
import { inWorkspace } from './paths.ts'
import { attemptLines } from './plain.ts'
import { summary } from './summary.ts'

const failure = (some: Partial<FailureInfo> = {}, context: Record<string, string> = {}): FailureInfo => ({
  class: 'code',
  exit_code: 1,
  log_tail: 'the end',
  suggestion: 'Read it.',
  auto_retried: false,
  retry_count: 0,
  retry_cap: 0,
  classified_at: '2026-01-01T00:00:01.000Z',
  ...some,
  context: {
    cause: 'python_exception',
    confidence: 'likely',
    evidence: 'KeyError: 2',
    rule: 'python-traceback',
    line: '3',
    location: '/w/train.py:7',
    ...context,
  } as FailureInfo['context'],
})

const attempt = (number: number, some: Partial<Attempt> = {}): Attempt => ({
  number,
  status: 'failed',
  started_at: '2026-01-01T00:00:00.000Z',
  finished_at: '2026-01-01T00:00:01.000Z',
  duration_ms: 1_000,
  ended_by: 'exit',
  exit_code: 1,
  signal: null,
  failure: failure(),
  evidence: [],
  rivals: [],
  decision: { kind: 'stop', reason: 'it fails again' },
  progress: null,
  resources: null,
  ...some,
})

const manifest = (some: Partial<Manifest> = {}): Manifest => ({
  schema_version: 1,
  tool: { name: 'ml-run', version: '1.0.0' },
  rules_version: '1',
  task: {
    id: 'a',
    command: { kind: 'program', argv: ['python'] },
    working_directory: '/w',
    attempt_timeout_ms: null,
    total_timeout_ms: null,
    datasets: [],
    tracking: 'off',
    workflow_run: null,
  },
  status: 'failed',
  started_at: '2026-01-01T00:00:00.000Z',
  finished_at: '2026-01-01T00:00:01.000Z',
  failure: failure(),
  attempts: [attempt(1)],
  ...some,
})

const places = { workspace: '/w', workingDirectory: '/w/sub' }
const documentation = 'https://github.com/acme/ml-run/blob/v1/docs'
const links = { artifact: null, manifestPath: '/tmp/m.json', places, documentation }

it('the manifests of these tests are manifests', () => {
  expect(Manifest.parse(manifest())).toEqual(manifest())
})

describe('a summary', () => {
  it('says class, cause, quote with line, location, what to do, and the attempts', () => {
    const page = summary(manifest(), links)
    for (const part of [
      '**code**',
      'python&#95;exception',
      'KeyError',
      'line 3 of the output',
      'train.py',
      'Read it.',
      '| 1 |',
      'it fails again',
      'the end',
    ]) {
      expect(page).toContain(part)
    }
  })

  it('says what else was seen and why it lost, of the two that came nearest, and where there is more to read', () => {
    const rival = (cause: string, quote: string) =>
      ({ cause, class: 'resource', quote, lost_because: 'a <b> outranks c' }) as const
    const rivals = [rival('timeout', 'timed | out'), rival('my_own', 'x'.repeat(900)), rival('abort', 'third')]
    const lines = summary(manifest({ attempts: [attempt(1, { rivals })] }), links).split('\n')
    const seen = lines.filter((line) => line.startsWith('**Also seen:** '))
    expect(seen).toEqual([
      expect.stringContaining('<code>timeout</code>: <code>timed &#124; out</code> — a &lt;b&gt; outranks c; '),
    ])
    expect(seen[0]).not.toContain('third')
    expect(seen[0]?.length).toBeLessThan(500)
    expect(lines).toContain(
      '**What to do:** Read it. ([more](https://github.com/acme/ml-run/blob/v1/docs/failures.md#python_exception))',
    )
  })

  it("has nothing more to read about a cause of the user's own", () => {
    expect(summary(manifest({ failure: failure({}, { cause: 'my_own' }) }), links)).not.toContain('failures.md')
  })

  it('links to the run and the artifact', () => {
    const run = {
      repository: 'o/r',
      workflow: 'w',
      job: 'j',
      run_id: '1',
      run_attempt: '1',
      sha: 'abc',
      url: 'https://github.com/o/r/actions/runs/1',
    }
    const page = summary(manifest({ task: { ...manifest().task, workflow_run: run } }), {
      ...links,
      artifact: { id: '5', url: `${run.url}/artifacts/5` },
    })
    expect(page).toContain(`[run](${run.url})`)
    expect(page).toContain(`[artifact](${run.url}/artifacts/5)`)
    expect(page).toContain('](https://github.com/o/r/blob/abc/train.py#L7)')
  })

  it('fits, however much there is, and is whole', () => {
    const long = failure({ log_tail: '&<>✓'.repeat(100_000) }, { evidence: '<&|`'.repeat(200) })
    const page = summary(
      manifest({ failure: long, attempts: Array.from({ length: 30 }, (_, i) => attempt(i + 1, { failure: long })) }),
      links,
    )
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(maxSummaryBytes)
    expect(page.split('<pre>').length).toBe(page.split('</pre>').length)
    expect(page.split('<details>').length).toBe(page.split('</details>').length)
  })

  it('shows hostile text as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hostile = failure(
          { log_tail: text, suggestion: text },
          { evidence: text, location: `${text}:1`, cause: text },
        )
        const page = summary(
          manifest({
            failure: hostile,
            attempts: [
              attempt(1, {
                failure: hostile,
                decision: { kind: 'stop', reason: text },
                rivals: [{ cause: text, class: 'code', quote: text, lost_because: text }],
              }),
            ],
          }),
          links,
        )
        // Only the tags that the summary itself is made of.
        const tags = new Set([...page.matchAll(/<\/?([a-z]+)/gi)].map(([, tag]) => tag))
        expect([...tags].filter((tag) => !['code', 'pre', 'details', 'summary'].includes(tag ?? ''))).toEqual([])
        const rows = page.split('\n').filter((line) => line.startsWith('| '))
        expect(rows.map((row) => row.split('|').length)).toEqual([10, 10, 10])
      }),
    )
  })
})

describe('markdown', () => {
  it('keeps what is code and what is text from becoming anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>|`*_[\]\n]/)
        expect(code(text).slice(6, -7)).not.toMatch(/[<>|`\n]/)
        expect(block(text).slice(5, -6)).not.toMatch(/[<>]/)
      }),
    )
  })

  it('makes a table', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
  })
})

describe('annotations', () => {
  it("mark the user's line with class, cause and what to do", () => {
    expect(annotations(manifest(), places)).toEqual([
      {
        level: 'error',
        title: 'code: the program raised an exception that nothing caught (python_exception)',
        message: 'KeyError: 2\nRead it.',
        file: 'train.py',
        line: 7,
      },
    ])
  })

  it('name no file outside the workspace', () => {
    expect(
      annotations(manifest({ failure: failure({}, { location: '/elsewhere/train.py:7' }) }), places)[0],
    ).not.toHaveProperty('file')
  })

  it('tell of attempts that were retried, and of no error when the last one succeeded', () => {
    const retried = attempt(1, {
      failure: failure({ auto_retried: true, class: 'infrastructure' }, { cause: 'sigkill' }),
    })
    const succeeded = manifest({
      status: 'succeeded',
      failure: null,
      attempts: [retried, attempt(2, { status: 'succeeded', failure: null })],
    })
    expect(annotations(succeeded, places)).toMatchObject([{ level: 'notice', title: 'attempt 1 was retried' }])
  })

  it('stay within what GitHub shows', () => {
    const many = Array.from({ length: 30 }, (_, i) => attempt(i + 1, { failure: failure({ auto_retried: true }) }))
    const all = annotations(
      manifest({ failure: failure({}, { evidence: 'x'.repeat(10_000) }), attempts: many }),
      places,
    )
    expect(all.length).toBeLessThanOrEqual(10)
    for (const { message } of all) expect(message.length).toBeLessThanOrEqual(maxAnnotationChars)
  })
})

describe('paths', () => {
  it.each([
    ['/w/src/a.py', 'src/a.py'],
    ['a.py', 'sub/a.py'],
    ['../a.py', 'a.py'],
    ['./x/./a.py', 'sub/x/a.py'],
    ['/w/../etc/passwd', undefined],
    ['/workspace/a.py', undefined],
    ['../../a.py', undefined],
  ])('%s is %s in the workspace', (printed, path) => {
    expect(inWorkspace(printed, places)).toBe(path)
  })

  it('of Windows become paths with slashes', () => {
    const windows = { workspace: 'D:\\a\\repo', workingDirectory: 'D:\\a\\repo' }
    expect(inWorkspace('D:\\a\\repo\\src\\a.py', windows)).toBe('src/a.py')
  })
})

describe('the name of an artifact', () => {
  it.each([
    ['ml-run train null 1', 1, 'ml-run-train-1'],
    ['ml-run train {\n  "lr": 0.1,\n  "seed": 3\n} 2', 1, 'ml-run-train-lr-0.1-seed-3-2'],
    ['ml-run train null 1', 3, 'ml-run-train-1-3'],
    ['a/b\\c:d"e<f>g|h*i?j\r\nk', 1, 'a-b-c-d-e-f-g-h-i-j-k'],
    ['///', 1, 'ml-run'],
    ['nullable job', 1, 'nullable-job'],
  ])('%j (%i) is %s', (written, number, name) => {
    expect(artifactName(written, number)).toBe(name)
  })

  it('is always one that GitHub takes, and differs by number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 10 }), (written, number) => {
        const name = artifactName(written, number)
        expect(name).toMatch(/^[^\\/:"<>|*?\r\n]{1,200}$/)
        expect(artifactName(written, number + 1)).not.toBe(name)
      }),
    )
  })
})

describe('the exit code of the command line', () => {
  it.each([
    [{ status: 'succeeded' as const, attempts: [attempt(1, { exit_code: 0 })] }, null, 0],
    [{ attempts: [attempt(1, { exit_code: 3 })] }, null, 3],
    [{ attempts: [attempt(1, { ended_by: 'signal', exit_code: null, signal: 'SIGKILL' })] }, null, 137],
    [{ attempts: [attempt(1, { ended_by: 'attempt_timeout', exit_code: 0 })] }, null, 124],
    [{ attempts: [attempt(1, { ended_by: 'spawn_error', exit_code: 127 })] }, null, 127],
    [{ attempts: [attempt(1, { ended_by: 'spawn_error', exit_code: null })] }, null, 1],
    [{ status: 'cancelled' as const, attempts: [attempt(1, { ended_by: 'cancel', exit_code: 0 })] }, 'SIGINT', 130],
    [{ status: 'failed' as const, attempts: [attempt(1, { exit_code: 0 })] }, null, 1],
    [{ attempts: [] }, null, 1],
  ])('%#', (some, cancelledBy, expected) => {
    expect(exitCodeOf(manifest(some), cancelledBy)).toBe(expected)
  })
})

it('outputs say how it went, and nothing of a failure on success', () => {
  expect(outputValues(manifest(), '/m.json', { id: '7', url: 'u' })).toEqual({
    outcome: 'failure',
    class: 'code',
    cause: 'python_exception',
    'exit-code': '1',
    signal: '',
    attempts: '1',
    'retry-count': '0',
    suggestion: 'Read it.',
    location: '/w/train.py:7',
    'manifest-path': '/m.json',
    'artifact-id': '7',
    'artifact-url': 'u',
  })
  expect(outputValues(manifest({ status: 'succeeded', failure: null }), '', null)).toMatchObject({
    outcome: 'success',
    class: '',
    suggestion: '',
  })
})

it('lines for the terminal say what, where, why and what next', () => {
  expect(attemptLines([attempt(1)])).toEqual([
    'attempt 1 failed after 1s: exit code 1',
    'code: the program raised an exception that nothing caught (python_exception), likely',
    'evidence (line 3): KeyError: 2',
    'location: /w/train.py:7',
    'what to do: Read it.',
    'not retried: it fails again',
  ])
  expect(attemptLines([attempt(1, { ended_by: 'cancel', exit_code: null, signal: 'SIGINT' })])[0]).toBe(
    'attempt 1 ended after 1s: cancelled (SIGINT)',
  )
})

it('lines for the terminal say what to do once, and again when there is no retry', () => {
  const decision = { kind: 'retry', reason: 'retry 1 of 2', delay_ms: 0 } as const
  const retried = [attempt(1, { decision }), attempt(2, { decision })]
  expect(attemptLines(retried.slice(0, 1))).toContain('what to do: Read it.')
  expect(attemptLines(retried)).not.toContain('what to do: Read it.')
  expect(attemptLines([...retried, attempt(3)])).toContain('what to do: Read it.')
})

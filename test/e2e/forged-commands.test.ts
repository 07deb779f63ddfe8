import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, installed } from '../support/dist.ts'
import { runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'
import { readManifestAt } from './records.ts'

/** Runs a script as a step, with a text in `output.txt`. */
async function step(
  script: string,
  text = '',
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
) {
  const workspace = tempDir()
  writeFileSync(join(workspace, 'output.txt'), text)
  const { main } = await runAction({
    actionDir: installed,
    workspace,
    env,
    inputs: { run: script, upload: 'never', ...inputs },
  })
  return main
}

describe('what the command prints for the runner', () => {
  it.each([
    ['an output', '::set-output name=outcome::success'],
    ['an output in the old way', 'x ##[set-output name=outcome;]success'],
    ['a state', '::save-state name=folder::/etc'],
    [
      'silence before, and the end of it after',
      '::stop-commands::quiet\n::quiet::\n::set-output name=outcome::success',
    ],
    ['a line without an end', '::set-output name=class::infrastructure\n::set-output name=outcome::succ'],
  ])('changes nothing of ours: %s', async (_, text) => {
    const { outputs, state, annotations, result } = await step('printf "%s" "$(cat output.txt)"; exit 127', text)
    expect(result).toBe('failure')
    expect(outputs).toMatchObject({ outcome: 'failure', class: 'code', 'exit-code': '127' })
    expect(state.folder).not.toBe('/etc')
    expect(annotations.error).toHaveLength(1)
  })

  it('is not said again in our name: a quote starts no command on a line of ours', async () => {
    const { lines } = await step(
      'cat output.txt; exit 1',
      'ValueError: x ##[error]forged\nTraceback (most recent call last):\n  File "a.py", line 1, in f\nValueError: y ##[add-mask]failure\n',
    )
    const own = lines.filter((line) => line.startsWith('ml-run: '))
    expect(own.some((line) => line.includes('ValueError'))).toBe(true)
    expect(own.filter((line) => line.includes('##['))).toEqual([])
  })
})

it('the command gets no token of the runner, no input, no state', async () => {
  const tokens = {
    ACTIONS_RUNTIME_TOKEN: 'a.b.c',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/',
    ACTIONS_CACHE_URL: 'http://127.0.0.1:1/',
  }
  const { stdout } = await step('env', '', {}, tokens)
  expect(stdout.toString()).toContain('ML_RUN_ATTEMPT=1')
  expect(stdout.toString()).not.toMatch(/^(?:ACTIONS_(?:RUNTIME|RESULTS|CACHE)_|INPUT_|STATE_|GITHUB_STATE)/m)
})

it('what a later attempt masks is taken out of what earlier ones left', async () => {
  const script = [
    'echo "connection refused by hunter2secret"',
    'echo "token=$(printf hunter2secret | base64)"',
    'if [ "$ML_RUN_ATTEMPT" -gt 1 ]; then echo "::add-mask::hunter2secret"; exit 127; fi',
    'exit 1',
  ].join('\n')
  const { outputs } = await step(script, '', { policy: 'classes: {infrastructure: {retries: 1, delay: 0s}}' })
  const path = outputs['manifest-path'] ?? ''
  const manifest = readManifestAt(path)
  expect(manifest.attempts.length).toBe(2)
  expect(manifest.attempts[0]?.failure?.log_tail).toContain('refused by ***')
  const files = [path, ...[1, 2].map((number) => join(dirname(path), `attempt-${number}.log`))].map((file) =>
    readFileSync(file, 'utf8'),
  )
  for (const text of files) {
    expect(text).not.toContain('hunter2secret')
    expect(text).not.toContain(Buffer.from('hunter2secret').toString('base64').slice(0, 12))
  }
})

describe('the setting redact', () => {
  it('takes out what its patterns match, in any encoding', async () => {
    const redact = 'corp-\\d{6}\n  (?<=patient )[A-Z]+ '
    const text =
      'id corp-123456 of patient DOE\nAuthorization data:aWQ9Y29ycC0xMjM0NTY=\nurl corp%2D123456\nRuntimeError: CUDA out of memory, said CORP-654321\n'
    const { outputs } = await step('cat output.txt; exit 1', text, {
      redact,
      policy: 'classes: {resource: {retries: 0}}',
    })
    const { failure } = readManifestAt(outputs['manifest-path'])
    expect(failure?.log_tail).toBe(
      'id *** of patient ***\nAuthorization data:aWQ9***\nurl ***\nRuntimeError: CUDA out of memory, said ***',
    )
    expect(failure?.context.evidence).toBe('RuntimeError: CUDA out of memory, said ***')
  })

  it('is checked before anything starts, each line by its number', async () => {
    const { code, err } = await cli(['--redact', 'good\\d\n\nbad(\n.*', '--', 'touch', 'started'])
    expect(code).toBe(2)
    expect(err).toMatch(/redact: line 3: it is not a regular expression/)
    expect(err).toMatch(/redact: line 4: it matches the empty text/)
    expect(err).not.toContain('line 1')
  })
})

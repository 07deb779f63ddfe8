import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, installed } from '../support/dist.ts'
import { type Inputs, type RunActionOptions, runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'
import { readManifestAt } from './records.ts'

const act = (inputs: Inputs, options: Partial<RunActionOptions> = {}) =>
  runAction({ actionDir: installed, inputs: { upload: 'never', ...inputs }, ...options })

/** Writes to all four files by half and is killed; started again it writes all of it. */
const halfThenWhole = `
if [ "$ML_RUN_ATTEMPT" = 1 ]; then
  echo 'early=1' >> "$GITHUB_OUTPUT"
  printf 'model<<EOF\\nhalf' >> "$GITHUB_OUTPUT"
  echo 'no entry at all' >> "$GITHUB_ENV"
  printf '/half/of/a/pa' >> "$GITHUB_PATH"
  printf '\`\`\`\\nhalf a table' >> "$GITHUB_STEP_SUMMARY"
  kill -KILL $$
fi
printf 'model<<EOF\\nbest\\nmodel\\nEOF\\n' >> "$GITHUB_OUTPUT"
echo 'MODE=trained' >> "$GITHUB_ENV"
echo '/opt/model/bin' >> "$GITHUB_PATH"
echo '# Accuracy 0.97' >> "$GITHUB_STEP_SUMMARY"
`

describe('what a command writes for the runner', () => {
  it('is that of the last attempt; what a failed one wrote by half is on record and nowhere else', async () => {
    const { main, result } = await act({ run: halfThenWhole })
    expect(result).toBe('success')
    expect(main.outputs).toMatchObject({ outcome: 'success', attempts: '2', model: 'best\nmodel' })
    expect(main.outputs).not.toHaveProperty('early')
    expect(main.env).toEqual({ MODE: 'trained' })
    expect(main.path).toEqual(['/opt/model/bin'])
    expect(main.summary).toMatch(/^# Accuracy 0\.97\n[\s\S]*### /)
    expect(main.summary).not.toContain('half a table')
    expect(main.annotations.error).toEqual([])
    const path = main.outputs['manifest-path'] ?? ''
    const [first, second] = readManifestAt(path).attempts
    expect(first?.step_files?.map(({ kind, committed }) => [kind, committed])).toEqual([
      ['output', false],
      ['env', false],
      ['path', false],
      ['summary', false],
    ])
    expect(first?.step_files?.[0]?.problems).toContain('the value of "model" has no end')
    expect(second?.step_files?.every(({ committed, problems }) => committed && problems.length === 0)).toBe(true)
    const copy = join(dirname(path), first?.step_files?.[0]?.file ?? '')
    expect(readFileSync(copy, 'utf8')).toBe('early=1\nmodel<<EOF\nhalf')
  })

  it('reaches the later steps of a step that failed, as far as it is whole, and says what is not', async () => {
    const run = `echo 'epoch=3' >> "$GITHUB_OUTPUT"; printf 'x<<EOF\\nhalf' >> "$GITHUB_OUTPUT"; exit 127`
    const { main } = await act({ run })
    expect(main.outputs).toMatchObject({ outcome: 'failure', epoch: '3' })
    expect(main.outputs).not.toHaveProperty('x')
    expect(main.annotations.warning.map(({ message }) => message)).toEqual([
      'GITHUB_OUTPUT of the command: the value of "x" has no end; later steps do not get it',
    ])
    expect(main.annotations.error).toHaveLength(1)
  })

  it('cannot be an output of ml-run', async () => {
    const run = `printf 'outcome=success\\nArtifact-URL=http://evil\\nmine=1\\n' >> "$GITHUB_OUTPUT"; exit 127`
    const { main } = await act({ run })
    expect(main.outputs).toMatchObject({ outcome: 'failure', 'artifact-url': '', mine: '1' })
    expect(Object.keys(main.outputs).filter((name) => name.toLowerCase() === 'artifact-url')).toEqual(['artifact-url'])
  })

  it('leaves room for the summary of ml-run, however long it is', async () => {
    const run = `yes '| a row of the table |' | head -c 1200000 >> "$GITHUB_STEP_SUMMARY"; exit 127`
    const { main } = await act({ run })
    // Not the whole page in a message: it is long.
    expect(/_Cut here[\s\S]*^### .*failed/m.test(main.summary ?? '')).toBe(true)
    expect(main.annotations.error).toHaveLength(1)
  })

  it('is kept without secrets', async () => {
    const run = `echo "token=$MY_TOKEN" >> "$GITHUB_OUTPUT"; exit 127`
    const { main } = await act({ run }, { env: { MY_TOKEN: 'correct-horse-battery' } })
    expect(main.outputs.token).toBe('correct-horse-battery')
    const path = main.outputs['manifest-path'] ?? ''
    expect(readFileSync(join(dirname(path), 'attempt-1.github-output'), 'utf8')).toBe('token=***\n')
  })

  it('cannot be the state of the action', async () => {
    const { main } = await act({ run: 'test -z "$GITHUB_STATE"' })
    expect(main.result).toBe('success')
  })
})

describe('on the command line', () => {
  it('nothing of it is there when the variables are not set', async () => {
    const result = await cli(['--run', 'env | grep -c "^GITHUB_" ; true'])
    expect(result.out).toBe('0\n')
    expect(result.manifest?.attempts[0]).not.toHaveProperty('step_files')
  })

  it('within a step that sets them it is the same', async () => {
    const file = join(tempDir(), 'output')
    writeFileSync(file, 'before=1')
    const run = 'echo "n=$ML_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"; [ "$ML_RUN_ATTEMPT" = 2 ] || kill -KILL $$'
    const result = await cli(['--run', run], { env: { GITHUB_OUTPUT: file } })
    expect(result.code).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/^before=1\nn<<(ml_run_[\w-]+)\n2\n\1\n$/)
  })
})

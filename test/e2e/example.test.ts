import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, cliPath, root } from '../support/dist.ts'
import { runProgram } from '../support/programs.ts'
import { tempDir } from '../support/temp-dir.ts'

/** Runs the example training in a folder of its own. */
function train(args: readonly string[], options: readonly string[] = []) {
  const cwd = tempDir()
  cpSync(join(root, 'examples'), join(cwd, 'examples'), { recursive: true })
  return cli([...options, '--', 'python3', 'examples/train.py', ...args], { cwd })
}

const finalLoss = (out: string) => /^final loss (\S+)$/m.exec(out)?.[1]

it('the example trains, with nothing installed', async () => {
  const { code, out, manifest } = await train([])
  expect(code).toBe(0)
  expect(out).toMatch(/^step 20\/400 epoch \d+ loss 0\.\d+$/m)
  expect(out).toMatch(/^accuracy 0\.9\d on 30 test rows$/m)
  expect(manifest).toMatchObject({ status: 'succeeded', failure: null })
  expect(manifest?.attempts).toMatchObject([{ number: 1, progress: { step: 400 } }])
})

describe('the example, told to fail, is judged right', () => {
  it.each([
    ['code', 'code', 'python_exception', 1, 'examples/train.py'],
    ['dataset-missing', 'data', 'dataset_missing', 1, 'examples/train.py'],
    ['dataset-corrupt', 'data', 'dataset_checksum_mismatch', 1, 'examples/train.py'],
    ['disk-full', 'resource', 'disk_full', 2, 'examples/train.py'],
    ['memory', 'infrastructure', 'host_out_of_memory', 2, 'examples/failures.py'],
    ['sigkill', 'infrastructure', 'sigkill', 4, null],
  ] as const)('--fail %s: %s, %s, %i attempts', async (kind, failureClass, cause, attempts, file) => {
    const { code, cwd, manifest } = await train(
      ['--fail', kind],
      ['--total-timeout', kind === 'disk-full' ? '4s' : '1m'],
    )
    expect(code).not.toBe(0)
    expect(manifest?.failure).toMatchObject({ class: failureClass, context: { cause } })
    expect(manifest?.attempts).toHaveLength(attempts)
    expect(manifest?.failure?.context.location?.startsWith(join(cwd, file ?? '')) ?? file === null).toBe(true)
  })

  it('--fail network passes on the second attempt, resumed, with the loss of a run that was not disturbed', async () => {
    const undisturbed = finalLoss((await train([])).out)
    const { code, out, manifest } = await train(['--fail', 'network'])
    expect(code).toBe(0)
    expect(manifest?.attempts.map(({ status }) => status)).toEqual(['failed', 'succeeded'])
    expect(manifest?.attempts[0]?.failure).toMatchObject({
      class: 'infrastructure',
      auto_retried: true,
      context: { cause: 'connection_refused' },
    })
    expect(out).toMatch(/^Resuming from checkpoint .* at step 100$/m)
    expect(finalLoss(out)).toBe(undisturbed)
  })
})

it('the failing line is marked as compilers do, for terminals and editors to jump there', async () => {
  const { cwd, err } = await train(['--fail', 'code'])
  expect(err).toMatch(new RegExp(`^${cwd}/examples/train\\.py:\\d+: error: code: `, 'm'))
})

it('a script whose name is misspelt is not retried, and the advice is about its path', async () => {
  const { code, manifest } = await cli(['--', 'python3', 'trian.py'])
  expect(code).toBe(2)
  expect(manifest?.attempts).toHaveLength(1)
  expect(manifest?.failure).toMatchObject({ class: 'code', context: { cause: 'program_file_missing' } })
  expect(manifest?.failure?.suggestion).toMatch(/path/)
})

it('a retry says that standard input is not read again', async () => {
  const script = `printf 'a\\n' | "$0" "$1" -- sh -c '[ $ML_RUN_ATTEMPT = 2 ] || kill -9 $$'`
  const { stderr } = await runProgram('sh', ['-c', script, process.execPath, cliPath], { cwd: tempDir() })
  expect(stderr.toString()).toMatch(/standard input is not read again/)
})

it("the record holds the manifest, a summary and the end of each attempt's output, and git does not see it", async () => {
  const { cwd, err } = await train(['--fail', 'code'])
  const [task] = readdirSync(join(cwd, '.ml-run'))
  const folder = join(cwd, '.ml-run', task ?? '')
  expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'attempt-1.log', 'manifest.json', 'summary.md'])
  expect(err).toContain(join('.ml-run', task ?? '', 'manifest.json'))
  expect(existsSync(join(folder, 'manifest.json.tmp'))).toBe(false)
})

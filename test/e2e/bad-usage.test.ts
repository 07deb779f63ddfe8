import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, cliPath } from '../support/dist.ts'
import { runProgram } from '../support/programs.ts'
import { tempDir } from '../support/temp-dir.ts'

describe('bad usage', () => {
  it('is told in one message with all problems; nothing is started and nothing is written', async () => {
    const cwd = tempDir()
    const { code, err, out } = await cli(
      ['--attempt-timeout', 'soon', '--summry', 'never', '--log-tail-lines', '0', '--', 'touch', 'started'],
      { cwd },
    )
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toBe(`ml-run: nothing was started:
  --summry: there is no such option; did you mean --summary?
  attempt-timeout: "soon" is not a duration; write it as 90s, 30m or 2h30m
  log-tail-lines: 0 is not a whole number from 1 to 5000
ml-run --help says what there is
`)
    expect(existsSync(join(cwd, 'started'))).toBe(false)
    expect(existsSync(join(cwd, '.ml-run'))).toBe(false)
  })

  it.each([
    ['none at all', []],
    ['a command without --', ['python', 'train.py']],
    ['nothing after --', ['--']],
    ['both a script and a command', ['--run', 'true', '--', 'true']],
    ['an empty value', ['--shell', '', '--run', 'true']],
    ['a working directory that is a file', ['--working-directory', '/etc/passwd', '--', 'true']],
    ['an attempt longer than the task', ['--attempt-timeout', '2h', '--total-timeout', '1h', '--', 'true']],
  ])('%s exits 2', async (_, args) => {
    expect((await cli(args)).code).toBe(2)
  })
})

it('a folder that is gone is told in a sentence', async () => {
  const cwd = tempDir()
  const script = `mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"`
  const { code, stderr } = await runProgram('sh', ['-c', script, process.execPath, cliPath, '--', 'true'], { cwd })
  expect(code).toBe(2)
  expect(stderr.toString()).toMatch(/^ml-run: nothing was started: the folder .* is not there any more/)
})

it('a folder where nothing can be made does not stop a command', async () => {
  const { code, err } = await cli(['--', 'true'], { cwd: '/proc', timeoutMs: 20_000, env: { TMPDIR: tempDir() } })
  expect(code).toBe(0)
  expect(err).toContain('warning: the record could not be kept in .ml-run')
})

it('--help and --version print and exit 0, and belong to us only before --', async () => {
  expect(await cli(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Usage:') })
  expect(await cli(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  expect(await cli(['--', 'printf', '%s\n', '--help'])).toMatchObject({ code: 0, out: '--help\n' })
})

describe('a record that cannot be kept', () => {
  it('in the folder where it belongs is kept elsewhere, with a warning, and the outcome stands', async () => {
    const cwd = tempDir()
    writeFileSync(join(cwd, '.ml-run'), 'a file in the way')
    const { code, err } = await cli(['--', 'sh', '-c', 'exit 3'], { cwd, env: { TMPDIR: tempDir() } })
    expect(code).toBe(3)
    expect(err).toMatch(/warning: the record could not be kept in \.ml-run/)
    expect(err).toMatch(/record: \S+manifest\.json/)
  })

  it('anywhere is a warning, and the outcome stands', async () => {
    const cwd = tempDir()
    writeFileSync(join(cwd, '.ml-run'), 'a file in the way')
    writeFileSync(join(cwd, 'tmp'), 'another')
    for (const code of [0, 3]) {
      const result = await cli(['--', 'sh', '-c', `exit ${code}`], { cwd, env: { TMPDIR: join(cwd, 'tmp') } })
      expect(result.code).toBe(code)
      expect(result.err).toContain('no record could be written')
    }
  })

  it('because its folder vanishes meanwhile is a warning, and the outcome stands', async () => {
    const cwd = tempDir()
    mkdirSync(join(cwd, 'work'))
    // Again when a line of the journal was written just then.
    const remove = 'while [ -e .ml-run ]; do rm -rf .ml-run; done; exit 3'
    const { code, err } = await cli(['--', 'sh', '-c', remove], { cwd, env: { TMPDIR: tempDir() } })
    expect(code).toBe(3)
    expect(err).toContain('warning: the record could not be written')
  })
})

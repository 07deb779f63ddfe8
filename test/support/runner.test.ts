import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { survivors } from './programs.ts'
import { runAction } from './runner.ts'
import { tempDir } from './temp-dir.ts'

const IMPORTS = `
  import { appendFileSync, writeFileSync } from 'node:fs'
  import { spawn } from 'node:child_process'
  const append = (kind, text) => appendFileSync(process.env['GITHUB_' + kind], text)
  const stay = () => setInterval(() => {}, 1000)
`
const WRITE_ENVIRONMENT = "append('OUTPUT', 'env=' + JSON.stringify(process.env) + '\\n')"

/** Writes a tiny action; the scripts have `append` and `stay` at hand. */
function action(main: string, options: { post?: string; postIf?: string; inputs?: string } = {}): string {
  const dir = tempDir()
  const post = options.post === undefined ? '' : `\n  post: post.mjs\n  post-if: ${options.postIf ?? 'always()'}`
  writeFileSync(
    join(dir, 'action.yml'),
    `inputs: ${options.inputs ?? '{}'}\nruns:\n  using: node24\n  main: main.mjs${post}\n`,
  )
  writeFileSync(join(dir, 'main.mjs'), IMPORTS + main)
  writeFileSync(join(dir, 'post.mjs'), IMPORTS + (options.post ?? ''))
  return dir
}

function environmentOf(stage: { readonly outputs: Readonly<Record<string, string>> } | null): Record<string, string> {
  return JSON.parse(stage?.outputs.env ?? '{}')
}

describe('what a stage is given', () => {
  test('inputs, evaluated defaults and the job reach main and post', async () => {
    const inputs = `{
      run: {}, grace-period: {default: 10}, upload: {default: "on failure"}, 'two words': {default: 2},
      name: {default: '\${{ github.job }}-\${{ github.run_attempt }}-\${{ strategy.job-index }}-\${{ matrix.seed }}'},
      matrix: {default: '\${{ toJSON(matrix) }}'}, cell: {default: "\${{ matrix['batch size'] }}"},
      os: {default: '\${{ runner.os }}\${{ github.nothing }}'} }`
    const { main, post } = await runAction({
      actionDir: action(WRITE_ENVIRONMENT, { post: WRITE_ENVIRONMENT, inputs }),
      inputs: { run: 'python train.py', Upload: 'always', unknown: true },
      context: { github: { job: 'tune', run_attempt: '3' }, matrix: { seed: 7, 'batch size': 0.5 } },
    })
    for (const stage of [main, post]) {
      expect(environmentOf(stage)).toMatchObject({
        INPUT_RUN: 'python train.py',
        'INPUT_GRACE-PERIOD': '10',
        INPUT_UPLOAD: 'always',
        INPUT_TWO_WORDS: '2',
        INPUT_NAME: 'tune-3-0-7',
        INPUT_MATRIX: '{\n  "seed": 7,\n  "batch size": 0.5\n}',
        INPUT_CELL: '0.5',
        INPUT_OS: 'Linux',
        INPUT_UNKNOWN: 'true',
        GITHUB_JOB: 'tune',
        GITHUB_RUN_ATTEMPT: '3',
        GITHUB_ACTIONS: 'true',
        RUNNER_OS: 'Linux',
      })
      expect(stage?.annotations.warning[0]?.message).toContain("Unexpected input(s) 'unknown'")
    }
  })

  test('the environment holds nothing of the test, and the working directory is an empty workspace', async () => {
    const { main, workspace } = await runAction({
      actionDir: action(`${WRITE_ENVIRONMENT}\nappend('OUTPUT', 'cwd=' + process.cwd() + '\\n')`),
      env: { ADDED: 'yes', GITHUB_JOB: 'not mine to set' },
    })
    expect(Object.keys(environmentOf(main)).filter((name) => /^(npm_|VITEST|NODE)/.test(name))).toEqual([])
    expect(environmentOf(main)).toMatchObject({ ADDED: 'yes', GITHUB_JOB: 'train', GITHUB_WORKSPACE: workspace })
    expect(main.outputs.cwd).toBe(workspace)
    expect(readdirSync(workspace)).toEqual([])
  })

  test('post gets the state, the variables and the path of main, but files of its own', async () => {
    const main = `append('STATE', 'a=1\\nb<<X\\nline 1\\nline 2\\nX\\n'); append('ENV', 'EXPORTED=e\\n')
      append('PATH', '/opt/tool\\n'); ${WRITE_ENVIRONMENT}; console.log('::save-state name=c::3')`
    const result = await runAction({ actionDir: action(main, { post: WRITE_ENVIRONMENT }) })
    const post = environmentOf(result.post)
    expect(post).toMatchObject({ STATE_a: '1', STATE_b: 'line 1\nline 2', STATE_c: '3', EXPORTED: 'e' })
    expect(post.PATH).toMatch(/^\/opt\/tool:/)
    expect(post.GITHUB_OUTPUT).not.toBe(environmentOf(result.main).GITHUB_OUTPUT)
  })

  test('an expression that it does not know is refused', async () => {
    for (const expression of ['secrets.TOKEN', "format('{0}', github.job)", "github.job || 'x'"]) {
      const actionDir = action('', { inputs: `{a: {default: "\${{ ${expression} }}"}}` })
      await expect(runAction({ actionDir })).rejects.toThrow(expression)
    }
  })
})

describe('what is made of the output', () => {
  test('bytes stay as they are, lines end at \\n, \\r\\n and lone \\r', async () => {
    const bytes = Buffer.from('a\nb\r\nc\rd\r\r\n\n\xff\xfe é no newline', 'latin1')
    const { main } = await runAction({
      actionDir: action(`process.stdout.write(Buffer.from('${bytes.toString('hex')}', 'hex'))`),
    })
    expect(main.stdout).toEqual(bytes)
    expect(main.bytes).toEqual(bytes)
    expect(main.lines).toEqual(['a', 'b', 'c', 'd', '', '', '\ufffd\ufffd \ufffd no newline'])
  })

  test('commands are obeyed on both streams', async () => {
    const main = "console.log('::error file=' + process.cwd() + '/src/a.py::out'); console.error('::warning::err')"
    const { annotations } = (await runAction({ actionDir: action(main) })).main
    expect(annotations).toEqual({
      error: [{ message: 'out', file: 'src/a.py' }],
      warning: [{ message: 'err' }],
      notice: [],
    })
  })

  test('a malformed file or a disabled command fails the step that exited 0', async () => {
    for (const main of [
      "append('OUTPUT', 'good=1\\nnonsense\\n')",
      "append('OUTPUT', 'good=1\\nx<<EOF\\nnever closed')",
    ]) {
      const { main: stage, result } = await runAction({ actionDir: action(main) })
      expect(stage).toMatchObject({ code: 0, result: 'failure', outputs: { good: '1' } })
      expect(stage.annotations.error).toHaveLength(2)
      expect(result).toBe('failure')
    }
    const { main: stage } = await runAction({ actionDir: action("console.log('::set-env name=A::b')") })
    expect(stage).toMatchObject({ code: 0, result: 'failure', env: {} })
  })

  test('a summary over 1 MiB is dropped whole', async () => {
    const write = (bytes: number) => runAction({ actionDir: action(`append('STEP_SUMMARY', 'x'.repeat(${bytes}))`) })
    const [at, over] = await Promise.all([write(1_048_576), write(1_048_577)])
    expect(at.main).toMatchObject({ summaryBytes: 1_048_576, summary: expect.any(String), annotations: { error: [] } })
    expect(over.main).toMatchObject({ summaryBytes: 1_048_577, summary: null, result: 'success' })
    expect(over.main.annotations.error).toHaveLength(1)
  })

  test('a summary on a full disk is the problem of the action, not of the runner', async () => {
    const { main } = await runAction({
      actionDir: action(
        "try { append('STEP_SUMMARY', 'x') } catch ({ code }) { append('OUTPUT', 'code=' + code + '\\n') }",
      ),
      fileCommands: { STEP_SUMMARY: '/dev/full' },
    })
    expect(main).toMatchObject({ result: 'success', outputs: { code: 'ENOSPC' }, summary: '' })
  })

  test('a slow reader gets every byte, late', async () => {
    const main = "process.stdout.write('x'.repeat(1_000_000) + '\\n')"
    const { main: stage } = await runAction({ actionDir: action(main), readBytesPerSecond: 2_000_000 })
    expect(stage.bytes).toHaveLength(1_000_001)
    expect(stage.ms).toBeGreaterThan(300)
  })
})

describe('how a stage ends', () => {
  test('post runs after a failed and a killed main, with the state saved before', async () => {
    const save = "append('STATE', 'saved=1\\n'); "
    const post = WRITE_ENVIRONMENT
    const failed = await runAction({ actionDir: action(`${save} process.exitCode = 3`, { post }) })
    const killed = await runAction({
      actionDir: action(`${save} console.log('ready'); stay()`, { post }),
      event: { killWhen: (line) => line === 'ready' },
    })
    expect(failed.main).toMatchObject({ code: 3, signal: null, result: 'failure' })
    expect(killed.main).toMatchObject({ code: null, signal: 'SIGKILL', result: 'failure' })
    for (const run of [failed, killed]) {
      expect(environmentOf(run.post)).toMatchObject({ STATE_saved: '1' })
      expect(run.result).toBe('failure')
    }
  })

  test('post-if is respected', async () => {
    const run = (main: string, postIf: string) => runAction({ actionDir: action(main, { post: '', postIf }) })
    expect((await run('', 'success()')).post).not.toBeNull()
    expect((await run('process.exit(1)', 'success()')).post).toBeNull()
    await expect(run('', "github.job == 'x'")).rejects.toThrow('post-if')
  })

  test('a failed post fails the job', async () => {
    expect((await runAction({ actionDir: action('', { post: 'process.exit(1)' }) })).result).toBe('failure')
  })

  test('a cancel is SIGINT, SIGTERM after 7.5 s and SIGKILL after 10 s, to node alone', async () => {
    const report = (signal: string) => `process.on('${signal}', () => console.log('${signal}'));`
    const ready = "console.log('ready'); stay()"
    const cancel = (main: string) =>
      runAction({
        actionDir: action(main + ready, { post: "append('OUTPUT', 'post=ran\\n')" }),
        event: { cancelWhen: (line) => line === 'ready' },
      })
    const child = "spawn('setsid', ['sleep', '60'], { stdio: 'ignore' });"
    const [polite, deaf, stubborn] = await Promise.all([
      cancel("process.on('SIGINT', () => process.exit(0));"),
      cancel(report('SIGINT')),
      cancel(report('SIGINT') + report('SIGTERM') + child),
    ])
    expect(polite.main).toMatchObject({ code: 0, result: 'cancelled', sent: ['SIGINT'] })
    expect(deaf.main).toMatchObject({ signal: 'SIGTERM', lines: ['ready', 'SIGINT'], sent: ['SIGINT', 'SIGTERM'] })
    expect(deaf.main.ms).toBeGreaterThan(7_500)
    expect(deaf.main.ms).toBeLessThan(9_500)
    expect(stubborn.main).toMatchObject({ signal: 'SIGKILL', lines: ['ready', 'SIGINT', 'SIGTERM'] })
    expect(stubborn.main.ms).toBeGreaterThan(10_000)
    expect(stubborn.orphans.map(({ command }) => command)).toEqual(['sleep 60'])
    for (const run of [polite, deaf, stubborn]) {
      expect(run.result).toBe('cancelled')
      expect(run.post?.outputs).toEqual({ post: 'ran' })
    }
  })

  test('orphans are reported and killed', async () => {
    const mark = `mark-${process.pid}-${Date.now()}`
    const main = "spawn('setsid', ['sleep', '61'], { stdio: 'ignore', detached: true }).unref()"
    const { orphans } = await runAction({ actionDir: action(main), env: { MARK: mark } })
    // The sweep may come before setsid has become what it starts.
    expect(orphans.map(({ command }) => command)).toEqual([expect.stringMatching(/^(?:setsid )?sleep 61$/)])
    await expect.poll(() => survivors(mark)).toEqual([])
  })
})

describe('the directories of a run', () => {
  let before = ''

  test('are there as long as the test is', async () => {
    const { workspace, temp } = await runAction({ actionDir: action("writeFileSync('manifest.json', '{}')") })
    expect(existsSync(join(workspace, 'manifest.json'))).toBe(true)
    expect(existsSync(temp)).toBe(true)
    before = workspace
  })

  test('and are gone after it', () => {
    expect(before).not.toBe('')
    expect(existsSync(before)).toBe(false)
  })
})

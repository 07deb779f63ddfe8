import { describe, expect, it } from 'vitest'
import { readArgv } from './argv.ts'
import { readClassifyArgv } from './classify-argv.ts'
import { help } from './help.ts'
import { writtenInputs } from './inputs.ts'
import { readSettings } from './read.ts'
import { settingNames, settings } from './table.ts'

const problemsOf = (written: Record<string, string>) => {
  const reading = readSettings(written)
  return reading.ok ? [] : reading.problems
}

describe('settings', () => {
  it('have their defaults when only the command is given', () => {
    expect(readSettings({ run: 'python train.py' })).toEqual({
      ok: true,
      settings: {
        run: 'python train.py',
        shell: 'bash',
        'working-directory': '.',
        'attempt-timeout': null,
        'total-timeout': null,
        'hang-timeout': null,
        datasets: null,
        'grace-period': 10_000,
        policy: null,
        'policy-file': null,
        mode: 'act',
        'on-retry': null,
        'log-tail-lines': 200,
        'artifact-name': 'ml-run ${{ github.job }} ${{ toJSON(matrix) }} ${{ github.run_attempt }}',
        'retention-days': null,
        upload: 'on-failure',
        summary: 'always',
        annotations: true,
        checkpoints: null,
        tracking: 'auto',
        redact: null,
      },
    })
  })

  it.each([
    [{ 'attempt-timeout': 'soon' }, 'attempt-timeout: "soon" is not a duration; write it as 90s, 30m or 2h30m'],
    [{ 'attempt-timeout': '0s' }, 'attempt-timeout: 0s is out of range; it may be from 1ms to 576h'],
    [{ 'attempt-timeout': '9999h' }, 'attempt-timeout: 9999h is out of range; it may be from 1ms to 576h'],
    [{ 'log-tail-lines': '1e3' }, 'log-tail-lines: "1e3" is not a whole number from 1 to 5000'],
    [{ 'log-tail-lines': '0' }, 'log-tail-lines: 0 is not a whole number from 1 to 5000'],
    [{ 'retention-days': '-1' }, 'retention-days: "-1" is not a whole number from 1 to 400'],
    [{ upload: 'allways' }, 'upload: "allways" is none of on-failure, always, never; did you mean always?'],
    [{ annotations: 'yes' }, 'annotations: "yes" is neither true nor false'],
    [{ annotations: 'True' }, 'annotations: "True" is neither true nor false'],
    [{ 'grace-period': '' }, 'grace-period: it is empty; give a value or leave it out'],
    [{ run: '  \n' }, 'run: it is empty; give a value or leave it out'],
    [{ 'atempt-timeout': '5m' }, 'atempt-timeout: there is no such setting; did you mean attempt-timeout?'],
    [{ colour: 'blue' }, 'colour: there is no such setting'],
    [
      { shell: 'bahs' },
      'shell: "bahs" is none of bash, sh, python, pwsh, powershell, cmd, and as a command of your own it needs {0} for the script file; did you mean bash?',
    ],
    [{ policy: 'rules: []', 'policy-file': 'ml-run.yml' }, 'policy: policy-file is given as well; keep one of them'],
    [
      { 'hang-timeout': '1h', 'attempt-timeout': '1h' },
      'hang-timeout: it is not shorter than attempt-timeout, which would always end the attempt first; lower it or raise attempt-timeout',
    ],
    [
      { 'attempt-timeout': '2h', 'total-timeout': '1h' },
      'attempt-timeout: it is longer than total-timeout, which would always end the attempt first; lower it or raise total-timeout',
    ],
  ])('%o: %s', (written, problem) => {
    expect(problemsOf({ run: 'true', ...written })).toEqual([problem])
  })

  it('refuse a NUL character, which no command can be given', () => {
    expect(problemsOf({ run: 'a\0b' })).toEqual(['run: it holds a NUL character, which no command can be given'])
  })

  it('tell all problems at once', () => {
    expect(problemsOf({ run: '', uplaod: 'x', annotations: '1', 'total-timeout': 'x' })).toHaveLength(4)
  })

  it("accept a shell of the user's own", () => {
    expect(readSettings({ run: 'true', shell: 'perl {0}' }).ok).toBe(true)
  })

  it('each have one line of help that ends', () => {
    for (const name of settingNames) expect(settings[name].help).toMatch(/^[^\n]+\.$/)
  })
})

describe('inputs', () => {
  it('are the variables of the runner, where an empty one without a default was not given', () => {
    expect(
      writtenInputs({ INPUT_RUN: 'true', 'INPUT_ATTEMPT-TIMEOUT': '', INPUT_SHELL: 'bash', PATH: '/bin' }),
    ).toEqual({ run: 'true', shell: 'bash' })
  })

  it('keep what is misspelt, so that it is seen', () => {
    expect(problemsOf({ ...writtenInputs({ INPUT_RUN: 'true', INPUT_TIMEOUT: '5m' }) })).toEqual([
      expect.stringContaining('timeout: there is no such setting'),
    ])
  })

  it('without a command are a problem', () => {
    expect(problemsOf({ ...writtenInputs({}) })).toEqual(['run: it is empty; give a value or leave it out'])
  })
})

describe('the command line', () => {
  it('is settings, --, and a command whose own flags are left alone', () => {
    expect(
      readArgv(['--attempt-timeout', '5m', '--upload=never', '--', 'python', 'train.py', '--', '--shell']),
    ).toEqual({
      written: { 'attempt-timeout': '5m', upload: 'never' },
      program: ['python', 'train.py', '--', '--shell'],
      problems: [],
    })
  })

  it.each([
    [[], 'no command: give one after --, as in ml-run -- python train.py'],
    [['--'], '--: no command follows it'],
    [['--', ''], '--: the name of the command is empty'],
    [['python', '--', 'x'], 'python: put -- before the command, as in ml-run -- python'],
    [
      ['--atempt-timeout', '5m', '--', 'x'],
      '--atempt-timeout: there is no such option; did you mean --attempt-timeout?',
    ],
    [['--attempt-timeout', '--', 'x'], '--attempt-timeout: it needs a value'],
    [['-v', '--', 'x'], '-v: there is no such option; see ml-run --help'],
    [['--run', 'a', '--', 'x'], '--run: a command after -- is given as well; keep one of them'],
    [['--shell', 'sh', '--', 'x'], '--shell: it goes with --run; a command after -- is started without a shell'],
    [
      ['--upload', 'always', '--', 'x'],
      '--upload: it is for the action; the command line uploads nothing and keeps its record under .ml-run/',
    ],
    [['--summary', 'never', '--summary', 'always', '--', 'x'], '--summary: it is given twice'],
  ])('%o: %s', (argv, problem) => {
    expect(readArgv(argv).problems).toEqual([problem])
  })

  it('says in its help what there is', () => {
    const text = help('1.2.3')
    for (const name of settingNames) expect(text.includes(`--${name} `)).toBe(!('actionOnly' in settings[name]))
  })
})

describe('the command line of classify', () => {
  it.each([
    [
      ['log.txt', '--exit-code', '137', '--signal', 'kill'],
      { kind: 'log', file: 'log.txt', exitCode: 137, signal: 'SIGKILL', json: false, written: {} },
    ],
    [[], { kind: 'log', file: '-', exitCode: null, signal: null, json: false, written: {} }],
    [['-', '--json'], { kind: 'log', file: '-', exitCode: null, signal: null, json: true, written: {} }],
    [['--jsonl', 'many.jsonl'], { kind: 'jsonl', file: 'many.jsonl', written: {} }],
    [
      ['a', '--policy-file', 'p.yml'],
      { kind: 'log', file: 'a', exitCode: null, signal: null, json: false, written: { 'policy-file': 'p.yml' } },
    ],
  ])('%o', (argv, request) => {
    expect(readClassifyArgv(argv)).toEqual(request)
  })

  it.each([
    [['a', 'b']],
    [['a', '--exit-code', '256']],
    [['a', '--exit-code', '-1']],
    [['a', '--signal', 'SIGNOTHING']],
    [['a', '--nonsense']],
    [['--jsonl', 'a', '--exit-code', '1']],
  ])('%o is refused', (argv) => {
    expect(readClassifyArgv(argv)).toMatchObject({ kind: 'bad', problems: [expect.any(String)] })
  })
})

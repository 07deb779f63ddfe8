import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { installed, root } from '../support/dist.ts'
import { type Inputs, type RunActionOptions, runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'

const act = (inputs: Inputs, options: Partial<RunActionOptions> = {}) =>
  runAction({ actionDir: installed, inputs: { upload: 'never', ...inputs }, ...options })

/** A workspace with these files. */
function workspaceWith(files: Readonly<Record<string, string>>): string {
  const workspace = tempDir()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true })
    writeFileSync(join(workspace, name), text)
  }
  return workspace
}

const training = {
  'src/train.py':
    'from model import step\n\nfor i in range(3):\n    print(f"step {i} loss {1 / (i + 1)}")\n    step(i)\n',
  'src/model.py': 'def step(i):\n    if i == 2:\n        raise ValueError(f"loss is not finite at step {i}")\n',
}
const connects = (until: number) =>
  `[ "$ML_RUN_ATTEMPT" -ge ${until} ] || { echo 'ConnectionRefusedError: [Errno 111] Connection refused'; exit 1; }`

describe('a failing Python script', () => {
  it('is marked at its deepest line of the workspace, with class, cause, evidence and what to do', async () => {
    const { main } = await act({ run: 'python3 src/train.py' }, { workspace: workspaceWith(training) })
    expect(main.annotations.error).toHaveLength(1)
    expect(main.annotations.error[0]).toMatchObject({
      file: 'src/model.py',
      line: 3,
      title: expect.stringMatching(/\bcode\b.*\btraining_diverged\b/),
      message: expect.stringContaining('ValueError: loss is not finite at step 2'),
    })
    expect(main.annotations.error[0]?.message).toContain(main.outputs.suggestion)
    expect(main.annotations).toMatchObject({ warning: [], notice: [] })
  })

  it('is explained in the summary', async () => {
    const { main } = await act({ run: 'python3 src/train.py' }, { workspace: workspaceWith(training) })
    const summary = main.summary ?? ''
    const text = plain(summary)
    expect(text).toMatch(/^### .*failed/)
    for (const part of ['code', 'training_diverged', 'ValueError: loss is not finite at step 2', 'model.py:3']) {
      expect(text).toContain(part)
    }
    expect(text).toContain(main.outputs.suggestion?.replaceAll('`', ''))
    // The quote's line in the output: three steps, the heading of the traceback, two frames of two or three lines.
    expect(text).toMatch(/\bline (?:9|10|11)\b/)
    const rows = tableRows(summary)
    expect(rows).toHaveLength(3)
    expect(plain(rows[2] ?? '')).toMatch(
      /\| 1 \| \d{4}-\d\d-\d\d .* \| [\d.]+m?s \| exit code 1 \| code \| training_diverged \| stop: .*\|/,
    )
    expect(summary).toMatch(/<details><summary>.*attempt 1<\/summary>\s*<pre>step 0 loss 1.0\n/)
    expect(text).toContain('https://github.com/octo-org/octo-repo/actions/runs/1658821493')
    expect(text).toContain(main.outputs['manifest-path'])
  })

  it('leads to the documentation of whoever publishes the action, and names its file where nobody does', async () => {
    const published = { action_repository: 'acme/ml-run', action_ref: 'v1' }
    const { main } = await act({ run: 'nowhere' }, { context: { github: published } })
    expect(main.summary).toContain(
      '([more](https://github.com/acme/ml-run/blob/v1/docs/failures.md#command_not_found))',
    )
    const local = await act({ run: 'nowhere' })
    expect(plain(local.main.summary ?? '')).toContain('(more: docs/failures.md#command_not_found)')
  })

  it('gives every output that action.yml declares', async () => {
    const { main } = await act({ run: 'python3 src/train.py' }, { workspace: workspaceWith(training) })
    const declared = Object.keys(parse(readFileSync(join(root, 'action.yml'), 'utf8')).outputs)
    expect(declared).toHaveLength(12)
    expect(Object.keys(main.outputs).sort()).toEqual(declared.sort())
    expect(main.outputs).toMatchObject({
      outcome: 'failure',
      class: 'code',
      cause: 'training_diverged',
      'exit-code': '1',
      signal: '',
      attempts: '1',
      'retry-count': '0',
      suggestion: expect.stringMatching(/\w+ \w+/),
      location: expect.stringMatching(/src\/model\.py:3$/),
    })
  })

  it('is marked at the line that a relative path names, seen from the working directory', async () => {
    const script =
      'import sys\nprint(\'Traceback (most recent call last):\\n  File "model.py", line 2, in f\\nValueError: x\', file=sys.stderr)\nsys.exit(1)\n'
    const { main } = await act(
      { run: 'python3 print.py', 'working-directory': 'src' },
      { workspace: workspaceWith({ 'src/print.py': script }) },
    )
    expect(main.annotations.error).toMatchObject([{ file: 'src/model.py', line: 2 }])
  })

  it('is marked in a file of any name', async () => {
    const name = 'dir, a:b/100% "new".py'
    const { main } = await act({ run: `python3 '${name}'` }, { workspace: workspaceWith({ [name]: '\n1 / 0\n' }) })
    expect(main.annotations.error).toMatchObject([{ file: name, line: 2 }])
  })

  it('is not marked in a package, also when that lies in the workspace', async () => {
    const site = '.venv/lib/python3.11/site-packages/library.py'
    const workspace = workspaceWith({
      [site]: 'def call():\n    raise RuntimeError("in the library")\n',
      'train.py': `import sys\nsys.path.append('${dirname(site)}')\nimport library\nlibrary.call()\n`,
    })
    const { main } = await act({ run: 'python3 train.py' }, { workspace })
    expect(main.annotations.error).toMatchObject([{ file: 'train.py', line: 4 }])
  })

  it('has an error without a file when it lies outside the workspace', async () => {
    const outside = workspaceWith({ 'tool.py': '\n\nraise ValueError("outside")\n' })
    const { main } = await act({ run: `python3 ${outside}/tool.py` })
    expect(main.annotations.error).toHaveLength(1)
    expect(main.annotations.error[0]).not.toHaveProperty('file')
    expect(main.annotations.error[0]).not.toHaveProperty('line')
    expect(main.annotations.error[0]?.message).toContain('ValueError: outside')
  })

  it('is marked in the workspace when it called something outside', async () => {
    const outside = workspaceWith({ 'tool.py': 'def call():\n    raise ValueError("outside")\n' })
    const train = `import sys\nsys.path.append('${outside}')\nimport tool\ntool.call()\n`
    const { main } = await act({ run: 'python3 train.py' }, { workspace: workspaceWith({ 'train.py': train }) })
    expect(main.annotations.error).toMatchObject([{ file: 'train.py', line: 4 }])
  })
})

describe('a task that was retried', () => {
  it('has a notice for each retried attempt, and no error when it succeeded', async () => {
    const { main, result } = await act({ run: connects(3) })
    expect(result).toBe('success')
    expect(main.annotations.error).toEqual([])
    expect(main.annotations.notice.map(({ title }) => title)).toEqual([
      expect.stringContaining('attempt 1'),
      expect.stringContaining('attempt 2'),
    ])
    for (const { message } of main.annotations.notice) expect(message).toContain('connection_refused')
    expect(main.outputs).toMatchObject({ outcome: 'success', class: '', cause: '', attempts: '3', 'retry-count': '2' })
    expect(main.outputs).toMatchObject({ suggestion: '', location: '', 'exit-code': '0', signal: '' })
    expect(plain(main.summary ?? '')).toMatch(/^### .*succeeded after 3 attempts/)
    expect(tableRows(main.summary ?? '')).toHaveLength(5)
  })

  it('has one error, for the last failure, when it did not succeed', async () => {
    const { main } = await act({ run: connects(9) })
    expect(main.annotations.error).toHaveLength(1)
    expect(main.annotations.notice).toHaveLength(3)
    expect(main.outputs).toMatchObject({
      outcome: 'failure',
      class: 'infrastructure',
      attempts: '4',
      'retry-count': '3',
    })
  })

  it('has a group in the log for each attempt', async () => {
    const { main } = await act({ run: `echo "this is $ML_RUN_ATTEMPT"; printf 'no newline'\n${connects(3)}` })
    expect(main.groups.map(({ title }) => title)).toEqual([1, 2, 3].map((n) => expect.stringContaining(`attempt ${n}`)))
    main.groups.forEach(({ lines }, i) => {
      expect(lines.slice(0, 2)).toEqual([`this is ${i + 1}`, expect.stringMatching(/^no newline/)])
    })
    expect(main.lines.filter((line) => line === '::endgroup::')).toHaveLength(3)
    const between = main.lines.filter((line) => line.startsWith('ml-run: '))
    expect(main.groups.flatMap(({ lines }) => lines).filter((line) => between.includes(line))).toEqual([])
  })
})

describe('the settings of the reports', () => {
  it.each([
    ['never', 'exit 127', false],
    ['never', 'true', false],
    ['on-failure', 'true', false],
    ['on-failure', 'exit 127', true],
    ['on-failure', '[ "$ML_RUN_ATTEMPT" != 1 ] || kill -ALRM $$', true],
    ['always', 'true', true],
    ['always', 'exit 127', true],
  ])('summary: %s for a command of `%s`', async (summary, run, isWritten) => {
    const { main, post } = await act({ run, summary })
    expect(main.summary !== '').toBe(isWritten)
    expect(post?.summary).toBe('')
  })

  it('annotations: false makes none', async () => {
    const { main } = await act({ run: connects(9), annotations: false })
    expect(main.annotations).toEqual({ error: [], warning: [], notice: [] })
    expect(main.outputs.outcome).toBe('failure')
  })
})

describe('bad settings', () => {
  it('stop the step before anything is started, all in one error', async () => {
    const wrong = {
      'attempt-timeout': '5 parsecs',
      'total-timeout': '-1s',
      'log-tail-lines': '0',
      'retention-days': '1000',
      upload: 'sometimes',
      annotations: 'yes',
      shell: 'fish',
      'working-directory': 'nowhere',
      sumary: 'never',
    }
    const { main, post, result, workspace } = await act({ run: 'touch started', ...wrong })
    expect(result).toBe('failure')
    expect(main.annotations.error).toHaveLength(1)
    for (const name of Object.keys(wrong)) expect(main.annotations.error[0]?.message).toContain(`${name}: `)
    expect(existsSync(join(workspace, 'started'))).toBe(false)
    expect(main.outputs.outcome).toBe('failure')
    expect(post).toMatchObject({ code: 0, lines: [], summary: '' })
  })

  it.each([
    ['contradict each other', { 'attempt-timeout': '2h', 'total-timeout': '1h' }, ['attempt-timeout']],
    ['are empty', { run: ' ', shell: '', summary: '' }, ['run', 'shell', 'summary']],
  ])('that %s', async (_, inputs, names) => {
    const { main, workspace } = await act({ run: 'touch started', ...inputs })
    expect(main.annotations.error).toHaveLength(1)
    for (const name of names) expect(main.annotations.error[0]?.message).toContain(`${name}: `)
    expect(existsSync(join(workspace, 'started'))).toBe(false)
    expect(main.outputs.outcome).toBe('failure')
  })

  it('are told apart from a variable of the workflow that only begins like an input', async () => {
    const { main } = await act({ run: 'touch started' }, { env: { INPUT_SIZE: '224' } })
    expect(main.annotations.error[0]?.message).toContain('INPUT_SIZE looks like an input; give it another name')
    expect(main.outputs.outcome).toBe('failure')
  })
})

/** Markdown as it reads: without tags, entities and marks of links and emphasis. */
function plain(markdown: string): string {
  return markdown
    .replace(/<\/?[a-z]+>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

const tableRows = (markdown: string): readonly string[] => markdown.split('\n').filter((line) => line.startsWith('|'))

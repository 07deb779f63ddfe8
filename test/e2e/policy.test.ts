import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, installed } from '../support/dist.ts'
import { runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'

const rules = `rules:
  - cause: licence_lost
    class: data
    match: 'licence server \\S+ (refused|closed)'
    suggestion: Ask for a licence.
`
const bad = `rules:
  - cause: a
    class: infra
    match: '(a+)+$'
`
const badProblems = [
  ':3:12: class: "infra" is none of infrastructure, code, data, resource, unknown; did you mean infrastructure?',
  ':4:12: match: it repeats what is itself repeated without end, as in (a+)+, which runs away in most engines; repeat once, as in a+',
]
const failing = 'echo "No space left on device"; echo "licence server lic1 REFUSED us" >&2; exit 1'

/** A folder with a policy in the usual place. */
function folderWith(policy: string): string {
  const folder = tempDir()
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, '.github', 'ml-run.yml'), policy)
  return folder
}

describe("the user's own rules", () => {
  const verdict = {
    class: 'data',
    suggestion: 'Ask for a licence.',
    auto_retried: false,
    context: {
      cause: 'licence_lost',
      confidence: 'certain',
      rule: 'policy-rule-1',
      evidence: 'licence server lic1 REFUSED us',
    },
  }

  it('decide on the command line, from the usual file', async () => {
    const { code, err, manifest } = await cli(['--', 'sh', '-c', failing], { cwd: folderWith(rules) })
    expect(code).toBe(1)
    expect(err).toContain('data: licence lost (licence_lost), certain')
    expect(manifest?.failure).toMatchObject(verdict)
    expect(manifest?.attempts).toHaveLength(1)
    expect(manifest?.attempts[0]?.rivals).toMatchObject([{ cause: 'disk_full' }])
  })

  it('decide from a file that is named, instead of the usual one', async () => {
    const cwd = folderWith(bad)
    writeFileSync(join(cwd, 'own.yml'), `\uFEFF${rules}`)
    const { manifest } = await cli(['--policy-file', 'own.yml', '--', 'sh', '-c', failing], { cwd })
    expect(manifest?.failure).toMatchObject(verdict)
  })

  it('decide from the text of a setting, instead of the usual file', async () => {
    const { manifest } = await cli(['--policy', rules, '--', 'sh', '-c', failing], { cwd: folderWith(bad) })
    expect(manifest?.failure).toMatchObject(verdict)
  })

  it('decide in the action, from the workspace whatever the working directory', async () => {
    const workspace = folderWith(rules)
    mkdirSync(join(workspace, 'sub'))
    const { main } = await runAction({
      actionDir: installed,
      workspace,
      inputs: { run: failing, upload: 'never', 'working-directory': 'sub' },
    })
    expect(main.outputs).toMatchObject({ class: 'data', cause: 'licence_lost', suggestion: 'Ask for a licence.' })
  })

  it('with a pattern that every line is tried against are found too', async () => {
    const policy = "rules: [{ cause: numbered, class: code, match: '^E\\d+$' }]"
    const { manifest } = await cli(['--policy', policy, '--', 'sh', '-c', 'seq 100000; echo E17; exit 1'])
    expect(manifest?.failure?.context).toMatchObject({ cause: 'numbered', line: '100001' })
  })

  it('are for classify as well', async () => {
    const input = 'licence server lic1 closed the connection\n'
    const usual = await cli(['classify', '--json'], { cwd: folderWith(rules), input })
    expect(JSON.parse(usual.out)).toMatchObject({ class: 'data', context: { cause: 'licence_lost' } })
    const cwd = tempDir()
    writeFileSync(join(cwd, 'own.yml'), bad)
    const { code, err, out } = await cli(['classify', '--policy-file', 'own.yml'], { cwd, input })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('policy-file: own.yml:3:12: class: ')
  })
})

describe('a bad policy', () => {
  it('starts nothing on the command line, and all problems are told, beside those of the settings', async () => {
    const cwd = folderWith(bad)
    const { code, err } = await cli(['--attempt-timeout', 'soon', '--', 'touch', 'started'], { cwd })
    expect(code).toBe(2)
    expect(err).toBe(`ml-run: nothing was started:
  attempt-timeout: "soon" is not a duration; write it as 90s, 30m or 2h30m
${badProblems.map((problem) => `  policy-file: .github/ml-run.yml${problem}`).join('\n')}
ml-run --help says what there is
`)
    expect(existsSync(join(cwd, 'started'))).toBe(false)
    expect(existsSync(join(cwd, '.ml-run'))).toBe(false)
  })

  it('fails the step of the action', async () => {
    const workspace = folderWith(bad)
    const { main, result } = await runAction({
      actionDir: installed,
      workspace,
      inputs: { run: 'touch started', upload: 'never' },
    })
    expect(result).toBe('failure')
    expect(main.outputs).toEqual({ outcome: 'failure' })
    expect(main.annotations.error).toMatchObject([
      {
        message: `Nothing was started. ${badProblems.map((problem) => `policy-file: .github/ml-run.yml${problem}`).join('\n')}`,
      },
    ])
    expect(existsSync(join(workspace, 'started'))).toBe(false)
  })

  it.each([
    ['in the setting', ['--policy', bad], /^ {2}policy: 3:12: class: /m],
    [
      'in a file that is not there',
      ['--policy-file', 'nowhere.yml'],
      /policy-file: nowhere\.yml: it cannot be read: no such file or directory/,
    ],
    ['in a folder', ['--policy-file', '/'], /policy-file: \/: it cannot be read: /],
    [
      'given twice',
      ['--policy', rules, '--policy-file', 'x.yml'],
      /policy: policy-file is given as well; keep one of them/,
    ],
    ['that is empty', ['--policy-file', ' '], /policy-file: it is empty/],
  ])('%s exits 2', async (_, args, problem) => {
    const { code, err, cwd } = await cli([...args, '--', 'touch', 'started'])
    expect(code).toBe(2)
    expect(err).toMatch(problem)
    expect(existsSync(join(cwd, 'started'))).toBe(false)
  })
})

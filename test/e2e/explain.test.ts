import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli } from '../support/dist.ts'
import { tempDir } from '../support/temp-dir.ts'

/** A record as a run leaves it: its folder, and the path of its manifest. */
async function recorded(script: string) {
  const { cwd } = await cli(['--', 'sh', '-c', script])
  const [id] = readdirSync(join(cwd, '.ml-run'))
  return { cwd, path: join('.ml-run', id ?? '', 'manifest.json') }
}

describe('ml-run explain', () => {
  it('says that nothing changed when nothing did', async () => {
    const { cwd, path } = await recorded('echo "dataset not found"; exit 1')
    const { code, out, err } = await cli(['explain', path], { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(
      /^rules: [\d.]+, as in the manifest\nattempt 1: nothing changed\n {2}data, dataset_missing, \w+, by /,
    )
  })

  it('says what changed since older rules', async () => {
    const { cwd, path } = await recorded('echo "dataset not found"; exit 1')
    const manifest = JSON.parse(readFileSync(join(cwd, path), 'utf8'))
    manifest.rules_version = '2020.1'
    manifest.attempts[0].failure.class = 'code'
    manifest.attempts[0].failure.context.cause = 'python_exception'
    writeFileSync(join(cwd, 'old.json'), JSON.stringify(manifest))
    const { code, out } = await cli(['explain', 'old.json'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(
      /^rules: 2020\.1 → [\d.]+\nattempt 1: class, cause changed\n {2}class: code → data\n {2}cause: python_exception → dataset_missing\n/,
    )
    const { out: json } = await cli(['explain', '--json', 'old.json'], { cwd })
    expect(JSON.parse(json)).toMatchObject({
      rules_version: { before: '2020.1' },
      attempts: [
        {
          number: 1,
          before: { class: 'code', cause: 'python_exception' },
          now: { class: 'data', cause: 'dataset_missing', location: null },
          changed: ['class', 'cause'],
        },
      ],
    })
  })

  it("judges with the user's own rules", async () => {
    const { cwd, path } = await recorded('echo "the licence is gone"; exit 1')
    writeFileSync(join(cwd, 'own.yml'), 'rules: [{ cause: licence_lost, class: data, match: licence is gone }]')
    const { out } = await cli(['explain', path, '--policy-file', 'own.yml'], { cwd })
    expect(out).toContain('cause: nonzero_exit → licence_lost')
  })

  it('has nothing to judge in a success', async () => {
    const { cwd, path } = await recorded('true')
    expect((await cli(['explain', path], { cwd })).out).toContain('attempt 1: there is no failure to judge')
  })

  it.each([
    ['nothing', [], /give one manifest/],
    ['two', ['a', 'b'], /give one manifest/],
    ['a file that is not there', ['nowhere.json'], /nowhere\.json: no such file or directory$/m],
    ['a file that is no JSON', ['text.json'], /text\.json: .*JSON/],
    ['JSON that is no manifest', ['other.json'], /other\.json: it is not a manifest of ml-run: /],
    ['an option that is none', ['--exit-code', '1', 'other.json'], /--exit-code/],
  ])('%s exits 2', async (_, args, problem) => {
    const cwd = tempDir()
    writeFileSync(join(cwd, 'text.json'), 'text')
    writeFileSync(join(cwd, 'other.json'), '{"schema_version": 1}')
    const { code, err, out } = await cli(['explain', ...args], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(problem)
  })
})

it('--help tells of it', async () => {
  expect((await cli(['--help'])).out).toContain('ml-run explain MANIFEST')
})

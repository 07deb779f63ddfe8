import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, cliPath, installed, latestManifest, root } from '../support/dist.ts'
import { fileServer } from '../support/file-server.ts'
import { minimalEnvironment } from '../support/programs.ts'
import { runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'
import { readManifest, readManifestAt } from './records.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const text = 'a,b\n1,2\n'

function folderWithData(): string {
  const folder = tempDir()
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data/train.csv'), text)
  return folder
}

const iris = (sum: string) => `- { name: iris, path: data/train.csv, sha256: ${sum} }`
const touch = ['--', 'touch', 'started']

describe('a data set that is wrong', () => {
  it('keeps the command from being started, with a cause of class data in the record', async () => {
    const cwd = folderWithData()
    const { code, err, manifest } = await cli(['--datasets', iris('a'.repeat(64)), ...touch], { cwd })
    expect(code).toBe(1)
    expect(existsSync(join(cwd, 'started'))).toBe(false)
    const { attempts, failure } = readManifest(JSON.stringify(manifest))
    const said = `data/train.csv: its sha256 is ${sha256(text)}, expected is ${'a'.repeat(64)}`
    expect(failure).toMatchObject({
      class: 'data',
      auto_retried: false,
      context: {
        cause: 'dataset_checksum_mismatch',
        confidence: 'certain',
        rule: 'ended-by-preflight',
        evidence: `data set iris: ${said}`,
      },
    })
    expect(failure).not.toHaveProperty('exit_code')
    expect(attempts).toMatchObject([
      {
        ended_by: 'preflight',
        exit_code: null,
        datasets: [{ name: 'iris', status: 'failed', checked: 'sha256', files: 1, bytes: 8, problem_count: 1 }],
      },
    ])
    expect(err).toContain(`ml-run: data set iris: ${said}\n`)
  })

  it('fails the step of the action, below its working directory', async () => {
    const workspace = tempDir()
    mkdirSync(join(workspace, 'sub'))
    const { main, result } = await runAction({
      actionDir: installed,
      workspace,
      inputs: {
        run: 'touch started',
        datasets: '- name: iris\n  path: data/train.csv\n',
        'working-directory': 'sub',
        upload: 'never',
      },
    })
    expect(result).toBe('failure')
    expect(main.outputs).toMatchObject({ outcome: 'failure', class: 'data', cause: 'dataset_missing', 'exit-code': '' })
    expect(existsSync(join(workspace, 'sub/started'))).toBe(false)
    expect(readManifestAt(main.outputs['manifest-path']).attempts).toMatchObject([{ ended_by: 'preflight' }])
    expect(main.summary).toMatch(/^- data set iris&#58; data\/train\.csv&#58; it does not exist/m)
    expect(main.summary).toMatch(/^\| 1 \|.*\| not started \| data \|/m)
  })

  it('is found behind an address, of which only what is not secret is kept', async () => {
    const url = await fileServer((_, response) => response.writeHead(404).end())
    const { err, manifest } = await cli(['--datasets', `- name: d\n  url: ${url}/x?token=hush`, ...touch])
    expect(readManifest(JSON.stringify(manifest)).failure).toMatchObject({
      class: 'data',
      context: { cause: 'object_not_found' },
    })
    expect(err + JSON.stringify(manifest)).not.toContain('hush')
  })
})

describe('data sets that are right', () => {
  it('are told of and recorded, and the command is started', async () => {
    const url = await fileServer((_, response) => response.writeHead(200, { 'content-length': 8 }).end(text))
    const cwd = folderWithData()
    const both = `${iris(sha256(text))}\n- { name: remote, url: "${url}/x.csv", size: 8 }`
    const { code, err, manifest } = await cli(['--datasets', both, ...touch], { cwd })
    expect(code).toBe(0)
    expect(existsSync(join(cwd, 'started'))).toBe(true)
    expect(err).toMatch(/^ml-run: data set iris is right: 1 file, 8 bytes, by sha256, in \S+$/m)
    expect(err).toMatch(/^ml-run: data set remote is right: 1 file, 8 bytes, by size, in \S+$/m)
    expect(manifest?.task.datasets.map(({ name }) => name)).toEqual(['iris', 'remote'])
    expect(readManifest(JSON.stringify(manifest)).attempts[0]?.datasets).toMatchObject([
      { checked: 'sha256' },
      { checked: 'size' },
    ])
  })

  it('of the example are those that its page shows', async () => {
    const datasets = '[{ name: iris, path: data, files: "*.csv", checksums: data/SHA256SUMS }]'
    const { code, err } = await cli(['--datasets', datasets, '--', 'true'], { cwd: join(root, 'examples') })
    expect([code, err.split('\n')[0]]).toEqual([0, expect.stringMatching(/^ml-run: data set iris is right: 1 file/)])
  })

  it('and do not change are not read again; what a failed attempt has changed is found before the next', async () => {
    const cwd = folderWithData()
    const script =
      '[ $ML_RUN_ATTEMPT = 1 ] && kill -9 $$; [ $ML_RUN_ATTEMPT = 2 ] && { echo >> data/train.csv; kill -9 $$; }; touch started'
    const { code, manifest } = await cli(['--datasets', iris(sha256(text)), '--run', script], { cwd })
    expect(code).toBe(1)
    expect(manifest?.attempts.map(({ datasets }) => datasets?.[0]?.checked)).toEqual(['sha256', 'unchanged', 'sha256'])
    expect(manifest?.attempts[2]).toMatchObject({
      ended_by: 'preflight',
      failure: { class: 'data', context: { cause: 'dataset_checksum_mismatch' } },
    })
    expect(existsSync(join(cwd, 'started'))).toBe(false)
  })
})

describe('a check that takes long', () => {
  /** A file without content that takes minutes to read. */
  const folderWithLarge = () => {
    const cwd = folderWithData()
    truncateSync(join(cwd, 'data/train.csv'), 400 * 1024 ** 3)
    return cwd
  }

  it('ends with total-timeout', async () => {
    const cwd = folderWithLarge()
    const { code, manifest } = await cli(['--total-timeout', '1s', '--datasets', iris(sha256(text)), ...touch], { cwd })
    expect(code).toBe(124)
    expect(readManifest(JSON.stringify(manifest)).attempts).toMatchObject([{ ended_by: 'total_timeout' }])
    expect(existsSync(join(cwd, 'started'))).toBe(false)
  })

  it('ends with Ctrl-C', async () => {
    const cwd = folderWithLarge()
    const args = [cliPath, '--datasets', iris(sha256(text)), ...touch]
    const child = spawn(process.execPath, args, { cwd, env: minimalEnvironment(), stdio: 'ignore' })
    const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
    const isRunning = () => latestManifest(cwd)?.attempts.length === 1
    while (!isRunning()) await new Promise((resolve) => setTimeout(resolve, 20))
    await new Promise((resolve) => setTimeout(resolve, 500))
    const startedAt = performance.now()
    child.kill('SIGINT')
    expect(await exit).toBe(130)
    expect(performance.now() - startedAt).toBeLessThan(10_000)
    expect(latestManifest(cwd)).toMatchObject({ status: 'cancelled', attempts: [{ ended_by: 'cancel' }] })
    expect(existsSync(join(cwd, 'started'))).toBe(false)
  })
})

describe('a declaration that is wrong', () => {
  const bad = '- name: iris\n  pth: data/train.csv\n'
  const problems = [
    'datasets: 1:3: path or url is missing: where the data are',
    'datasets: 2:3: pth: there is no such key; did you mean path?',
  ]

  it('starts nothing on the command line, and is told with the other problems', async () => {
    const { code, err, cwd } = await cli(['--datasets', bad, '--shel', 'sh', ...touch])
    expect(code).toBe(2)
    for (const problem of [...problems, '--shel: there is no such option']) expect(err).toContain(`\n  ${problem}`)
    expect(existsSync(join(cwd, '.ml-run'))).toBe(false)
  })

  it('fails the step of the action', async () => {
    const inputs = { run: 'touch started', datasets: bad, upload: 'never' }
    const { main } = await runAction({ actionDir: installed, inputs })
    expect(main.annotations.error[0]?.message).toBe(`Nothing was started. ${problems.join('\n')}`)
  })
})

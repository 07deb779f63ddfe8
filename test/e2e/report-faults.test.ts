import { existsSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cliPath, installed } from '../support/dist.ts'
import { runNode } from '../support/programs.ts'
import { type ActionResult, type Inputs, type RunActionOptions, runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'
import { nodeWithRecordsAt, smallDisk } from './record-places.ts'
import { readManifest, readManifestAt } from './records.ts'
import { serviceFor } from './service.ts'

const act = (inputs: Inputs, options: Partial<RunActionOptions> = {}) =>
  runAction({ actionDir: installed, inputs: { upload: 'never', ...inputs }, ...options })

const outcomes = [
  ['success', 'touch ran'],
  ['failure', 'touch ran; exit 127'],
] as const

/** The command ran, and the step is what it made of it. */
function expectStanding({ main, result, workspace }: ActionResult, outcome: 'success' | 'failure'): void {
  expect(existsSync(join(workspace, 'ran'))).toBe(true)
  expect({ result, code: main.code, signal: main.signal }).toEqual({
    result: outcome,
    code: outcome === 'success' ? 0 : 1,
    signal: null,
  })
}

const warnings = ({ main, post }: ActionResult) =>
  [...main.annotations.warning, ...(post?.annotations.warning ?? [])].map(({ message }) => message)

const unusable = (): Record<string, string> => ({
  'on a full disk': '/dev/full',
  'that is a folder': tempDir(),
  'that is not there': join(tempDir(), 'nothing', 'here'),
})

describe.each(outcomes)('a %s stays what it is', (outcome, run) => {
  it.each(Object.keys(unusable()))('with a summary file %s', async (place) => {
    const step = await act({ run }, { fileCommands: { STEP_SUMMARY: unusable()[place] ?? '' } })
    expectStanding(step, outcome)
    expect(warnings(step)).toEqual([expect.stringContaining('summary')])
    expect(step.main.outputs.outcome).toBe(outcome)
    readManifestAt(step.main.outputs['manifest-path'])
  })

  it.each(Object.keys(unusable()))('with a file of outputs %s', async (place) => {
    const step = await act({ run }, { fileCommands: { OUTPUT: unusable()[place] ?? '' } })
    expectStanding(step, outcome)
    expect(warnings(step)).toEqual([expect.stringContaining('outputs')])
    expect(step.main.summary).toMatch(/^### /)
  })

  it.each(Object.keys(unusable()))('with a file of states %s', async (place) => {
    const step = await act({ run }, { fileCommands: { STATE: unusable()[place] ?? '' } })
    expectStanding(step, outcome)
    expect(step.main.outputs.outcome).toBe(outcome)
    expect(step.main.summary).toMatch(/^### /)
    expect(step.main.annotations.error).toHaveLength(outcome === 'success' ? 0 : 1)
    expect(step.main.lines.join('\n')).not.toContain('mistake in ml-run')
    // Post knows nothing from main, and must not take its silence for its death.
    expect(step.post).toMatchObject({ code: 0, summary: '', annotations: { error: [], warning: [] } })
    expect(readdirSync(join(step.temp, 'ml-run'))).toHaveLength(1)
  })

  it('with a place for the record that is no folder: the record is kept elsewhere', async () => {
    const file = join(tempDir(), 'file')
    writeFileSync(file, '')
    const TMPDIR = tempDir()
    const step = await act({ run }, { node: nodeWithRecordsAt(file), env: { TMPDIR } })
    expectStanding(step, outcome)
    expect(warnings(step)).toEqual([expect.stringContaining('record')])
    expect(step.main.outputs['manifest-path']).toContain(TMPDIR)
    readManifestAt(step.main.outputs['manifest-path'])
    expect(step.main.summary).toMatch(/^### /)
  })

  it('with no place for the record at all: the other reports are there', async () => {
    const file = join(tempDir(), 'file')
    writeFileSync(file, '')
    const TMPDIR = file
    const step = await act({ run }, { node: nodeWithRecordsAt(file), env: { TMPDIR } })
    expectStanding(step, outcome)
    expect(warnings(step).length).toBeGreaterThan(0)
    expect(step.main.outputs).toMatchObject({ outcome, 'manifest-path': '' })
    expect(step.main.summary).toMatch(/^### /)
    expect(step.main.annotations.error).toHaveLength(outcome === 'success' ? 0 : 1)
  })

  it('with a disk that is full from the start', async (test) => {
    const step = await act(
      { run, upload: 'always' },
      {
        node: nodeWithRecordsAt(smallDisk(test, 4)),
        env: { TMPDIR: tempDir() },
      },
    )
    expectStanding(step, outcome)
    expect(warnings(step).join('\n')).toMatch(/record.*ENOSPC/)
    expect(step.main.outputs.outcome).toBe(outcome)
    expect(step.main.summary).toMatch(/^### /)
    // An output that names a file which is not there would mislead the next step.
    const path = step.main.outputs['manifest-path'] ?? ''
    if (path !== '') readManifestAt(path)
  })

  it('with a disk that fills up meanwhile: no report says anything else', async (test) => {
    const service = await serviceFor(test)
    const disk = smallDisk(test, 32)
    const fill = `cat /dev/zero > '${disk}/filler' 2> /dev/null || true`
    const step = await act(
      { run: `${fill}\necho "the last line"\n${run}`, upload: 'always' },
      { node: nodeWithRecordsAt(disk), env: { ...service.env(), TMPDIR: tempDir() } },
    )
    expectStanding(step, outcome)
    expect(warnings(step).join('\n')).toMatch(/record.*ENOSPC/)
    const status = outcome === 'success' ? 'succeeded' : 'failed'
    expect(step.main.summary).toContain(status)
    expect(`${step.main.summary}${step.post?.summary}${step.post?.bytes}`).not.toContain('ml_run_killed')
    const path = step.main.outputs['manifest-path'] ?? ''
    if (path !== '') expect(readManifestAt(path).status).toBe(status)
    for (const { id } of service.artifacts()) {
      const files = await service.download(id)
      expect(readManifest(files.get('manifest.json')).status).toBe(status)
    }
  })

  it('on the command line, with a full disk and with a place that is no folder', async (test) => {
    for (const place of [smallDisk(test, 4), '/dev/null']) {
      const cwd = tempDir()
      symlinkSync(place, join(cwd, '.ml-run'))
      const { code, stderr } = await runNode([cliPath, '--run', run], { cwd, env: { TMPDIR: tempDir() } })
      expect(code).toBe(outcome === 'success' ? 0 : 127)
      expect(existsSync(join(cwd, 'ran'))).toBe(true)
      expect(stderr.toString()).toMatch(/^ml-run: warning: the record could not be /m)
      const path = /record: (\S+)$/m.exec(stderr.toString())?.[1]
      if (path !== undefined) readManifestAt(resolve(cwd, path))
      else expect(stderr.toString()).toContain('no record could be written')
    }
  })
})

describe('a disk that is full for a while', () => {
  it('does not make post say that a success was killed', async (test) => {
    const service = await serviceFor(test)
    const disk = smallDisk(test, 32)
    const fill = `cat /dev/zero > '${disk}/filler' 2> /dev/null || true`
    const step = await act(
      { run: fill, upload: 'on-failure' },
      {
        node: nodeWithRecordsAt(disk),
        env: { ...service.env(), TMPDIR: tempDir() },
        // Between main and post there is room again.
        onLine: (line) => line.startsWith('::warning') && rmSync(join(disk, 'filler'), { force: true }),
      },
    )
    expect(step.result).toBe('success')
    expect(service.artifacts()).toEqual([])
    expect(step.post).toMatchObject({ summary: '', annotations: { error: [] } })
  })

  it('and a kill in that time: post finds the record where it moved', async (test) => {
    const disk = smallDisk(test, 32)
    const TMPDIR = tempDir()
    const run = [
      `[ "$ML_RUN_ATTEMPT" = 1 ] && { cat /dev/zero > '${disk}/filler' 2> /dev/null || true; kill -KILL $$; }`,
      'echo "this is 2"; sleep 60',
    ].join('\n')
    const step = await act(
      { run, 'grace-period': '0s' },
      { node: nodeWithRecordsAt(disk), env: { TMPDIR }, event: { killWhen: (line) => line === 'this is 2' } },
    )
    expect(step.main.state.folder).toContain(TMPDIR)
    expect(step.orphans).toEqual([])
    expect(readManifestAt(join(step.main.state.folder ?? '', 'manifest.json'))).toMatchObject({
      status: 'failed',
      failure: { context: { cause: 'ml_run_killed' } },
      recovered: { by: 'post' },
      attempts: [{ signal: 'SIGKILL' }, { number: 2, status: 'failed' }],
    })
    expect(step.post?.annotations.error).toHaveLength(1)
  })

  it('costs the record what could not be written then, and nothing else', async (test) => {
    const service = await serviceFor(test)
    const disk = smallDisk(test, 32)
    const run = [
      `[ "$ML_RUN_ATTEMPT" = 1 ] && { cat /dev/zero > '${disk}/filler' 2> /dev/null || true; } || rm '${disk}/filler'`,
      'echo "this is $ML_RUN_ATTEMPT"; kill -ALRM $$',
    ].join('\n')
    const { main } = await act(
      { run, upload: 'always' },
      { node: nodeWithRecordsAt(disk), env: { ...service.env(), TMPDIR: tempDir() } },
    )
    expect(main.outputs).toMatchObject({ outcome: 'failure', attempts: '2' })
    const folder = dirname(main.outputs['manifest-path'] ?? '')
    expect(
      readdirSync(folder).filter(
        (name) => !/^(?:\.gitignore|manifest\.json|journal\.jsonl|attempt-\d\.log)$/.test(name),
      ),
    ).toEqual([])
    const manifest = readManifestAt(main.outputs['manifest-path'])
    expect(manifest.attempts.map(({ failure }) => failure?.log_tail)).toEqual(['this is 1', 'this is 2'])
    const files = await service.download(Number(main.outputs['artifact-id']))
    expect(readManifest(files.get('manifest.json'))).toEqual(manifest)
    expect(files.get('attempt-2.log')?.toString()).toBe('this is 2\n')
  })
})

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli } from '../support/dist.ts'
import { tempDir } from '../support/temp-dir.ts'
import { directEndings, endings } from './endings.ts'

// Cuts the wait before the retry of a failure of class resource.
const quick = ['--total-timeout', '2s']

describe('the command line is green only when the command exited 0 by itself', () => {
  it.each(endings)('script: $name', async ({ script, code }) => {
    const { code: actual, manifest } = await cli([...quick, '--run', script])
    expect(actual).toBe(code)
    expect(manifest?.status).toBe(code === 0 ? 'succeeded' : 'failed')
  })

  it.each(directEndings)('program: $name', async ({ argv, code, signal }) => {
    const { code: actual, manifest } = await cli([...quick, '--', ...argv])
    expect(actual).toBe(code)
    expect(manifest?.status).toBe(code === 0 ? 'succeeded' : 'failed')
    expect(manifest?.attempts.at(-1)).toMatchObject({
      signal: signal ?? null,
      exit_code: signal === undefined ? code : null,
    })
  })
})

describe('a limit is never green', () => {
  it.each([
    ['ends at once', "trap 'exit 1' TERM; sleep 60 & wait"],
    ['says 0 when asked to end', "trap 'exit 0' TERM; sleep 60 & wait"],
    ['does not listen', "trap '' TERM; sleep 60 & wait; sleep 60 & wait"],
  ])('attempt-timeout of a command that %s', async (_, script) => {
    const args = ['--attempt-timeout', '300ms', '--grace-period', '300ms', '--total-timeout', '1s', '--run', script]
    const { code, manifest } = await cli(args)
    expect(code).toBe(124)
    expect(manifest?.status).toBe('failed')
    expect(manifest?.attempts[0]).toMatchObject({
      ended_by: 'attempt_timeout',
      failure: { class: 'resource', context: { cause: 'attempt_timeout' } },
    })
  })

  it('total-timeout', async () => {
    const { code, manifest } = await cli(['--total-timeout', '300ms', '--grace-period', '100ms', '--', 'sleep', '60'])
    expect(code).toBe(124)
    expect(manifest?.attempts).toMatchObject([{ ended_by: 'total_timeout', decision: { kind: 'stop' } }])
  })
})

describe('a command that cannot be started is never green', () => {
  it('not found', async () => {
    const { code, manifest } = await cli(['--', 'no-such-command-here'])
    expect(code).toBe(127)
    expect(manifest?.attempts).toMatchObject([
      { ended_by: 'spawn_error', failure: { class: 'code', context: { cause: 'command_not_found' } } },
    ])
  })

  it('not found by the shell', async () => {
    const { code, manifest } = await cli(['--run', 'no-such-command-here --fast'])
    expect(code).toBe(127)
    expect(manifest?.failure).toMatchObject({ class: 'code', context: { cause: 'command_not_found' } })
  })

  it('not executable', async () => {
    const cwd = tempDir()
    writeFileSync(join(cwd, 'train.sh'), '#!/bin/sh\nexit 0\n')
    chmodSync(join(cwd, 'train.sh'), 0o644)
    const { code, manifest } = await cli(['--', './train.sh'], { cwd })
    expect(code).toBe(126)
    expect(manifest?.failure).toMatchObject({ class: 'code', context: { cause: 'not_executable' } })
    const byShell = await cli(['--run', './train.sh'], { cwd })
    expect(byShell.code).toBe(126)
    expect(byShell.manifest?.failure).toMatchObject({ class: 'code', context: { cause: 'not_executable' } })
  })

  it('a shell that is not there', async () => {
    const { code } = await cli(['--shell', 'no-such-shell {0}', '--run', 'true'])
    expect(code).toBe(127)
  })

  it('a script whose interpreter is missing', async () => {
    const cwd = tempDir()
    writeFileSync(join(cwd, 'train'), '#!/no/such/python\n', { mode: 0o755 })
    const { code, manifest } = await cli(['--', './train'], { cwd })
    expect(code).toBe(127)
    expect(manifest?.failure?.context).toMatchObject({
      cause: 'command_not_found',
      evidence: expect.stringContaining('/no/such/python'),
    })
  })

  it('a folder', async () => {
    const { code, manifest } = await cli(['--', '/tmp'])
    expect(code).toBe(126)
    expect(manifest?.failure?.context.evidence).toContain('is a folder')
  })

  it('a script for which there is no temporary folder', async () => {
    const { code, manifest } = await cli(['--run', 'true'], { env: { TMPDIR: '/nowhere' } })
    expect(code).toBe(1)
    expect(manifest?.failure?.context.cause).toBe('temporary_folder_unusable')
  })

  it('in a working directory that the last attempt deleted', async () => {
    const cwd = tempDir()
    mkdirSync(join(cwd, 'work'))
    const { code, manifest } = await cli(['--working-directory', 'work', '--run', 'rm -rf "$PWD"; kill -9 $$'], { cwd })
    expect(code).toBe(1)
    expect(manifest?.attempts.map(({ failure }) => failure?.context.cause)).toEqual([
      'sigkill',
      'working_directory_gone',
    ])
  })

  it('a working directory that is not there', async () => {
    const { code, manifest, err } = await cli(['--working-directory', 'nowhere', '--', 'true'])
    expect(code).toBe(2)
    expect(manifest).toBeNull()
    expect(err).toContain('working-directory')
  })
})

describe('an output held by a background child', () => {
  it.each([0, 3])('does not change what exit %i means, and does not delay it long', async (code) => {
    const { code: actual, ms, manifest } = await cli(['--run', `sleep 60 &\nexit ${code}`])
    expect(actual).toBe(code)
    expect(manifest?.status).toBe(code === 0 ? 'succeeded' : 'failed')
    expect(ms).toBeLessThan(20_000)
  })
})

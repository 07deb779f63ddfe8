import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli } from '../support/dist.ts'
import { tempDir } from '../support/temp-dir.ts'
import { cells, directEndings } from './endings.ts'

describe('the command line is green only when the command exited 0 by itself', () => {
  it.each(cells)('$name', async ({ script, settings, code, starts, prepare }) => {
    const cwd = tempDir()
    prepare(cwd)
    const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
    const result = await cli([...flags, '--run', script], { cwd })
    expect(result.code).toBe(code)
    expect(result.manifest?.status ?? null).toBe(starts ? (code === 0 ? 'succeeded' : 'failed') : null)
    // An output that something holds is given a short time, and not the minute that it would take.
    expect(result.ms).toBeLessThan(30_000)
  })

  it.each(directEndings)('$name without a shell', async ({ argv, code, signal }) => {
    const { code: actual, manifest } = await cli(['--total-timeout', '2s', '--', ...argv])
    expect(actual).toBe(code)
    expect(manifest?.status).toBe(code === 0 ? 'succeeded' : 'failed')
    expect(manifest?.attempts.at(-1)).toMatchObject({ signal, exit_code: signal === null ? code : null })
  })
})

it('a limit is recorded as what ended the attempt', async () => {
  const limits = ['--attempt-timeout', '300ms', '--grace-period', '100ms', '--total-timeout', '1s']
  const { manifest } = await cli([...limits, '--run', "trap 'exit 0' TERM; sleep 60 & wait"])
  expect(manifest?.attempts[0]).toMatchObject({
    ended_by: 'attempt_timeout',
    exit_code: 0,
    failure: { class: 'resource', context: { cause: 'attempt_timeout' } },
  })
})

describe('why a command could not be started is told', () => {
  it('not found', async () => {
    const { code, manifest } = await cli(['--', 'no-such-command-here'])
    expect(code).toBe(127)
    expect(manifest?.attempts).toMatchObject([
      { ended_by: 'spawn_error', failure: { class: 'code', context: { cause: 'command_not_found' } } },
    ])
  })

  it('not found by the shell', async () => {
    const { manifest } = await cli(['--run', 'no-such-command-here --fast'])
    expect(manifest?.failure).toMatchObject({ class: 'code', context: { cause: 'command_not_found' } })
  })

  it('not executable', async () => {
    const cwd = tempDir()
    writeFileSync(join(cwd, 'train.sh'), '#!/bin/sh\nexit 0\n', { mode: 0o644 })
    for (const args of [
      ['--', './train.sh'],
      ['--run', './train.sh'],
    ]) {
      const { code, manifest } = await cli(args, { cwd })
      expect(code).toBe(126)
      expect(manifest?.failure).toMatchObject({ class: 'code', context: { cause: 'not_executable' } })
    }
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
})

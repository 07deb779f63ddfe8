import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { Attempt } from '../src/domain/attempt.ts'
import { causes } from '../src/domain/causes/index.ts'
import { FailureInfo } from '../src/domain/failure.ts'
import { Manifest } from '../src/domain/manifest.ts'
import { outputs } from '../src/report/outputs.ts'
import { settingNames, settings } from '../src/settings/table.ts'
import { version } from '../src/version.ts'
import { root } from './support/dist.ts'

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
const action = parse(read('action.yml'))

describe('what others rely on', () => {
  it('FailureInfo has its names', () => {
    expect(Object.keys(FailureInfo.shape)).toEqual([
      'class',
      'exit_code',
      'signal',
      'log_tail',
      'suggestion',
      'auto_retried',
      'retry_count',
      'retry_cap',
      'classified_at',
      'context',
    ])
  })

  it('the manifest and its attempts have theirs', () => {
    expect(Object.keys(Manifest.shape)).toEqual([
      'schema_version',
      'tool',
      'rules_version',
      'task',
      'status',
      'started_at',
      'finished_at',
      'failure',
      'attempts',
      'recovered',
    ])
    expect(Object.keys(Attempt.shape)).toEqual([
      'number',
      'status',
      'started_at',
      'finished_at',
      'duration_ms',
      'ended_by',
      'exit_code',
      'signal',
      'failure',
      'evidence',
      'rivals',
      'decision',
      'progress',
      'resources',
      'datasets',
      'resume',
      'tracked',
      'termination',
      'hang',
      'left_behind',
      'curves',
      'step_files',
    ])
  })

  it('the outputs have theirs', () => {
    expect(Object.keys(action.outputs)).toEqual([
      'outcome',
      'class',
      'cause',
      'exit-code',
      'signal',
      'attempts',
      'retry-count',
      'suggestion',
      'location',
      'manifest-path',
      'artifact-id',
      'artifact-url',
    ])
  })
})

describe('action.yml', () => {
  it('has the inputs of the settings table, with their defaults', () => {
    expect(Object.keys(action.inputs)).toEqual(settingNames)
    for (const name of settingNames) {
      expect(action.inputs[name]).toEqual({
        description: settings[name].help,
        required: name === 'run',
        ...(settings[name].default === null ? {} : { default: settings[name].default }),
      })
    }
  })

  it('starts what dist holds, on node24, and post always', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/action/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    })
    for (const entry of [action.runs.main, action.runs.post]) expect(existsSync(join(root, entry))).toBe(true)
  })
})

describe('README.md', () => {
  const readme = read('README.md')

  it.each(settingNames)('has the setting %s', (name) => {
    expect(readme).toContain(`| \`${name}\` |`)
  })

  it.each(Object.keys(outputs))('has the output %s', (name) => {
    expect(readme).toContain(`| \`${name}\` |`)
  })

  // It judges every case of the corpora, which takes a slow machine more than a minute.
  it('is up to date, as are action.yml, docs/failures.md and the schemas', { timeout: 300_000 }, () => {
    expect(() =>
      execFileSync(process.execPath, ['tools/generate.ts', '--check'], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow()
  })
})

describe('docs/failures.md', () => {
  const headings = new Set(read('docs', 'failures.md').match(/^### .+$/gm))

  it.each(Object.keys(causes))('has a heading for %s', (cause) => {
    expect(headings).toContain(`### ${cause}`)
  })

  it('has no other', () => {
    expect(headings.size).toBe(Object.keys(causes).length)
  })
})

describe('dist', () => {
  it('of the command line holds no @actions code', () => {
    for (const name of readdirSync(join(root, 'dist', 'cli')))
      expect(read('dist', 'cli', name)).not.toContain('@actions/')
  })

  it.each(['cli', 'action'])('of %s reads YAML and patterns of users only when there are any', (entry) => {
    expect(read('dist', entry, 'index.js')).not.toMatch(/RE2JSSyntaxException|parseDocument/)
  })

  it.each(['cli', 'action'])('of %s reads checkpoints only when it is asked to look for some', (entry) => {
    expect(read('dist', entry, 'index.js')).not.toMatch(/the directory that ends a zip archive|picomatch = /)
  })

  it.each(['cli', 'action'])('of %s checks data sets only when some are declared', (entry) => {
    expect(read('dist', entry, 'index.js')).not.toMatch(/its sha256 is|is no data set; write it/)
  })

  it('of the action loads the artifact client only when it uploads', () => {
    expect(read('dist', 'action', 'index.js')).not.toContain('class DefaultArtifactClient')
  })

  it('comes with the notices of what is bundled', () => {
    const notices = read('dist', 'licenses.txt')
    for (const name of [
      '@actions/core',
      '@actions/artifact',
      '@azure/storage-blob',
      're2js',
      'undici',
      'yaml',
      'zod',
    ]) {
      expect(notices).toContain(` - ${name}@`)
    }
    expect(notices).not.toContain('node-linux')
  })
})

it('there is one version', () => {
  expect(JSON.parse(read('package.json')).version).toBe(version)
})

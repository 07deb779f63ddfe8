import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempDir } from '../../../test/support/temp-dir.ts'
import type { DatasetSpec } from '../../domain/dataset.ts'
import { LocalDatasets } from './verify.ts'

const never = new AbortController().signal
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 123456789\n`
const page = '<!DOCTYPE html><html><head><title>Sign in</title></head></html>'

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = tempDir()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

async function verify(folder: string, spec: Omit<DatasetSpec, 'name'>, datasets = new LocalDatasets()) {
  const [result] = await datasets.verify([{ name: 'd', ...spec }], folder, never, () => {})
  if (result === undefined) throw new Error('no result')
  return result
}

const data = { 'data/a.csv': 'a,b\n1,2\n', 'data/deep/b.csv': 'a,b\n3,4\n', 'data/notes.txt': 'x' }
const sums = `${sha256(data['data/a.csv'])}  a.csv\n${sha256(data['data/deep/b.csv'])}  deep/b.csv\n`

describe('a data set that is right', () => {
  const folder = folderWith({ ...data, SUMS: sums, 'data/SHA256SUMS': sums, 'data/empty': '' })
  const fromAbove = sums.replaceAll('  ', '  data/')
  writeFileSync(join(folder, 'ABOVE'), fromAbove)

  it.each<[string, Omit<DatasetSpec, 'name'>, string, number]>([
    ['a file', { path: 'data/a.csv' }, 'presence', 1],
    ['a file by its absolute path', { path: join(folder, 'data/a.csv') }, 'presence', 1],
    ['a file and its size', { path: 'data/a.csv', size: 8 }, 'size', 1],
    ['a file and its checksum', { path: 'data/a.csv', sha256: sha256(data['data/a.csv']) }, 'sha256', 1],
    ['a file and its line in a list', { path: 'data/deep/b.csv', checksums: 'data/SHA256SUMS' }, 'sha256', 1],
    ['a folder', { path: 'data' }, 'presence', 5],
    ['a folder and a list in it', { path: 'data', checksums: 'data/SHA256SUMS' }, 'sha256', 2],
    ['a folder and a list elsewhere', { path: 'data', checksums: 'SUMS' }, 'sha256', 2],
    ['a folder and a list that was made above it', { path: 'data', checksums: 'ABOVE' }, 'sha256', 2],
    ['files by a pattern, and their size', { path: 'data', files: '**/*.csv', size: 16 }, 'size', 2],
    ['files by a pattern, and a list', { path: 'data', files: '*.csv', checksums: 'data/SHA256SUMS' }, 'sha256', 1],
    ['an empty file that is to be empty', { path: 'data/empty', size: 0 }, 'size', 1],
    ['an empty file with its checksum', { path: 'data/empty', sha256: sha256('') }, 'sha256', 1],
  ])('%s', async (_, spec, checked, files) => {
    expect(await verify(folder, spec)).toMatchObject({
      name: 'd',
      status: 'ok',
      checked,
      files,
      problems: [],
      problem_count: 0,
    })
  })

  it('is large: all of it is read, in pieces', async () => {
    const bytes = Buffer.alloc(3 * 256 * 1024 + 1, 'xyz')
    writeFileSync(join(folder, 'large'), bytes)
    const spec = { path: 'large', sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
    expect(await verify(folder, spec)).toMatchObject({ status: 'ok', bytes: bytes.length })
  })
})

describe('a data set that is wrong', () => {
  const right = sha256('right')
  const folder = folderWith({
    ...data,
    'data/SHA256SUMS': sums,
    'data/MISSING': `${right}  c.csv\n${sums}`,
    'data/MD5SUMS': `${'a'.repeat(32)}  a.csv\n`,
    'data/OTHER': `${right}  z.csv\n`,
    'empty.csv': '',
    'pointer.bin': pointer,
    'page.csv': page,
    'deep/pointer.bin': pointer,
    'deep/right.bin': 'right',
  })
  mkdirSync(join(folder, 'nothing'))
  symlinkSync('gone/x.csv', join(folder, 'link.csv'))
  symlinkSync('circle', join(folder, 'circle'))
  mkdirSync(join(folder, 'links'))
  symlinkSync('gone', join(folder, 'links/x.csv'))

  it.each<[cause: string, spec: Omit<DatasetSpec, 'name'>, file: string, text: string | RegExp]>([
    ['dataset_missing', { path: 'data/c.csv' }, 'data/c.csv', 'it does not exist; did you mean a.csv?'],
    ['dataset_missing', { path: 'dta/x/y' }, 'dta/x/y', /^it does not exist: there is no folder .*\/dta$/],
    ['dataset_missing', { path: 'data', files: '*.parquet' }, 'data/*.parquet', 'no file matches'],
    ['dataset_missing', { path: 'data/a.csv', files: '*' }, 'data/a.csv', /it is a file/],
    ['dataset_missing', { path: 'data', checksums: 'data/MISSING' }, 'data/c.csv', /does not exist/],
    ['dataset_link_broken', { path: 'link.csv' }, 'link.csv', 'it is a link to gone/x.csv, which does not exist'],
    ['dataset_link_broken', { path: 'circle' }, 'circle', 'its links lead in a circle'],
    ['dataset_link_broken', { path: 'links' }, 'links/x.csv', /link to gone/],
    ['dataset_unreadable', { path: '/dev/null' }, '/dev/null', 'it is neither a file nor a folder'],
    ['dataset_empty', { path: 'empty.csv' }, 'empty.csv', 'it is empty (0 bytes)'],
    ['dataset_empty', { path: 'nothing' }, 'nothing', 'the folder holds no files'],
    [
      'dataset_size_mismatch',
      { path: 'data/a.csv', size: 9 },
      'data/a.csv',
      'it has 8 bytes (8 bytes), expected are 9 (9 bytes)',
    ],
    [
      'dataset_checksum_mismatch',
      { path: 'data/a.csv', sha256: right },
      'data/a.csv',
      `its sha256 is ${sha256(data['data/a.csv'])}, expected is ${right}`,
    ],
    ['dataset_checksum_mismatch', { path: 'empty.csv', sha256: right }, 'empty.csv', /\(it is empty\)$/],
    ['dataset_checksums_invalid', { path: 'data', sha256: right }, 'data', /it is a folder/],
    [
      'dataset_checksums_invalid',
      { path: 'data', checksums: 'data/MD5SUMS' },
      'data/MD5SUMS',
      /line 1 holds a checksum by MD5/,
    ],
    ['dataset_checksums_invalid', { path: 'data', checksums: 'SUMS' }, 'SUMS', /cannot be used: it does not exist/],
    [
      'dataset_checksums_invalid',
      { path: 'data/a.csv', checksums: 'data/OTHER' },
      'data/a.csv',
      'there is no line for it in data/OTHER',
    ],
    [
      'dataset_checksums_invalid',
      { path: 'data', files: '*.txt', checksums: 'data/SHA256SUMS' },
      'data/notes.txt',
      /no line/,
    ],
    [
      'lfs_pointer',
      { path: 'pointer.bin' },
      'pointer.bin',
      'it is a Git LFS pointer to a file of 118 MiB, not the file',
    ],
    ['lfs_pointer', { path: 'pointer.bin', sha256: right }, 'pointer.bin', /pointer/],
    ['lfs_pointer', { path: 'pointer.bin', size: 123_456_789 }, 'pointer.bin', /pointer/],
    ['lfs_pointer', { path: 'deep' }, 'deep/pointer.bin', /pointer/],
    ['dataset_is_web_page', { path: 'page.csv' }, 'page.csv', 'it is a web page: "Sign in"'],
    ['dataset_is_web_page', { path: 'page.csv', sha256: right }, 'page.csv', /web page/],
  ])('%s: %j', async (cause, spec, file, text) => {
    const result = await verify(folder, spec)
    const said = typeof text === 'string' ? text : expect.stringMatching(text)
    expect(result).toMatchObject({ status: 'failed', problems: [{ cause, file, text: said }] })
  })

  it('says what was expected and what is there', async () => {
    const { problems } = await verify(folder, { path: 'data/a.csv', sha256: right.toUpperCase() })
    expect(problems).toMatchObject([{ expected: right, actual: sha256(data['data/a.csv']) }])
  })

  it('tells of all its files, up to twenty of them', async () => {
    const many = Array.from({ length: 30 }, (_, i) => `${right}  ${i}.csv`).join('\n')
    const result = await verify(folderWith({ 'd/SUMS': many }), { path: 'd', checksums: 'd/SUMS' })
    expect(result.problems).toHaveLength(20)
    expect(result.problem_count).toBe(30)
  })
})

describe('before a later attempt', () => {
  const spec = { path: 'data', checksums: 'data/SHA256SUMS' }

  it('what is unchanged is not read again', async () => {
    const folder = folderWith({ ...data, 'data/SHA256SUMS': sums })
    const datasets = new LocalDatasets()
    expect(await verify(folder, spec, datasets)).toMatchObject({ status: 'ok', checked: 'sha256' })
    expect(await verify(folder, spec, datasets)).toMatchObject({ status: 'ok', checked: 'unchanged', files: 2 })
  })

  it.each<[string, (path: string) => void]>([
    ['longer', (path) => appendFileSync(path, 'x')],
    ['shorter', (path) => truncateSync(path, 3)],
    ['written again with the same length', (path) => writeFileSync(path, 'A,B\n1,2\n')],
    ['gone', (path) => rmSync(path)],
  ])('what is %s is found', async (_, change) => {
    const folder = folderWith({ ...data, 'data/SHA256SUMS': sums })
    // Not within the same tick of the file system's clock as the change.
    utimesSync(join(folder, 'data/a.csv'), 1_700_000_000, 1_700_000_000)
    const datasets = new LocalDatasets()
    await verify(folder, spec, datasets)
    change(join(folder, 'data/a.csv'))
    expect(await verify(folder, spec, datasets)).toMatchObject({ status: 'failed', problems: [{ file: 'data/a.csv' }] })
  })

  it('what was only touched is read again, and right', async () => {
    const folder = folderWith({ ...data, 'data/SHA256SUMS': sums })
    const datasets = new LocalDatasets()
    await verify(folder, spec, datasets)
    utimesSync(join(folder, 'data/a.csv'), 1_700_000_000, 1_700_000_000)
    expect(await verify(folder, spec, datasets)).toMatchObject({ status: 'ok', checked: 'sha256' })
  })
})

it('a check that is stopped ends with the reason, in the middle of a file', async () => {
  const folder = tempDir()
  writeFileSync(join(folder, 'SUMS'), `${sha256('')}  large\n`)
  writeFileSync(join(folder, 'large'), '')
  // Takes minutes to read, and no room.
  truncateSync(join(folder, 'large'), 200 * 1024 ** 3)
  const stop = new AbortController()
  const spec = { name: 'd', path: 'large', checksums: 'SUMS' }
  const checking = new LocalDatasets().verify([spec], folder, stop.signal, () => {})
  setTimeout(() => stop.abort(new Error('cancelled')), 300)
  await expect(checking).rejects.toThrow('cancelled')
})

import { chmodSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { needs } from '../../../test/support/needs.ts'
import { tempDir } from '../../../test/support/temp-dir.ts'
import { newestCheckpoint } from './newest.ts'

const never = new AbortController().signal
const half = '{"step": 1'

/** A folder with these files; each is a second older than the one before it. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = tempDir()
  for (const [i, [name, text]] of Object.entries(files).entries()) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    utimesSync(path, 1_700_000_000 - i, 1_700_000_000 - i)
  }
  return folder
}

const newest = async (folder: string, ...patterns: string[]) => newestCheckpoint(patterns, folder, never, () => {})

describe('the checkpoint to go on from', () => {
  it('is the newest that is whole; those that are not are named', async () => {
    const folder = folderWith({
      'c/step-30.json': half,
      'c/step-20.json': '',
      'c/step-9.json': '{}',
      'c/step-8.json': '[]',
    })
    expect(await newest(folder, 'c/step-*.json')).toEqual({
      chosen: join(folder, 'c/step-9.json'),
      format: 'JSON',
      checked: true,
      step: 9,
      skipped: [
        { path: 'c/step-30.json', why: 'it is no JSON: it is truncated or damaged (10 bytes)' },
        { path: 'c/step-20.json', why: 'it is empty' },
      ],
      skipped_count: 2,
    })
  })

  it('is none when there is none, or none is whole', async () => {
    const none = { chosen: null, format: null, checked: false, step: null }
    expect(await newest(tempDir(), 'out/*.pt')).toEqual({ ...none, skipped: [], skipped_count: 0 })
    expect(await newest(tempDir(), 'out/last.pt')).toEqual({ ...none, skipped: [], skipped_count: 0 })
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`step-${i}.json`, half]))
    const found = await newest(folderWith(many), '*.json')
    expect(found).toMatchObject({ ...none, skipped_count: 30 })
    expect(found.skipped).toHaveLength(20)
  })

  it('of a format that says nothing about its end is told as unchecked', async () => {
    const folder = folderWith({ 'a.weights': 'anything' })
    expect(await newest(folder, '*.weights')).toMatchObject({ chosen: join(folder, 'a.weights'), checked: false })
  })

  it('is no temporary file, no log, and not what a pattern takes away', async () => {
    const folder = folderWith({ 'c/9.json.tmp': '{}', 'c/train.log': 'x', 'c/8.json': '{}', 'c/7.json': '{}' })
    expect(await newest(folder, 'c/*', '!c/8*')).toMatchObject({ chosen: join(folder, 'c/7.json'), skipped: [] })
  })

  it.each(['c', 'c/', 'c/*', 'c/**', './c/checkpoint-*', '**/checkpoint-*', 'c/checkpoint-{1,2}0'])(
    'is the whole folder with the pattern %s',
    async (pattern) => {
      const folder = folderWith({
        'c/checkpoint-20/model.json': '{}',
        'c/checkpoint-20/optimizer.json': half,
        'c/checkpoint-10/model.json': '{}',
        'c/checkpoint-10/optimizer.json': '{}',
      })
      expect(await newest(folder, pattern)).toMatchObject({
        chosen: join(folder, 'c/checkpoint-10'),
        step: 10,
        skipped: [{ path: 'c/checkpoint-20', why: expect.stringContaining('optimizer.json: it is no JSON') }],
      })
    },
  )

  it.each(['out', 'out/*', 'out/**'])(
    'is in a folder that a training has left its last state in, with %s',
    async (pattern) => {
      const folder = folderWith({
        'out/checkpoint-20/trainer_state.json': '{}',
        'out/checkpoint-20/model.safetensors.index.json': half,
        'out/checkpoint-10/model.json': '{}',
        'out/trainer_state.json': half,
      })
      expect(await newest(folder, pattern)).toMatchObject({ chosen: join(folder, 'out/checkpoint-10') })
    },
  )

  it('is a file in such a folder when the pattern asks for files', async () => {
    const folder = folderWith({ 'c/step-20/model.json': half, 'c/step-10/model.json': '{}' })
    expect(await newest(folder, 'c/*/*.json')).toMatchObject({ chosen: join(folder, 'c/step-10/model.json'), step: 10 })
  })

  it('may be named by a link, and is told under its own name where that is matched too', async () => {
    const folder = folderWith({ 'c/step=5.json': '{}' })
    symlinkSync('step=5.json', join(folder, 'c/last.json'))
    expect(await newest(folder, 'c/last.json')).toMatchObject({ chosen: join(folder, 'c/last.json') })
    expect(await newest(folder, 'c/*.json')).toMatchObject({ chosen: join(folder, 'c/step=5.json'), skipped: [] })
  })

  it('is not behind a broken link, nor in links that lead in a circle', async () => {
    const folder = folderWith({ 'c/step-1.json': '{}' })
    symlinkSync('gone.json', join(folder, 'c/step-2.json'))
    symlinkSync('.', join(folder, 'c/again'))
    expect(await newest(folder, 'c/**/*.json')).toMatchObject({
      chosen: expect.stringMatching(/step-1\.json$/),
      skipped: [{ path: 'c/step-2.json', why: 'it does not exist' }],
    })
  })

  it('that may not be read is named', async (test) => {
    needs(test, process.getuid?.() !== 0, 'a user that is not root')
    const folder = folderWith({ 'c/step-2.json': '{}', 'c/step-1.json': '{}' })
    chmodSync(join(folder, 'c/step-2.json'), 0)
    expect(await newest(folder, 'c/*.json')).toMatchObject({
      chosen: join(folder, 'c/step-1.json'),
      skipped: [{ path: 'c/step-2.json', why: 'it may not be read (EACCES)' }],
    })
  })
})

it('a search that is stopped ends with the reason', async () => {
  const folder = folderWith({ 'c/step-1.json': '{}' })
  const reason = new Error('cancelled')
  await expect(newestCheckpoint(['c/*'], folder, AbortSignal.abort(reason), () => {})).rejects.toBe(reason)
})

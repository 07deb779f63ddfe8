import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { withBytes } from '../../src/host/checkpoints/bytes.ts'
import { checkFile } from '../../src/host/checkpoints/file-check.ts'
import { checkFolder } from '../../src/host/checkpoints/folder-check.ts'
import { dataOf, readDirectory } from '../../src/host/checkpoints/zip.ts'
import { needs } from '../support/needs.ts'
import { pythonWith } from '../support/python.ts'
import { tempDir } from '../support/temp-dir.ts'

const never = new AbortController().signal
const hasSafetensors = pythonWith('torch', 'h5py', 'numpy', 'safetensors')
const python = hasSafetensors ?? pythonWith('torch', 'h5py', 'numpy')
const made = tempDir()
let problem = ''
if (python !== undefined) {
  const { status, stderr } = spawnSync(python, [join(import.meta.dirname, 'make.py'), made], { encoding: 'utf8' })
  if (status !== 0) problem = stderr
}

beforeEach((test) => {
  needs(test, python !== undefined, 'torch')
  expect(problem).toBe('')
})

const torch = ['zip.pt', 'large.ckpt']
const zips = [...torch, 'stored.npz', 'deflated.npz', 'zip64.npz', 'model.keras']
const numpy = ['plain.npy', 'names.npy']
const hdf = ['earliest.h5', 'latest.h5', 'block.h5']
const pickles = [0, 1, 2, 3, 4, 5].map((protocol) => `protocol-${protocol}.pkl`)
const plainFiles = [...zips, 'old.pth', ...numpy, ...hdf, ...pickles, 'state.json'].map((name) => join('files', name))
const safetensors = ['model.safetensors', 'small.safetensors'].map((name) => join('safetensors', name))

/** Lengths to cut to, falling: all near both ends, some between. */
function lengthsBelow(size: number): readonly number[] {
  const lengths = new Set<number>()
  for (let i = 0; i < 150; i++)
    for (const length of [i, size - 1 - i, Math.floor((size * i) / 150)]) lengths.add(length)
  return [...lengths].filter((length) => length >= 0 && length < size).sort((a, b) => b - a)
}

/** A copy of a file or folder that may be damaged. */
function copyOf(name: string): string {
  const copy = join(tempDir(), name.slice(name.lastIndexOf('/') + 1))
  cpSync(join(made, name), copy, { recursive: true })
  return copy
}

describe('a file that a library wrote', () => {
  it.each([...plainFiles, ...safetensors])('%s is whole, and truncated to any length it is not', async (name) => {
    if (!existsSync(join(made, name))) return expect(name).toContain('safetensors')
    const path = copyOf(name)
    expect(await checkFile(path, never)).toMatchObject({ kind: 'whole' })
    for (const length of lengthsBelow(statSync(path).size)) {
      truncateSync(path, length)
      expect(await checkFile(path, never), `${length} bytes`).toMatchObject({ kind: 'broken' })
    }
  })

  it('safetensors is among them', (test) => needs(test, hasSafetensors !== undefined, 'safetensors'))

  it.each(zips.map((name) => join('files', name)))('%s is not whole with a flipped bit in its data', async (name) => {
    const path = copyOf(name)
    const bytes = readFileSync(path)
    const ranges = await withBytes(path, never, async (file) => {
      const { entries } = await readDirectory(file)
      return Promise.all(
        entries.map(async (entry) => ({ start: await dataOf(file, entry), size: entry.compressedSize })),
      )
    })
    for (const { start, size } of ranges) {
      for (let i = 0; i < Math.min(size, 12); i++) {
        const at = start + Math.floor((size * i) / 12)
        bytes[at] = (bytes[at] ?? 0) ^ 0x10
        writeFileSync(path, bytes)
        expect(await checkFile(path, never), `byte ${at}`).toMatchObject({ kind: 'broken' })
        bytes[at] = (bytes[at] ?? 0) ^ 0x10
      }
    }
  })

  it.each([...plainFiles, ...safetensors])('%s, damaged anywhere, is judged without an error', async (name) => {
    if (!existsSync(join(made, name))) return
    const path = copyOf(name)
    const bytes = readFileSync(path)
    for (let at = 0; at < bytes.length; at += at < 400 ? 3 : Math.ceil(bytes.length / 60)) {
      const before = bytes[at] ?? 0
      bytes[at] = before ^ 0xff
      writeFileSync(path, bytes)
      expect((await checkFile(path, never)).kind).toMatch(/^(?:whole|broken|unchecked)$/)
      bytes[at] = before
    }
  })

  it('of a whole pickle, with something after it that is none, is not whole', async () => {
    const path = copyOf('files/protocol-4.pkl')
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('half of the next')]))
    expect(await checkFile(path, never)).toMatchObject({ kind: 'broken' })
  })
})

const folders = ['trainer/checkpoint-500', 'deepspeed/global_step10', 'distributed/step-7']

describe('a folder that a framework wrote', () => {
  it.each(folders)('%s is whole, and with any of its files truncated it is not', async (name) => {
    const folder = copyOf(name)
    expect(await checkFolder(folder, never)).toMatchObject({ kind: 'whole' })
    for (const file of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, file))
      for (const share of [0, 0.3, 0.9, 0.999]) {
        truncateSync(join(folder, file), Math.floor(bytes.length * share))
        expect(await checkFolder(folder, never), `${file} to ${share}`).toMatchObject({ kind: 'broken' })
        writeFileSync(join(folder, file), bytes)
      }
    }
  })

  it.each([
    ['trainer/checkpoint-500', /index|-of-|trainer_state|optimizer/],
    ['deepspeed/global_step10', /./],
    ['distributed/step-7', /./],
  ])('%s is not whole when a file of it is missing', async (name, file) => {
    const files = readdirSync(join(made, name)).filter((inside) => file.test(inside))
    expect(files.length).toBeGreaterThan(2)
    for (const missing of files) {
      const folder = copyOf(name)
      rmSync(join(folder, missing))
      expect(await checkFolder(folder, never), missing).toMatchObject({
        kind: 'broken',
        why: expect.stringContaining('missing'),
      })
    }
  })

  it('of DeepSpeed is not whole while the file latest names an earlier one', async () => {
    const root = copyOf('deepspeed')
    writeFileSync(join(root, 'latest'), 'global_step5')
    expect(await checkFolder(join(root, 'global_step10'), never)).toEqual({
      kind: 'broken',
      why: 'it was not finished: the file latest beside it names global_step5',
    })
  })

  it('of Megatron is not whole while its tracker names an earlier iteration', async () => {
    const root = tempDir()
    cpSync(join(made, 'files/zip.pt'), join(root, 'iter_0000200/mp_rank_00/model_optim_rng.pt'))
    writeFileSync(join(root, 'latest_checkpointed_iteration.txt'), '100')
    expect(await checkFolder(join(root, 'iter_0000200'), never)).toEqual({
      kind: 'broken',
      why: 'it was not finished: the file latest_checkpointed_iteration.txt beside it names 100',
    })
    writeFileSync(join(root, 'latest_checkpointed_iteration.txt'), '200\n')
    expect(await checkFolder(join(root, 'iter_0000200'), never)).toEqual({ kind: 'whole', format: 'folder' })
  })

  it('that is empty is not whole', async () => {
    expect(await checkFolder(tempDir(), never)).toEqual({ kind: 'broken', why: 'it holds no files' })
  })
})

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tempDir } from '../../test/support/temp-dir.ts'
import { appendLines, journalName, makeFolder, newPrefix, removeHalves } from './record-files.ts'

it('a folder that a killed run has left before its journal was whole is made anew', () => {
  const parent = tempDir()
  const left = join(parent, `${newPrefix}run`)
  mkdirSync(left)
  writeFileSync(join(left, `${journalName}.tmp`), '{"kind":"own')
  expect(makeFolder(join(parent, 'run'))).toBe(left)
  expect(existsSync(join(left, `${journalName}.tmp`))).toBe(false)
})

it('what a kill has left half-written is taken away, and nothing else', () => {
  const folder = tempDir()
  for (const name of ['attempt-1.log', 'attempt-1.log.tmp', 'manifest.json.tmp']) writeFileSync(join(folder, name), '')
  removeHalves(folder)
  expect(readdirSync(folder)).toEqual(['attempt-1.log'])
})

it('a journal begins whole, and goes on line by line', () => {
  const folder = tempDir()
  appendLines(folder, '{"first":1}\n', 'durable')
  appendLines(folder, '{"second":2}\n', 'soon')
  expect(readFileSync(join(folder, journalName), 'utf8').split('\n').filter(Boolean)).toEqual([
    '{"first":1}',
    '{"second":2}',
  ])
  expect(existsSync(join(folder, `${journalName}.tmp`))).toBe(false)
})

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tempDir } from '../../test/support/temp-dir.ts'
import { appendLines, journalName, makeFolder, newPrefix } from './record-files.ts'

it('a folder that a killed run has left before its journal was whole is made anew', () => {
  const parent = tempDir()
  const left = join(parent, `${newPrefix}run`)
  mkdirSync(left)
  writeFileSync(join(left, `${journalName}.tmp`), '{"kind":"own')
  expect(makeFolder(join(parent, 'run'))).toBe(left)
  expect(existsSync(join(left, `${journalName}.tmp`))).toBe(false)
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

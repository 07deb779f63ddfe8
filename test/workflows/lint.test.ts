import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/dist.ts'
import { needs } from '../support/needs.ts'
import { runProgram } from '../support/programs.ts'
import { findTool } from './tools.ts'

const folder = join(root, '.github', 'workflows')
const workflows = readdirSync(folder)
const actionlint = findTool('actionlint')

test('actionlint has nothing to say about the workflows', async (context) => {
  needs(context, actionlint !== undefined, 'actionlint')
  // Without the linters that it would use where they happen to be installed: the result is the same everywhere.
  const args = ['-no-color', '-shellcheck=', '-pyflakes=', ...workflows.map((name) => join(folder, name))]
  const { code, stdout, stderr } = await runProgram(actionlint ?? '', args, { cwd: root })
  expect(`${stdout}${stderr}`).toBe('')
  expect(code).toBe(0)
})

test.each(workflows)('%s names actions of others by their commits', (workflow) => {
  const used = [...readFileSync(join(folder, workflow), 'utf8').matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(
    ([, action]) => action ?? '',
  )
  const pinned = /^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
  expect(used.filter((action) => !action.startsWith('./') && !pinned.test(action))).toEqual([])
})

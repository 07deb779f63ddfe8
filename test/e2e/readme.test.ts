import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../support/dist.ts'
import { runProgram } from '../support/programs.ts'
import { tempDir } from '../support/temp-dir.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const shown = [...readme.matchAll(/```sh\n(node .*)\n```[\s\S]*?```text\n([\s\S]*?)```/g)].map(
  ([, command = '', output = '']) => ({ command, output }),
)

/** What is shown, with … for whatever differs from machine to machine. */
const pattern = (line: string) => new RegExp(`^${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*')}$`)

describe('README.md', () => {
  it('shows commands with what they print', () => {
    expect(shown.map(({ command }) => command)).toContain('node dist/cli/index.js -- python3 examples/train.py')
    expect(shown.length).toBeGreaterThanOrEqual(2)
  })

  it.each(shown)('tells the truth about: $command', async ({ command, output }) => {
    const clone = tempDir()
    for (const name of ['dist', 'examples']) cpSync(join(root, name), join(clone, name), { recursive: true })
    // Both streams as a terminal shows them.
    const { stdout, code } = await runProgram('sh', ['-c', `${command} 2>&1`], { cwd: clone })
    expect(code).toBe(0)
    const printed = stdout.toString().split('\n')
    let at = 0
    for (const line of output
      .trim()
      .split('\n')
      .filter((text) => text !== '…')) {
      const found = printed.findIndex((text, i) => i >= at && pattern(line).test(text))
      expect(found, `${line} is not printed, or not in this order`).not.toBe(-1)
      at = found + 1
    }
  })
})

import { describe, expect, it } from 'vitest'
import { installed } from '../support/dist.ts'
import { runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'
import { cells } from './endings.ts'

describe('the action is green only when the command exited 0 by itself', () => {
  it.each(cells)('$name', async ({ script, settings, code, signal, starts, prepare }) => {
    const workspace = tempDir()
    prepare(workspace)
    const inputs = { upload: 'never', run: script, ...settings }
    const { main, result, orphans } = await runAction({ actionDir: installed, workspace, inputs })
    const isGreen = code === 0
    expect(result).toBe(isGreen ? 'success' : 'failure')
    expect(main.code).toBe(isGreen ? 0 : 1)
    expect(main.outputs.outcome).toBe(isGreen ? 'success' : 'failure')
    // After a limit the command may have ended in any way; that it did not succeed is said above.
    if (starts && code !== 124) {
      expect(main.outputs).toMatchObject({ 'exit-code': signal === null ? String(code) : '', signal: signal ?? '' })
    }
    expect(orphans).toEqual([])
  })

  it('not when there is nothing to run', async () => {
    const { main, result } = await runAction({ actionDir: installed, inputs: { run: '' } })
    expect(result).toBe('failure')
    expect(main.outputs.outcome).toBe('failure')
  })
})

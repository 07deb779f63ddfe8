import { describe, expect, it } from 'vitest'
import { root } from '../support/dist.ts'
import { runAction } from '../support/runner.ts'
import { endings } from './endings.ts'

const act = (inputs: Record<string, string>) => runAction({ actionDir: root, inputs: { upload: 'never', ...inputs } })

describe('the action is green only when the command exited 0 by itself', () => {
  it.each(endings)('$name', async ({ script, code }) => {
    const { main, result } = await act({ run: script, 'total-timeout': '2s' })
    const isGreen = code === 0
    expect(result).toBe(isGreen ? 'success' : 'failure')
    expect(main.code).toBe(isGreen ? 0 : 1)
    expect(main.outputs.outcome).toBe(isGreen ? 'success' : 'failure')
    expect(main.outputs['exit-code']).toBe(String(code))
  })

  it.each([
    [
      'attempt-timeout',
      {
        run: "trap 'exit 0' TERM; sleep 60 & wait",
        'attempt-timeout': '300ms',
        'total-timeout': '1s',
        'grace-period': '300ms',
      },
    ],
    [
      'total-timeout',
      { run: "trap 'exit 0' TERM; sleep 60 & wait", 'total-timeout': '300ms', 'grace-period': '300ms' },
    ],
    ['a command that is not found', { run: 'no-such-command-here' }],
    ['a shell that is not there', { run: 'true', shell: 'no-such-shell {0}' }],
    ['a working directory that is not there', { run: 'true', 'working-directory': 'nowhere' }],
    ['an empty run', { run: '' }],
  ])('%s', async (_, inputs) => {
    const { main, result } = await act(inputs)
    expect(result).toBe('failure')
    expect(main.outputs.outcome).toBe('failure')
  })

  it.each([
    [0, 'success'],
    [3, 'failure'],
  ])('exit %i with the output held by a background child is a %s', async (code, expected) => {
    const { result, orphans } = await act({ run: `sleep 60 &\nexit ${code}` })
    expect(result).toBe(expected)
    expect(orphans).toEqual([])
  })
})

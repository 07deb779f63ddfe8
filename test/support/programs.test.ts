import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { needs } from './needs.ts'
import { runNode, runProgram, survivors } from './programs.ts'
import { tempDir } from './temp-dir.ts'

test('a program gets its input and only the environment it is given', async () => {
  const script = 'process.stdin.pipe(process.stdout); console.error(Object.keys(process.env).sort().join())'
  const result = await runNode(['-e', script], { input: 'in\xff', env: { GIVEN: '1' }, cwd: tempDir() })
  expect(result).toMatchObject({ code: 0, signal: null, timedOut: false, stdout: Buffer.from('in\xff') })
  expect(result.stderr.toString().trim()).toBe('GIVEN,HOME,LANG,PATH')
})

test('a time limit ends a program whose child holds the output', async () => {
  const mark = `mark-${process.pid}-${Date.now()}`
  const result = await runProgram('sh', ['-c', 'sleep 62 & echo started; wait'], {
    env: { MARK: mark },
    timeoutMs: 300,
  })
  expect(result).toMatchObject({ code: null, signal: 'SIGKILL', timedOut: true, stdout: Buffer.from('started\n') })
  const left = survivors(mark)
  expect(left.map(({ command }) => command)).toEqual(['sleep 62'])
  for (const { pid } of left) process.kill(pid, 'SIGKILL')
})

test('a program that cannot be started is an error', async () => {
  await expect(runProgram('/nowhere/at-all', [])).rejects.toThrow('ENOENT')
})

test('a test that lacks what it needs is skipped with a note', () => {
  const notes: (string | undefined)[] = []
  const skip = (note?: string): never => {
    notes.push(note)
    throw new Error('skipped')
  }
  needs({ skip }, true, 'nothing')
  expect(() => needs({ skip }, false, 'a GPU')).toThrow()
  expect(notes).toEqual(['skipped: needs a GPU'])
})

test.concurrent('directories of concurrent tests are told apart by the context', async (context) => {
  const dir = tempDir(context)
  await context.expect.poll(() => existsSync(dir)).toBe(true)
})

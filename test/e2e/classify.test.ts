import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FailureInfo } from '../../src/domain/failure.ts'
import { cli } from '../support/dist.ts'
import { tempDir } from '../support/temp-dir.ts'

const log =
  'step 1 loss 0.5\nTraceback (most recent call last):\n  File "train.py", line 7, in main\nRuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB\n'

describe('ml-run classify', () => {
  it('reads a file and says why it failed', async () => {
    const cwd = tempDir()
    writeFileSync(join(cwd, 'log.txt'), log)
    const { code, out, err } = await cli(['classify', 'log.txt', '--exit-code', '1'], { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n').slice(0, 3)).toEqual([
      'resource: the GPU ran out of memory (cuda_oom), certain',
      'evidence (line 4): RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB',
      'location: train.py:7',
    ])
  })

  it('shows its work: what was seen, what lost and why', async () => {
    const { out } = await cli(['classify', '-', '--exit-code', '1'], { input: `No space left on device\n${log}` })
    const lines = out.split('\n')
    const seen = lines.indexOf('seen:')
    const rivals = lines.indexOf('rivals:')
    expect(seen).toBeGreaterThan(2)
    expect(lines.slice(seen + 1, rivals).join('\n')).toMatch(/^ {2}line 5: cuda_oom: .+ \(by [\w-]+\)$/m)
    expect(lines.slice(rivals + 1).join('\n')).toMatch(/^ {2}\w+ \(resource\): .+ — .+$/m)
  })

  it('reads standard input and gives a FailureInfo', async () => {
    const { code, out } = await cli(['classify', '-', '--exit-code', '137', '--signal', 'KILL', '--json'], {
      input: 'training\n',
    })
    expect(code).toBe(0)
    const failure = FailureInfo.parse(JSON.parse(out))
    expect(failure).toMatchObject({
      class: 'infrastructure',
      exit_code: 137,
      signal: 'SIGKILL',
      log_tail: 'training',
      retry_count: 0,
      retry_cap: 3,
    })
  })

  it('says how far the training came, and whether it would be retried', async () => {
    const log = 'epoch 2 step 900 loss 0.31\nRuntimeError: Connection reset by peer\n'
    const { out } = await cli(['classify', '-', '--exit-code', '1'], { input: log })
    expect(out).toContain('\nit came to epoch 2, step 900, loss 0.31\nit would be retried, at most 3 times\n')
    const bug = await cli(['classify', '-', '--exit-code', '1'], { input: "KeyError: 'lr'\n" })
    expect(bug.out).toContain('\nit would not be retried\n')
  })

  it('knows nothing of an empty log', async () => {
    const { out } = await cli(['classify', '--json'], { input: '' })
    expect(JSON.parse(out)).toMatchObject({
      class: 'unknown',
      log_tail: '',
      context: { cause: 'unknown', evidence: '' },
    })
    expect(JSON.parse(out)).not.toHaveProperty('exit_code')
  })

  it('takes a bare exit code for a fault of the program, as a guess', async () => {
    const { out } = await cli(['classify', '--json', '--exit-code', '1'], { input: '' })
    expect(JSON.parse(out)).toMatchObject({
      class: 'code',
      context: { cause: 'nonzero_exit', confidence: 'guess', evidence: 'exit code 1' },
    })
  })

  it('redacts what it quotes', async () => {
    const { out } = await cli(['classify', '--json'], {
      input: 'disk full while sending tok-1234567\n',
      env: { MY_TOKEN: 'tok-1234567' },
    })
    expect(out).not.toContain('tok-1234567')
  })

  it('reads many from JSON lines, and names those that it cannot read', async () => {
    const cwd = tempDir()
    const rows = [
      JSON.stringify({ id: 'a', exit_code: 1, signal: null, log }),
      'not json',
      JSON.stringify({ id: 2, exit_code: null, signal: 'SIGSEGV', log: '' }),
      '',
      JSON.stringify({ exit_code: 1 }),
      JSON.stringify({ id: 'c', exit_code: 1, signal: null, log: 'dataset not found', extra: true }),
    ]
    writeFileSync(join(cwd, 'many.jsonl'), rows.join('\n'))
    const { code, out, err } = await cli(['classify', '--jsonl', 'many.jsonl'], { cwd })
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id, failure }) => [id, failure.class])).toEqual([
      ['a', 'resource'],
      [2, 'code'],
      ['c', 'data'],
    ])
    for (const { failure } of lines) FailureInfo.parse(failure)
    expect(err).toMatch(/many\.jsonl: line 2: [\s\S]*many\.jsonl: line 5: /)
    expect(code).toBe(2)
  })

  it.each([
    [['classify', 'nowhere.txt'], 'nowhere.txt'],
    [['classify', '--exit-code', 'x'], '--exit-code'],
    [['classify', '--jsonl', 'nowhere.jsonl'], 'nowhere.jsonl'],
  ])('%o is refused, by name', async (args, name) => {
    const { code, err, out } = await cli(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(name)
  })
})

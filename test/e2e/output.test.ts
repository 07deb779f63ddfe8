import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { cli, cliPath, installed } from '../support/dist.ts'
import { minimalEnvironment } from '../support/programs.ts'
import { runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'

const print = (expression: string) => `import sys; sys.stdout.buffer.write(${expression})`
const outputs = {
  'invalid UTF-8': [
    print(String.raw`b'\xff\xfe\x80 ok \xc3\n' * 1000`),
    Buffer.from('fffe80206f6b20c30a'.repeat(1000), 'hex'),
  ],
  'carriage returns': [
    print(String.raw`b''.join(b'\r%d%%' % i for i in range(101)) + b'\n'`),
    Buffer.from(`${Array.from({ length: 101 }, (_, i) => `\r${i}%`).join('')}\n`),
  ],
  colours: [print(String.raw`b'\x1b[31mred\x1b[0m\n'`), Buffer.from('\u001b[31mred\u001b[0m\n')],
  'a line of 1 MB': [print(String.raw`b'x' * 1000000 + b'\n'`), Buffer.from(`${'x'.repeat(1_000_000)}\n`)],
  'no final newline': [print("b'the end'"), Buffer.from('the end')],
  'NUL bytes': [print(String.raw`b'a\0b\n'`), Buffer.from('a\0b\n')],
  nothing: [print("b''"), Buffer.alloc(0)],
} as const

describe('what a program prints passes through byte for byte', () => {
  it.each(Object.entries(outputs))('the command line: %s', async (_, [program, expected]) => {
    const { stdout, code } = await cli(['--', 'python3', '-c', program])
    expect(code).toBe(0)
    expect(stdout.equals(expected)).toBe(true)
  })

  it.each(Object.entries(outputs))('the action: %s', async (_, [program, expected]) => {
    const { main } = await runAction({
      actionDir: installed,
      inputs: { run: program, shell: 'python3 {0}', upload: 'never', summary: 'never' },
    })
    expect(main.code).toBe(0)
    // Between the heading of the group and its end; the end starts a line of its own.
    const start = main.stdout.indexOf('\n', main.stdout.indexOf('::group::')) + 1
    const end = main.stdout.indexOf('::endgroup::', start)
    const isOpenLine = expected.length > 0 && expected.at(-1) !== 0x0a
    expect(main.stdout.subarray(start, end - (isOpenLine ? 1 : 0)).equals(expected)).toBe(true)
  })

  it('each stream by itself, and our own lines with our name on stderr', async () => {
    const { out, err, code } = await cli(['--', 'sh', '-c', 'echo out; echo err >&2; kill -ALRM $$'], {
      timeoutMs: 30_000,
    })
    expect(code).toBe(142)
    // A failure that nothing explains is retried once.
    expect(out).toBe('out\nout\n')
    const others = err.split('\n').filter((line) => line !== '' && !line.startsWith('ml-run: '))
    expect(others).toEqual(['err', 'err'])
  })

  it('says nothing before the end when nothing goes wrong', async () => {
    const { out, err } = await cli(['--', 'echo', 'hello'])
    expect(out).toBe('hello\n')
    expect(err).toMatch(/^ml-run: succeeded after \S+; record: \S+manifest\.json\n$/)
  })
})

describe('the names of the output can be opened', () => {
  it.each([
    ['a redirection', 'echo note > /dev/stderr', '', 'note'],
    ['tee', 'echo note | tee /dev/stderr', 'note\n', 'note'],
    ['Python', `python3 -c "open('/dev/stdout', 'w').write('note\\n')"`, 'note\n', ''],
  ])('by %s', async (_, script, out, err) => {
    const result = await cli(['--run', script])
    expect(result.code).toBe(0)
    expect(result.out).toBe(out)
    expect(
      result.err
        .split('\n')
        .filter((line) => !line.startsWith('ml-run: '))
        .join(''),
    ).toBe(err)
  })
})

it('passes output on while the program runs', async () => {
  const child = spawn(process.execPath, [cliPath, '--', 'python3', '-c', 'print("first"); input(); print("second")'], {
    cwd: tempDir(),
    env: minimalEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  let seen = ''
  const first = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      seen += chunk
      if (seen.includes('first\n')) resolve()
    })
  })
  // Python's print is not flushed here: it comes because ml-run asks Python not to hold back.
  await first
  expect(seen).toBe('first\n')
  child.stdin.end('\n')
  await new Promise((resolve) => child.once('close', resolve))
  expect(seen).toBe('first\nsecond\n')
})

it('carries 100 MB to a slow reader, to the last byte', async () => {
  const bytes = 100_000_000
  // Numbered lines, so that a byte lost, doubled or out of order shows.
  const numbers = `seq 1 20000000 | head -c ${bytes}`
  const child = spawn(process.execPath, [cliPath, '--run', `set +o pipefail; ${numbers}`], {
    cwd: tempDir(),
    env: minimalEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const hash = createHash('sha256')
  let read = 0
  let paused = 0
  for await (const chunk of child.stdout) {
    hash.update(chunk)
    read += chunk.length
    // Pauses that let the pipe and every buffer before it run full.
    if (read / 10_000_000 > paused) {
      paused++
      await sleep(100)
    }
  }
  expect(read).toBe(bytes)
  expect(hash.digest('hex')).toBe(
    execFileSync('sh', ['-c', `${numbers} | sha256sum`])
      .toString()
      .slice(0, 64),
  )
})

it('goes on training when the reader goes away', async () => {
  const cwd = tempDir()
  const child = spawn(
    'sh',
    [
      '-c',
      `"$0" "$1" -- sh -c 'for i in 1 2 3 4 5 6; do echo $i; sleep 0.05; done; touch done' | head -n 1`,
      process.execPath,
      cliPath,
    ],
    { cwd, env: minimalEnvironment(), stdio: 'ignore' },
  )
  await new Promise((resolve) => child.once('close', resolve))
  const deadline = Date.now() + 10_000
  const { existsSync } = await import('node:fs')
  while (!existsSync(`${cwd}/done`) && Date.now() < deadline) await sleep(50)
  expect(existsSync(`${cwd}/done`)).toBe(true)
})

it('the action carries 20 MB to a slow reader, to the last byte', async () => {
  const bytes = 20_000_000
  const run = `set +o pipefail; seq 1 9000000 | head -c ${bytes}`
  const { main } = await runAction({
    actionDir: installed,
    inputs: { run, upload: 'never' },
    readBytesPerSecond: 10_000_000,
  })
  const start = main.stdout.indexOf('\n', main.stdout.indexOf('::group::')) + 1
  const expected = execFileSync('sh', ['-c', `seq 1 9000000 | head -c ${bytes}`], { maxBuffer: 2 * bytes })
  expect(main.stdout.subarray(start, start + bytes).equals(expected)).toBe(true)
})

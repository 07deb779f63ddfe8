import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** How to run a program; `env` comes on top of {@link minimalEnvironment}, `timeoutMs` ends it with SIGKILL. */
export interface ProgramOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
  readonly timeoutMs?: number
}

/** What a program did; `ms` is the time to its exit, which may come before its output is closed. */
export interface ProgramResult {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: Buffer
  readonly stderr: Buffer
  readonly ms: number
  readonly timedOut: boolean
}

/** A process that is alive, as /proc shows it. */
export interface Survivor {
  readonly pid: number
  readonly command: string
}

/** The variables a program cannot do without. Nothing else of the test's own environment reaches a program. */
export function minimalEnvironment(): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
    HOME: process.env.HOME ?? '/tmp',
    LANG: process.env.LANG ?? 'C.UTF-8',
  }
}

/** Runs node with these arguments until it ends and its output is closed. */
export function runNode(args: readonly string[], options: ProgramOptions = {}): Promise<ProgramResult> {
  return runProgram(process.execPath, args, options)
}

/** Runs a program until it ends and its output is closed; rejects when it cannot be started. */
export function runProgram(
  file: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  const started = performance.now()
  const child = spawn(file, args, {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { ...minimalEnvironment(), ...options.env },
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  const stdout = collect(child.stdout)
  const stderr = collect(child.stderr)
  feed(child, options.input)
  return new Promise((resolve, reject) => {
    let ms = 0
    let timedOut = false
    const limit = options.timeoutMs === undefined ? undefined : setTimeout(giveUp, options.timeoutMs)
    function giveUp(): void {
      timedOut = true
      child.kill('SIGKILL')
      // A grandchild may hold the pipes open for ever; the test shall not wait for it.
      child.stdout?.destroy()
      child.stderr?.destroy()
    }
    child.on('error', reject)
    child.on('exit', () => {
      ms = performance.now() - started
    })
    child.on('close', (code, signal) => {
      clearTimeout(limit)
      resolve({ code, signal, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr), ms, timedOut })
    })
  })
}

/** The living processes whose environment contains this text, the caller's own process left out. Linux only. */
export function survivors(mark: string): Survivor[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => readProcess(pid, 'environ').includes(mark))
    .map((pid) => ({ pid: Number(pid), command: readProcess(pid, 'cmdline').replaceAll('\0', ' ').trim() }))
}

function collect(stream: NodeJS.ReadableStream | null): Buffer[] {
  const chunks: Buffer[] = []
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return chunks
}

function feed(child: ChildProcess, input: string | Uint8Array | undefined): void {
  // A program that ends without reading its input closes the pipe: EPIPE here is its choice, not a failure of the test.
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
}

function readProcess(pid: string, file: 'environ' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1')
  } catch {
    // It ended while we looked, or belongs to another user.
    return ''
  }
}

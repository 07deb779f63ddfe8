import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import {
  createFileCommands,
  type FileCommands,
  fileCommandEnvironment,
  readKeyValues,
  readPath,
  readSummary,
  SUMMARY_LIMIT_BYTES,
} from './file-commands.ts'
import type { Job } from './job.ts'
import { splitLines } from './lines.ts'
import { readStepLog, type StepLog, type StepLogReader } from './step-log.ts'

/** How a stage or a job ended. */
export type Conclusion = 'success' | 'failure' | 'cancelled'

/** What happens to a stage from outside, at a time after its start or at the first line that the function accepts. */
export interface StageEvent {
  readonly cancelAfterMs?: number
  readonly cancelWhen?: (line: string) => boolean
  /** SIGKILL to node without a cancel, as the kernel's OOM killer would do it. */
  readonly killAfterMs?: number
  readonly killWhen?: (line: string) => boolean
}

/** What to run, and how to treat it. */
export interface StageRequest {
  readonly job: Job
  readonly node: string
  readonly script: string
  readonly environment: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
  readonly fileCommands?: Partial<FileCommands> | undefined
  readonly event?: StageEvent | undefined
  readonly onLine?: ((line: string) => void) | undefined
  readonly readBytesPerSecond?: number | undefined
}

/** What a stage did, and what the runner made of it. */
export interface StageResult extends Omit<StepLog, 'failed'> {
  readonly result: Conclusion
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly ms: number
  /** What a cancel sent to it while it ran; the second comes after 7.5 s. */
  readonly sent: readonly NodeJS.Signals[]
  /** Every byte that was printed: both streams as they arrived, and each by itself. */
  readonly bytes: Buffer
  readonly stdout: Buffer
  readonly stderr: Buffer
  readonly env: Readonly<Record<string, string>>
  readonly path: readonly string[]
  /** The Markdown as written, without masking; null when it was over the limit and dropped. */
  readonly summary: string | null
  readonly summaryBytes: number
}

type Step = ChildProcessByStdio<null, Readable, Readable>

// ProcessInvoker in actions/runner (src/Runner.Sdk): SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL.
const SIGTERM_AFTER_MS = 7_500
const SIGKILL_AFTER_MS = 10_000
// From there too: how long the runner waits for the output to be closed once node has exited.
const OUTPUT_GRACE_MS = 5_000
const OOM_SCORE_ADJUSTMENT = '500'

/** Runs one script of the action to its end and reads everything it left. */
export async function runStage(request: StageRequest): Promise<StageResult> {
  const { job } = request
  const log = readStepLog(job.workspace)
  for (const warning of request.warnings) log.issue('warning', warning)
  const files = createFileCommands(job.temp, request.fileCommands)
  const started = performance.now()
  const step = spawn(request.node, [request.script], {
    cwd: job.workspace,
    env: { ...request.environment, ...fileCommandEnvironment(files) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  preferAsVictim(step)
  const { listeners, outcome, sent } = schedule(step, request.event ?? {})
  const finishOutput = readOutput(step, request.readBytesPerSecond, (line) => {
    log.accept(line)
    for (const listener of [request.onLine, ...listeners]) listener?.(line)
  })
  const { code, signal } = await ended(step)
  const ms = performance.now() - started
  const cancelled = outcome()
  const output = finishOutput()
  const left = readFiles(files, log)
  const { failed, outputs, state, ...rest } = log.result()
  return {
    result: cancelled ? 'cancelled' : code === 0 && !failed ? 'success' : 'failure',
    code,
    signal,
    ms,
    sent,
    ...rest,
    ...output,
    ...left,
    outputs: { ...outputs, ...left.outputs },
    state: { ...state, ...left.state },
  }
}

function preferAsVictim({ pid }: ChildProcess): void {
  try {
    writeFileSync(`/proc/${pid}/oom_score_adj`, OOM_SCORE_ADJUSTMENT)
  } catch {
    // It has ended already, or this is not Linux; the runner does not mind either.
  }
}

/** Arms the event; `outcome` disarms it and tells whether the stage was cancelled. */
function schedule(step: Step, event: StageEvent) {
  const timers: NodeJS.Timeout[] = []
  const sent: NodeJS.Signals[] = []
  let cancelled = false
  let over = false
  const after = (ms: number, act: () => void) => timers.push(setTimeout(act, ms))
  // All three signals go to node alone, never to its children.
  const send = (signal: NodeJS.Signals) => {
    sent.push(signal)
    step.kill(signal)
  }
  const kill = () => step.kill('SIGKILL')
  const cancel = () => {
    if (cancelled || over) return
    cancelled = true
    send('SIGINT')
    after(SIGTERM_AFTER_MS, () => send('SIGTERM'))
    after(SIGKILL_AFTER_MS, () => send('SIGKILL'))
  }
  if (event.cancelAfterMs !== undefined) after(event.cancelAfterMs, cancel)
  if (event.killAfterMs !== undefined) after(event.killAfterMs, kill)
  return {
    sent,
    listeners: [
      (line: string) => void (event.cancelWhen?.(line) && cancel()),
      (line: string) => void (event.killWhen?.(line) && kill()),
    ],
    outcome: () => {
      over = true
      for (const timer of timers) clearTimeout(timer)
      return cancelled
    },
  }
}

/** Collects both streams; the returned function hands on the last line of each, which may lack its newline. */
function readOutput(step: Step, bytesPerSecond: number | undefined, onLine: (line: string) => void) {
  const all: Buffer[] = []
  const read = (stream: Readable) => {
    const own: Buffer[] = []
    const splitter = splitLines(onLine)
    stream.on('data', (chunk: Buffer) => {
      all.push(chunk)
      own.push(chunk)
      splitter.push(chunk)
      if (bytesPerSecond === undefined) return
      stream.pause()
      setTimeout(() => stream.resume(), (chunk.length / bytesPerSecond) * 1000)
    })
    return () => {
      splitter.end()
      return Buffer.concat(own)
    }
  }
  const [finishStdout, finishStderr] = [read(step.stdout), read(step.stderr)]
  return () => ({ stdout: finishStdout(), stderr: finishStderr(), bytes: Buffer.concat(all) })
}

function ended(step: Step): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    let grace: NodeJS.Timeout | undefined
    step.on('error', reject)
    step.on('exit', () => {
      grace = setTimeout(() => {
        step.stdout.destroy()
        step.stderr.destroy()
      }, OUTPUT_GRACE_MS)
    })
    step.on('close', (code, signal) => {
      clearTimeout(grace)
      resolve({ code, signal })
    })
  })
}

function readFiles(files: FileCommands, log: StepLogReader) {
  const keyValues = (kind: 'ENV' | 'STATE' | 'OUTPUT') => {
    const { pairs, problem } = readKeyValues(files[kind])
    if (problem !== undefined) log.fail(`file command '${kind.toLowerCase()}'`, problem)
    return pairs
  }
  const { NODE_OPTIONS: blocked, ...env } = keyValues('ENV')
  if (blocked !== undefined) log.issue('error', "Can't store NODE_OPTIONS using '$GITHUB_ENV'.")
  const summary = readSummary(files.STEP_SUMMARY)
  if (summary.text === null) {
    log.issue('error', `$GITHUB_STEP_SUMMARY supports up to ${SUMMARY_LIMIT_BYTES} bytes, got ${summary.bytes}.`)
  }
  return {
    env,
    path: readPath(files.PATH),
    state: keyValues('STATE'),
    outputs: keyValues('OUTPUT'),
    summary: summary.text,
    summaryBytes: summary.bytes,
  }
}

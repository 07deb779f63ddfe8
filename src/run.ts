import type { Attempt } from './domain/attempt.ts'
import type { Manifest } from './domain/manifest.ts'
import type { OwnPolicy } from './domain/own-policy.ts'
import { reasonOf } from './domain/reason.ts'
import type { Task } from './domain/task.ts'
import { commandEnvironment } from './engine/environment.ts'
import { type Ending, isSuccess } from './evidence/ending.ts'
import { type OutputEvidence, OutputReader } from './evidence/output.ts'
import { OwnRows } from './evidence/own-rows.ts'
import type { Redact } from './evidence/redact.ts'
import { signatures } from './evidence/signatures/index.ts'
import { decide } from './policy/decide.ts'
import { defaultPolicy, maxAttempts, retryCap } from './policy/policy.ts'
import type { Host, Limit } from './ports.ts'
import { failureInfo } from './report/failure-info.ts'
import { begin, cancelledWhileWaiting, finish, retryCount, withEnded, withStarted } from './report/manifest.ts'
import { inWorkspace } from './report/paths.ts'
import { attemptLines } from './report/plain.ts'
import type { Settings } from './settings/read.ts'
import { judge } from './verdict/judge.ts'
import { version } from './version.ts'

/** What a run needs to know. The command of the task is the real one; its record is redacted. */
export interface Plan {
  readonly task: Task
  readonly settings: Settings
  readonly redact: Redact
  /** Absolute; whose files are the user's own beyond doubt. */
  readonly workspace: string
  readonly policy: OwnPolicy
}

/** Runs a task to its end: attempt, evidence, verdict, decision, as often as the policy allows; then the report. */
export async function run(plan: Plan, host: Host): Promise<Manifest> {
  const { clock, records } = host
  const startedAt = clock.now()
  const remainingMs = () => remaining(plan.task.total_timeout_ms, clock.now() - startedAt)
  let manifest = begin(recorded(plan), version, clock.iso(startedAt))
  let decision: Attempt['decision']
  do {
    manifest = withStarted(manifest, manifest.attempts.length + 1, clock.iso(clock.now()))
    await records.save(manifest)
    manifest = await attempt(manifest, plan, host, remainingMs)
    await records.save(manifest)
    const last = manifest.attempts.at(-1)
    decision = last?.decision ?? null
    for (const line of last === undefined ? [] : attemptLines(last)) host.console.say(line)
    if (decision?.kind === 'retry') {
      await clock.sleep(decision.delay_ms, host.cancel.requested)
      if (host.cancel.requested.aborted) manifest = cancelledWhileWaiting(manifest)
    }
  } while (manifest.status === 'retrying')
  manifest = finish(manifest, clock.iso(clock.now()))
  await records.save(manifest)
  await report(manifest, host)
  return manifest
}

/** Tells how it went. A mistake in that never changes how it went. */
async function report(manifest: Manifest, { publish, console }: Host): Promise<void> {
  try {
    await publish(manifest)
  } catch (error) {
    console.say(`the report could not be made: ${reasonOf(error)}; the command's own outcome stands`)
  }
}

/** One attempt, from its start to what is to be done about it. */
async function attempt(
  manifest: Manifest,
  plan: Plan,
  host: Host,
  remainingMs: () => number | null,
): Promise<Manifest> {
  const { clock, console } = host
  const number = manifest.attempts.length
  console.beginGroup(`attempt ${number}`)
  const startedAt = clock.now()
  const { ending, output } = await observe(manifest, plan, host, limitOf(plan.task, remainingMs()))
  console.endGroup()
  const finishedAt = clock.now()
  const timing = { durationMs: finishedAt - startedAt, finishedAt: clock.iso(finishedAt) }
  await host.records.saveTail(number, output.tail)
  if (isSuccess(ending)) return withEnded(manifest, { ending, output, ...timing, failed: null })

  const verdict = judge({ ending, facts: output.facts })
  const decision = decide(defaultPolicy, {
    class: verdict.class,
    endedBy: ending.endedBy,
    retryCount: retryCount(manifest),
    remainingMs: remainingMs(),
    survivors: ending.survivors ?? [],
  })
  const failure = failureInfo(verdict, {
    ending,
    logTail: output.tail,
    autoRetried: decision.kind === 'retry',
    retryCount: retryCount(manifest),
    retryCap: retryCap(defaultPolicy, verdict.class, ending.endedBy),
    classifiedAt: timing.finishedAt,
  })
  return withEnded(manifest, { ending, output, ...timing, failed: { verdict, decision, failure } })
}

/** Runs the command once and reads all that it prints. */
async function observe(
  manifest: Manifest,
  { task, workspace, settings, redact, policy }: Plan,
  { engine, console, env, cancel }: Host,
  limit: Limit | null,
): Promise<{ readonly ending: Ending; readonly output: OutputEvidence }> {
  const places = { workspace, workingDirectory: task.working_directory }
  const reader = new OutputReader(signatures, {
    redact,
    isOwnFile: (file) => inWorkspace(file, places) !== undefined,
    ownRows: new OwnRows(policy.rows),
  })
  const ending = await engine.run({
    command: task.command,
    workingDirectory: task.working_directory,
    env: commandEnvironment(env, attemptVariables(manifest)),
    limit,
    gracePeriodMs: settings['grace-period'],
    cancel,
    onOutput: (stream, chunk) => {
      reader.push(stream, chunk)
      return console.pass(stream, chunk)
    },
  })
  const output = reader.end(settings['log-tail-lines'])
  if (output.problem !== null) console.say(`the output was not read to its end, please report it: ${output.problem}`)
  return { ending: { ...ending, detail: redact(ending.detail) }, output }
}

/** What the command can know about its place among the attempts. */
function attemptVariables({ task, attempts }: Manifest): Readonly<Record<string, string>> {
  const last = attempts.at(-2)?.failure
  return {
    ML_RUN_TASK_ID: task.id,
    ML_RUN_ATTEMPT: String(attempts.length),
    ML_RUN_MAX_ATTEMPTS: String(maxAttempts(defaultPolicy)),
    ...(last ? { ML_RUN_LAST_CLASS: last.class, ML_RUN_LAST_CAUSE: last.context.cause } : {}),
  }
}

/** The nearer of the two limits. */
function limitOf(task: Task, remainingMs: number | null): Limit | null {
  const attemptMs = task.attempt_timeout_ms
  if (remainingMs !== null && (attemptMs === null || remainingMs < attemptMs)) {
    return { ms: Math.max(1, remainingMs), by: 'total_timeout' }
  }
  return attemptMs === null ? null : { ms: attemptMs, by: 'attempt_timeout' }
}

const remaining = (totalMs: number | null, usedMs: number): number | null =>
  totalMs === null ? null : totalMs - usedMs

const recorded = ({ task, redact }: Plan): Task => ({
  ...task,
  command:
    task.command.kind === 'script'
      ? { ...task.command, script: redact(task.command.script), shell: redact(task.command.shell) }
      : { ...task.command, argv: task.command.argv.map(redact) },
})

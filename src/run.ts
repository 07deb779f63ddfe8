import type { Manifest } from './domain/manifest.ts'
import type { OwnPolicy } from './domain/own-policy.ts'
import { reasonOf } from './domain/reason.ts'
import type { Command, Task } from './domain/task.ts'
import { commandEnvironment } from './engine/environment.ts'
import { type Ending, isSuccess } from './evidence/ending.ts'
import type { TextFact } from './evidence/facts.ts'
import { namesIn } from './evidence/kernel-log.ts'
import { launcherFacts } from './evidence/launchers.ts'
import { type MachineChange, type MachineFact, machineFacts, machineResources } from './evidence/machine.ts'
import { type OutputEvidence, OutputReader } from './evidence/output.ts'
import { OwnRows } from './evidence/own-rows.ts'
import { type Redact, redactionOf } from './evidence/redact.ts'
import { signatures } from './evidence/signatures/index.ts'
import { decide } from './policy/decide.ts'
import { defaultPolicy, maxAttempts, retryCap } from './policy/policy.ts'
import type { Host, Limit } from './ports.ts'
import { failureInfo } from './report/failure-info.ts'
import {
  begin,
  cancelledWhileWaiting,
  finish,
  retryCount,
  withCommand,
  withEnded,
  withStarted,
} from './report/manifest.ts'
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
  do {
    manifest = withStarted(manifest, clock.iso(clock.now()))
    await records.save(manifest)
    manifest = await attempt(manifest, plan, host, remainingMs)
    await records.save(manifest)
    tellLast(manifest, host)
    manifest = await waitForNext(manifest, host)
  } while (manifest.status === 'retrying')
  manifest = finish(manifest, clock.iso(clock.now()))
  await records.save(manifest)
  await report(manifest, host)
  return manifest
}

/** Says how the last attempt failed and what follows; nothing when it succeeded. */
function tellLast({ attempts }: Manifest, { console }: Host): void {
  for (const line of attempts.slice(-1).flatMap(attemptLines)) console.say(line)
}

/** Waits as long as was decided; a cancel meanwhile ends the task. */
async function waitForNext(manifest: Manifest, { clock, cancel }: Host): Promise<Manifest> {
  const decision = manifest.attempts.at(-1)?.decision
  if (decision?.kind !== 'retry') return manifest
  await clock.sleep(decision.delay_ms, cancel.requested)
  return cancel.requested.aborted ? cancelledWhileWaiting(manifest) : manifest
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
async function attempt(started: Manifest, plan: Plan, host: Host, remainingMs: () => number | null): Promise<Manifest> {
  const { clock, console } = host
  const number = started.attempts.length
  console.beginGroup(`attempt ${number}`)
  const startedAt = clock.now()
  const { ending, output, change, ...seen } = await observe(started, plan, host, limitOf(plan.task, remainingMs()))
  if (output.stopToken !== null) console.resumeCommands(output.stopToken)
  console.endGroup()
  const manifest = withCommand(started, redactedCommand(started.task.command, redactionOf(output.masks)))
  const resources = { output_bytes: output.bytes, output_lines: output.lines, ...machineResources(change) }
  const finishedAt = clock.now()
  const timing = { durationMs: finishedAt - startedAt, finishedAt: clock.iso(finishedAt) }
  await host.records.saveTail(number, output.tail)
  if (isSuccess(ending)) return withEnded(manifest, { ending, output, resources, ...timing, failed: null })

  const verdict = judge({ ending, facts: output.facts, ...seen })
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
  return withEnded(manifest, { ending, output, resources, ...timing, failed: { verdict, decision, failure } })
}

/** What an attempt showed. */
interface Observation {
  readonly ending: Ending
  readonly output: OutputEvidence
  readonly change: MachineChange
  readonly machine: readonly MachineFact[]
  readonly launchers: readonly TextFact[]
}

/** Runs the command once, reads all that it prints, and looks at what the machine and launchers saw of it. */
async function observe(
  manifest: Manifest,
  { task, workspace, settings, redact, policy }: Plan,
  { engine, machine, launchers, console, env, cancel }: Host,
  limit: Limit | null,
): Promise<Observation> {
  const places = { workspace, workingDirectory: task.working_directory }
  const reading = { redact, isOwnFile: (file: string) => inWorkspace(file, places) !== undefined }
  const reader = new OutputReader(signatures, { ...reading, ownRows: new OwnRows(policy.rows) })
  const place = {
    command: task.command,
    workingDirectory: task.working_directory,
    env: commandEnvironment(env, attemptVariables(manifest)),
  }
  const errors = launchers.open(place)
  try {
    const watch = await machine.watch(place)
    const ending = await engine.run({
      ...place,
      env: { ...place.env, ...errors.env },
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
    const change = await watch.end(!isSuccess(ending) && ending.endedBy !== 'cancel')
    const own = { processId: ending.processId ?? null, names: namesIn(task.command) }
    return {
      ending: { ...ending, detail: redact(ending.detail) },
      output,
      change,
      machine: machineFacts(change, own).map((fact) => ({ ...fact, quote: redact(fact.quote) })),
      launchers: isSuccess(ending) ? [] : launcherFacts(await errors.read(), reading),
    }
  } finally {
    errors.dispose()
  }
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

const recorded = ({ task, redact }: Plan): Task => ({ ...task, command: redactedCommand(task.command, redact) })

const redactedCommand = (command: Command, redact: Redact): Command =>
  command.kind === 'script'
    ? { ...command, script: redact(command.script), shell: redact(command.shell) }
    : { ...command, argv: command.argv.map(redact) }

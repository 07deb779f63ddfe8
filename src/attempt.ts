import type { Attempt } from './domain/attempt.ts'
import type { Manifest } from './domain/manifest.ts'
import { type OwnPolicy, soughtTexts } from './domain/own-policy.ts'
import { signalNumber } from './domain/signal.ts'
import type { StepFile } from './domain/step-file.ts'
import type { Command, Task } from './domain/task.ts'
import { attemptId, commandEnvironment } from './engine/environment.ts'
import { type Ending, isSuccess } from './evidence/ending.ts'
import type { ErrorFile } from './evidence/launchers.ts'
import type { MachineChange } from './evidence/machine.ts'
import type { OutputEvidence, ReaderOptions } from './evidence/output.ts'
import { OwnRows } from './evidence/own-rows.ts'
import type { Redact, Secrets } from './evidence/redact.ts'
import { LazyReader } from './lazy-reader.ts'
import { type Changed, maxAttempts } from './policy/next-attempt.ts'
import type { Host, Limit } from './ports.ts'
import { inWorkspace } from './report/paths.ts'
import { withoutSecrets } from './report/without-secrets.ts'
import type { Settings } from './settings/read.ts'

/** What a run needs to know. The command of the task is the real one; its record is redacted. */
export interface Plan {
  readonly task: Task
  readonly settings: Settings
  readonly secrets: Secrets
  /** Absolute; whose files are the user's own beyond doubt. */
  readonly workspace: string
  readonly policy: OwnPolicy
}

/** What an attempt showed. */
export interface Observation {
  /** What ran. */
  readonly command: Command
  readonly ending: Ending
  readonly output: OutputEvidence
  readonly change: MachineChange
  /** What launchers wrote of their workers. */
  readonly errorFiles: readonly ErrorFile[]
  /** Ids of the policy's rules whose text was in the output. */
  readonly matched: ReadonlySet<string>
  readonly stepFiles: readonly StepFile[]
}

/** Runs the command once, reads all that it prints, and looks at what the machine and launchers saw of it. */
export async function observe(
  manifest: Manifest,
  changed: Changed,
  plan: Plan,
  host: Host,
  limit: Limit | null,
): Promise<Observation> {
  const { settings, secrets, policy } = plan
  const { engine, machine, launchers, tracking, records, stepFiles, console, cancel } = host
  const { redact } = secrets
  const ownRows = new OwnRows(policy.rows, soughtTexts(policy))
  const onMask = (values: readonly string[]) => learned(values, secrets, () => following.learned())
  const reader = new LazyReader({ ...readingWith(plan), onMask, ownRows })
  const tailLines = settings['log-tail-lines']
  const number = manifest.attempts.length
  const id = attemptId(plan.task.id, number)
  const place = placeOf(manifest, changed, plan, host)
  const { env: tracked, address } = await tracking.begin(manifest, place)
  let bytes = 0
  const following = records.follow({
    id,
    number,
    address,
    redact,
    bytes: () => bytes,
    tail: () => reader.tailSoFar(tailLines),
  })
  const errors = launchers.open(place, id)
  try {
    const watch = await machine.watch(place)
    const ending = await engine.run({
      ...place,
      id,
      env: { ...place.env, ...tracked, ...errors.env, ...stepFiles.open(id) },
      limit,
      hangMs: settings['hang-timeout'],
      gracePeriodMs: settings['grace-period'],
      cancel,
      onOutput: (stream, chunk) => {
        bytes += chunk.length
        return both(console.pass(stream, chunk), reader.push(stream, chunk))
      },
      onMarks: following.marks,
      onStart: following.started,
      onProcesses: following.processes,
    })
    following.end()
    const output = reader.end(tailLines)
    if (output.problem !== null) console.say(`the output was not read to its end, please report it: ${output.problem}`)
    const change = await watch.end(!isSuccess(ending) && !['cancel', 'preflight'].includes(ending.endedBy))
    const errorFiles = isSuccess(ending) ? [] : await errors.read()
    const written = await keepStepFiles(number, ending, redact, host)
    const clean = withoutSecrets(ending, redact)
    return { ...place, ending: clean, output, change, errorFiles, matched: ownRows.found, stepFiles: written }
  } finally {
    following.end()
    errors.dispose()
  }
}

/** What runs, and where. */
function placeOf(manifest: Manifest, changed: Changed, { task, settings, policy }: Plan, { env }: Host) {
  const command: Command =
    changed.run === null ? task.command : { kind: 'script', script: changed.run, shell: settings.shell }
  return {
    command,
    workingDirectory: task.working_directory,
    env: commandEnvironment(env, { ...changed.env, ...attemptVariables(manifest, policy) }),
  }
}

/** Takes in what is a secret from now on; true when it was none before. */
function learned(values: readonly string[], secrets: Secrets, tell: () => void): boolean {
  const isNew = secrets.learn(values)
  if (isNew) tell()
  return isNew
}

/** Keeps a copy of what an attempt has written for the runner. */
async function keepStepFiles(
  number: number,
  { endedBy }: Ending,
  redact: Redact,
  { stepFiles, records }: Host,
): Promise<readonly StepFile[]> {
  const written = stepFiles.close(number, endedBy === 'exit', redact)
  for (const { about, text } of written) await records.saveFile(about.file, text)
  return written.map(({ about }) => about)
}

const both = (one: Promise<void> | undefined, other: Promise<void> | undefined): Promise<void> | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Promise.all([one, other]).then(() => {})

/** How an output is to be read. */
export function readingWith({ task, workspace, secrets }: Plan) {
  const places = { workspace, workingDirectory: task.working_directory }
  return {
    redact: secrets.redact,
    onMask: (values: readonly string[]) => secrets.learn(values),
    isOwnFile: (file: string) => inWorkspace(file, places) !== undefined,
  } satisfies ReaderOptions
}

/** What the command can know about its place among the attempts. */
export function attemptVariables({ task, attempts }: Manifest, policy: OwnPolicy): Readonly<Record<string, string>> {
  const last = attempts.at(-2)?.failure
  const checkpoint = attempts.at(-1)?.resume?.chosen
  return {
    ML_RUN_TASK_ID: task.id,
    ML_RUN_ATTEMPT: String(attempts.length),
    ML_RUN_MAX_ATTEMPTS: String(maxAttempts(policy, attempts)),
    ...(checkpoint ? { ML_RUN_RESUME_FROM: checkpoint } : {}),
    ...(last
      ? {
          ML_RUN_LAST_CLASS: last.class,
          ML_RUN_LAST_CAUSE: last.context.cause,
          ML_RUN_LAST_EXIT: lastExit(attempts.at(-2)),
        }
      : {}),
  }
}

/** As a shell has it in `$?`; empty when it could not be started. */
const lastExit = (attempt: Attempt | undefined): string =>
  attempt?.exit_code?.toString() ?? (attempt?.signal ? String(128 + (signalNumber(attempt.signal) ?? 0)) : '')

/** The nearer of the two limits. */
export function limitOf(task: Task, remainingMs: number | null): Limit | null {
  const attemptMs = task.attempt_timeout_ms
  if (remainingMs !== null && (attemptMs === null || remainingMs < attemptMs)) {
    return { ms: Math.max(1, remainingMs), by: 'total_timeout' }
  }
  return attemptMs === null ? null : { ms: attemptMs, by: 'attempt_timeout' }
}

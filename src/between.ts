import { attemptVariables, type Plan } from './attempt.ts'
import { formatDuration } from './domain/duration.ts'
import type { Manifest } from './domain/manifest.ts'
import type { BetweenScript } from './domain/own-policy.ts'
import { attemptId, commandEnvironment } from './engine/environment.ts'
import { type Ending, isSuccess } from './evidence/ending.ts'
import { type Changed, changedBy, scriptAfter, wantsFreePort } from './policy/next-attempt.ts'
import type { Host } from './ports.ts'
import { cancelledWhileWaiting } from './report/manifest.ts'
import { onRetryScript } from './settings/on-retry.ts'

/** Waits as long as was decided, and prepares the next attempt; a cancel meanwhile ends the task. */
export async function beforeNext(
  manifest: Manifest,
  plan: Plan,
  host: Host,
  remainingMs: () => number | null,
): Promise<Manifest> {
  const { clock, cancel } = host
  const last = manifest.attempts.at(-1)
  if (last?.decision?.kind !== 'retry') return manifest
  await clock.sleep(last.decision.delay_ms, cancel.requested)
  const usual = plan.settings['on-retry']
  const script = scriptAfter(plan.policy, last, usual === null ? null : onRetryScript(usual))
  if (script !== null && !cancel.requested.aborted) await runScript(script, manifest, plan, host, remainingMs())
  return cancel.requested.aborted ? cancelledWhileWaiting(manifest) : manifest
}

/** What the policy has changed for the attempt that begins. */
export async function changedFor(manifest: Manifest, { policy, task }: Plan, { freePort }: Host): Promise<Changed> {
  const attempts = manifest.attempts.slice(0, -1)
  const port = attempts.length > 0 && wantsFreePort(policy) ? await freePort() : 0
  return changedBy(policy, attempts, task.id, port)
}

/** Runs a script between two attempts. Its failure is told and nothing else: the attempt may succeed all the same. */
async function runScript(
  { script, timeoutMs }: BetweenScript,
  manifest: Manifest,
  plan: Plan,
  { between, console, cancel, env, clock, stepFiles }: Host,
  remainingMs: number | null,
): Promise<void> {
  // At least half of what is left is the attempt's.
  const ms = remainingMs === null ? timeoutMs : Math.max(1, Math.min(timeoutMs, Math.floor(remainingMs / 2)))
  const startedAt = clock.now()
  console.beginGroup('on-retry')
  const next = { ...manifest, attempts: [...manifest.attempts, ...manifest.attempts.slice(-1)] }
  // That of the attempt to come, which begins when nothing of this is left.
  const id = attemptId(plan.task.id, next.attempts.length)
  const ending = await between.run({
    command: { kind: 'script', script, shell: plan.settings.shell },
    workingDirectory: plan.task.working_directory,
    // What it writes for the runner is dropped with the next attempt's beginning.
    env: commandEnvironment(env, { ...attemptVariables(next, plan.policy), ...stepFiles.open(id) }),
    id,
    limit: { ms, by: 'attempt_timeout' },
    hangMs: null,
    gracePeriodMs: Math.min(plan.settings['grace-period'], 5_000),
    cancel,
    onOutput: (stream, chunk) => console.pass(stream, chunk),
    onMarks: () => {},
    onStart: () => {},
    onProcesses: () => {},
  })
  console.endGroup()
  if (isSuccess(ending) || cancel.requested.aborted) return
  const took = formatDuration(clock.now() - startedAt)
  console.say(`warning: on-retry ${howItFailed(ending, ms)} after ${took}; the command is started all the same`)
}

function howItFailed({ endedBy, exitCode, signal, detail }: Ending, limitMs: number): string {
  if (endedBy === 'attempt_timeout') return `was ended at its limit of ${formatDuration(limitMs)}`
  if (endedBy === 'spawn_error') return `could not be started (${detail})`
  return signal === null ? `failed with exit code ${exitCode}` : `was ended by ${signal}`
}

import { limitOf, observe, type Plan } from './attempt.ts'
import { beforeNext, changedFor } from './between.ts'
import type { Manifest } from './domain/manifest.ts'
import { reasonOf } from './domain/reason.ts'
import { isSuccess } from './evidence/ending.ts'
import { machineResources } from './evidence/resources.ts'
import { prepareInputs, startingOnly } from './inputs.ts'
import type { Host } from './ports.ts'
import { begin, finish, withCommitted, withEnded, withInputs, withStarted } from './report/manifest.ts'
import { attemptLines } from './report/plain.ts'
import { recordedTask } from './report/recorded-task.ts'
import { withTracked } from './report/tracked.ts'
import { withoutSecrets } from './report/without-secrets.ts'
import { version } from './version.ts'

/** Runs a task to its end: attempt, evidence, verdict, decision, as often as the policy allows; then the report. */
export async function run(plan: Plan, host: Host): Promise<Manifest> {
  const { clock, records, stepFiles } = host
  const startedAt = clock.now()
  const remainingMs = () => remaining(plan.task.total_timeout_ms, clock.now() - startedAt)
  let manifest = begin(recordedTask(plan.task, plan.secrets.redact), version, clock.iso(startedAt))
  do {
    manifest = withStarted(manifest, clock.iso(clock.now()))
    await records.save(manifest)
    manifest = await attempt(manifest, plan, host, remainingMs)
    manifest = await hidden(manifest, plan, host)
    await records.save(manifest)
    tellLast(manifest, host)
    // Side by side: a slow tracker must not hold up the next attempt.
    const [known, next] = await Promise.all([
      host.tracking.settle(manifest),
      beforeNext(manifest, plan, host, remainingMs),
    ])
    manifest = withTracked(next, known, plan.secrets.redact)
  } while (manifest.status === 'retrying')
  manifest = finish(withCommitted(manifest, stepFiles.commit()), clock.iso(clock.now()))
  await records.save(manifest)
  await report(manifest, host)
  return manifest
}

/** Says how the last attempt failed and what follows; nothing when it succeeded. */
function tellLast({ attempts }: Manifest, { console }: Host): void {
  for (const line of attemptLines(attempts)) console.say(line)
}

/** Takes out of the record what nobody may see; what this attempt masked also out of what earlier ones said. */
async function hidden(manifest: Manifest, { secrets }: Plan, { records }: Host): Promise<Manifest> {
  await records.reword(secrets.redact)
  return withoutSecrets(manifest, secrets.redact)
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
  const inputs = await prepareInputs(plan, host, remainingMs())
  const prepared = withoutSecrets(withInputs(started, inputs), plan.secrets.redact)
  if (prepared !== started) await host.records.save(prepared)
  const changed = await changedFor(started, plan, host)
  const limit = limitOf(plan.task, remainingMs())
  const seen = await observe(prepared, changed, plan, startingOnly(inputs, host), limit)
  const { ending, output, change, stepFiles } = seen
  if (output.stopToken !== null) console.resumeCommands(output.stopToken)
  console.endGroup()
  const curves = [output.curve, change.memory]
  const resources = { output_bytes: output.bytes, output_lines: output.lines, ...machineResources(change) }
  const endedAt = clock.now()
  const timing = { durationMs: endedAt - startedAt, finishedAt: clock.iso(endedAt) }
  await host.records.saveTail(number, output.tail)
  const result = { ending, output, resources, curves, stepFiles, ...timing }
  if (isSuccess(ending)) return withEnded(prepared, { ...result, failed: null })

  const { judged } = await import('./judging.ts')
  const left = { remainingMs: remainingMs(), random: host.chance() }
  return withEnded(prepared, { ...result, ...judged(prepared, plan, seen, { ...timing, endedAt, ...left }) })
}

const remaining = (totalMs: number | null, usedMs: number): number | null =>
  totalMs === null ? null : totalMs - usedMs

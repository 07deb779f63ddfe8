import { formatDuration } from '../domain/duration.ts'
import type { Termination } from '../domain/ended.ts'
import type { Hang } from '../domain/hang.ts'
import type { AttemptPlan } from '../ports.ts'
import type { Remains } from './clear-up.ts'
import { lookAtScene } from './hang-scene.ts'
import { cancelOf, type Interruption } from './interruption.ts'
import type { Process } from './process-table.ts'
import { endWithStacks, type Listening } from './python-stacks.ts'

/** An attempt that ml-run has ended. */
export interface Ended {
  readonly by: Interruption['by']
  readonly detail: string
  readonly termination: Termination
  readonly hang?: Hang
  /** Those that even SIGKILL did not end. */
  readonly survivors: readonly Process[]
}

/** Ends an attempt for the reason that was found: asks, waits, kills. What hung is looked at first. */
export async function endAttempt(
  found: Interruption,
  remains: Remains,
  listening: Listening,
  plan: AttemptPlan,
): Promise<Ended> {
  remains.listeners.look(remains.tree.search())
  const hang = found.by === 'hang' ? await sceneOf(remains, plan) : undefined
  // Whoever cancels meanwhile does not wait until all has been looked at, and the reason is theirs.
  const because = cancelOf(plan) ?? found
  const done = await (because.by === 'hang' ? endHung : endUsual)(because, remains, listening, plan)
  return {
    by: because.by,
    detail: because.detail,
    termination: done.termination,
    survivors: done.survivors,
    ...(hang === undefined || because.by !== 'hang'
      ? {}
      : { hang: { ...hang, stacks: [...hang.stacks, ...done.stacks] } }),
  }
}

interface Done {
  readonly termination: Termination
  readonly survivors: readonly Process[]
  readonly stacks: Hang['stacks']
}

async function endUsual(
  { signal, graceMs }: Interruption,
  { tree }: Remains,
  _listening: Listening,
  plan: AttemptPlan,
): Promise<Done> {
  const watch = stopwatch()
  const { forced, survivors } = await tree.end(signal, graceMs, impatience(plan))
  return { termination: termination(signal, forced, watch(), graceMs), survivors, stacks: [] }
}

/** Python's stacks are printed by what SIGTERM would end in any case, and by the rest before it is killed. */
async function endHung(
  { signal, graceMs }: Interruption,
  { tree }: Remains,
  listening: Listening,
  plan: AttemptPlan,
): Promise<Done> {
  const watch = stopwatch()
  const hurry = impatience(plan)
  const stacks = [...(await endWithStacks(tree, 'those that SIGTERM would end', listening))]
  const first = stacks.length > 0 ? 'SIGABRT' : signal
  if (await tree.ask(signal, graceMs, hurry)) {
    return { termination: termination(first, false, watch(), graceMs), survivors: [], stacks }
  }
  const tookMs = watch()
  stacks.push(...(await endWithStacks(tree, 'all', listening)))
  const survivors = await tree.kill(hurry)
  return { termination: termination(first, true, tookMs, graceMs), survivors, stacks }
}

async function sceneOf({ tree, tools, pumps }: Remains, plan: AttemptPlan): Promise<Hang> {
  const silentMs = Math.round(Math.min(...pumps.map(({ quietMs }) => quietMs)))
  const { processes, stacks } = await lookAtScene(tree, tools, plan.env.PATH, plan.cancel.requested)
  return { silent_ms: silentMs, processes: [...processes], stacks: [...stacks], location: null }
}

/** Aborted when nobody wants to wait for the grace period any more. */
function impatience({ cancel }: AttemptPlan): AbortSignal {
  if (!Number.isFinite(cancel.maxGraceMs)) return cancel.forced
  const late = new AbortController()
  const begin = () => setTimeout(() => late.abort(), cancel.maxGraceMs).unref()
  if (cancel.requested.aborted) begin()
  else cancel.requested.addEventListener('abort', begin, { once: true })
  return AbortSignal.any([cancel.forced, late.signal])
}

function termination(signal: NodeJS.Signals, forced: boolean, tookMs: number, graceMs: number): Termination {
  const detail = forced
    ? tookMs < graceMs
      ? `killed by SIGKILL ${formatDuration(tookMs)} after ${signal}, since nobody waits any longer`
      : `killed by SIGKILL after the grace period of ${formatDuration(graceMs)}`
    : signal === 'SIGABRT'
      ? `ended ${formatDuration(tookMs)} after SIGABRT, on which Python prints its stacks`
      : `ended politely ${formatDuration(tookMs)} after ${signal}`
  return { signal, forced, took_ms: tookMs, detail }
}

function stopwatch(): () => number {
  const startedAt = performance.now()
  return () => Math.round(performance.now() - startedAt)
}

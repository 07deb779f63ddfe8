import { about, type Cause } from '../domain/causes/index.ts'
import type { Confidence } from '../domain/failure.ts'
import { signalOfExitCode } from '../domain/signal.ts'
import type { TextFact } from '../evidence/facts.ts'
import { decisive, whatStandsBehind } from './explanations.ts'
import * as machine from './machine-rungs.ts'
import type { AttemptEvidence, Candidate } from './verdict.ts'

/** One rung of the ladder: what it looks at, and how far it may be believed. */
export interface Rung {
  readonly name: string
  readonly confidence: Confidence
  readonly candidates: (evidence: AttemptEvidence) => readonly Candidate[]
  /** Told when it decides, and never as a rival: nearly every failure has it. */
  readonly isSaidAlone?: true
}

const causesBySignal = (causes: Readonly<Record<string, Cause>>): ReadonlyMap<string, Cause> =>
  new Map(Object.entries(causes))

// Sent from outside the program; nobody raises these against itself.
const outside = causesBySignal({
  SIGKILL: 'sigkill',
  SIGTERM: 'sigterm',
  SIGHUP: 'sighup',
  SIGINT: 'interrupted',
  SIGXCPU: 'cpu_time_limit',
  SIGXFSZ: 'file_size_limit',
  SIGUSR1: 'scheduler_warning_signal',
  SIGUSR2: 'scheduler_warning_signal',
})
// Whoever says one of these has sent the signal, or knows who did.
const senders: ReadonlySet<Cause> = new Set<Cause>([
  'slurm_cancelled',
  'slurm_node_failed',
  'batch_job_removed',
  'cloud_preempted',
  'cancelled',
])
// The processor stopped it at an instruction.
const crash = causesBySignal({
  SIGSEGV: 'segfault',
  SIGBUS: 'bus_error',
  SIGILL: 'illegal_instruction',
  SIGFPE: 'arithmetic_fault',
  SIGSYS: 'forbidden_system_call',
})
// The program gave up by itself, after saying why.
const gaveUp = causesBySignal({ SIGABRT: 'abort', SIGPIPE: 'broken_pipe' })
const exitCodes: ReadonlyMap<number, Cause> = new Map([
  [124, 'timeout'],
  [126, 'not_executable'],
  [127, 'command_not_found'],
])

/** From the most trusted to the least; the first rung that has a candidate decides. */
export const precedence: readonly Rung[] = [
  { name: 'a counter of the machine', confidence: 'certain', candidates: machine.counters },
  // That ml-run ended it, or could not start it, is known; whatever was printed before says only what it was doing.
  { name: 'what ml-run did itself', confidence: 'certain', candidates: ownDoing },
  {
    name: "a rule of the user's own",
    confidence: 'certain',
    candidates: texts(({ role, handled }) => role === 'own' && !handled),
  },
  {
    name: 'the machine, with something that fits',
    confidence: 'likely',
    candidates: machine.withSomethingThatFits,
  },
  { name: "a launcher's report", confidence: 'certain', candidates: machine.reports('root') },
  { name: 'what stands behind all complaints', confidence: 'likely', candidates: said(whatStandsBehind) },
  { name: 'decisive text', confidence: 'certain', candidates: said(decisive) },
  { name: 'a signal from outside', confidence: 'likely', candidates: signalOfNobody },
  {
    name: "an uncaught exception in a launcher's report",
    confidence: 'likely',
    candidates: machine.reports('exception'),
  },
  {
    name: 'an uncaught exception',
    confidence: 'likely',
    candidates: texts((fact) => fact.role === 'exception' && !fact.handled),
  },
  { name: 'a crash', confidence: 'likely', candidates: signalsIn(crash) },
  { name: 'whoever ended it', confidence: 'likely', candidates: texts(isSender) },
  { name: "usual text in a launcher's report", confidence: 'likely', candidates: machine.reports('usual', 'weak') },
  { name: 'usual text', confidence: 'likely', candidates: texts((fact) => isUsual(fact) && !isSender(fact)) },
  // What gave up because of a failure elsewhere says so.
  { name: 'an echo before an abort', confidence: 'guess', candidates: echoesBeforeAbort },
  { name: 'an abort', confidence: 'likely', candidates: signalsIn(gaveUp) },
  { name: 'any other signal', confidence: 'guess', candidates: otherSignals },
  { name: 'an exit code with a meaning', confidence: 'guess', candidates: exitCode },
  { name: 'the machine alone', confidence: 'guess', candidates: machine.alone },
  { name: 'a hint', confidence: 'guess', candidates: hints },
  // The training went on after it, or so it seemed; better than nothing, and only for what names a reason by itself.
  {
    name: 'text before the last progress',
    confidence: 'guess',
    candidates: texts(
      (fact) => fact.handled && (fact.role === 'root' || fact.role === 'exception' || fact.role === 'own'),
    ),
  },
  // It says at least that the reason is elsewhere, and where to look.
  { name: 'an echo', confidence: 'guess', candidates: echoesAlone },
  { name: 'a bare exit code', confidence: 'guess', candidates: bareExitCode, isSaidAlone: true },
]

function ownDoing({ ending }: AttemptEvidence): readonly Candidate[] {
  const cause = (
    {
      cancel: 'cancelled',
      attempt_timeout: 'attempt_timeout',
      total_timeout: 'total_timeout',
      spawn_error: ending.cause ?? 'spawn_failed',
      hang: 'hang',
      preflight: ending.cause ?? 'dataset_missing',
      exit: null,
      signal: null,
    } as const satisfies Record<typeof ending.endedBy, Cause | null>
  )[ending.endedBy]
  if (cause === null) return []
  const quote = [ending.detail, ending.termination?.detail].filter(Boolean).join('; ')
  const found = candidate('engine', cause, `ended-by-${ending.endedBy.replaceAll('_', '-')}`, quote)
  const place = ending.hang?.location
  return [place ? { ...found, frame: place } : found]
}

function said(chosen: (evidence: AttemptEvidence) => readonly TextFact[]): Rung['candidates'] {
  return (evidence) => chosen(evidence).map((fact) => ({ ...fact, source: 'output' }))
}

function texts(wanted: (fact: TextFact) => boolean): Rung['candidates'] {
  return said(({ facts }) => facts.filter(wanted))
}

function signalsIn(causes: ReadonlyMap<string, Cause>): Rung['candidates'] {
  return ({ ending }) => {
    const signal = deathBy(ending)
    const cause = signal === undefined ? undefined : causes.get(signal)
    return signal === undefined || cause === undefined ? [] : [signalCandidate(ending, signal, cause)]
  }
}

function isUsual({ role, handled }: TextFact): boolean {
  return role === 'usual' && !handled
}

function isSender(fact: TextFact): boolean {
  return fact.role === 'usual' && !fact.handled && senders.has(fact.cause)
}

/** A signal whose sender says so is no reason by itself. */
function signalOfNobody(evidence: AttemptEvidence): readonly Candidate[] {
  return evidence.facts.some(isSender) || isOfLauncher(evidence) ? [] : signalsIn(outside)(evidence)
}

/** When one of its tasks has failed, a launcher ends the others with SIGTERM, and itself as they did. */
function isOfLauncher({ ending, facts }: AttemptEvidence): boolean {
  if (deathBy(ending) !== 'SIGTERM') return false
  const told = facts.filter(({ handled }) => !handled)
  return (
    told.some(({ role }) => role === 'exception') &&
    told.some(({ role, cause }) => role === 'echo' && (cause === 'slurm_step_aborted' || cause === 'worker_failed'))
  )
}

function echoesBeforeAbort(evidence: AttemptEvidence): readonly Candidate[] {
  return signalsIn(gaveUp)(evidence).length === 0 ? [] : echoes(evidence).filter(knowsWhy)
}

/** What says only that it was ended follows, where others have complained before, from what they complained of. */
function hints(evidence: AttemptEvidence): readonly Candidate[] {
  const firstEcho = echoes(evidence).find(knowsWhy)?.line ?? Number.POSITIVE_INFINITY
  return weak(evidence).filter((hint) => knowsWhy(hint) || (hint.line ?? 0) < firstEcho)
}

/** Those that say what kind of failure it was first: a launcher's report says only that there was one. */
function echoesAlone(evidence: AttemptEvidence): readonly Candidate[] {
  if (signalsIn(gaveUp)(evidence).length > 0) return []
  const all = echoes(evidence)
  return [...all.filter(knowsWhy), ...all.filter((echo) => !knowsWhy(echo))]
}

const weak = texts((fact) => fact.role === 'weak' && !fact.handled)
const echoes = texts((fact) => fact.role === 'echo' && !fact.handled)
const knowsWhy = ({ own, cause }: Candidate): boolean => (own ?? about(cause)).class !== 'unknown'

function otherSignals({ ending }: AttemptEvidence): readonly Candidate[] {
  const signal = deathBy(ending)
  const isKnown = signal !== undefined && [outside, crash, gaveUp].some((causes) => causes.has(signal))
  return signal === undefined || isKnown ? [] : [signalCandidate(ending, signal, 'unexplained_signal')]
}

function exitCode({ ending }: AttemptEvidence): readonly Candidate[] {
  const cause = ending.exitCode === null ? undefined : exitCodes.get(ending.exitCode)
  return cause === undefined
    ? []
    : [candidate('exit', cause, `exit-code-${ending.exitCode}`, `exit code ${ending.exitCode}`)]
}

/** The program itself chose to fail: nothing that was seen happened to it, so the next try ends the same way. */
function bareExitCode({ ending: { endedBy, exitCode } }: AttemptEvidence): readonly Candidate[] {
  if (endedBy !== 'exit' || exitCode === null || exitCode === 0) return []
  return [candidate('exit', 'nonzero_exit', 'exit-code', `exit code ${exitCode}`)]
}

// What ml-run sent does not count: it says nothing about the program.
const deathBy = ({ endedBy, signal, exitCode }: AttemptEvidence['ending']): string | undefined => {
  if (endedBy !== 'exit' && endedBy !== 'signal') return undefined
  return signal ?? (exitCode === null ? undefined : signalOfExitCode(exitCode))
}

function signalCandidate(ending: AttemptEvidence['ending'], signal: string, cause: Cause): Candidate {
  const quote =
    ending.signal === null ? `exit code ${ending.exitCode}, as shells report ${signal}` : `ended by ${signal}`
  return candidate('exit', cause, `signal-${signal.toLowerCase()}`, quote)
}

const candidate = (source: Candidate['source'], cause: Cause, rule: string, quote: string): Candidate => ({
  source,
  cause,
  rule,
  quote,
  count: 1,
  handled: false,
})

import { about } from '../domain/causes/index.ts'
import { signalOfExitCode } from '../domain/signal.ts'
import type { TextFact } from '../evidence/facts.ts'
import type { MachineFact, Subject } from '../evidence/machine.ts'
import type { AttemptEvidence, Candidate } from './verdict.ts'

/** Which texts and which death each subject can explain. A counter says that something happened, not that it mattered. */
interface Explanation {
  readonly text: (fact: TextFact, machine: MachineFact) => boolean
  readonly signals: readonly string[]
}

const deadWorker =
  /\b(?:died|dead|killed|terminated abruptly|exited|gone|lost|disconnected|broken ?pipe|EOFError|connection (?:reset|closed)|SIGKILL|signal:? 9|exit ?code:? (?:-9|137))\b|\bout of memory\b|\bMemoryError\b|\bCannot allocate memory\b/i
const failedWrite =
  /\b(?:writ(?:e|ing|ten)|sav(?:e|ing)|flush(?:ing)?|truncate|extract(?:ing)?|ENOSPC|Errno 28|No space left|inline_container|database or disk is full)\b/i
const sharedMemory =
  /\/dev\/shm|\bshm\w*|\bshared.?memory\b|\bbus error\b|\bsem_open\b|\bDataLoader worker\b|\bErrno 28\b/i
const faultyDisk =
  /\b(?:Errno 5|Input\/output|I\/O|corrupt\w*|truncated|read-only|Errno 30|bus error|unexpected EOF)\b/i
const gpuWords =
  /\b(?:cuda\w*|nccl|gpu|nvml|nvidia|cublas\w*|cudnn\w*|cusolver|xla|triton|all_?reduce|collective|watchdog|peer)\b/i
const refusedFork =
  /\bResource temporarily unavailable\b|\bErrno 11\b|\bstart new thread\b|\bpthread_create\b|\bfork\b/i

const causeIs =
  (...causes: readonly TextFact['cause'][]) =>
  (fact: TextFact) =>
    causes.includes(fact.cause)

// Texts of GPUs that say better than the hardware why: the program is wrong, or its memory is full.
const gpuTextsOfOtherCause = causeIs('cuda_device_assert', 'cuda_oom', 'tensorflow_gpu_oom', 'xla_oom', 'device_oom')
const fullGpu = causeIs('cuda_oom', 'tensorflow_gpu_oom', 'xla_oom', 'device_oom', 'model_exceeds_gpu')
const killedForMemory = causeIs(
  'sigkill',
  'host_oom_kill',
  'host_oom_machine',
  'host_out_of_memory',
  'container_memory_limit',
  'loader_worker_died',
  'worker_killed',
  'worker_failed',
  'ray_worker_died',
  'peer_lost',
  'connection_reset',
  'collective_timeout',
  'unclean_exit',
)
const fullDisk = causeIs('disk_full')

const explanations: Readonly<Record<Subject, Explanation>> = {
  memory: {
    text: (fact) => killedForMemory(fact) || (isVague(fact) && deadWorker.test(fact.quote)),
    signals: ['SIGKILL'],
  },
  disk: {
    // "No space left" is what a program says of inodes too.
    text: (fact, machine) =>
      fullDisk(fact) ? machine.cause !== 'disk_full' : isVague(fact) && failedWrite.test(fact.quote),
    signals: ['SIGBUS'],
  },
  'shared memory': {
    text: (fact) => (fullDisk(fact) || isVague(fact) || fact.cause === 'bus_error') && sharedMemory.test(fact.quote),
    signals: ['SIGBUS'],
  },
  'disk fault': { text: (fact) => faultyDisk.test(fact.quote), signals: ['SIGBUS'] },
  processes: { text: (fact) => refusedFork.test(fact.quote), signals: [] },
  gpu: { text: (fact) => gpuWords.test(fact.quote) && !gpuTextsOfOtherCause(fact), signals: [] },
  'gpu memory': { text: fullGpu, signals: [] },
  crash: { text: (fact) => deadWorker.test(fact.quote), signals: [] },
}

/** True for what names no reason of its own. */
const isVague = (fact: TextFact): boolean => fact.role !== 'root' || about(fact.cause).class === 'unknown'

/** What the kernel counted as done to this attempt, unless a text says decisively what it cannot explain. */
export function counters(evidence: AttemptEvidence): readonly Candidate[] {
  const { endedBy } = evidence.ending
  if (endedBy === 'cancel' || endedBy === 'spawn_error' || endedBy === 'preflight') return []
  return machine(evidence)
    .filter((fact) => fact.strength === 'sure' && decisive(evidence).every((text) => explains(fact, text)))
    .map(asCandidate)
}

/** What the machine showed and the text or the signal speaks of too. */
export function withSomethingThatFits(evidence: AttemptEvidence): readonly Candidate[] {
  const death = deathOf(evidence)
  if (death === undefined) return []
  const texts = decisive(evidence)
  const said = evidence.facts.filter((fact) => !fact.handled)
  return machine(evidence)
    .filter(({ strength }) => strength === 'likely' || strength === 'when-fitting')
    .filter((fact) => texts.every((text) => explains(fact, text) && text.cause !== fact.cause))
    .filter((fact) => said.some((text) => explains(fact, text)) || explanations[fact.subject].signals.includes(death))
    .map(asCandidate)
}

/** What the machine showed, where nothing else says why. */
export function alone(evidence: AttemptEvidence): readonly Candidate[] {
  const used = [...counters(evidence), ...withSomethingThatFits(evidence)]
  if (deathOf(evidence) === undefined) return []
  return machine(evidence)
    .filter(({ strength }) => strength === 'sure' || strength === 'likely' || strength === 'when-alone')
    .map(asCandidate)
    .filter(({ rule, quote }) => !used.some((other) => other.rule === rule && other.quote === quote))
}

/** The first error that a launcher kept, with what it says decisively. */
export const reports =
  (...roles: readonly TextFact['role'][]) =>
  (evidence: AttemptEvidence): readonly Candidate[] =>
    (evidence.launchers ?? [])
      .filter((fact) => roles.includes(fact.role))
      .map(({ line: _, ...fact }) => {
        // The same words in the output have a line that a reader can go to.
        const printed = evidence.facts.find(({ quote }) => quote === fact.quote)
        return { ...fact, source: 'launcher', ...(printed === undefined ? {} : { line: printed.line }) }
      })

const machine = ({ machine: facts }: AttemptEvidence): readonly MachineFact[] => facts ?? []

const decisive = ({ facts, launchers }: AttemptEvidence): readonly TextFact[] =>
  [...facts, ...(launchers ?? [])].filter(({ role, handled }) => !handled && (role === 'root' || role === 'exception'))

const explains = (fact: MachineFact, text: TextFact): boolean => explanations[fact.subject].text(text, fact)

/** The signal, or '' for an exit; undefined when ml-run ended it. */
function deathOf({ ending: { endedBy, signal, exitCode } }: AttemptEvidence): string | undefined {
  if (endedBy !== 'exit' && endedBy !== 'signal') return undefined
  return signal ?? (exitCode === null ? undefined : signalOfExitCode(exitCode)) ?? ''
}

/** A fact of the machine as the verdict weighs it. */
export const asCandidate = ({ rule, cause, quote }: MachineFact): Candidate => ({
  source: 'machine',
  rule,
  cause,
  quote,
  count: 1,
  handled: false,
})

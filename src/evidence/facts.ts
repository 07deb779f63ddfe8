import { about, type Cause } from '../domain/causes/index.ts'
import type { OwnRow } from '../domain/own-row.ts'
import { isFrameworks } from './own-files.ts'
import { type Role, strength } from './signature.ts'
import type { Frame } from './traceback.ts'

/** Which of the program's streams a text came from. */
export type Stream = 'stdout' | 'stderr'

/** What a text means by a row of the table. */
interface KnownMeaning {
  readonly rule: string
  readonly cause: Cause
  /** `exception`: an exception that nothing caught and no row knows. */
  readonly role: Role
  readonly own?: undefined
}

/** What a text means by a row of the user's own. */
interface OwnMeaning {
  readonly rule: string
  readonly cause: string
  readonly role: 'own'
  readonly own: OwnRow
}

/** What a text means. */
export type Meaning = KnownMeaning | OwnMeaning

/** A text that a row of the table knows. */
export type KnownFact = SeenText & KnownMeaning

/** A text that tells something about a failure. */
export type TextFact = SeenText & Meaning

/** A text, and where it was seen. */
export interface SeenText {
  readonly quote: string
  /** Line of the output, from 1. */
  readonly line: number
  readonly stream: Stream
  /** The process it came from, when the line says so; empty otherwise. */
  readonly rank: string
  readonly frame?: Frame
  readonly count: number
  /** It ended the program or a part of it, so it takes more to say that the training went on. */
  readonly isUncaught?: boolean
  /** The training went on after it. */
  readonly handled: boolean
}

const maxFacts = 100
/** Other threads and ranks may still print a line when one has failed. */
const progressAfterUncaught = 2
/** What stands in buffers is written to the other stream after a failure: some thousand lines where several processes print. */
const progressElsewhere = 2_000
/** A scheduler ends a job some time after it says so; a training may use that time, and still be ended. */
const progressInGrace = 2_000
const endsWithGrace: ReadonlySet<string> = new Set<Cause>([
  'slurm_time_limit',
  'slurm_cancelled',
  'slurm_preempted',
  'slurm_node_failed',
  'batch_time_limit',
  'batch_memory_limit',
  'batch_job_removed',
  'cloud_preempted',
])

/**
 * Keeps the facts of an output in bounded memory: the first of each kind that says most, and how often it came.
 * Progress closes an episode: what was complained of before it was survived (in the other stream, before much of it),
 * and the next complaint of the same kind counts as a new one.
 */
export class Facts {
  #open = new Map<string, TextFact>()
  /** How often there was progress after those that are open. */
  #progress = new Map<string, number>()
  /** The same, in the other stream. */
  #elsewhere = new Map<string, number>()
  #handled = new Map<string, TextFact>()

  /**
   * True when it is the first of its kind, or the first to say as much.
   * @param isSameSighting it tells more of what was added just before
   */
  add(fact: TextFact, isSameSighting = false): boolean {
    const explained = this.#explainedBy(fact)
    if (explained !== undefined && fact.role === 'usual') {
      this.replace(explained, { ...(explained.frame ? { frame: explained.frame } : {}), ...fact, role: 'exception' })
      return true
    }
    const key = keyOf(fact)
    const known = this.#open.get(key)
    if (known === undefined) {
      if (this.#open.size < maxFacts || fact.role === 'own') this.#open.set(key, fact)
      return true
    }
    const isStronger = fact.role !== 'own' && known.role !== 'own' && strength[fact.role] > strength[known.role]
    const [first, other] = isStronger ? [fact, known] : [known, fact]
    const frame = nearer(first, other)
    const count = known.count + (isSameSighting ? 0 : fact.count)
    const isUncaught = first.isUncaught === true || other.isUncaught === true
    this.#open.set(key, {
      ...first,
      count,
      ...(isUncaught ? { isUncaught } : {}),
      ...(frame === undefined ? {} : { frame }),
    })
    this.#forget(key)
    return isStronger
  }

  /**
   * The uncaught error whose message stands in the next line, as R and Rust print it, or further down as the JVM's cause.
   * What follows one of Python's, which has a message mostly, explains it only when it is about the data.
   */
  #explainedBy({ quote, line, stream, rank, cause, own }: TextFact): TextFact | undefined {
    const last = [...this.#open.values()].filter((open) => open.stream === stream && open.rank === rank).at(-1)
    if (last?.role !== 'exception' || own !== undefined) return undefined
    const isCauseOfJvm = /^\s*Caused by: /.test(quote)
    if (last.cause === 'uncaught_exception') return line === last.line + 1 || isCauseOfJvm ? last : undefined
    const isJvmInPython = isCauseOfJvm && /\bPy4JJavaError\b/.test(last.quote)
    const isDetail = line === last.line + 1 && about(cause).class === 'data'
    return last.cause === 'python_exception' && (isJvmInPython || isDetail) ? last : undefined
  }

  /** Adds the place that was found after the fact. */
  locate(fact: TextFact, frame: Frame): void {
    const key = keyOf(fact)
    for (const facts of [this.#open, this.#handled]) {
      const known = facts.get(key)
      if (known?.line === fact.line) facts.set(key, { ...known, frame })
    }
  }

  /** Puts another fact in the place of one already added. */
  replace(old: TextFact, fact: TextFact): void {
    this.#open.delete(keyOf(old))
    this.#forget(keyOf(old))
    this.add(fact)
  }

  /** True when progress would change anything. */
  get awaitsProgress(): boolean {
    return this.#open.size > 0
  }

  /** True when something in the stream was complained of and not survived yet. */
  hasOpen(stream: Stream): boolean {
    for (const fact of this.#open.values()) if (fact.stream === stream) return true
    return false
  }

  /** True when it was complained of and not survived yet. */
  isOpen(fact: TextFact): boolean {
    return this.#open.has(keyOf(fact))
  }

  progressed(stream: Stream, rank: string): void {
    for (const [key, fact] of this.#open) {
      if (fact.rank !== '' && rank !== '' && fact.rank !== rank) continue
      const isElsewhere = fact.stream !== stream
      const counts = isElsewhere ? this.#elsewhere : this.#progress
      const progress = (counts.get(key) ?? 0) + 1
      counts.set(key, progress)
      if (progress >= (isElsewhere ? progressElsewhere : progressToSurvive(fact))) this.#survive(key, fact)
    }
  }

  /** Notes that the program went on after a fact, which something else than progress shows. */
  survived(fact: TextFact): void {
    const known = this.#open.get(keyOf(fact))
    if (known !== undefined) this.#survive(keyOf(fact), known)
  }

  #survive(key: string, fact: TextFact): void {
    this.#open.delete(key)
    this.#forget(key)
    if (this.#handled.size < maxFacts) this.#handled.set(key, { ...fact, handled: true })
  }

  #forget(key: string): void {
    this.#progress.delete(key)
    this.#elsewhere.delete(key)
  }

  /** All facts, by line. */
  all(): readonly TextFact[] {
    return [...this.#open.values(), ...this.#handled.values()].sort((a, b) => a.line - b.line)
  }
}

function progressToSurvive({ cause, isUncaught }: TextFact): number {
  if (endsWithGrace.has(cause)) return progressInGrace
  return isUncaught ? progressAfterUncaught : 1
}

/** The same error, logged by a framework and raised through the program: the place in the program is the nearer one. */
function nearer(first: TextFact, other: TextFact): Frame | undefined {
  if (first.frame === undefined || other.frame === undefined || first.quote !== other.quote) {
    return first.frame ?? other.frame
  }
  return isFrameworks(first.frame.file, []) && !isFrameworks(other.frame.file, []) ? other.frame : first.frame
}

// Of an echo it matters little whose it is: a thousand ranks that lost one peer must not crowd out the peer.
// The user's own rows are few, and there is always room for them.
const keyOf = (fact: TextFact): string =>
  fact.role === 'echo' || fact.role === 'own' ? fact.rule : `${fact.rule} ${fact.rank}`

import { isPeerProcessGone, isReason } from './exception-links.ts'
import type { Meaning, Stream, TextFact } from './facts.ts'
import { complaintOfInput } from './input-words.ts'
import { isUnfitData } from './sample-words.ts'
import type { Match } from './signature.ts'
import type { Exception, TracebackReader } from './traceback.ts'

/** One of the processes that speak in an output. */
export interface Speaker {
  readonly reader: TracebackReader
  readonly stream: Stream
  readonly rank: string
}

/** An exception that nothing caught, and what it tells. */
export interface Uncaught {
  readonly exception: Exception
  readonly fact: TextFact
  /** One of the exceptions linked to it was shown whole. */
  readonly isWhole: boolean
  /** The frame is not the exception's own: it passed through none of the user's files, an exception linked to it did. */
  readonly isLent?: boolean
}

// Raised anew where a worker had raised it, whatever its type; the one of the worker follows.
const ofWorker = /^[\w.]+: Caught \w[\w.]* in (?:DataLoader worker process|replica|pin memory thread)\b/

/**
 * What an exception means that nothing caught.
 * @param rowOf what the table knows of a text
 */
export function meaningOf(exception: Exception, rowOf: (text: string) => Match | undefined): Meaning {
  if (isPeerProcessGone(exception)) return { rule: 'python-peer-gone', cause: 'loader_worker_died', role: 'echo' }
  if (ofWorker.test(exception.text))
    return { rule: 'worker-exception-wrapper', cause: 'python_exception', role: 'echo' }
  // What a row says of such shapes is meant for a model.
  const match = isUnfitData(exception) ? undefined : rowOf(exception.text)
  // That nothing caught it is what the traceback says already.
  if (match === undefined || match.signature.cause === 'uncaught_exception') {
    const cause = complaintOfInput(exception)
    return cause === undefined
      ? { rule: 'python-traceback', cause: 'python_exception', role: 'exception' }
      : { rule: 'python-says-of-input', cause, role: 'exception' }
  }
  const { id, cause } = match.signature
  // What a row only mostly means counts as much as any other exception; launchers, and processes that lost their
  // peers, raise exceptions of their own too.
  return { rule: id, cause, role: match.role === 'usual' ? 'exception' : match.role }
}

/** How much an uncaught exception says about what is wrong: a row that knows it says more than that there was one. */
function says({ cause, role }: TextFact): number {
  if (role === 'own') return 3
  if (role === 'echo') return 0
  return role === 'weak' || cause === 'python_exception' ? 1 : 2
}

// What a parent says of a child that failed.
const ofAnother =
  /\b(?:workers?|child(?:ren)?|sub-?process(?:es)?|process(?:es)?|tasks?|jobs?|trials?|ranks?|commands?|exit(?:ed)?|failed|died|terminated)\b/i

/**
 * True when an exception was caught and only shown, though nothing says so: it begins below a `try`, and later the same
 * process ends by another that nothing caught, and that does not speak of it.
 */
export function wasCaught(first: Uncaught, last: Uncaught): boolean {
  if (first.isWhole || !last.isWhole || first.fact.role === 'own' || says(last.fact) === 0) return false
  return says(last.fact) >= says(first.fact) && !(says(last.fact) === 1 && ofAnother.test(last.exception.text))
}

/** The root of two linked exceptions: the first, unless the second says more about what is wrong. */
export function rootOf(first: Uncaught, second: Uncaught): Uncaught {
  // What the user knows better is not lost to what followed from it.
  if (first.fact.role === 'own') return first
  const saysMore = says(second.fact) > says(first.fact)
  const chosen = isReason(first.exception, second.exception) && !saysMore ? first : second
  const root = { ...chosen, isWhole: first.isWhole || second.isWhole }
  if (root.fact.frame !== undefined && root.isLent !== true) return root
  const frame = second.fact.frame ?? first.fact.frame
  return frame === undefined ? root : { ...root, fact: { ...root.fact, frame }, isLent: true }
}

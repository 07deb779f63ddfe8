import type { Evidence, Rival } from '../domain/attempt.ts'
import { about } from '../domain/causes/index.ts'
import { asCandidate } from './machine-rungs.ts'
import { precedence } from './precedence.ts'
import type { AttemptEvidence, Candidate, Verdict } from './verdict.ts'

const maxRivals = 10

/** Why a failed attempt failed: the first candidate of the first rung that has one. */
export function judge(evidence: AttemptEvidence): Verdict {
  const asked = precedence.map((rung) => ({ ...rung, found: rung.candidates(evidence) }))
  const deciding = asked.find((rung) => rung.found.length > 0)
  const rungs = asked.filter((rung) => rung === deciding || !rung.isSaidAlone)
  const winner = deciding?.found[0]
  const all = rungs.flatMap((rung) => rung.found)
  const shown = [...all, ...undecided(evidence, all)].map(asEvidence)
  if (deciding === undefined || winner === undefined) return unexplained(evidence, shown)
  const { class: failureClass, suggestion } = aboutCandidate(winner)
  const frame = placeOf(winner, all)
  return {
    class: failureClass,
    cause: winner.cause,
    confidence: deciding.confidence,
    rule: winner.rule,
    quote: winner.quote,
    ...(winner.line === undefined ? {} : { line: winner.line }),
    ...(frame === undefined ? {} : { location: frame }),
    suggestion,
    evidence: shown,
    rivals: rungs
      .flatMap((rung) => rung.found.map((found) => ({ found, rung: rung.name })))
      .filter(({ found }) => found !== winner && found.cause !== winner.cause)
      .slice(0, maxRivals)
      .map(({ found, rung }) =>
        rival(found, rung === deciding.name ? 'it came later' : `${deciding.name} outranks ${rung}`),
      ),
  }
}

/** What the machine showed and no rung believed; it is told all the same. */
const undecided = (evidence: AttemptEvidence, all: readonly Candidate[]): readonly Candidate[] =>
  (evidence.machine ?? [])
    .map(asCandidate)
    .filter((fact) => !all.some(({ rule, quote }) => rule === fact.rule && quote === fact.quote))

/** Where it happened: what the winner says, else what else was said of its cause, else where the program ended. */
function placeOf(winner: Candidate, all: readonly Candidate[]): Candidate['frame'] {
  const placed = all.filter(({ frame }) => frame !== undefined)
  // A JVM that a Python program called shows its own libraries; the line that a reviewer wants is the one that called it.
  const caller = isIn(jvm, winner) ? placed.find((one) => !one.handled && isIn(/\.py$/, one)) : undefined
  return (
    caller?.frame ??
    winner.frame ??
    placed.find(({ cause }) => cause === winner.cause)?.frame ??
    placed.find(({ handled }) => !handled)?.frame
  )
}

const jvm = /\.(?:java|scala|kt)$/
const isIn = (files: RegExp, { frame }: Candidate): boolean => files.test(frame?.file ?? '')

function unexplained({ ending }: AttemptEvidence, evidence: readonly Evidence[]): Verdict {
  const quote = ending.exitCode === null ? '' : `exit code ${ending.exitCode}`
  return {
    class: 'unknown',
    cause: 'unknown',
    confidence: 'guess',
    rule: 'nothing-known',
    quote,
    suggestion: about('unknown').suggestion,
    evidence,
    rivals: [],
  }
}

const asEvidence = ({ source, rule, cause, quote, line, count, handled }: Candidate): Evidence => ({
  source,
  rule,
  cause,
  quote,
  ...(line === undefined ? {} : { line }),
  count,
  handled,
})

const rival = (candidate: Candidate, because: string): Rival => ({
  cause: candidate.cause,
  class: aboutCandidate(candidate).class,
  quote: candidate.quote,
  lost_because: because,
})

/** What is said about a cause: by the user's own row, or by our table. */
const aboutCandidate = (candidate: Candidate) => candidate.own ?? about(candidate.cause)

import type { Attempt, Evidence } from './domain/attempt.ts'
import type { FailureInfo } from './domain/failure.ts'
import type { Manifest } from './domain/manifest.ts'
import type { Ending } from './evidence/ending.ts'
import type { TextFact } from './evidence/facts.ts'
import { OutputReader } from './evidence/output.ts'
import type { OwnRows } from './evidence/own-rows.ts'
import { signatures } from './evidence/signatures/index.ts'
import { rulesVersion } from './evidence/signatures/version.ts'
import type { Frame } from './evidence/traceback.ts'
import { meaningOf } from './evidence/uncaught.ts'
import { type AttemptExplained, type Explanation, type Judgement, judgementKeys } from './report/explanation.ts'
import { failureInfo } from './report/failure-info.ts'
import { inWorkspace } from './report/paths.ts'
import { judge } from './verdict/judge.ts'

/** Judges again, with the table of today, what a manifest kept of each attempt: the end of its output and its evidence. */
export function explain(manifest: Manifest, ownRows: OwnRows): Explanation {
  return {
    rulesVersion: { before: manifest.rules_version, now: rulesVersion },
    attempts: manifest.attempts.map((attempt) => explainAttempt(attempt, manifest, ownRows)),
  }
}

function explainAttempt(attempt: Attempt, manifest: Manifest, ownRows: OwnRows): AttemptExplained {
  const { number, failure, ended_by: endedBy } = attempt
  if (failure === null) return { number, before: null, now: null, changed: [], quote: '' }
  const before = judgement(failure)
  // Nobody saw how it ended.
  if (endedBy === null) return { number, before, now: null, changed: [], quote: '' }
  const ending: Ending = {
    endedBy,
    exitCode: attempt.exit_code,
    signal: attempt.signal,
    detail: attempt.evidence.find(({ source }) => source === 'engine')?.quote ?? '',
    ...(attempt.hang === undefined ? {} : { hang: attempt.hang }),
  }
  const verdict = judge({ ending, facts: factsOf(attempt, failure, manifest.task.working_directory, ownRows) })
  const again = failureInfo(verdict, {
    ending,
    logTail: failure.log_tail,
    autoRetried: failure.auto_retried,
    retryCount: failure.retry_count,
    retryCap: failure.retry_cap,
    classifiedAt: failure.classified_at,
  })
  const now = judgement(again)
  return { number, before, now, changed: judgementKeys.filter((key) => before[key] !== now[key]), quote: verdict.quote }
}

const judgement = ({ class: failureClass, context }: FailureInfo): Judgement => ({
  class: failureClass,
  cause: context.cause,
  confidence: context.confidence,
  location: context.location ?? null,
  rule: context.rule,
})

/** What the end of the output shows, and what the evidence quotes of the lines before it. */
function factsOf(
  { evidence, resources }: Attempt,
  failure: FailureInfo,
  workingDirectory: string,
  ownRows: OwnRows,
): readonly TextFact[] {
  const places = { workspace: workingDirectory, workingDirectory }
  const reader = new OutputReader(signatures, {
    redact: (text) => text,
    isOwnFile: (file) => inWorkspace(file, places) !== undefined,
    ownRows,
  })
  reader.push('stdout', Buffer.from(`${failure.log_tail}\n`))
  const lines = failure.log_tail.split('\n').length
  const skipped = Math.max(0, (resources?.output_lines ?? lines) - lines)
  const known = evidence.filter(({ source }) => source === 'output')
  const seen = reader.end(1).facts.map((fact): TextFact => {
    const line = fact.line + skipped
    // Of both streams in one it cannot be told whether the training went on.
    const handled = known.find((other) => other.line === line)?.handled ?? fact.handled
    const frame = fact.frame ?? (skipped > 0 ? frameAt(line, failure) : undefined)
    return { ...fact, line, handled, ...(frame === undefined ? {} : { frame }) }
  })
  const quoted = known.filter(({ line }) => !seen.some((fact) => fact.line === line))
  return [...quoted.flatMap((one) => factOf(one, failure, ownRows)), ...seen].sort((a, b) => a.line - b.line)
}

/** What a quote means today; nothing when no row knows it any more. */
function factOf(evidence: Evidence, failure: FailureInfo, ownRows: OwnRows): readonly TextFact[] {
  const { quote, line = 1, count, handled } = evidence
  const frame = frameAt(line, failure)
  const wasUncaught = frame !== undefined || /^python-(?:traceback|says-of-input)$/.test(evidence.rule)
  const exception = {
    type: /^[\w.]*/.exec(quote)?.[0] ?? '',
    text: quote,
    frames: [],
    link: 'none' as const,
    line,
    isWhole: true,
  }
  const match = signatures.match(quote)
  const meaning =
    ownRows.match(quote, quote) ??
    (wasUncaught ? meaningOf(exception, (text) => signatures.match(text)) : undefined) ??
    (match === undefined ? undefined : { rule: match.signature.id, cause: match.signature.cause, role: match.role })
  if (meaning === undefined) return []
  const seen = { quote, line, count, handled, stream: 'stdout' as const, rank: '' }
  return [{ ...seen, ...meaning, ...(frame === undefined ? {} : { frame }) }]
}

/** The place that was named for the line that decided. */
function frameAt(line: number, { context }: FailureInfo): Frame | undefined {
  const [, file, number] = /^(.*):(\d+)$/.exec(context.location ?? '') ?? []
  if (file === undefined || context.line !== String(line)) return undefined
  return { file, line: Number(number) }
}

import { parseArgs } from 'node:util'
import { EndedBy } from '../domain/attempt.ts'
import { about, causes, isCause } from '../domain/causes/index.ts'
import { parseDuration } from '../domain/duration.ts'
import { FailureClass } from '../domain/failure.ts'
import type { OwnPolicy } from '../domain/own-policy.ts'
import { reasonOf } from '../domain/reason.ts'
import { signalNames } from '../domain/signal.ts'
import { nearest } from './nearest.ts'
import { signalOf } from './policy-values.ts'

/** What `ml-run policy` is asked. */
export type PolicyRequest =
  | { readonly kind: 'check'; readonly files: readonly string[] }
  | {
      readonly kind: 'explain'
      readonly file: string | undefined
      readonly asked: AskedFailure
      readonly json: boolean
    }
  | { readonly kind: 'bad'; readonly problems: readonly string[] }

/** A failure to explain a policy by. */
export interface AskedFailure {
  readonly class: FailureClass | undefined
  readonly cause: string | undefined
  readonly exitCode: number | null
  readonly signal: string | null
  readonly endedBy: EndedBy
  /** Of its output. */
  readonly lines: readonly string[]
  readonly retryCount: number
  /** What is left of total-timeout; null without one. */
  readonly remainingMs: number | null
  readonly tookMs: number
}

const options = {
  class: { type: 'string' },
  cause: { type: 'string' },
  'exit-code': { type: 'string' },
  signal: { type: 'string' },
  'ended-by': { type: 'string' },
  line: { type: 'string', multiple: true },
  'retry-count': { type: 'string' },
  remaining: { type: 'string' },
  took: { type: 'string' },
  json: { type: 'boolean' },
} as const

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values']

const usage = 'give check or explain, as in ml-run policy check .github/ml-run.yml'

/** Reads the arguments of `ml-run policy`, or says all that is wrong with them. */
export function readPolicyArgv([command, ...argv]: readonly string[]): PolicyRequest {
  const bad = (...problems: string[]): PolicyRequest => ({ kind: 'bad', problems })
  if (command === undefined) return bad(usage)
  if (command !== 'check' && command !== 'explain') {
    const meant = nearest(command, ['check', 'explain'])
    return bad(`${command}: ${meant === undefined ? usage : `there is no such command; did you mean policy ${meant}?`}`)
  }
  let parsed: { readonly values: Values; readonly positionals: readonly string[] }
  try {
    const known = command === 'check' ? ({} as typeof options) : options
    parsed = parseArgs({ args: argv, options: known, allowPositionals: true, strict: true })
  } catch (error) {
    return bad(reasonOf(error))
  }
  const { values, positionals } = parsed
  if (command === 'check') return { kind: 'check', files: positionals }
  const problems = [...(positionals.length > 1 ? [`${positionals[1]}: give one FILE`] : []), ...valueProblems(values)]
  if (problems.length > 0) return bad(...problems)
  return { kind: 'explain', file: positionals[0], asked: askedOf(values), json: values.json ?? false }
}

function valueProblems(values: Values): readonly string[] {
  const { class: failureClass, signal, line, cause } = values
  const oneOf = (name: 'class' | 'ended-by', known: readonly string[]) => {
    const value = values[name]
    if (value === undefined || known.includes(value)) return []
    const meant = nearest(value, known)
    return [
      `--${name}: "${value}" is none of ${known.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    ]
  }
  const number = (name: 'exit-code' | 'retry-count', most: number) => {
    const value = values[name]
    const isFine = value === undefined || (/^\d{1,10}$/.test(value) && Number(value) <= most)
    return isFine ? [] : [`--${name}: "${value}" is not a whole number from 0 to ${most}`]
  }
  const duration = (name: 'remaining' | 'took') => {
    const value = values[name]
    const isFine = value === undefined || parseDuration(value) !== undefined
    return isFine ? [] : [`--${name}: "${value}" is not a duration; write it as 90s, 30m or 2h30m`]
  }
  const hint = signal === undefined ? undefined : nearest(signal, signalNames)
  return [
    ...oneOf('class', FailureClass.options),
    ...oneOf('ended-by', EndedBy.options),
    ...number('exit-code', 4_294_967_295),
    ...number('retry-count', 1_000),
    ...duration('remaining'),
    ...duration('took'),
    ...(signal !== undefined && signalOf(signal) === undefined
      ? [
          `--signal: "${signal}" is no signal's name${hint === undefined ? '; write it as SIGKILL or KILL' : `; did you mean ${hint}?`}`,
        ]
      : []),
    ...(failureClass === undefined && cause === undefined && line === undefined
      ? ['which failure? give --class, --cause, or a --line of its output, as in --class resource --cause cuda_oom']
      : []),
  ]
}

function askedOf(values: Values): AskedFailure {
  const signal = values.signal === undefined ? null : (signalOf(values.signal) ?? null)
  const code = values['exit-code']
  return {
    class: FailureClass.safeParse(values.class).data,
    cause: values.cause,
    exitCode: code === undefined ? (signal === null ? 1 : null) : Number(code),
    signal,
    endedBy: EndedBy.safeParse(values['ended-by']).data ?? (signal === null ? 'exit' : 'signal'),
    lines: values.line ?? [],
    retryCount: Number(values['retry-count'] ?? 0),
    remainingMs: values.remaining === undefined ? null : (parseDuration(values.remaining) ?? null),
    tookMs: parseDuration(values.took ?? '0s') ?? 0,
  }
}

/** Class and cause of a failure, where one follows from the other or from its lines; a problem when they cannot be told. */
export function namedBy(
  { class: failureClass, cause, lines }: AskedFailure,
  { rows }: OwnPolicy,
): { readonly class: FailureClass; readonly cause: string } | { readonly problem: string } {
  const matching = rows.find(({ pattern }) => lines.some((line) => pattern.test(line)))
  if (cause === undefined) {
    if (matching !== undefined && failureClass === undefined) return matching
    // A cause of the class about which nothing is known.
    return failureClass === undefined
      ? { problem: '--line: no rule of the policy names it; give --class or --cause as well' }
      : { class: failureClass, cause: '' }
  }
  const own = rows.find((row) => row.cause === cause)
  const known = failureClass ?? own?.class ?? (isCause(cause) ? about(cause).class : undefined)
  if (known !== undefined && (own !== undefined || isCause(cause))) return { class: known, cause }
  const meant = nearest(cause, [...Object.keys(causes), ...rows.map((row) => row.cause)])
  const hint = meant === undefined ? 'docs/failures.md lists those of ml-run' : `did you mean ${meant}?`
  return { problem: `--cause: "${cause}" is named by neither ml-run nor a rule of the policy; ${hint}` }
}

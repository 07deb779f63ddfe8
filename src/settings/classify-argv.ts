import { parseArgs } from 'node:util'
import { reasonOf } from '../domain/reason.ts'
import { signalNames } from '../domain/signal.ts'
import type { Written } from './read.ts'

/** What `ml-run classify` is asked: one log, or many in a file of JSON lines. */
export type ClassifyRequest =
  | {
      readonly kind: 'log'
      readonly file: string
      readonly exitCode: number | null
      readonly signal: string | null
      readonly json: boolean
      readonly written: Written
    }
  | { readonly kind: 'jsonl'; readonly file: string; readonly written: Written }

/** Reads the arguments of `ml-run classify`, or says all that is wrong with them. */
export function readClassifyArgv(
  argv: readonly string[],
): ClassifyRequest | { readonly kind: 'bad'; readonly problems: readonly string[] } {
  const bad = (...problems: string[]) => ({ kind: 'bad' as const, problems })
  const options = {
    'exit-code': { type: 'string' },
    signal: { type: 'string' },
    json: { type: 'boolean' },
    jsonl: { type: 'string' },
    'policy-file': { type: 'string' },
  } as const
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    return bad(reasonOf(error))
  }
  const { values, positionals } = parsed
  const code = values['exit-code']
  const { signal } = values
  const problems = [
    ...(positionals.length > 1 ? [`${positionals[1]}: give one FILE, or - for standard input`] : []),
    ...(code !== undefined && !(/^\d{1,3}$/.test(code) && Number(code) <= 255)
      ? [`--exit-code: "${code}" is not a number from 0 to 255`]
      : []),
    ...(signal !== undefined && signalOf(signal) === undefined
      ? [`--signal: "${signal}" is no signal's name; write it as SIGKILL or KILL`]
      : []),
    ...(values['policy-file']?.trim() === '' ? ['--policy-file: it is empty; give a value or leave it out'] : []),
    ...(values.jsonl !== undefined && (positionals.length > 0 || code !== undefined || signal !== undefined)
      ? ['--jsonl: its lines say file, exit code and signal; leave out the others']
      : []),
  ]
  if (problems.length > 0) return bad(...problems)
  const written = policyFileOf(values['policy-file'])
  if (values.jsonl !== undefined) return { kind: 'jsonl', file: values.jsonl, written }
  return {
    kind: 'log',
    file: positionals[0] ?? '-',
    exitCode: code === undefined ? null : Number(code),
    signal: signal === undefined ? null : (signalOf(signal) ?? null),
    json: values.json ?? false,
    written,
  }
}

/** The setting `policy-file`, as a subcommand may be given it. */
export const policyFileOf = (file: string | undefined): Written => (file === undefined ? {} : { 'policy-file': file })

const signalOf = (written: string): string | undefined => {
  const name = written.toUpperCase()
  return signalNames.find((known) => known === name || known === `SIG${name}`)
}

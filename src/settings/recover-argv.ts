import { parseArgs } from 'node:util'
import { reasonOf } from '../domain/reason.ts'

/** What `ml-run recover` is asked. */
export interface RecoverRequest {
  /** A record, a folder of records, or one with `.ml-run` in it; null: the folder that it runs in. */
  readonly folder: string | null
  /** Also what was run on another machine or in another container, and has been silent for a minute. */
  readonly all: boolean
}

/** Reads the arguments of `ml-run recover`, or says what is wrong with them. */
export function readRecoverArgv(argv: readonly string[]): RecoverRequest | { readonly problems: readonly string[] } {
  const options = { all: { type: 'boolean' } } as const
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    return { problems: [reasonOf(error)] }
  }
  const [folder, second] = parsed.positionals
  if (second !== undefined) return { problems: [`${second}: give one folder, as in ml-run recover .ml-run/…`] }
  if (folder === '') return { problems: ['the name of the folder is empty; give one or leave it out'] }
  return { folder: folder ?? null, all: parsed.values.all ?? false }
}

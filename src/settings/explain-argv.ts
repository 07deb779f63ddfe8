import { parseArgs } from 'node:util'
import { reasonOf } from '../domain/reason.ts'
import { policyFileOf } from './classify-argv.ts'
import type { Written } from './read.ts'

/** What `ml-run explain` is asked. */
export interface ExplainRequest {
  readonly file: string
  readonly json: boolean
  readonly written: Written
}

/** Reads the arguments of `ml-run explain`, or says what is wrong with them. */
export function readExplainArgv(argv: readonly string[]): ExplainRequest | { readonly problems: readonly string[] } {
  const options = { json: { type: 'boolean' }, 'policy-file': { type: 'string' } } as const
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    return { problems: [reasonOf(error)] }
  }
  const { values, positionals } = parsed
  const [file, second] = positionals
  const policyFile = values['policy-file']
  if (file === undefined || second !== undefined) {
    return { problems: ['give one manifest, as in ml-run explain .ml-run/…/manifest.json'] }
  }
  if (policyFile?.trim() === '') return { problems: ['--policy-file: it is empty; give a value or leave it out'] }
  return { file, json: values.json ?? false, written: policyFileOf(policyFile) }
}

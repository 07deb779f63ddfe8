import { readFileSync, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { noPolicy, type OwnPolicy } from '../domain/own-policy.ts'
import { fileReasonOf } from '../domain/reason.ts'
import type { Written } from '../settings/read.ts'

/** The file that is read unless another is named, where it is there. */
export const usualFile = '.github/ml-run.yml'
const maxFileBytes = 1024 * 1024

/** The user's policy, and what is wrong with it: nothing is started then. */
export interface PolicySource {
  readonly policy: OwnPolicy
  /** One sentence each, with the setting, the file, line and column. */
  readonly problems: readonly string[]
}

/**
 * Reads the policy that is written in a setting, in the file that a setting names, or in the usual file.
 * @param base where a file's path is relative to
 */
export async function readPolicy(written: Written, base: string): Promise<PolicySource> {
  const { policy: text, 'policy-file': file } = written
  // Both, and a value without any text, are problems of the settings.
  if (text !== undefined) return file === undefined ? read(text, 'policy: ') : { policy: noPolicy, problems: [] }
  const named = file ?? usualFile
  const path = isAbsolute(named) ? named : join(base, named)
  if (file?.trim() === '' || (file === undefined && !exists(path))) return { policy: noPolicy, problems: [] }
  const content = contentOf(path)
  if (typeof content === 'string') return read(content, `policy-file: ${named}:`)
  return { policy: noPolicy, problems: [`policy-file: ${named}: ${content.problem}`] }
}

async function read(text: string, place: string): Promise<PolicySource> {
  if (text.trim() === '') return { policy: noPolicy, problems: [] }
  // YAML and regular expressions are a third of all the code, and most runs start without.
  const { readPolicyText } = await import('../settings/policy-text.ts')
  const reading = readPolicyText(text)
  if (reading.ok) return { policy: reading.policy, problems: [] }
  return { policy: noPolicy, problems: reading.problems.map((problem) => `${place}${problem}`) }
}

function contentOf(path: string): string | { readonly problem: string } {
  try {
    const { size } = statSync(path)
    if (size > maxFileBytes) return { problem: `it has ${size} bytes; ${maxFileBytes} are the most` }
    // A mark at the beginning would count as a column.
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    return { problem: `it cannot be read: ${fileReasonOf(error)}` }
  }
}

// What cannot be looked at may be there.
function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}

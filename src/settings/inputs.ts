import type { Written } from './read.ts'
import { settingNamed } from './table.ts'

const inputPrefix = 'INPUT_'

/**
 * What to say about an input that is none: it may be a variable that the workflow sets for something else.
 */
export const unknownInputHint = (name: string): string =>
  ` (a variable of your own called ${inputPrefix}${name.toUpperCase()} looks like an input; give it another name)`

/**
 * What a workflow wrote, from the variables that the runner sets. All inputs are looked at, so that a misspelt one is seen.
 * The runner sets an input that was not given to its default in action.yml, which is empty where there is none.
 */
export function writtenInputs(env: Readonly<Record<string, string | undefined>>): Written {
  // Without a value `run` is empty, which is a problem of its own.
  const written: Record<string, string> = { run: '' }
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith(inputPrefix) || value === undefined) continue
    const name = variable.slice(inputPrefix.length).toLowerCase()
    const setting = settingNamed(name)
    if (setting?.default === null && value.trim() === '' && name !== 'run') continue
    written[name] = value
  }
  return written
}

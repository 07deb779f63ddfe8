/**
 * What is used of @actions/core, from its own files: its entry also brings a client for OpenID Connect with a whole HTTP
 * library, half of all the code that a start would load.
 */
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js'
import type { AnnotationProperties } from '../../node_modules/@actions/core/lib/core.js'
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js'
import { toCommandProperties } from '../../node_modules/@actions/core/lib/utils.js'

export { summary } from '../../node_modules/@actions/core/lib/summary.js'

const annotation =
  (kind: 'error' | 'notice' | 'warning') =>
  (message: string, properties: AnnotationProperties): void =>
    issueCommand(kind, toCommandProperties(properties), message)

export const error = annotation('error')
export const notice = annotation('notice')
export const warning = annotation('warning')

export const startGroup = (title: string): void => issue('group', title)
export const endGroup = (): void => issue('endgroup')

/** Sets an output of the step. Throws when the runner's file cannot be written. */
export function setOutput(name: string, value: string): void {
  if (process.env.GITHUB_OUTPUT) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value))
  else issueCommand('set-output', { name }, value)
}

/** Leaves something for post. Throws when the runner's file cannot be written. */
export function saveState(name: string, value: string): void {
  if (process.env.GITHUB_STATE) issueFileCommand('STATE', prepareKeyValueMessage(name, value))
  else issueCommand('save-state', { name }, value)
}

/** What main left; empty when nothing. */
export const getState = (name: string): string => process.env[`STATE_${name}`] ?? ''

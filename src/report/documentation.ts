import type { Cause } from '../domain/causes/index.ts'
import { encodedPath } from './markdown.ts'

/** What the runner tells of an action that it fetched; nothing when the action lies in the user's own checkout. */
export interface ActionSource {
  readonly server: string | undefined
  /** `owner/name`. */
  readonly repository: string | undefined
  readonly ref: string | undefined
}

/** The address of docs/ as it was published with the action that runs; null when nothing says where that is. */
export function documentationAt({ server, repository, ref }: ActionSource): string | null {
  if (!server || !ref || !/^[\w.-]+\/[\w.-]+$/.test(repository ?? '')) return null
  return `${server}/${repository}/blob/${encodedPath(ref)}/docs`
}

/** The part of docs/failures.md about a cause. */
export const pageOf = (cause: Cause): string => `failures.md#${cause}`

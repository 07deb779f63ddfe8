import type { OwnRow } from './own-row.ts'

/** What the user wants to be known and done, read and checked. */
export interface OwnPolicy {
  /** In the order in which they stand. */
  readonly rows: readonly OwnRow[]
}

/** Of a user who says nothing. */
export const noPolicy: OwnPolicy = { rows: [] }

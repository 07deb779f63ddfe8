import type { Cause } from '../domain/causes/index.ts'

/** Where the documentation of this version lies. */
const base = 'https://github.com/org/ml-run/blob/v1/docs'

/** The part of docs/failures.md about a cause. */
export const pageOf = (cause: Cause): string => `${base}/failures.md#${cause}`

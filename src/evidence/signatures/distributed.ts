import type { Signature } from '../signature.ts'

/** Many processes: who failed first, and who only noticed. */
export const distributed: readonly Signature[] = []

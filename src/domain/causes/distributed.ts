import type { CauseText } from './cause-text.ts'

/** Many processes: who failed first, and who only noticed. */
export const distributedCauses = {} as const satisfies Record<string, CauseText>

import type { CauseText } from './cause-text.ts'

/** Memory of GPUs and TPUs. */
export const deviceMemoryCauses = {} as const satisfies Record<string, CauseText>

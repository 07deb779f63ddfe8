import type { CauseText } from './cause-text.ts'

/** CUDA programs and native code. */
export const cudaProgramCauses = {} as const satisfies Record<string, CauseText>

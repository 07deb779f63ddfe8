import type { CauseText } from './cause-text.ts'

/** GPU hardware, drivers and accelerator runtimes. */
export const hardwareCauses = {} as const satisfies Record<string, CauseText>

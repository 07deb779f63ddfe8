import type { CauseText } from './cause-text.ts'

/** Host memory: the kernel, containers and allocators. */
export const memoryCauses = {} as const satisfies Record<string, CauseText>

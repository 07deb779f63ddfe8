import { acceleratorCauses } from './accelerator.ts'
import { budgetCauses } from './budgets.ts'
import type { CauseText } from './cause-text.ts'
import { cudaProgramCauses } from './cuda-program.ts'
import { deviceMemoryCauses } from './device-memory.ts'
import { distributedCauses } from './distributed.ts'
import { hardwareCauses } from './hardware.ts'
import { inputCauses } from './inputs.ts'
import { memoryCauses } from './memory.ts'
import { networkCauses } from './network.ts'
import { programCauses } from './program.ts'
import { runCauses } from './run.ts'
import { schedulersCauses } from './schedulers.ts'
import { signalCauses } from './signals.ts'

/** Every cause by name. A verdict's class is its cause's class, so that it is said once. */
export const causes = {
  ...runCauses,
  ...signalCauses,
  ...acceleratorCauses,
  ...cudaProgramCauses,
  ...deviceMemoryCauses,
  ...distributedCauses,
  ...hardwareCauses,
  ...memoryCauses,
  ...schedulersCauses,
  ...budgetCauses,
  ...networkCauses,
  ...inputCauses,
  ...programCauses,
} as const satisfies Record<string, CauseText>

/** The name of a cause. */
export type Cause = keyof typeof causes

/** True for the name of a cause of this table. */
export const isCause = (name: string): name is Cause => Object.hasOwn(causes, name)

/** What is said about a cause, with its class. */
export const about = (cause: Cause): CauseText => causes[cause]

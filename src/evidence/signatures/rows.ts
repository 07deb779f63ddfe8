import type { Signature } from '../signature.ts'
import { accelerator } from './accelerator.ts'
import { bareBudgetWords } from './bare-budget-words.ts'
import { bareContentWords } from './bare-content-words.ts'
import { bareDataWords } from './bare-data-words.ts'
import { bareErrorLines } from './bare-error-lines.ts'
import { bareFileWords } from './bare-file-words.ts'
import { bareFormWords } from './bare-form-words.ts'
import { bareHappenings } from './bare-happenings.ts'
import { bareIncompleteWords } from './bare-incomplete-words.ts'
import { bareInfrastructureWords } from './bare-infrastructure-words.ts'
import { bareMachineWords } from './bare-machine-words.ts'
import { bareNetworkWords } from './bare-network-words.ts'
import { bareOpenWords } from './bare-open-words.ts'
import { bareResourceWords } from './bare-resource-words.ts'
import { bareSampleWords } from './bare-sample-words.ts'
import { bareSubjectWords } from './bare-subject-words.ts'
import { bareTypeNames } from './bare-type-names.ts'
import { bareWords } from './bare-words.ts'
import { budgets } from './budgets.ts'
import { cudaProgram } from './cuda-program.ts'
import { deviceMemory } from './device-memory.ts'
import { distributed } from './distributed.ts'
import { hardware } from './hardware.ts'
import { inputs } from './inputs.ts'
import { memory } from './memory.ts'
import { network } from './network.ts'
import { plainWords } from './plain-words.ts'
import { program } from './program.ts'
import { schedulers } from './schedulers.ts'

/** All rows. Of rows of the same strength the first wins, so what knows more stands before what knows less. */
export const rows: readonly Signature[] = [
  ...schedulers,
  ...memory,
  ...hardware,
  ...deviceMemory,
  ...accelerator,
  ...cudaProgram,
  ...budgets,
  ...inputs,
  ...network,
  ...distributed,
  ...program,
  ...plainWords,
]

/** Rows that are asked only when no other knows a line. */
export const bareRows: readonly Signature[] = [
  ...bareFileWords,
  ...bareDataWords,
  ...bareIncompleteWords,
  ...bareSampleWords,
  ...bareContentWords,
  ...bareFormWords,
  ...bareOpenWords,
  ...bareMachineWords,
  ...bareNetworkWords,
  ...bareInfrastructureWords,
  ...bareTypeNames,
  ...bareResourceWords,
  ...bareBudgetWords,
  ...bareSubjectWords,
  ...bareHappenings,
  ...bareErrorLines,
  ...bareWords,
]

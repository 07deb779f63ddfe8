import { SignatureTable } from '../signature.ts'
import { accelerator } from './accelerator.ts'
import { network } from './network.ts'
import { plainWords } from './plain-words.ts'
import { program } from './program.ts'

/** Changes whenever a row does, so that an old verdict can be told from a new one. */
export const rulesVersion = '2026.11.1'

/** Every row. Of rows of the same strength the first wins, so what knows more stands before what knows less. */
export const signatures = new SignatureTable([...accelerator, ...network, ...plainWords, ...program])

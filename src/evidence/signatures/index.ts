import { SignatureTable } from '../signature.ts'
import { bareRows, rows } from './rows.ts'

// In dist there is another module in the place of this one: the same rows as data, without their examples (tools/build.ts).
/** The table that all outputs are read with. */
export const signatures = new SignatureTable(rows, bareRows)

import type { Signature } from '../signature.ts'
import { collectives } from './collectives.ts'
import { exitReports } from './exit-reports.ts'
import { launchers } from './launchers.ts'
import { nccl } from './nccl.ts'
import { peers } from './peers.ts'
import { ray } from './ray.ts'
import { rendezvous } from './rendezvous.ts'
import { workers } from './workers.ts'

/**
 * Many processes: who failed first, and who only noticed.
 * What tells a root stands before the echoes: rows after an echo are not asked.
 */
export const distributed: readonly Signature[] = [
  ...collectives,
  ...nccl,
  ...rendezvous,
  ...ray,
  ...exitReports,
  ...workers,
  ...peers,
  ...launchers,
]

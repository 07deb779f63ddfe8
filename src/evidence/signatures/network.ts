import type { Signature } from '../signature.ts'
import { clusterFrameworks } from './cluster-frameworks.ts'
import { connections } from './connections.ts'
import { databases } from './databases.ts'
import { downloadTools } from './download-tools.ts'
import { installers } from './installers.ts'
import { locks } from './locks.ts'
import { managedWork } from './managed-work.ts'
import { moreDatabases } from './more-databases.ts'
import { nodeConnections } from './node.ts'
import { packageIndex } from './package-index.ts'
import { services } from './services.ts'
import { storage } from './storage.ts'
import { transfers } from './transfers.ts'
import { unanswered } from './unanswered.ts'

/** Networks, the services behind them, and the storage that programs reach through them. */
export const network: readonly Signature[] = [
  ...storage,
  ...packageIndex,
  ...installers,
  ...locks,
  ...databases,
  ...moreDatabases,
  ...clusterFrameworks,
  ...managedWork,
  ...nodeConnections,
  ...services,
  ...connections,
  ...unanswered,
  ...transfers,
  ...downloadTools,
]

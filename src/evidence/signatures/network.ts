import type { Signature } from '../signature.ts'
import { connections } from './connections.ts'
import { services } from './services.ts'
import { storage } from './storage.ts'

/** Networks, the services behind them, and the storage that programs reach through them. */
export const network: readonly Signature[] = [...storage, ...services, ...connections]

import type { Signature } from '../signature.ts'
import { acceleratorRuntimes } from './accelerator-runtimes.ts'
import { driver } from './driver.ts'
import { gpuHardware } from './gpu-hardware.ts'
import { machineMessages } from './machine-messages.ts'
import { otherAccelerators } from './other-accelerators.ts'
import { xids } from './xid.ts'

/** GPU hardware, drivers and accelerator runtimes. */
export const hardware: readonly Signature[] = [
  ...xids,
  ...gpuHardware,
  ...driver,
  ...otherAccelerators,
  ...acceleratorRuntimes,
  ...machineMessages,
]

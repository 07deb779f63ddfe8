import type { Signature } from '../signature.ts'
import { driver } from './driver.ts'
import { gpuHardware } from './gpu-hardware.ts'
import { otherAccelerators } from './other-accelerators.ts'
import { xids } from './xid.ts'

/** GPU hardware, drivers and accelerator runtimes. */
export const hardware: readonly Signature[] = [...xids, ...gpuHardware, ...driver, ...otherAccelerators]

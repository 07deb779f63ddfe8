/** A process that no other can be mistaken for, as long as the machine is not started again. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it was started, as the system's table of processes says it: on Linux in clock ticks since the machine was. */
  readonly started: string
}

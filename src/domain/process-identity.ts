/** A process that no other can be mistaken for, as long as the machine is not started again. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it was started, in clock ticks since the machine was (proc(5), field 22 of /proc/PID/stat). */
  readonly started: number
}

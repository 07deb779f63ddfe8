/** A process that no other can be mistaken for, as long as the machine is not started again. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it was started, as the system's table of processes says it: on Linux in clock ticks since the machine was. */
  readonly started: string
}

/** By what the processes of an attempt are known besides their environment. */
export interface ProcessMarks {
  /** What the names of its output's pipes begin with, in /proc/PID/fd of those that hold them; null where they have none. */
  readonly pipes: string | null
  /** The limit that whatever ml-run has started carries; null where there is none. */
  readonly limit: string | null
}

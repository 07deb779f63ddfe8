// Linux numbers; a shell reports a child's death by signal n as exit code 128 + n.
const signalNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGILL: 4,
    SIGTRAP: 5,
    SIGABRT: 6,
    SIGBUS: 7,
    SIGFPE: 8,
    SIGKILL: 9,
    SIGUSR1: 10,
    SIGSEGV: 11,
    SIGUSR2: 12,
    SIGPIPE: 13,
    SIGALRM: 14,
    SIGTERM: 15,
    SIGSTKFLT: 16,
    SIGXCPU: 24,
    SIGXFSZ: 25,
    SIGVTALRM: 26,
    SIGPROF: 27,
    SIGIO: 29,
    SIGPWR: 30,
    SIGSYS: 31,
  }),
)

/** The number of a signal on Linux; undefined for an unknown name. */
export const signalNumber = (name: string): number | undefined => signalNumbers.get(name)

/** All signals that are known by name. */
export const signalNames: readonly string[] = [...signalNumbers.keys()]

/** The signal that a shell's exit code speaks of: 137 is SIGKILL. */
export const signalOfExitCode = (code: number): string | undefined =>
  signalNames.find((name) => signalNumbers.get(name) === code - 128)

import type { Resume } from './domain/checkpoint.ts'
import type { Curve } from './domain/curve.ts'
import type { DatasetResult, DatasetSpec } from './domain/dataset.ts'
import type { Manifest } from './domain/manifest.ts'
import type { ProcessIdentity, ProcessMarks } from './domain/process-identity.ts'
import type { StepFile } from './domain/step-file.ts'
import type { Command } from './domain/task.ts'
import type { MlflowAddress, TrackedRun, TrackingStart } from './domain/tracking.ts'
import type { Ending } from './evidence/ending.ts'
import type { Stream } from './evidence/facts.ts'
import type { ErrorFile } from './evidence/launchers.ts'
import type { MachineChange } from './evidence/machine.ts'
import type { Redact } from './evidence/redact.ts'

/** What ends an attempt before its command does. */
export interface Limit {
  readonly ms: number
  readonly by: 'attempt_timeout' | 'total_timeout'
}

/** A wish to end everything, from a person or the runner. */
export interface Cancel {
  /** Aborted once, with the name of the signal as its reason. */
  readonly requested: AbortSignal
  /** Aborted when whoever asked does not want to wait any longer. */
  readonly forced: AbortSignal
  /** The longest that a command may take to end after it, in milliseconds. */
  readonly maxGraceMs: number
}

/** One start of a command. */
export interface AttemptPlan {
  readonly command: Command
  readonly workingDirectory: string
  readonly env: Readonly<Record<string, string>>
  /** Names the attempt among all of all tasks; whoever finds a process with its mark knows whose it is. */
  readonly id: string
  readonly limit: Limit | null
  /** After how long without output it counts as hung; null: never. */
  readonly hangMs: number | null
  readonly gracePeriodMs: number
  readonly cancel: Cancel
  /**
   * Takes what the command prints, as it comes; its bytes are good until this returns. A promise asks to wait with the next
   * chunk of that stream.
   */
  readonly onOutput: (stream: Stream, chunk: Buffer) => Promise<void> | undefined
  /** Told before it runs by what its processes will be known, whatever they drop. */
  readonly onMarks: (marks: ProcessMarks) => void
  /** Told the id of its first process, which leads a session of its own, as soon as it runs. */
  readonly onStart: (processId: number) => void
  /** Told the processes of the attempt when some may be new. */
  readonly onProcesses: (processes: readonly ProcessIdentity[]) => void
}

/** Where commands run. */
export interface Engine {
  /** Runs a command to its end. What goes wrong is in the ending; it never throws. Nothing of it is alive afterwards. */
  readonly run: (plan: AttemptPlan) => Promise<Ending>
}

/** Programs of the machine that know more about processes than the kernel tells. Never throw. */
export interface ProcessTools {
  /**
   * The Python stacks of a process, as py-spy prints them; null when there is no py-spy or it may not look.
   * @param path where programs are looked for
   */
  readonly pythonStack: (pid: number, path: string | undefined) => Promise<string | null>
  /** Ids of the processes that hold memory of a GPU; null when nothing tells. */
  readonly gpuHolders: (path: string | undefined) => Promise<readonly number[] | null>
}

/** Where a command will run, for those who watch from outside. */
export interface WatchedPlace {
  readonly command: Command
  readonly workingDirectory: string
  /** Of the command. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Sees what the machine counts and writes about an attempt. Never throws; what a machine does not give is left out. */
export interface MachineProbe {
  /** To be called right before an attempt; what it gives looks again right after. */
  readonly watch: (place: WatchedPlace) => Promise<MachineWatch>
}

/** One attempt as the machine sees it. */
export interface MachineWatch {
  /** @param failed true to ask also what is slow to answer: the kernel log and the GPUs */
  readonly end: (failed: boolean) => Promise<MachineChange>
}

/** Collects what launchers write about their workers. Never throws. */
export interface LauncherFiles {
  /** Makes room for the error files of an attempt. */
  readonly open: (place: WatchedPlace, attemptId: string) => LauncherFolder
}

/** The error files of one attempt. */
export interface LauncherFolder {
  /** What the command is to have in its environment. */
  readonly env: Readonly<Record<string, string>>
  readonly read: () => Promise<readonly ErrorFile[]>
  /** Removes what was made for it. */
  readonly dispose: () => void
}

/** Finds what a training can go on from. */
export interface Checkpoints {
  /**
   * The newest whole checkpoint.
   * @param patterns globs, relative to the folder; those that begin with `!` take away
   * @param say told what takes long to read
   * @throws the reason of `stop` when that is aborted
   */
  readonly newest: (
    patterns: readonly string[],
    folder: string,
    stop: AbortSignal,
    say: (line: string) => void,
  ) => Promise<Resume>
}

/** Ties what experiment trackers keep to a task. Never throws; what a tracker does not do is a warning. */
export interface Tracking {
  /** To be called right before an attempt. */
  readonly begin: (manifest: Manifest, place: WatchedPlace) => Promise<TrackingStart>
  /** Tells the trackers how the last attempt ended, and gives what they know of it. Takes a bounded moment. */
  readonly settle: (manifest: Manifest) => Promise<Tracked>
}

/** What trackers know of an attempt. */
export interface Tracked {
  readonly runs: readonly TrackedRun[]
  /** What was logged of the training; null when nothing is to be drawn. */
  readonly curve: Curve | null
}

/** Checks declared data sets. */
export interface Datasets {
  /**
   * Reads what is declared, all of it the first time, and later only what has changed since.
   * @param say told how far a long check is
   * @throws the reason of `stop` when that is aborted
   */
  readonly verify: (
    specs: readonly DatasetSpec[],
    folder: string,
    stop: AbortSignal,
    say: (line: string) => void,
  ) => Promise<readonly DatasetResult[]>
}

/** Time, replaced in tests. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** RFC 3339, UTC. */
  readonly iso: (ms: number) => string
  /** Waits; ends early, without an error, when aborted. */
  readonly sleep: (ms: number, abort: AbortSignal) => Promise<void>
}

/** Where people read along. */
export interface Console {
  /** Passes bytes of the command on; a promise says that the reader is behind. */
  readonly pass: (stream: Stream, chunk: Buffer) => Promise<void> | undefined
  /** Says a line of ml-run's own. */
  readonly say: (line: string) => void
  /** Puts what follows under a heading that can be folded. */
  readonly beginGroup: (title: string) => void
  readonly endGroup: () => void
  /** Makes the reader listen to commands again, after a program has told it not to. */
  readonly resumeCommands: (token: string) => void
}

/** Where the record is kept. Problems are told to people and never thrown. */
export interface Records {
  /** Puts the manifest in the place of the last one, whole or not at all. */
  readonly save: (manifest: Manifest) => Promise<void>
  /** Keeps the end of an attempt's output, redacted. */
  readonly saveTail: (attempt: number, text: string) => Promise<void>
  /** Says all that is kept in other words: what was learned to be a secret may stand in it. */
  readonly reword: (redact: Redact) => Promise<void>
  /** Keeps another file of the record, redacted. */
  readonly saveFile: (name: string, text: string) => Promise<void>
  /** Keeps what is seen of an attempt while it runs, about once a second, in case that this process is killed. */
  readonly follow: (sight: AttemptSight) => Following
}

/** A running attempt as it is seen from here. */
export interface AttemptSight {
  readonly id: string
  readonly number: number
  /** Where its runs are kept; null when nowhere. */
  readonly address: MlflowAddress | null
  readonly redact: Redact
  /** How much it has printed. */
  readonly bytes: () => number
  /** The end of its output so far, redacted. */
  readonly tail: () => string
}

/** Follows an attempt until it is told to end. */
export interface Following {
  readonly marks: (marks: ProcessMarks) => void
  readonly started: (processId: number) => void
  readonly processes: (processes: readonly ProcessIdentity[]) => void
  /** To be told when something has become a secret, since it may stand in what is kept. */
  readonly learned: () => void
  readonly end: () => void
}

/** The files by which a command speaks to the runner, new ones for each attempt. Problems are told to people and never thrown. */
export interface StepFiles {
  /** Makes new files; what the command is to have in its environment. */
  readonly open: (attemptId: string) => Readonly<Record<string, string>>
  /**
   * Takes in what an attempt has written.
   * @param isWhole false when the command was ended before it ended by itself
   */
  readonly close: (attempt: number, isWhole: boolean, redact: Redact) => readonly WrittenFile[]
  /** Gives the later steps what the last attempt has written; the kinds of files that they get. */
  readonly commit: () => ReadonlySet<StepFile['kind']>
}

/** A file that an attempt has written for the runner. */
export interface WrittenFile {
  readonly about: StepFile
  /** Redacted. */
  readonly text: string
}

/** Everything that the loop needs of the world. */
export interface Host {
  readonly engine: Engine
  /** Where scripts run between two attempts: on this machine, wherever the attempts run. */
  readonly between: Engine
  readonly machine: MachineProbe
  readonly launchers: LauncherFiles
  readonly checkpoints: Checkpoints
  readonly tracking: Tracking
  readonly datasets: Datasets
  readonly clock: Clock
  readonly console: Console
  readonly records: Records
  readonly stepFiles: StepFiles
  readonly cancel: Cancel
  /** A number from 0 up to 1, another each time. */
  readonly chance: () => number
  /** A TCP port that nothing listens on. */
  readonly freePort: () => Promise<number>
  /** The environment of ml-run itself. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Tells people and later steps how it went. */
  readonly publish: (manifest: Manifest) => Promise<void>
}

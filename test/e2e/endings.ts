import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A way of ending that a wrapper can get wrong, for both entries. */
export interface Cell {
  readonly name: string
  /** For a shell. */
  readonly script: string
  /** Settings besides the script. */
  readonly settings: Readonly<Record<string, string>>
  /** What the command line exits with; 0 is the only success. */
  readonly code: number
  /** The signal that ends the started process itself; null when it exits. */
  readonly signal: string | null
  /** False when nothing is to be started. */
  readonly starts: boolean
  /** Makes what the script needs in the working directory. */
  readonly prepare: (cwd: string) => void
}

const cell = (name: string, script: string, code: number, some: Partial<Cell> = {}): Cell => ({
  name,
  script,
  code,
  // Cuts the wait before the retry of a failure of class resource.
  settings: { 'total-timeout': '2s' },
  signal: null,
  starts: true,
  prepare: () => {},
  ...some,
})

const codes = [0, 1, 2, 3, 126, 127, 137, 143, 255]
const signals = { KILL: 9, TERM: 15, SEGV: 11, ABRT: 6, BUS: 7, INT: 2, HUP: 1, PIPE: 13 }

// Each way of ending, said by a process of its own.
const doers = [
  ...codes.map((code) => ({ what: `exit ${code}`, command: `sh -c 'exit ${code}'`, code })),
  ...Object.entries(signals).map(([name, number]) => ({
    what: `SIG${name}`,
    command: `sh -c 'kill -${name} $$'`,
    code: 128 + number,
  })),
]

const byPlace = doers.flatMap(({ what, command, code }) => [
  cell(`${what} as the only command`, command, code),
  cell(`${what} in the last line`, `true\n${command}`, code),
  cell(`${what} before the last line`, `${command}\ntrue`, code),
  cell(`${what} piped to tee`, `${command} | tee /dev/null`, code),
])

const held = [0, 3].flatMap((code) => [
  cell(`exit ${code} with the output held by a background child`, `sleep 60 &\nexit ${code}`, code),
  cell(`exit ${code} piped to tee with the output held`, `sleep 60 &\nsh -c 'exit ${code}' | tee /dev/null`, code),
])
const killedWhileHeld = cell('SIGKILL with the output held by a background child', 'sleep 60 &\nkill -KILL $$', 137, {
  signal: 'SIGKILL',
})

const stubborn = {
  'ends at once': "trap 'exit 1' TERM; sleep 60 & wait",
  'says 0 when asked to end': "trap 'exit 0' TERM; sleep 60 & wait",
  'does not listen': "trap '' TERM; sleep 60 & wait; sleep 60 & wait",
  'holds the output after its end': 'sleep 60 & sleep 60',
}
const limits = Object.entries(stubborn).flatMap(([how, script]) => [
  cell(`attempt-timeout of a command that ${how}`, script, 124, {
    settings: { 'attempt-timeout': '300ms', 'total-timeout': '1s', 'grace-period': '300ms' },
  }),
  cell(`total-timeout of a command that ${how}`, script, 124, {
    settings: { 'total-timeout': '300ms', 'grace-period': '300ms' },
  }),
])

function notExecutable(cwd: string): void {
  writeFileSync(join(cwd, 'train.sh'), '#!/bin/sh\nexit 0\n')
  chmodSync(join(cwd, 'train.sh'), 0o644)
}

const notStarted = [
  cell('a command that is not found', 'no-such-command-here --fast', 127),
  cell('a command that is not executable', './train.sh', 126, { prepare: notExecutable }),
  cell('a shell that is not there', 'true', 127, { settings: { shell: 'no-such-shell {0}' } }),
  cell('a working directory that is not there', 'true', 2, {
    settings: { 'working-directory': 'nowhere' },
    starts: false,
  }),
]

/** Every cell of the table. Success is in those of exit 0, where the command ended by itself. */
export const cells: readonly Cell[] = [...byPlace, ...held, killedWhileHeld, ...limits, ...notStarted]

/** The same without a shell in between: the process that is started ends so itself. */
export const directEndings = [
  ...codes.map((code) => ({ name: `exit ${code}`, argv: ['sh', '-c', `exit ${code}`], code, signal: null })),
  ...Object.entries(signals).map(([name, number]) => ({
    name: `SIG${name}`,
    argv: ['sh', '-c', `kill -${name} $$`],
    code: 128 + number,
    signal: `SIG${name}`,
  })),
]

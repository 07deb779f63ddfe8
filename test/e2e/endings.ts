/** The ways of ending that a wrapper can get wrong, as scripts. */
export interface EndingCase {
  readonly name: string
  readonly script: string
  /** What a shell reports for it: the command's own code, or 128 + n for signal n. */
  readonly code: number
  /** Set when the started process itself dies of the signal. */
  readonly signal?: string
}

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

/** Each way of ending in each place of a script. */
export const endings: readonly EndingCase[] = doers.flatMap(({ what, command, code }) => [
  { name: `${what} as the only command`, script: command, code },
  { name: `${what} in the last line`, script: `true\n${command}`, code },
  { name: `${what} before the last line`, script: `${command}\ntrue`, code },
  { name: `${what} piped to tee`, script: `${command} | tee /dev/null`, code },
])

/** The same without a shell in between: the process that is started ends so itself. */
export const directEndings: readonly (EndingCase & { readonly argv: readonly string[] })[] = [
  ...codes.map((code) => ({
    name: `exit ${code} without a shell`,
    script: '',
    argv: ['sh', '-c', `exit ${code}`],
    code,
  })),
  ...Object.entries(signals).map(([name, number]) => ({
    name: `SIG${name} without a shell`,
    script: '',
    argv: ['sh', '-c', `kill -${name} $$`],
    code: 128 + number,
    signal: `SIG${name}`,
  })),
]

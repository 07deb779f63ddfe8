/**
 * What a shell, make or srun says about a program that a signal ended: the word alone in its line,
 * or after "run.sh: line 21:  7915", "[1]+ ", "zsh: ", "make: *** [train] " or "srun: error: node1: task 0: ".
 */
export const shellSays = (words: string, not = ''): RegExp =>
  new RegExp(
    `^(?:\\S{1,200}: line \\d+:\\s{1,9}\\d+\\s+|\\[\\d+\\][+-]?\\s+(?:\\d+\\s+)?|zsh: (?:\\d+ )?|g?make(?:\\[\\d+\\])?: \\*\\*\\* \\[[^\\]\\n]{1,200}\\] |srun: error: \\S{1,200}: tasks? [\\d,-]{1,200}: )(?:${words})\\b${not}` +
      `|^(?:${words})(?:: \\d+)?(?:\\s{0,30}\\(core dumped\\))?$`,
    'i',
  )

/** An exit code or a signal in the words of programs that start other programs. */
export const endedWith = (code: number, signal: number, name: string): RegExp =>
  new RegExp(
    `\\b(?:(?:non-?zero )?(?:exit|return|non-zero)[ _-]?(?:code|status|value)|(?:exited|terminated|failed|finished|ended|completed|returned|died|exits|returns) with[^\\n]{0,20}? (?:code|status))s?['"]?(?: of| was| is)?\\s{0,4}[:=(]?\\s{0,2}(?:${code}|-${signal})(?!\\w|\\.\\d)` +
      `|\\bdied with <Signals\\.${name}\\b|\\bSignal ${signal} \\(${name}\\) received by PID\\b|\\b(?:killed|terminated|exited|ended) (?:by|on|with|due to) signal:? (?:${signal}\\b|${name}\\b)` +
      `|^g?make(?:\\[\\d+\\])?: \\*\\*\\* \\[[^\\]\\n]{1,200}\\] Error ${code}$` +
      `|\\bEXIT STRING: \\w[\\w ]{0,30}\\(signal ${signal}\\)`,
    'i',
  )
/** Texts of which each match of `endedWith` holds at least one. */
export const endedWithNeedles = [
  'exit code',
  'exitcode',
  'exit status',
  'exit_code',
  'exit value',
  'exit-code',
  'return code',
  'returncode',
  'return_code',
  'return status',
  'return value',
  'non-zero code',
  'non-zero status',
  'with code',
  'with status',
  'died with <sig',
  'received by pid',
  'by signal',
  'on signal',
  'with signal',
  'to signal',
  '*** [',
  'exit string',
] as const

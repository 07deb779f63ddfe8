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

/** An exit code in the words of containers, make and scripts; launchers of many processes have rows of their own. */
export const endedWith = (code: number): RegExp =>
  new RegExp(
    `(?<!non-zero )\\b(?:exit[ _-](?:code|status|value)|return(?:ed)? (?:code|status|value)|(?:exited|failed|finished|ended|completed|returned|died|exits) with[^\\n]{0,20}? (?:code|status))s?['"]?(?: of| was| is)?\\s{0,4}[:=(]?\\s{0,2}${code}(?!\\w|\\.\\d)` +
      `|^g?make(?:\\[\\d+\\])?: \\*\\*\\* \\[[^\\]\\n]{1,200}\\] Error ${code}$`,
    'i',
  )
/** Texts of which each match of `endedWith` holds at least one. */
export const endedWithNeedles = [
  'exit code',
  'exit status',
  'exit_code',
  'exit value',
  'exit-code',
  'return code',
  'return status',
  'return value',
  'returned ',
  'with code',
  'with status',
  '*** [',
] as const

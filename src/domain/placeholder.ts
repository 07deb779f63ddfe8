/** What `{…}` in a variable of the policy can stand for, and what each means. */
export const placeholders = {
  attempt: 'the number of the attempt that gets it: 2 after the first failure',
  retry: 'the number of the retry: 1 after the first failure',
  class: 'the class of the last failure',
  cause: 'the cause of the last failure',
  'exit-code': 'the exit code of the last attempt; empty when there was none',
  signal: 'the signal that ended the last attempt, as `SIGKILL`; empty when none did',
  'task-id': 'the same for all attempts of a task',
  'free-port': 'a TCP port of this machine that nothing listened on a moment before',
  half: '`{half:64}`: the number, halved once for each time that this cause has come so far; never below 1',
} as const

/** The name of a placeholder. */
export type Placeholder = keyof typeof placeholders

/** A placeholder as it stands in a text, with a number where it takes one; doubled braces stand for themselves. */
export const placeholderPattern = /\{\{|\}\}|\{([a-z][a-z-]*)(?::([^{}]*))?\}/g

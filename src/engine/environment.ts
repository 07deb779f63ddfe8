/**
 * The variable that tells an attempt's processes from all others, wherever they went.
 * Each attempt has a name of its own, so that the processes of an ml-run within this one carry both.
 */
export const markVariable = (attemptId: string): string => `ML_RUN_MARK_${attemptId.replace(/\W/g, '')}`

/**
 * The name of an attempt. It follows from the record, so that whoever has the record finds what a killed ml-run left,
 * whenever that was killed.
 */
export const attemptId = (taskId: string, number: number): string => `${taskId}_${number}`

// The runner gives these to an action and not to a `run:` step. Whoever holds them can act for the job:
// write artifacts and caches. What a `run:` step gets, such as the variables for OIDC, stays.
const ofTheRunner = /^ACTIONS_(?:RUNTIME|RESULTS|CACHE)_/
// Of an action alone: its inputs and states, and the file with which a command could steer our post step.
const ofTheAction = /^(?:INPUT_|STATE_|GITHUB_STATE$)/

/** The environment of an action without what is the action's alone. */
export const withoutAction = (env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheAction.test(name)))

/** The environment of a command: ours, without what only the runner's own programs may have. */
export function commandEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  added: Readonly<Record<string, string>>,
): Record<string, string> {
  const kept: Record<string, string> = {
    // Python holds back what it prints to a pipe; then the last lines before a kill are lost, and a log comes in bursts.
    PYTHONUNBUFFERED: '1',
    // Python says where it was when a signal such as SIGSEGV ends it, and where it hung when SIGABRT does.
    PYTHONFAULTHANDLER: '1',
  }
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !ofTheRunner.test(name)) kept[name] = value
  }
  return { ...kept, ...added }
}

/** Tells an attempt's processes from all others, wherever they went. */
export const markVariable = 'ML_RUN_MARK'

// The runner gives these to an action and not to a `run:` step. Whoever holds them can act for the job:
// write artifacts and caches, or steer our own post step. What a `run:` step gets, such as the variables for OIDC, stays.
const ofTheRunner = /^(?:ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_|INPUT_|STATE_|GITHUB_STATE$)/

/** The environment of a command: ours, without what only the action may have. */
export function commandEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  added: Readonly<Record<string, string>>,
): Record<string, string> {
  const kept: Record<string, string> = {
    // Python holds back what it prints to a pipe; then the last lines before a kill are lost, and a log comes in bursts.
    PYTHONUNBUFFERED: '1',
  }
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !ofTheRunner.test(name)) kept[name] = value
  }
  return { ...kept, ...added }
}

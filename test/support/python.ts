import { spawnSync } from 'node:child_process'

/** The first Python that has all these modules, of the one that CI made, the system's and the one on the path; undefined when none has. */
export function pythonWith(...modules: readonly string[]): string | undefined {
  return [process.env.ML_RUN_PYTHON, '/usr/bin/python3', 'python3'].find((python) => {
    if (python === undefined || python === '') return false
    return spawnSync(python, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore', timeout: 60_000 }).status === 0
  })
}

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The path of a program that only these tests need: from the folder in `ML_RUN_TOOLS`, or from PATH. Undefined when there is none. */
export function findTool(name: string): string | undefined {
  const { ML_RUN_TOOLS: tools = '', PATH: path = '' } = process.env
  return [tools, ...path.split(delimiter)]
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

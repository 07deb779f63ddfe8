import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What the runner takes from an action's action.yml; an input without a default has none in `inputs`. */
export interface ActionDefinition {
  readonly main: string
  readonly post?: string
  readonly postIf: string
  readonly inputs: ReadonlyMap<string, string | undefined>
}

interface ActionYaml {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>> | null
  readonly runs?: Readonly<Record<string, unknown>>
}

/** Reads action.yml (or action.yaml) of a JavaScript action; throws when the runner could not run it. */
export function readActionDefinition(actionDir: string): ActionDefinition {
  const file = ['action.yml', 'action.yaml'].map((name) => join(actionDir, name)).find(existsSync)
  if (file === undefined) throw new Error(`${actionDir} has no action.yml`)
  const yaml = parse(readFileSync(file, 'utf8')) as ActionYaml
  const runs = yaml.runs ?? {}
  if (!/^node\d+$/.test(String(runs.using))) throw new Error(`${file}: runs.using is not a JavaScript action's`)
  const script = (value: unknown): string => {
    const path = join(actionDir, String(value))
    if (!existsSync(path)) throw new Error(`${file}: ${path} does not exist`)
    return path
  }
  return {
    main: script(runs.main),
    ...(runs.post === undefined ? {} : { post: script(runs.post) }),
    postIf: String(runs['post-if'] ?? 'always()'),
    inputs: new Map(Object.entries(yaml.inputs ?? {}).map(([name, input]) => [name, defaultText(input?.default)])),
  }
}

function defaultText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value)
}

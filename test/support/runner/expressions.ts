/** What a context holds: the values that JSON knows. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The contexts that an expression may use, by name. */
export type Contexts = Readonly<Record<string, Json>>

const TO_JSON = /^toJSON\((.*)\)$/i
const PROPERTY_PATH = /^[A-Za-z_][\w-]*(?:\.[\w-]+|\['[^']*'\])*$/
const PATH_STEP = /(?<=\[')[^']*(?='\])|[\w-]+/g

/**
 * Replaces each `${{ … }}` by its value. Property paths and toJSON() are all that the defaults of an action need;
 * anything else throws, so that a test never passes on an expression that was silently misread.
 */
export function evaluate(template: string, contexts: Contexts): string {
  return template.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => toText(resolve(expression.trim(), contexts)))
}

function resolve(expression: string, contexts: Contexts): Json {
  const argument = TO_JSON.exec(expression)?.[1]
  if (argument !== undefined) return JSON.stringify(resolve(argument.trim(), contexts), null, 2)
  if (!PROPERTY_PATH.test(expression)) throw new Error(`the runner stand-in cannot evaluate \${{ ${expression} }}`)
  const [name = '', ...steps] = expression.match(PATH_STEP) ?? []
  if (!Object.hasOwn(contexts, name)) throw new Error(`the context '${name}' in \${{ ${expression} }} is not available`)
  return steps.reduce(property, contexts[name] ?? null)
}

function property(value: Json, name: string): Json {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  // Names are compared without case, as the runner does; a property that is not there is null, not an error.
  const entry = Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase())
  return entry?.[1] ?? null
}

function toText(value: Json): string {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  return Array.isArray(value) ? 'Array' : 'Object'
}

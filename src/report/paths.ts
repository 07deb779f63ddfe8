/** Where paths that a program prints are relative to. Absolute, with any separators. */
export interface Places {
  readonly workspace: string
  readonly workingDirectory: string
}

/** A printed path as GitHub wants it, relative to the workspace with forward slashes; undefined when it lies outside. */
export function inWorkspace(printed: string, places: Places): string | undefined {
  const file = slashed(printed)
  const absolute = isAbsolute(file) ? file : `${slashed(places.workingDirectory)}/${file}`
  const path = resolved(absolute)
  const root = resolved(slashed(places.workspace))
  const base = root === '/' ? root : `${root}/`
  return path.startsWith(base) ? path.slice(base.length) : undefined
}

const slashed = (path: string): string => path.replaceAll('\\', '/')

const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:\//.test(path)

function resolved(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return (path.startsWith('/') ? '/' : '') + parts.join('/')
}

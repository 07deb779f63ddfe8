import type { Dirent, Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import picomatch from 'picomatch'
import { reasonOf } from '../domain/reason.ts'

/** A file or folder that a pattern matches. */
export interface Match {
  /** Absolute. */
  readonly path: string
  readonly stat: Stats
  /** Absolute: the folder below which the pattern looks. */
  readonly base: string
  /** False for a pattern without wildcards. */
  readonly isGlob: boolean
}

/** What could not be looked at. */
export interface Unlooked {
  /** Absolute. */
  readonly path: string
  readonly why: string
}

/** What a pattern found. */
export interface Found {
  readonly matches: readonly Match[]
  readonly problems: readonly Unlooked[]
}

/** More than this is no folder of checkpoints. */
const usualEntries = 1_000_000

/**
 * All that a pattern matches below a folder; links are followed, a folder is visited once.
 * @param maxEntries when there are more, that is one of the problems
 */
export async function findMatches(
  pattern: string,
  folder: string,
  stop: AbortSignal,
  maxEntries: number = usualEntries,
): Promise<Found> {
  const { base: prefix, glob, isGlob } = picomatch.scan(withHome(pattern))
  const base = resolve(folder, prefix)
  const found: Match[] = []
  const problems: Unlooked[] = []
  const look = async (path: string): Promise<Stats | null> => {
    try {
      return await stat(path)
    } catch (error) {
      problems.push({ path, why: whyNot(error) })
      return null
    }
  }
  if (!isGlob || glob === '') {
    const exists = await look(base)
    // That a file is not there yet is no problem.
    if (exists === null && problems[0]?.why === missing) problems.pop()
    return { matches: exists === null ? [] : [{ path: base, stat: exists, base, isGlob: false }], problems }
  }
  const isMatch = picomatch(glob)
  const maxDepth = glob.includes('**') ? 32 : glob.split('/').length
  const visited = new Set<string>()
  const place = (seen: Stats) => `${seen.dev}:${seen.ino}`
  let entries = 0
  const visit = async (below: string, depth: number): Promise<void> => {
    for (const entry of await list(join(base, below), problems)) {
      stop.throwIfAborted()
      if (++entries > maxEntries) return
      const name = below === '' ? entry.name : `${below}/${entry.name}`
      const isWanted = isMatch(name)
      const mayHold = depth < maxDepth && !entry.isFile()
      if (!isWanted && !mayHold) continue
      const path = join(base, name)
      const seen = await look(path)
      if (seen === null) continue
      if (isWanted) found.push({ path, stat: seen, base, isGlob: true })
      if (!seen.isDirectory() || !mayHold || visited.has(place(seen))) continue
      visited.add(place(seen))
      await visit(name, depth + 1)
    }
  }
  const top = await stat(base).catch(() => null)
  if (top !== null) visited.add(place(top))
  await visit('', 1)
  if (entries > maxEntries)
    problems.push({ path: base, why: `it holds more than ${maxEntries} files, and the others are not looked at` })
  return { matches: found, problems }
}

async function list(folder: string, problems: Unlooked[]): Promise<readonly Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const why = whyNot(error)
    if (why !== missing) problems.push({ path: folder, why })
    return []
  }
}

const missing = 'it does not exist'

/** What the system says, in words. */
export function whyNot(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return missing
  if (code === 'EACCES' || code === 'EPERM') return `it may not be read (${code})`
  if (code === 'ELOOP') return 'its links lead in a circle'
  return `it cannot be read: ${reasonOf(error)}`
}

const withHome = (pattern: string): string =>
  pattern.startsWith('~/')
    ? join(homedir(), pattern.slice(2))
    : isAbsolute(pattern)
      ? pattern
      : pattern.replace(/^(?:\.\/)+/, '')

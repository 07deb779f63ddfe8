import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import {
  asksForFiles,
  isBeside,
  isMark,
  isStepFolder,
  isTemporary,
  withoutTwins,
} from '../../evidence/checkpoint-names.ts'
import type { CheckpointCandidate } from '../../evidence/checkpoint-order.ts'
import { findMatches, type Match, type Unlooked } from '../glob.ts'

/** What patterns find: what may be a checkpoint, and what could not be looked at. */
export interface Candidates {
  readonly candidates: readonly CheckpointCandidate[]
  readonly problems: readonly Unlooked[]
}

/** Files and folders that may be checkpoints. A pattern that begins with `!` takes away what others found. */
export async function findCandidates(
  patterns: readonly string[],
  folder: string,
  stop: AbortSignal,
): Promise<Candidates> {
  const excluded = new Set<string>()
  for (const pattern of patterns.filter((text) => text.startsWith('!'))) {
    for (const { path } of (await findMatches(pattern.slice(1), folder, stop)).matches) excluded.add(path)
  }
  const paths = new Set<string>()
  const problems: Unlooked[] = []
  for (const pattern of patterns.filter((text) => !text.startsWith('!'))) {
    const found = await findMatches(pattern, folder, stop)
    problems.push(...found.problems.filter(({ path }) => !isTemporary(relative(folder, path))))
    for (const match of found.matches) {
      if (!isExcluded(match.path, excluded)) for (const path of await unitsOf(match, pattern, stop)) paths.add(path)
    }
  }
  const placed = [...paths].filter((path) => !isExcluded(path, excluded)).flatMap(placeOf)
  return { candidates: withoutTwins(placed), problems }
}

const isExcluded = (path: string, excluded: ReadonlySet<string>): boolean =>
  excluded.has(path) || (dirname(path) !== path && excluded.size > 0 && isExcluded(dirname(path), excluded))

/** The checkpoints that a match stands for: itself, the folder that it is a part of, or what lies in it. */
async function unitsOf(match: Match, pattern: string, stop: AbortSignal): Promise<readonly string[]> {
  const { path, stat, base, isGlob } = match
  if (isTemporary(relative(base, path))) return []
  if (stat.isFile()) {
    const whole = asksForFiles(pattern) || !isGlob ? undefined : checkpointAbove(path, base)
    return whole !== undefined ? [whole] : isBeside(basename(path), pattern) ? [] : [path]
  }
  if (!stat.isDirectory()) return []
  const above = checkpointAbove(path, base)
  if (above !== undefined) return [above]
  if (isCheckpoint(path)) return [path]
  // `**` passes through every folder, and a folder that is named is where they lie.
  if (isGlob) return pattern.endsWith('**') ? [] : [path]
  const inside = await findMatches('*', path, stop)
  const units = await Promise.all(inside.matches.map((inner) => unitsOf(inner, '*', stop)))
  return units.flat()
}

/** The outermost folder between a path and a base that is one checkpoint. */
function checkpointAbove(path: string, base: string): string | undefined {
  const folders: string[] = []
  for (let at = dirname(path); at.startsWith(base); at = dirname(at)) {
    folders.push(at)
    if (at === base || at === dirname(at)) break
  }
  return folders.findLast((folder) => isStepFolder(basename(folder))) ?? folders.find(isCheckpoint)
}

function isCheckpoint(folder: string): boolean {
  try {
    if (isStepFolder(basename(folder))) return true
    const names = readdirSync(folder)
    // At its end a training leaves the same files above its checkpoints.
    return names.some(isMark) && !names.some(isStepFolder)
  } catch {
    return false
  }
}

function placeOf(path: string): readonly (CheckpointCandidate & { readonly realPath: string })[] {
  try {
    return [{ path, mtimeMs: changedAt(path), realPath: realpathSync(path) }]
  } catch {
    // It went away meanwhile.
    return []
  }
}

/** Of a folder, when the latest of its files was written. */
function changedAt(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).map((name) => statSync(join(path, name), { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return inside.length === 0 ? stat.mtimeMs : Math.max(...inside)
}

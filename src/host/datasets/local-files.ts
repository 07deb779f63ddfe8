import type { Stats } from 'node:fs'
import { access, constants, open, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { DatasetSpec } from '../../domain/dataset.ts'
import { inUnits } from '../../domain/units.ts'
import { type Checksum, readChecksums } from '../../evidence/checksum-list.ts'
import { standIn, standInBytes } from '../../evidence/stand-ins.ts'
import { findMatches } from '../glob.ts'
import { lookAt, type Problem, unreadable, wrongSize } from './problems.ts'

/** A file of a data set. */
export interface DataFile {
  /** Absolute. */
  readonly path: string
  /** As it is told. */
  readonly file: string
  readonly stat: Stats
  /** What its SHA-256 is to be. */
  readonly sha256?: string
}

/** The files of a data set, and what is wrong before any of them is read as a whole. */
export interface Listing {
  readonly files: readonly DataFile[]
  readonly problems: readonly Problem[]
}

/** So many files of a folder are looked into; all of them are listed. */
const maxLooks = 10_000
const maxListBytes = 256 * 1024 * 1024

/** @param folder what paths are relative to */
export async function listFiles(spec: DatasetSpec, folder: string, stop: AbortSignal): Promise<Listing> {
  const path = resolve(folder, spec.path ?? '')
  const shown = (inside: string) =>
    relative(folder, inside).startsWith('..') ? inside : relative(folder, inside) || '.'
  const looked = await lookAt(path, shown(path))
  if ('problem' in looked) return { files: [], problems: [looked.problem] }
  const { stat } = looked
  if (!stat.isFile() && !stat.isDirectory()) {
    return failed({ cause: 'dataset_unreadable', file: shown(path), text: 'it is neither a file nor a folder' })
  }
  const found = await filesOf(spec, { path, stat, folder, shown, stop })
  const total = found.files.reduce((sum, file) => sum + file.stat.size, 0)
  const problems = [...found.problems]
  for (const file of found.files.slice(0, maxLooks)) {
    stop.throwIfAborted()
    // With a checksum all of it is read anyway.
    const problem = file.sha256 === undefined ? await lookInside(file) : null
    if (problem !== null) problems.push(problem)
  }
  if (problems.length === 0 && spec.size !== undefined && spec.size !== total) {
    const standing = found.files.length === 1 && found.files[0] ? await lookInside(found.files[0]) : null
    problems.push(standing ?? wrongSize(shown(path), spec.size, total))
  }
  if (
    problems.length === 0 &&
    total === 0 &&
    spec.size !== 0 &&
    found.files.every((file) => file.sha256 === undefined)
  ) {
    const text = stat.isFile() ? 'it is empty (0 bytes)' : 'it holds nothing but empty files'
    problems.push({ cause: 'dataset_empty', file: shown(path), text })
  }
  return { files: found.files, problems }
}

const failed = (...problems: readonly Problem[]): Listing => ({ files: [], problems })

interface Place {
  readonly path: string
  readonly stat: Stats
  readonly folder: string
  readonly shown: (path: string) => string
  readonly stop: AbortSignal
}

async function filesOf(spec: DatasetSpec, place: Place): Promise<Listing> {
  const { path, stat, shown, stop } = place
  const expected = spec.checksums === undefined ? null : await checksumsOf(spec.checksums, place)
  if (expected !== null && 'problem' in expected) return failed(expected.problem)
  if (stat.isFile()) {
    if (spec.files !== undefined) {
      return failed({ cause: 'dataset_missing', file: shown(path), text: 'it is a file, and files asks for a folder' })
    }
    const sha256 = spec.sha256?.toLowerCase() ?? expected?.get(path)
    if (expected !== null && sha256 === undefined) return failed(unlisted(shown(path), spec.checksums))
    return { files: [{ path, file: shown(path), stat, ...(sha256 === undefined ? {} : { sha256 }) }], problems: [] }
  }
  if (spec.sha256 !== undefined) {
    const text = 'it is a folder, and sha256 is for one file; give checksums instead'
    return failed({ cause: 'dataset_checksums_invalid', file: shown(path), text })
  }
  if (expected !== null && spec.files === undefined) return listed(expected, shown)
  const { matches, problems } = await findMatches(spec.files ?? '**/*', path, stop, Number.POSITIVE_INFINITY)
  const files = matches.filter((match) => match.stat.isFile())
  const unseen = await Promise.all(
    problems.slice(0, 100).map(async (problem) => {
      const looked = await lookAt(problem.path, shown(problem.path))
      if ('problem' in looked) return looked.problem
      const { why } = problem
      return {
        cause: why.includes('EACCES') ? 'permission_denied' : 'dataset_unreadable',
        file: shown(problem.path),
        text: why,
      } as const
    }),
  )
  if (files.length === 0 && unseen.length === 0) {
    return spec.files === undefined
      ? failed({ cause: 'dataset_empty', file: shown(path), text: 'the folder holds no files' })
      : failed({ cause: 'dataset_missing', file: join(shown(path), spec.files), text: 'no file matches' })
  }
  const withSums = files.map((match) => ({ ...match, file: shown(match.path), sha256: expected?.get(match.path) }))
  const missing = expected === null ? [] : withSums.filter(({ sha256 }) => sha256 === undefined)
  return {
    files: withSums.map(({ path: at, file, stat: seen, sha256 }) => ({
      path: at,
      file,
      stat: seen,
      ...(sha256 === undefined ? {} : { sha256 }),
    })),
    problems: [...unseen, ...missing.map(({ file }) => unlisted(file, spec.checksums))],
  }
}

const unlisted = (file: string, list: string | undefined): Problem => ({
  cause: 'dataset_checksums_invalid',
  file,
  text: `there is no line for it in ${list}`,
})

/** All files that a list of checksums names. */
async function listed(expected: ReadonlyMap<string, string>, shown: Place['shown']): Promise<Listing> {
  const files: DataFile[] = []
  const problems: Problem[] = []
  for (const [path, sha256] of expected) {
    const looked = await lookAt(path, shown(path))
    if ('problem' in looked) problems.push(looked.problem)
    else if (looked.stat.isFile()) files.push({ path, file: shown(path), stat: looked.stat, sha256 })
    else problems.push({ cause: 'dataset_unreadable', file: shown(path), text: 'it is no file, and has a checksum' })
  }
  return { files, problems }
}

/** Checksums by absolute path. */
async function checksumsOf(list: string, place: Place) {
  const path = resolve(place.folder, list)
  const file = place.shown(path)
  const invalid = (text: string) => ({ problem: { cause: 'dataset_checksums_invalid', file, text } satisfies Problem })
  const looked = await lookAt(path, file)
  if ('problem' in looked) return invalid(`the file with the checksums cannot be used: ${looked.problem.text}`)
  if (!looked.stat.isFile() || looked.stat.size > maxListBytes) return invalid('it is no file with checksums')
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return invalid(`the file with the checksums cannot be used: ${unreadable(error, file).text}`)
  }
  const reading = readChecksums(text)
  if (!reading.ok) return invalid(reading.problem)
  const base = place.stat.isFile() ? dirname(place.path) : place.path
  return placed(reading.checksums, [base, dirname(path), place.folder])
}

/** Names are relative to the data; but who made the list elsewhere wrote them from there. */
async function placed(checksums: readonly Checksum[], bases: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const byPath = new Map<string, string>()
  for (const { name, sha256 } of checksums) {
    let path = resolve(bases[0] ?? '', name)
    for (const base of bases) {
      const there = await access(resolve(base, name)).then(
        () => true,
        () => false,
      )
      if (!there) continue
      path = resolve(base, name)
      break
    }
    byPath.set(path, sha256)
  }
  return byPath
}

/** What is wrong with a file by its beginning; null when it may be what it should be. */
export async function lookInside({ path, file, stat }: DataFile): Promise<Problem | null> {
  try {
    // Cheaper than to open each of very many.
    if (stat.size > 1024 * 1024) return await access(path, constants.R_OK).then(() => null)
    const handle = await open(path, 'r')
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(standInBytes, stat.size)), 0)
      return standInProblem(standIn(buffer.subarray(0, bytesRead), stat.size, basename(path)), file)
    } finally {
      await handle.close()
    }
  } catch (error) {
    return unreadable(error, file)
  }
}

/** In words. */
export function standInProblem(found: ReturnType<typeof standIn>, file: string): Problem | null {
  if (found === null) return null
  if (found.kind === 'web_page') {
    const title = found.title === null ? '' : `: "${found.title}"`
    return { cause: 'dataset_is_web_page', file, text: `it is a web page${title}` }
  }
  const size = found.size === null ? '' : ` of ${inUnits(found.size)}`
  return { cause: 'lfs_pointer', file, text: `it is a Git LFS pointer to a file${size}, not the file` }
}

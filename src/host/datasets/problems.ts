import type { Stats } from 'node:fs'
import { lstat, readdir, readlink, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Cause } from '../../domain/causes/index.ts'
import type { DatasetProblem } from '../../domain/dataset.ts'
import { reasonOf } from '../../domain/reason.ts'
import { inUnits } from '../../domain/units.ts'
import { nearest } from '../../settings/nearest.ts'

/** A problem whose cause is one of ours. */
export type Problem = DatasetProblem & { readonly cause: Cause }

/** A size in bytes that is not the declared one. */
export const wrongSize = (file: string, expected: number, actual: number): Problem => ({
  cause: 'dataset_size_mismatch',
  file,
  text: `it has ${actual} bytes (${inUnits(actual)}), expected are ${expected} (${inUnits(expected)})`,
  expected: String(expected),
  actual: String(actual),
})

/** What a path leads to, or why that cannot be told. */
export type Looked = { readonly stat: Stats } | { readonly problem: Problem }

/** Follows links. @param file how the path is told */
export async function lookAt(path: string, file: string): Promise<Looked> {
  try {
    return { stat: await stat(path) }
  } catch (error) {
    return { problem: await whyUnseen(error, path, file) }
  }
}

async function whyUnseen(error: unknown, path: string, file: string): Promise<Problem> {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ELOOP') return { cause: 'dataset_link_broken', file, text: 'its links lead in a circle' }
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return unreadable(error, file)
  const link = await lstat(path).catch(() => null)
  if (link?.isSymbolicLink()) {
    const target = await readlink(path).catch(() => '')
    return {
      cause: 'dataset_link_broken',
      file,
      text: `it is a link to ${target}, which does not exist`,
      actual: target,
    }
  }
  return { cause: 'dataset_missing', file, text: `it does not exist${await hint(path)}` }
}

/** What the system said when something was read. */
export function unreadable(error: unknown, file: string): Problem {
  const { code } = error as NodeJS.ErrnoException
  return code === 'EACCES' || code === 'EPERM'
    ? { cause: 'permission_denied', file, text: `it may not be read (${code})` }
    : { cause: 'dataset_unreadable', file, text: `it cannot be read: ${reasonOf(error)}` }
}

/** The nearest folder that is there, and what in it was probably meant. */
async function hint(path: string): Promise<string> {
  const folder = dirname(path)
  const names = await readdir(folder).catch(() => null)
  if (names === null) return folder === dirname(folder) ? '' : `: there is no folder ${await firstMissing(folder)}`
  const meant = nearest(basename(path), names)
  return meant === undefined ? '' : `; did you mean ${meant}?`
}

async function firstMissing(folder: string): Promise<string> {
  const above = dirname(folder)
  return (await stat(above).catch(() => null)) === null && above !== folder ? firstMissing(above) : folder
}

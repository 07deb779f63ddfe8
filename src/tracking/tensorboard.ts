import { readdirSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Curve } from '../domain/curve.ts'
import { maxCurvePoints } from '../domain/curve-points.ts'
import type { TrackedRun } from '../domain/tracking.ts'
import { Series } from '../evidence/series.ts'
import type { WatchedPlace } from '../ports.ts'
import { readScalars } from './event-file.ts'
import { logFolders, type TensorboardConfig } from './tensorboard-folders.ts'

/** What the event files of an attempt showed. */
export interface TensorboardLog {
  readonly runs: readonly TrackedRun[]
  /** Of the number that tells most of the training; null when there is none to draw. */
  readonly curve: Curve | null
}

const nothing: TensorboardLog = { runs: [], curve: null }
const maxVisits = 2_000
const maxDepth = 6
const maxFiles = 16
const maxBytes = 32 * 1024 * 1024
const maxTags = 200
/** File systems keep coarser times than the clock. */
const slackMs = 10

/** Reads the event files below the log folders that changed since a moment, in bounded time and memory. */
export async function readTensorboard(
  place: WatchedPlace,
  config: TensorboardConfig,
  sinceMs: number,
): Promise<TensorboardLog> {
  const files = logFolders(place, config)
    .flatMap((folder) => eventFilesBelow(folder, sinceMs - slackMs))
    .sort((a, b) => b.mtimeMs - a.mtimeMs)
    .filter(({ path }, i, all) => all.findIndex((other) => other.path === path) === i)
    .slice(0, maxFiles)
  if (files.length === 0) return nothing
  const logged: Logged = new Map()
  let left = maxBytes
  // The oldest first, so that steps grow.
  for (const { path } of files.toReversed()) left -= await readInto(logged, path, left)
  const runs = [...new Set(files.map(({ path }) => relative(place.workingDirectory, dirname(path)) || '.'))]
  return { runs: runs.map((id) => ({ tracker: 'tensorboard', id })), curve: curveOf(logged) }
}

/** What was logged, by folder and tag. */
type Logged = Map<string, { readonly tag: string; readonly series: Series }>

/** @returns how many bytes were read */
async function readInto(logged: Logged, path: string, left: number): Promise<number> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    const handle = file
    const readAt = async (position: number, bytes: number) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, position)
      return buffer.subarray(0, bytesRead)
    }
    // The same tag in another folder is another run: Keras writes training and validation side by side.
    const folder = dirname(path)
    return await readScalars(readAt, left, ({ tag, step, value }) => {
      const key = `${folder}/${tag}`
      const known = logged.get(key) ?? (logged.size < maxTags ? { tag, series: new Series(maxCurvePoints) } : undefined)
      if (known === undefined) return
      logged.set(key, known)
      known.series.add(step, value)
    })
  } catch {
    // Gone, or not ours to read.
    return 0
  } finally {
    await file?.close()
  }
}

function curveOf(logged: Logged): Curve | null {
  const drawn = [...logged]
    .map(([key, { tag, series }]) => ({ key, tag, ...series.get() }))
    .filter(({ x }) => x.length > 1)
    .sort((a, b) => rankOf(a.key) - rankOf(b.key))
  const [best] = drawn
  return best === undefined
    ? null
    : { name: best.tag, source: 'tensorboard', over: 'step', x: [...best.x], y: [...best.y] }
}

/** The loss of the training first, then any loss, then what comes. */
function rankOf(key: string): number {
  // Of the folder only its own name tells: the ones above may be called anything.
  const tag = key.split('/').slice(-3).join('/')
  const isLoss = /loss[^/]*(?:\/[^/]*)?$/i.test(tag)
  const isOther = /\b(?:val|valid|validation|eval|test)(?:\b|_)/i.test(tag)
  return isLoss && !isOther ? (/train|epoch_loss|^loss/i.test(tag) ? 0 : 1) : isLoss ? 2 : 3
}

interface EventFile {
  readonly path: string
  readonly mtimeMs: number
}

function eventFilesBelow(top: string, sinceMs: number): readonly EventFile[] {
  const found: EventFile[] = []
  let visits = 0
  const visit = (folder: string, depth: number): void => {
    for (const entry of entriesOf(folder)) {
      if (++visits > maxVisits) return
      const path = join(folder, entry.name)
      if (entry.isDirectory() && depth < maxDepth) visit(path, depth + 1)
      if (!entry.isFile() || !entry.name.includes('tfevents')) continue
      const mtimeMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
      if (mtimeMs >= sinceMs) found.push({ path, mtimeMs })
    }
  }
  visit(top, 1)
  return found
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

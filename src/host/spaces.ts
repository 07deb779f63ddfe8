import { stat, statfs } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Space } from '../evidence/spaces.ts'
import type { WatchedPlace } from '../ports.ts'

/** A file server that does not answer in this time is left out. */
const deadlineMs = 100
// Their free space is always 0, since nothing can be written to them: squashfs, ISO 9660, EROFS.
const readOnlyTypes = new Set([0x73717368, 0x9660, 0xe0f5e1e2])

/** The file systems that a task writes to; each once, by the first of its names. */
export async function readSpaces({ workingDirectory, env }: WatchedPlace): Promise<readonly Space[]> {
  const home = env.HOME || homedir()
  const places: readonly (readonly [name: string, path: string])[] = [
    ['working directory', workingDirectory],
    ['/dev/shm', '/dev/shm'],
    ['TMPDIR', env.TMPDIR || tmpdir()],
    ['HF_HOME', env.HF_HOME ?? ''],
    ['TORCH_HOME', env.TORCH_HOME ?? ''],
    ['cache', env.XDG_CACHE_HOME || join(home, '.cache')],
    ['HOME', home],
  ]
  const over = new AbortController()
  const late = sleep(deadlineMs, null, { signal: over.signal }).catch(() => null)
  const read = await Promise.all(
    places.filter(([, path]) => path !== '').map(([name, path]) => Promise.race([readSpace(name, path), late])),
  )
  over.abort()
  const found = read.filter((place) => place !== null)
  return found
    .filter(({ device }, i) => found.findIndex((other) => other.device === device) === i)
    .map(({ space }) => space)
}

async function readSpace(
  name: string,
  path: string,
): Promise<{ readonly device: number; readonly space: Space } | null> {
  try {
    const [{ dev }, room] = await Promise.all([stat(path), statfs(path)])
    if (readOnlyTypes.has(room.type)) return null
    // What is kept back for root is free for root.
    const freeBlocks = process.getuid?.() === 0 ? room.bfree : room.bavail
    return {
      device: dev,
      space: {
        name,
        path,
        totalBytes: room.blocks * room.bsize,
        freeBytes: freeBlocks * room.bsize,
        totalInodes: room.files,
        freeInodes: room.ffree,
      },
    }
  } catch {
    return null
  }
}

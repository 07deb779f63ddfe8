import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Resume, SkippedCheckpoint } from '../../domain/checkpoint.ts'
import { inUnits } from '../../domain/units.ts'
import { newestFirst } from '../../evidence/checkpoint-order.ts'
import type { Checkpoints } from '../../ports.ts'
import { whyNot } from '../glob.ts'
import { findCandidates } from './candidates.ts'
import { checkFile, type Wholeness } from './file-check.ts'
import { checkFolder } from './folder-check.ts'

const maxSkipped = 20
/** Takes seconds to read. */
const longBytes = 2 * 1024 ** 3

/** Finds the newest whole checkpoint among files. Only as many are read as it takes. */
export const newestCheckpoint: Checkpoints['newest'] = async (patterns, folder, stop, say) => {
  const shown = (path: string) => (relative(folder, path).startsWith('..') ? path : relative(folder, path) || '.')
  const { candidates, problems } = await findCandidates(patterns, folder, stop)
  const skipped: SkippedCheckpoint[] = problems.map(({ path, why }) => ({ path: shown(path), why }))
  for (const { path, step } of newestFirst(candidates)) {
    const size = sizeOf(path)
    if (size > longBytes) say(`checking checkpoint ${shown(path)} (${inUnits(size)})`)
    const found = await look(path, stop)
    if (found.kind !== 'broken') {
      const { format } = found
      return {
        ...withSkipped(skipped),
        chosen: path,
        format,
        checked: found.kind === 'whole',
        step: step?.value ?? null,
      }
    }
    skipped.push({ path: shown(path), why: found.why })
  }
  return { ...withSkipped(skipped), chosen: null, format: null, checked: false, step: null }
}

const withSkipped = (skipped: readonly SkippedCheckpoint[]): Pick<Resume, 'skipped' | 'skipped_count'> => ({
  skipped: skipped.slice(0, maxSkipped),
  skipped_count: skipped.length,
})

/** Of a folder, of the files directly in it. */
function sizeOf(path: string): number {
  try {
    const stat = statSync(path)
    if (!stat.isDirectory()) return stat.size
    return readdirSync(path).reduce(
      (sum, name) => sum + (statSync(join(path, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    )
  } catch {
    return 0
  }
}

async function look(path: string, stop: AbortSignal): Promise<Wholeness> {
  try {
    return await (statSync(path).isDirectory() ? checkFolder(path, stop) : checkFile(path, stop))
  } catch (error) {
    stop.throwIfAborted()
    return { kind: 'broken', why: whyNot(error) }
  }
}

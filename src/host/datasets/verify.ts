import type { DatasetProblem, DatasetResult, DatasetSpec } from '../../domain/dataset.ts'
import { shownAddress } from '../../evidence/shown-address.ts'
import type { Datasets } from '../../ports.ts'
import { HashPool } from './hash-pool.ts'
import { type DataFile, listFiles, lookInside } from './local-files.ts'
import { type Problem, unreadable } from './problems.ts'
import { ProgressLines } from './progress-lines.ts'
import type { Patience } from './remote.ts'

const maxProblems = 20

/** What was right, and can be told again without reading it. */
interface Known {
  readonly size: number
  readonly mtimeMs: number
  readonly inode: number
  readonly sha256: string
}

/** Checks data sets on this machine and on the network, and remembers what it has read. */
export class LocalDatasets implements Datasets {
  readonly #known = new Map<string, Known>()
  readonly #versions = new Map<string, string>()
  readonly #patience: Patience | undefined

  /** @param patience with servers; a usual one unless given */
  constructor(patience?: Patience) {
    this.#patience = patience
  }

  async verify(
    specs: readonly DatasetSpec[],
    folder: string,
    stop: AbortSignal,
    say: (line: string) => void,
  ): Promise<readonly DatasetResult[]> {
    const pool = new HashPool(stop)
    const progress = new ProgressLines(say, () => pool.bytes)
    try {
      return await Promise.all(
        specs.map(async (spec) => {
          const startedAt = performance.now()
          const { url } = spec
          const looking =
            url === undefined
              ? this.#local(spec, folder, stop, pool, progress)
              : this.#remote({ ...spec, url }, stop, progress)
          const found = await looking.catch((error: unknown) => {
            stop.throwIfAborted()
            const file = spec.path ?? shownAddress(url ?? '')
            return result(spec, 'presence', { files: 0, bytes: 0 }, [unreadable(error, file)])
          })
          return { ...found, ms: Math.round(performance.now() - startedAt) }
        }),
      )
    } finally {
      progress.end()
      await pool.close()
    }
  }

  async #local(spec: DatasetSpec, folder: string, stop: AbortSignal, pool: HashPool, progress: ProgressLines) {
    const { files, problems } = await listFiles(spec, folder, stop)
    const bytes = files.reduce((sum, { stat }) => sum + stat.size, 0)
    const counts = { files: files.length, bytes }
    if (problems.length > 0) return result(spec, 'presence', counts, problems)
    const toRead = files.filter((file) => file.sha256 !== undefined && !this.#isKnown(file))
    const withSums = files.filter((file) => file.sha256 !== undefined)
    progress.expect(toRead.reduce((sum, { stat }) => sum + stat.size, 0))
    const wrong = await Promise.all(toRead.map((file) => this.#hash(file, pool)))
    const checked =
      withSums.length === 0
        ? spec.size === undefined
          ? 'presence'
          : 'size'
        : toRead.length === 0
          ? 'unchanged'
          : 'sha256'
    return result(
      spec,
      checked,
      counts,
      wrong.filter((problem) => problem !== null),
    )
  }

  /** A file is taken as it was when size, time and place are the same. */
  #isKnown({ path, stat, sha256 }: DataFile): boolean {
    const known = this.#known.get(path)
    return (
      known !== undefined &&
      known.sha256 === sha256 &&
      known.size === stat.size &&
      known.mtimeMs === stat.mtimeMs &&
      known.inode === stat.ino
    )
  }

  async #hash(file: DataFile, pool: HashPool): Promise<Problem | null> {
    const { path, stat, sha256: expected = '' } = file
    const answer = await pool.hash(path)
    if ('code' in answer) return unreadable(Object.assign(new Error(answer.message), { code: answer.code }), file.file)
    const actual = answer.sha256
    if (actual === expected) {
      this.#known.set(path, { size: stat.size, mtimeMs: stat.mtimeMs, inode: stat.ino, sha256: actual })
      return null
    }
    // Why it differs may be seen at its beginning.
    const standing = stat.size === 0 ? null : await lookInside(file)
    const text = `its sha256 is ${actual}, expected is ${expected}${stat.size === 0 ? ' (it is empty)' : ''}`
    return standing ?? { cause: 'dataset_checksum_mismatch', file: file.file, text, expected, actual }
  }

  async #remote(spec: DatasetSpec & { readonly url: string }, stop: AbortSignal, progress: ProgressLines) {
    const known = this.#versions.get(spec.name) ?? null
    if (spec.sha256 !== undefined && known === null) progress.expect(spec.size ?? 0)
    const { lookAtAddress, usualPatience } = await import('./remote.ts')
    const found = await lookAtAddress(spec, known, {
      stop,
      patience: this.#patience ?? usualPatience,
      onBytes: (count) => progress.add(count),
    })
    if (found.problems.length === 0 && found.version !== null) this.#versions.set(spec.name, found.version)
    return result(spec, found.checked, { files: 1, bytes: found.bytes }, found.problems)
  }
}

function result(
  { name }: DatasetSpec,
  checked: DatasetResult['checked'],
  counts: { readonly files: number; readonly bytes: number },
  problems: readonly DatasetProblem[],
): Omit<DatasetResult, 'ms'> {
  return {
    name,
    status: problems.length === 0 ? 'ok' : 'failed',
    checked,
    ...counts,
    problems: problems.slice(0, maxProblems),
    problem_count: problems.length,
  }
}

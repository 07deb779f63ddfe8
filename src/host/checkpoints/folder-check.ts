import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Bytes, NotWhole, partOf, withBytes } from './bytes.ts'
import { checkFile, type Wholeness } from './file-check.ts'
import {
  isModelStates,
  isOfDeepSpeed,
  missingOfDeepSpeed,
  missingOfTransformers,
  missingShards,
  type WorldSizes,
} from './folder-kinds.ts'
import { walkPickle } from './pickle.ts'
import { dataOf, readDirectory } from './zip.ts'

const maxFiles = 50_000

/** Whether a folder is a whole checkpoint: all that it should hold is there, and each file is whole. */
export async function checkFolder(folder: string, stop: AbortSignal): Promise<Wholeness> {
  try {
    return await check(folder, stop)
  } catch (error) {
    if (error instanceof NotWhole) return { kind: 'broken', why: error.message }
    throw error
  }
}

async function check(folder: string, stop: AbortSignal): Promise<Wholeness> {
  const files = await filesBelow(folder, stop)
  if (files.length === 0) throw new NotWhole('it holds no files')
  // What costs little comes first.
  const missing = [...missingShards(files), missingOfTransformers(files)].filter((name) => name !== null)
  if (missing[0] !== undefined) throw isMissing(missing[0])
  await checkFinished(folder)
  await checkIndexes(folder, files)
  const distributed = await checkDistributed(folder, files, stop)
  const isDeepSpeed = await checkDeepSpeed(folder, files, stop)
  let checked = 0
  for (const file of files.filter((name) => !distributed.has(name) && !isNote(name))) {
    const found = await checkFile(join(folder, file), stop)
    if (found.kind === 'broken') throw new NotWhole(`${file}: ${found.why}`)
    if (found.kind === 'whole') checked++
  }
  const format = formatOf(files, distributed.size > 0, isDeepSpeed)
  return checked + distributed.size > 0 ? { kind: 'whole', format } : { kind: 'unchecked', format }
}

const formatOf = (files: readonly string[], isDistributed: boolean, isDeepSpeed: boolean): string => {
  if (files.includes('trainer_state.json')) return 'folder of a Trainer'
  return isDistributed ? 'distributed PyTorch' : isDeepSpeed ? 'DeepSpeed' : 'folder'
}

const isMissing = (name: string): NotWhole => new NotWhole(`${name} is missing`)

// Texts beside the checkpoint, which nothing resumes from.
const isNote = (name: string): boolean => /(?:^|\/)(?:latest|README[^/]*|.*\.(?:txt|md|lock))$/i.test(name)

async function filesBelow(folder: string, stop: AbortSignal): Promise<readonly string[]> {
  const found: string[] = []
  const visit = async (below: string, depth: number): Promise<void> => {
    stop.throwIfAborted()
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await stat(join(folder, name))).isDirectory())
      if (!isFolder) found.push(name)
      else if (depth < 8) await visit(name, depth + 1)
      if (found.length > maxFiles) throw new NotWhole(`it holds more than ${maxFiles} files, which are not looked at`)
    }
  }
  await visit('', 1)
  return found.sort()
}

/** Each shard that an index names. */
async function checkIndexes(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files.filter((name) => name.endsWith('.index.json'))) {
    let index: unknown
    try {
      index = JSON.parse(await readFile(join(folder, file), 'utf8'))
    } catch {
      throw new NotWhole(`${file} is no JSON: it is truncated or damaged`)
    }
    const shards = Object.values((index as { weight_map?: Record<string, unknown> } | null)?.weight_map ?? {})
    const missing = [...new Set(shards)].find((shard) => !files.includes(join(dirname(file), String(shard))))
    if (missing !== undefined) throw isMissing(String(missing))
  }
}

/** What torch.distributed.checkpoint writes: every file that `.metadata` names, as long as it says. Gives those files. */
async function checkDistributed(folder: string, files: readonly string[], stop: AbortSignal) {
  const parts = files.filter((file) => file.endsWith('.distcp'))
  const checked = new Set<string>()
  for (const part of parts) {
    const metadata = join(dirname(part), '.metadata')
    if (!files.includes(metadata)) throw isMissing(metadata)
  }
  for (const metadata of files.filter((file) => basename(file) === '.metadata')) {
    for (const [name, end] of await withBytes(join(folder, metadata), stop, placesIn)) {
      const file = join(dirname(metadata), name)
      if (!files.includes(file)) throw isMissing(file)
      const { size } = await stat(join(folder, file))
      if (size < end) throw new NotWhole(`${file}: it is truncated: ${size} bytes instead of ${end}`)
      checked.add(file)
    }
    checked.add(metadata)
  }
  return checked
}

/** The files in a `.metadata`, and how long each has to be: `relative_path`, `offset`, `length` of each part. */
async function placesIn(bytes: Bytes): Promise<ReadonlyMap<string, number>> {
  const ends = new Map<string, number>()
  let [key, path, offset]: [string | number, string, number] = ['', '', 0]
  const end = await walkPickle(bytes, 0, (value) => {
    if (key === 'relative_path') path = String(value)
    else if (key === 'offset') offset = Number(value)
    else if (key === 'length' && path !== '') ends.set(path, Math.max(ends.get(path) ?? 0, offset + Number(value)))
    key = value
  })
  if (end !== bytes.size) throw new NotWhole('.metadata is damaged: something follows its end')
  return ends
}

/** The files of all ranks. */
async function checkDeepSpeed(folder: string, files: readonly string[], stop: AbortSignal): Promise<boolean> {
  const roots = new Set(files.filter(isOfDeepSpeed).map((file) => dirname(file)))
  for (const root of roots) {
    const own = files.filter((file) => dirname(file) === root)
    const states = own.find(isModelStates)
    const sizes = states === undefined ? null : await worldSizes(join(folder, states), stop)
    const missing = missingOfDeepSpeed(own, sizes)
    if (missing !== null) throw new NotWhole(`${missing} are missing`)
    await checkFinished(join(folder, root))
  }
  return roots.size > 0
}

/** Frameworks whose last act is to name the step beside its folder: DeepSpeed, Megatron. */
const finishers = [
  { folder: /^global_step(\d+)$/, file: 'latest', content: /^global_step(\d+)$/ },
  { folder: /^iter_(\d+)$/, file: 'latest_checkpointed_iteration.txt', content: /^(\d+)$/ },
]

/** That what names the last finished step does not name an earlier one. */
async function checkFinished(folder: string): Promise<void> {
  for (const finisher of finishers) {
    const step = finisher.folder.exec(basename(folder))?.[1]
    if (step === undefined) continue
    const text = await readFile(join(dirname(folder), finisher.file), 'utf8').catch(() => '')
    const finished = finisher.content.exec(text.trim())?.[1]
    if (finished !== undefined && Number(finished) < Number(step)) {
      throw new NotWhole(`it was not finished: the file ${finisher.file} beside it names ${text.trim()}`)
    }
  }
}

/** From the pickle in the archive, which has them as plain numbers. */
async function worldSizes(path: string, stop: AbortSignal): Promise<WorldSizes | null> {
  const found = new Map<string, number>()
  await withBytes(path, stop, async (bytes) => {
    if ((await bytes.read(0, 2)).toString('latin1') !== 'PK') return
    const entry = (await readDirectory(bytes)).entries.find(({ name }) => name.endsWith('data.pkl'))
    if (entry === undefined || entry.method !== 0) return
    let key: string | number = ''
    await walkPickle(partOf(bytes, await dataOf(bytes, entry), entry.size), 0, (value) => {
      if (typeof value === 'number' && (key === 'dp_world_size' || key === 'mp_world_size')) found.set(key, value)
      key = value
    })
  })
  const dataParallel = found.get('dp_world_size')
  return dataParallel === undefined ? null : { dataParallel, modelParallel: found.get('mp_world_size') ?? 1 }
}

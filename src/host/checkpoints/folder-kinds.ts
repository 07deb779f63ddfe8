/** What a folder holds that training frameworks write as one checkpoint. Names of files are relative to it. */

/** Shards by their names, `model-00001-of-00003.safetensors`: those that are missing. */
export function missingShards(files: readonly string[]): readonly string[] {
  const present = new Set(files)
  const expected = files.flatMap((file) => {
    const [, before, number, total, after] = /^(.*?)(\d+)-of-(\d+)([^/]*)$/.exec(file) ?? []
    if (before === undefined || number === undefined || total === undefined) return []
    // TensorFlow counts from 0.
    const first = present.has(`${before}${'0'.repeat(number.length)}-of-${total}${after}`) ? 0 : 1
    if (Number(total) > 100_000) return []
    return Array.from({ length: Number(total) }, (_, i) => {
      return `${before}${String(i + first).padStart(number.length, '0')}-of-${total}${after}`
    })
  })
  return [...new Set(expected)].filter((file) => !present.has(file))
}

const weights =
  /(?:^|\/)(?:model|pytorch_model|adapter_model|diffusion_pytorch_model|tf_model|flax_model)[^/]*\.(?:safetensors|bin|h5|msgpack)$/

const shardOfWeights = /^(?:pytorch_model|model|adapter_model)\S*-of-(\d+)\.(?:safetensors|bin)$/

/**
 * What is missing in a folder that Transformers writes; null when nothing is, or it is not one.
 * Its Trainer writes weights first, then optimizer and scheduler, and `trainer_state.json` near the end.
 */
export function missingOfTransformers(files: readonly string[]): string | null {
  const has = (name: string) => files.includes(name)
  const shard = files.find((file) => Number(shardOfWeights.exec(file)?.[1] ?? 1) > 1)
  if (shard !== undefined && !files.some((file) => /^[^/]*\.index\.json$/.test(file))) return `the index of ${shard}`
  const isTrainers = ['training_args.bin', 'optimizer.pt', 'scheduler.pt', 'trainer_state.json'].some(has)
  if (!isTrainers) return null
  if (!has('trainer_state.json')) return 'trainer_state.json'
  // DeepSpeed and FSDP have folders of their own for weights and optimizer.
  if (
    files.some((file) => /\.distcp$|_(?:model|optim)_states\.pt$|(?:^|\/)(?:pytorch_model|optimizer)_fsdp/.test(file))
  )
    return null
  if (has('scheduler.pt') && !files.some((file) => /^optimizer\b/.test(file))) return 'optimizer.pt'
  return files.some((file) => weights.test(file)) ? null : 'the file with the weights'
}

/** What DeepSpeed writes: `mp_rank_00_model_states.pt`, `zero_pp_rank_0_mp_rank_00_optim_states.pt`. */
const ofDeepSpeed = /^(?:.*\/)?(?:(?:bf16|fp16)_)?(?:zero_pp_rank_(\d+)_)?mp_rank_(\d+)\w*_(model|optim)_states\.pt$/

/** How many ranks a training of DeepSpeed had, as one of its files says. */
export interface WorldSizes {
  readonly dataParallel: number
  readonly modelParallel: number
}

/** True for a file of DeepSpeed. */
export const isOfDeepSpeed = (file: string): boolean => ofDeepSpeed.test(file)

/** True for a file of DeepSpeed that says how many ranks there were. */
export const isModelStates = (file: string): boolean => ofDeepSpeed.exec(file)?.[3] === 'model'

/** The first file of DeepSpeed that is missing; null when none is. */
export function missingOfDeepSpeed(files: readonly string[], sizes: WorldSizes | null): string | null {
  const found = files.flatMap((file) => {
    const [, dataRank, modelRank, kind] = ofDeepSpeed.exec(file) ?? []
    return modelRank === undefined ? [] : [{ dataRank, modelRank: Number(modelRank), kind }]
  })
  if (found.length === 0) return null
  const modelRanks = sizes?.modelParallel ?? 1 + Math.max(...found.map(({ modelRank }) => modelRank))
  for (const kind of ['model', 'optim'] as const) {
    const ofKind = found.filter((file) => file.kind === kind)
    const sharded = ofKind.filter(({ dataRank }) => dataRank !== undefined)
    const dataRanks = sizes?.dataParallel ?? 1 + Math.max(0, ...found.map(({ dataRank }) => Number(dataRank ?? 0)))
    for (let model = 0; model < modelRanks; model++) {
      const inModel = ofKind.filter(({ modelRank }) => modelRank === model)
      if (inModel.length === 0 && (kind === 'model' || ofKind.length > 0))
        return `the ${kind} states of model rank ${model}`
      if (sharded.length === 0) continue
      for (let data = 0; data < dataRanks; data++) {
        if (!inModel.some(({ dataRank }) => Number(dataRank) === data)) return `the ${kind} states of rank ${data}`
      }
    }
  }
  return null
}

import type { CheckpointCandidate } from './checkpoint-order.ts'

/** Names of what is being written, or not meant to stay. */
const temporary = /(?:[._-](?:tmp|temp|part|partial|incomplete|lock|swp)(?:\d*|[._-][^/]*)|~)$|^(?:tmp|temp)[-_.]|^\./i

/** True when a part of a path says that it is temporary or hidden. */
export const isTemporary = (path: string): boolean => path.split('/').some((part) => temporary.test(part))

const folderOfStep = /^(?:checkpoint|ckpt|chkpt|step|epoch|iter|iteration|global_?step)s?[-_=.]?\d+$/i

/** True for a name that frameworks give to a folder which is one checkpoint: `checkpoint-500`, `global_step100`. */
export const isStepFolder = (name: string): boolean => folderOfStep.test(name)

const marks = [
  '.metadata',
  'trainer_state.json',
  'model.safetensors.index.json',
  'pytorch_model.bin.index.json',
  'saved_model.pb',
]

/** True for what a folder holds only when it is one checkpoint as a whole. */
export const isMark = (name: string): boolean => marks.includes(name) || name.endsWith('.distcp')

// What lies about in a folder of checkpoints, and is none.
const beside =
  /\.(?:txt|log|md|csv|tsv|ya?ml|toml|html|png|jpe?g|svg|sha\d+|md5|py|sh|ipynb|out|err|pid)$|^events\.out\.tfevents/i

/** True for a file that is taken for a checkpoint only when the pattern asks for such files. */
export const isBeside = (name: string, pattern: string): boolean => {
  const found = beside.exec(name)?.[0]
  return found !== undefined && !pattern.toLowerCase().includes(found.toLowerCase())
}

/** True when the last part of a pattern names files, as `*.pt` does and `*` does not. */
export function asksForFiles(pattern: string): boolean {
  const last = pattern.slice(pattern.lastIndexOf('/') + 1)
  return /\.[a-z0-9_]+$|\.\{[^}]*\}$/i.test(last)
}

/** One candidate for each place, the one whose path is no link first. */
export function withoutTwins(
  found: readonly (CheckpointCandidate & { readonly realPath: string })[],
): readonly CheckpointCandidate[] {
  const byPlace = new Map<string, CheckpointCandidate & { readonly realPath: string }>()
  for (const candidate of found) {
    const other = byPlace.get(candidate.realPath)
    if (other === undefined || (other.path !== other.realPath && candidate.path === candidate.realPath)) {
      byPlace.set(candidate.realPath, candidate)
    }
  }
  return [...byPlace.values()]
}

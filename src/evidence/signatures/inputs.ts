import type { Signature } from '../signature.ts'
import { boostedTrees } from './boosted-trees.ts'
import { checkpoints } from './checkpoints.ts'
import { dataWords } from './data-words.ts'
import { datasets } from './datasets.ts'
import { files } from './files.ts'
import { git } from './git.ts'
import { hub } from './hub.ts'
import { media } from './media.ts'
import { nodeFiles } from './node.ts'
import { objectStorage } from './object-storage.ts'
import { records } from './records.ts'

/** Data sets, checkpoints and other files that a program reads. */
export const inputs: readonly Signature[] = [
  ...hub,
  ...git,
  ...objectStorage,
  ...checkpoints,
  ...boostedTrees,
  ...media,
  ...records,
  ...datasets,
  ...nodeFiles,
  ...files,
  ...dataWords,
]

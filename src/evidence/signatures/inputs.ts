import type { Signature } from '../signature.ts'
import { annotations } from './annotations.ts'
import { archives } from './archives.ts'
import { boostedTrees } from './boosted-trees.ts'
import { checkpoints } from './checkpoints.ts'
import { corpora } from './corpora.ts'
import { dataWords } from './data-words.ts'
import { datasetParts } from './dataset-parts.ts'
import { datasets } from './datasets.ts'
import { files } from './files.ts'
import { git } from './git.ts'
import { hub } from './hub.ts'
import { malformedTexts } from './malformed-texts.ts'
import { media } from './media.ts'
import { nodeFiles } from './node.ts'
import { objectStorage } from './object-storage.ts'
import { parsers } from './parsers.ts'
import { records } from './records.ts'
import { scans } from './scans.ts'
import { sequences } from './sequences.ts'
import { storedObjects } from './stored-objects.ts'
import { tables } from './tables.ts'

/** Data sets, checkpoints and other files that a program reads. */
export const inputs: readonly Signature[] = [
  ...hub,
  ...git,
  ...objectStorage,
  ...storedObjects,
  ...checkpoints,
  ...boostedTrees,
  ...media,
  ...records,
  ...malformedTexts,
  ...datasets,
  ...datasetParts,
  ...nodeFiles,
  ...files,
  ...tables,
  ...archives,
  ...sequences,
  ...corpora,
  ...annotations,
  ...scans,
  ...parsers,
  ...dataWords,
]

import type { CauseText } from './cause-text.ts'

/** Files that are there and are not what they should be. */
export const corruptCauses = {
  dataset_checksum_mismatch: {
    class: 'data',
    outlook: 'recurrent',
    title: 'a file is not what its checksum says',
    suggestion: 'Delete the file and fetch it again; when it changed on purpose, update the expected checksum.',
  },
  download_truncated: {
    class: 'data',
    outlook: 'recurrent',
    title: 'a download has the wrong size',
    suggestion: 'Delete the partial file from the cache and download it again (`force_download=True`).',
  },
  archive_corrupt: {
    class: 'data',
    outlook: 'recurrent',
    title: 'an archive or compressed file is truncated or not an archive',
    suggestion:
      'Look at its size and first bytes (`file FILE`, `head -c 200 FILE`: an HTML page?), delete it and download it again.',
  },
  checkpoint_corrupt: {
    class: 'data',
    outlook: 'permanent',
    title: 'a checkpoint or weights file is truncated or corrupt',
    suggestion:
      'Resume from the checkpoint before it, or download the weights again; write checkpoints to a temporary name and rename them when whole.',
  },
  tokenizer_corrupt: {
    class: 'data',
    outlook: 'permanent',
    title: 'a tokenizer file cannot be read',
    suggestion:
      'Compare its size with the source, fetch it again, and look for a Git LFS pointer (`head -c 100 FILE`).',
  },
  lfs_pointer: {
    class: 'data',
    outlook: 'permanent',
    title: 'a file is a Git LFS pointer or a web page, not the data',
    suggestion:
      'Run `git lfs pull`, or set `lfs: true` of actions/checkout; `head -c 100 FILE` shows what the file is.',
  },
  media_corrupt: {
    class: 'data',
    outlook: 'permanent',
    title: 'an image, sound or video file cannot be read',
    suggestion:
      'Check all files once before the training and drop the broken ones (`python -m PIL FILE`, `ffmpeg -v error -i FILE -f null -`); an empty file often is a failed download.',
  },
  table_file_corrupt: {
    class: 'data',
    outlook: 'permanent',
    title: 'a Parquet, Arrow or database file is truncated or corrupt',
    suggestion:
      'Write or download that file again; close writers before reading, and compare its size with the source.',
  },
  record_file_corrupt: {
    class: 'data',
    outlook: 'permanent',
    title: 'a record file (TFRecord, HDF5, LMDB, index) is truncated or corrupt',
    suggestion:
      'Write or download that file again and compare its size; check that `compression_type` is the one it was written with.',
  },
  text_malformed: {
    class: 'data',
    outlook: 'permanent',
    title: 'a text file (CSV, JSON, XML, other) is malformed or in another encoding',
    suggestion:
      'Look at the line or byte in the message and correct it, or tell the reader what the file is (`sep=`, `encoding=`, `on_bad_lines=`).',
  },
  file_corrupt: {
    class: 'data',
    outlook: 'permanent',
    title: 'a file is truncated or corrupt',
    suggestion:
      'Fetch or write the file again and compare its size and checksum; look for a Git LFS pointer or an HTML page in its place (`head -c 200 FILE`).',
  },
} as const satisfies Record<string, CauseText>

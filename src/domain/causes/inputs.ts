import type { CauseText } from './cause-text.ts'

/** Data sets, checkpoints and other files that a program reads. */
export const inputCauses = {
  dataset_checksum_mismatch: {
    class: 'data',
    retry: 'once',
    title: 'a file is not what its checksum says',
    suggestion: 'Delete the file and fetch it again; when it changed on purpose, update the expected checksum.',
  },
  dataset_missing: {
    class: 'data',
    retry: 'no',
    title: 'the data set was not found',
    suggestion: 'Check the path or name in the message and that the step that provides it ran (`ls -l PATH`).',
  },
  dataset_unreachable: {
    class: 'data',
    retry: 'once',
    title: 'the data set could not be reached',
    suggestion: 'Check that the storage is mounted and its address and credentials are right.',
  },
  file_missing: {
    class: 'data',
    retry: 'no',
    title: 'a file that it reads does not exist',
    suggestion:
      'Check the path in the message against the working directory (`pwd`, `ls -l PATH`), and that the step that writes it ran.',
  },
  permission_denied: {
    class: 'data',
    retry: 'no',
    title: 'a file may not be read or written',
    suggestion:
      'Look at the owner and mode of the path in the message (`ls -ld PATH`) and at the user of the runner (`id`).',
  },
  file_corrupt: {
    class: 'data',
    retry: 'no',
    title: 'a file is truncated or corrupt',
    suggestion:
      'Fetch or write the file again and compare its size and checksum; look for a Git LFS pointer or an HTML page in its place (`head -c 200 FILE`).',
  },
} as const satisfies Record<string, CauseText>

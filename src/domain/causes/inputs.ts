import type { CauseText } from './cause-text.ts'
import { corruptCauses } from './corrupt.ts'
import { datasetCauses } from './datasets.ts'
import { hubCauses } from './hub.ts'

/** Data sets, checkpoints and other files that a program reads. */
export const inputCauses = {
  ...hubCauses,
  ...corruptCauses,
  ...datasetCauses,
  repository_not_found: {
    class: 'data',
    outlook: 'permanent',
    title: 'the git repository is not there, or the account may not see it',
    suggestion:
      'Check its address (`git ls-remote URL`); when it is private, give the job a token or deploy key that may read it.',
  },
  revision_not_found: {
    class: 'code',
    outlook: 'permanent',
    title: 'git does not know the branch, tag, commit, path or folder that it is asked for',
    suggestion:
      'Check the name (`git ls-remote URL`); a shallow checkout has no other commits: set `fetch-depth: 0` of actions/checkout.',
  },
  working_tree_in_the_way: {
    class: 'code',
    outlook: 'permanent',
    title: 'git would overwrite files that are there',
    suggestion: 'Clean the folder first (`git reset --hard`, `git clean -fdx`, or remove it), or check out elsewhere.',
  },
  dataset_missing: {
    class: 'data',
    outlook: 'permanent',
    title: 'the data set was not found',
    suggestion: 'Check the path or name in the message and that the step that provides it ran (`ls -l PATH`).',
  },
  dataset_unreachable: {
    class: 'data',
    outlook: 'recurrent',
    title: 'the data set could not be reached',
    suggestion: 'Check that the storage is mounted and its address and credentials are right.',
  },
  dataset_empty: {
    class: 'data',
    outlook: 'permanent',
    title: 'the data set holds nothing to train on',
    suggestion:
      'Check path, glob, split and filters (`find DIR -type f | head`); with shards, have at least as many as workers × ranks.',
  },
  dataset_schema_mismatch: {
    class: 'data',
    outlook: 'permanent',
    title: 'a data file has other columns, keys or types than expected',
    suggestion:
      'Compare the file in the message with the others (columns, types) and correct it, or state the schema when loading (`features=`, `dtype=`).',
  },
  dataset_part_unknown: {
    class: 'code',
    outlook: 'permanent',
    title: 'the program asks for a split, configuration or column that the data set does not have',
    suggestion: 'Use one of the names that the message lists.',
  },
  dataset_script_unsupported: {
    class: 'code',
    outlook: 'permanent',
    title: 'the data set comes as a script that is not run',
    suggestion:
      'Load its Parquet version (`revision="refs/convert/parquet"`), pin `datasets<4`, or pass `trust_remote_code=True` when you trust it.',
  },
  samples_unusable: {
    class: 'data',
    outlook: 'permanent',
    title: 'no sample could be used in the place of broken ones',
    suggestion:
      'Read what the loader printed of the first sample that it left out; the files or labels are mostly missing, or not of the format that it reads.',
  },
  labels_unexpected: {
    class: 'data',
    outlook: 'permanent',
    title: 'labels or annotations of the data are out of range or malformed',
    suggestion:
      'Check the labels of the file in the message against the declared classes; convert them or drop the sample.',
  },
  file_missing: {
    class: 'data',
    outlook: 'permanent',
    title: 'a file that it reads does not exist',
    suggestion:
      'Check the path in the message against the working directory (`pwd`, `ls -l PATH`), and that the step that writes it ran.',
  },
  program_file_missing: {
    class: 'code',
    outlook: 'permanent',
    title: 'a file of the program or its configuration does not exist',
    suggestion:
      'Check the path in the message against the working directory (`pwd`, `git ls-files`); commit the file or correct the path.',
  },
  file_race: {
    class: 'code',
    outlook: 'recurrent',
    title: 'two processes of the job worked on the same file',
    suggestion:
      'Let one rank prepare the file and the others wait (a barrier), or give each process a folder of its own; check `RANK` and `LOCAL_RANK`.',
  },
  output_folder_missing: {
    class: 'code',
    outlook: 'permanent',
    title: 'the folder that it writes to does not exist',
    suggestion: 'Create it before (`mkdir -p DIR`, or `os.makedirs(DIR, exist_ok=True)` in the program).',
  },
  output_not_writable: {
    class: 'code',
    outlook: 'permanent',
    title: 'the place that it writes to may not be written',
    suggestion:
      'Write to a place of your own: set the output directory, `HF_HOME`, `XDG_CACHE_HOME` or `HOME`, or correct its owner (`ls -ld DIR`, `id`).',
  },
  permission_denied: {
    class: 'data',
    outlook: 'permanent',
    title: 'a file may not be read',
    suggestion:
      'Look at the owner and mode of the path in the message (`ls -ld PATH`) and at the user of the runner (`id`).',
  },
  data_access_denied: {
    class: 'data',
    outlook: 'permanent',
    title: 'the storage or site denied access to the data',
    suggestion:
      'Give the account of the job read access (bucket policy, IAM role, licence of the data set), or pass the token of one that has it.',
  },
  credentials_invalid: {
    class: 'data',
    outlook: 'permanent',
    title: 'credentials for the data are missing, wrong or expired',
    suggestion:
      'Pass them to the step as secrets (`AWS_ACCESS_KEY_ID`, `GOOGLE_APPLICATION_CREDENTIALS`, `HF_TOKEN`); pull requests from forks have none, and short-lived tokens must outlive the run.',
  },
  object_not_found: {
    class: 'data',
    outlook: 'permanent',
    title: 'the object, bucket or page does not exist',
    suggestion:
      'Check the address in the message for a typo, and whether the object was moved or deleted by a lifecycle rule.',
  },
  dvc_data_missing: {
    class: 'data',
    outlook: 'permanent',
    title: 'DVC cannot find the data',
    suggestion: 'Run `dvc push` where the data was added, and check remote and credentials with `dvc status -c`.',
  },
} as const satisfies Record<string, CauseText>

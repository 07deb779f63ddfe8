import type { CauseText } from './cause-text.ts'

/** Models, tokenizers and data sets from a hub, and model folders on disk. */
export const hubCauses = {
  hub_repo_not_found: {
    class: 'data',
    outlook: 'permanent',
    title: 'the model or data set is not on the hub, or is private',
    suggestion:
      'Check the spelling of the repository; when it is private, pass `HF_TOKEN` of an account that may read it.',
  },
  hub_gated: {
    class: 'data',
    outlook: 'permanent',
    title: 'the account has no access to a gated model or data set',
    suggestion: 'Accept its terms on its page with the account of the token, and pass that token as `HF_TOKEN`.',
  },
  hub_entry_missing: {
    class: 'data',
    outlook: 'permanent',
    title: 'a file or revision is not in the repository of the hub',
    suggestion: 'Look at the files of that revision on the hub; correct the file name, or pin a revision that has it.',
  },
  hub_offline_cache_miss: {
    class: 'data',
    outlook: 'permanent',
    title: 'offline mode is on and the files are not in the cache',
    suggestion:
      'Fetch them with internet into the same cache (`HF_HOME=DIR hf download REPO`), or unset `HF_HUB_OFFLINE` and `TRANSFORMERS_OFFLINE`.',
  },
  model_files_missing: {
    class: 'data',
    outlook: 'permanent',
    title: 'files of a model, tokenizer or checkpoint are missing',
    suggestion:
      'List the folder in the message (`ls -l DIR`): copy the missing files there, or correct the path of the model or checkpoint.',
  },
} as const satisfies Record<string, CauseText>

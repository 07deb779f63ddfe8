import type { CauseText } from './cause-text.ts'

/** What is found wrong with a declared data set before the command is started. */
export const datasetCauses = {
  dataset_link_broken: {
    class: 'data',
    outlook: 'permanent',
    title: 'a link leads to data that are not there',
    suggestion:
      'Look where it leads (`readlink -f PATH`), and mount or fetch what it names: links of DVC, git-annex and caches break when only the workspace is copied.',
  },
  dataset_unreadable: {
    class: 'data',
    outlook: 'recurrent',
    title: 'a file of the data set cannot be read',
    suggestion:
      'Read it by hand (`cat FILE > /dev/null`); after an input/output error or a stale handle look at the disk or mount (`dmesg | tail`, `findmnt -T FILE`).',
  },
  dataset_size_mismatch: {
    class: 'data',
    outlook: 'permanent',
    title: 'a data set has another size than expected',
    suggestion:
      'Compare `ls -l PATH` with the size that is declared; fetch the data again, or correct `size` when they changed on purpose.',
  },
  dataset_checksums_invalid: {
    class: 'data',
    outlook: 'permanent',
    title: 'the checksums of a data set cannot be used',
    suggestion:
      'Make the file again in the folder of the data (`sha256sum FILE… > SHA256SUMS`), and check that `checksums` and `path` name the right places.',
  },
  dataset_is_web_page: {
    class: 'data',
    outlook: 'permanent',
    title: 'a web page is where the data should be',
    suggestion:
      'Open the address in a browser without logging in: a login, a licence or a virus warning stands before the download. Use the direct address, with a token where it needs one.',
  },
  dataset_server_error: {
    class: 'data',
    outlook: 'transient',
    title: 'the server of the data set answered with an error',
    suggestion:
      'Ask again later (`curl -I URL`), or keep a copy of the data nearer to the runner and give it as `path`.',
  },
} as const satisfies Record<string, CauseText>

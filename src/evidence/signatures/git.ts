import type { Signature } from '../signature.ts'

/** What git and Git LFS say about servers and repositories; who may read them is told by the rows of credentials. */
export const git: readonly Signature[] = [
  {
    id: 'git-server-unreachable',
    cause: 'connection_refused',
    role: 'root',
    pattern:
      /\b(?:unable to access '[^'\n]{1,400}'|batch request|Smudge error[^\n]{0,200}?): [^\n]{0,200}?(?:\bFailed to connect to\b|\bCouldn't connect to server\b|\bEmpty reply from server\b|\bConnection refused\b)|^ssh: connect to host \S+ port \d+: Connection refused/i,
    needles: ['failed to connect to', "couldn't connect to", 'empty reply from', 'connection refused'],
    examples: [
      "fatal: unable to access 'http://git.example:8080/a.git/': Failed to connect to git.example port 8080 after 0 ms: Couldn't connect to server",
      "fatal: unable to access 'https://git.example/a.git/': Failed to connect to git.example port 443: Connection refused",
      "fatal: unable to access 'https://git.example/a.git/': Empty reply from server",
      'batch request: Post "http://lfs.example/objects/batch": dial tcp 10.0.0.7:80: connect: connection refused',
      'ssh: connect to host git.example port 22: Connection refused',
    ],
    lookAlikes: ["unable to access '/root/.config/git/attributes': Permission denied", 'failed to connect to 0 peers'],
    source: 'git http.c; curl lib/connect.c; git-lfs tq/api.go; OpenSSH sshconnect.c',
  },
  {
    id: 'lfs-server-error',
    cause: 'service_unavailable',
    role: 'root',
    // The pointer that stays in the place of the file follows from it.
    pattern:
      /\b(?:batch response|LFS|Smudge error|Error downloading [^\n]{1,200}?|[Ff]atal error|Downloading LFS objects): [^\n]{0,300}?(?:\bService (?:Temporarily )?Unavailable\b|\bServer error\b|\bInternal Server Error\b|\bBad Gateway\b|\bGateway Time-?out\b|\bHTTP 5\d\d\b|\bRate limit exceeded\b|\bInsufficient server storage\b)/,
    needles: ['unavailable', 'server error', 'bad gateway', 'gateway time', 'http 5', 'rate limit', 'server storage'],
    examples: [
      'Error downloading object: a.bin (50e721e): Smudge error: Error downloading a.bin (50e721e4): batch response: Fatal error: Service Unavailable',
      'batch response: Fatal error: Server error: https://lfs.example/a.git/info/lfs/objects/batch',
      'LFS: Server error: https://lfs.example/objects/ab12',
      'batch response: Rate limit exceeded: https://lfs.example/a.git/info/lfs/objects/batch',
    ],
    lookAlikes: [
      'batch response: Repository or object not found: https://lfs.example/objects/batch',
      'Downloading LFS objects: 100% (3/3), 14 MB | 0 B/s',
    ],
    source: 'git-lfs lfshttp/errors.go, commands/command_smudge.go',
  },
  {
    id: 'lfs-transfer-broken',
    cause: 'connection_reset',
    role: 'root',
    pattern:
      /\b(?:batch (?:request|response)|LFS|Smudge error): [^\n]{0,300}?(?:\bi\/o timeout\b|\bTLS handshake timeout\b|\bunexpected EOF\b|\bconnection reset by peer\b|\bcontext deadline exceeded\b|: EOF$)/i,
    needles: ['i/o timeout', 'handshake timeout', 'unexpected eof', 'reset by peer', 'deadline exceeded', ': eof'],
    examples: [
      'batch response: Post "https://lfs.example/objects/batch": dial tcp 10.0.0.7:443: i/o timeout',
      'LFS: Get "https://lfs.example/objects/ab12": read tcp 10.0.0.1:5->10.0.0.7:443: read: connection reset by peer',
      'batch response: Post "https://lfs.example/objects/batch": EOF',
    ],
    lookAlikes: ['LFS: done', 'batch response: timeout is 30 s'],
    source: 'git-lfs tq/api.go, lfshttp; Go net',
  },
  {
    id: 'git-transfer-broken',
    cause: 'connection_reset',
    role: 'root',
    pattern:
      /\berror: RPC failed; (?!HTTP 4)|\bunable to access '[^'\n]{1,400}': (?:Recv failure|Send failure|GnuTLS recv error|gnutls_handshake\(\) failed|OpenSSL SSL_(?:read|connect)|HTTP\/2 stream|Operation too slow|transfer closed|Connection timed out)|^fatal: (?:early EOF|fetch-pack: invalid index-pack output|the remote end hung up (?:unexpectedly|upon initial contact))|^fetch-pack: unexpected disconnect\b|^kex_exchange_identification: /,
    needles: [
      'rpc failed',
      'unable to access',
      'early eof',
      'index-pack output',
      'remote end hung',
      'unexpected disconnect',
      'kex_exchange',
    ],
    examples: [
      'error: RPC failed; curl 56 GnuTLS recv error (-9): Error decoding the received TLS packet.',
      'error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502',
      "fatal: unable to access 'https://git.example/a.git/': Recv failure: Connection reset by peer",
      'fatal: early EOF',
      'fatal: fetch-pack: invalid index-pack output',
      'fetch-pack: unexpected disconnect while reading sideband packet',
      'kex_exchange_identification: Connection closed by remote host',
    ],
    lookAlikes: [
      'error: RPC failed; HTTP 403 curl 22 The requested URL returned error: 403',
      'early EOF handling is on',
    ],
    source: 'git remote-curl.c, fetch-pack.c, index-pack.c; OpenSSH kex.c',
  },
  {
    id: 'git-credentials',
    cause: 'credentials_invalid',
    role: 'root',
    pattern:
      /\bfatal: Authentication failed for '|\bfatal: could not read (?:Username|Password) for '|^remote: (?:HTTP Basic: Access denied|Invalid username or (?:password|token)|Support for password authentication was removed|Permission to \S{1,200} denied|Write access to repository not granted)|\bHost key verification failed\.$|^remote: (?:Your|The) (?:token|credentials)\b[^\n]{0,80}\b(?:expired|revoked|invalid)|\bunable to access '[^'\n]{1,400}': The requested URL returned error: 40[13]\b|\b(?:batch response|LFS|Smudge error): [^\n]{0,200}?\b(?:Authentication required|Authorization error|Bad credentials)\b/,
    needles: [
      'authentication failed for',
      'could not read username',
      'could not read password',
      'remote: ',
      'host key verification',
      'returned error: 40',
      'authentication required',
      'authorization error',
      'bad credentials',
    ],
    examples: [
      "fatal: Authentication failed for 'https://git.example/a.git/'",
      "fatal: could not read Username for 'https://git.example': No such device or address",
      "fatal: could not read Username for 'https://git.example': terminal prompts disabled",
      'remote: HTTP Basic: Access denied',
      'Host key verification failed.',
      "fatal: unable to access 'https://git.example/a.git/': The requested URL returned error: 403",
      'batch response: Authentication required: Authorization error: https://lfs.example/objects/batch',
    ],
    lookAlikes: ['remote: Enumerating objects: 12, done.', 'remote: Resolving deltas: 100% (3/3)'],
    source: 'git http.c, credential.c; GitHub, GitLab; git-lfs lfshttp/errors.go; OpenSSH',
  },
  {
    id: 'git-repository-missing',
    cause: 'repository_not_found',
    role: 'root',
    pattern:
      /\bfatal: repository '[^'\n]{1,400}' (?:not found|does not exist)|^(?:remote: |ERROR: )?Repository not found\.?$|^remote: The project you were looking for could not be found|\bfatal: '[^'\n]{1,400}' does not appear to be a git repository|^remote: Not Found$|\b(?:batch response|LFS): [^\n]{0,80}?\bRepository or object not found\b/,
    needles: [
      'fatal: repository',
      'repository not found',
      'the project you were',
      'to be a git repository',
      'remote: not found',
      'repository or object',
    ],
    examples: [
      "fatal: repository 'http://git.example/team/recipies.git/' not found",
      "fatal: repository '/srv/git/a' does not exist",
      'remote: Repository not found.',
      'ERROR: Repository not found.',
      "fatal: 'origin' does not appear to be a git repository",
    ],
    lookAlikes: [
      'repository found in the cache',
      'fatal: not a git repository (or any of the parent directories): .git',
    ],
    source: 'git remote-curl.c, connect.c, upload-pack.c; GitHub, GitLab; git-lfs lfshttp/errors.go',
  },
  {
    id: 'git-revision-missing',
    cause: 'revision_not_found',
    role: 'root',
    pattern:
      /\b(?:fatal|error): (?:Remote branch \S{1,200} not found in upstream|couldn't find remote ref \S|pathspec '[^'\n]{1,200}' did not match any file|reference is not a tree: |ambiguous argument '[^'\n]{1,200}': unknown revision|bad object [0-9a-f]{7}|No url found for submodule path|remote error: upload-pack: not our ref)|^fatal: not a git repository\b|^fatal: detected dubious ownership in repository\b/,
    needles: [
      'remote branch',
      'find remote ref',
      'pathspec ',
      'is not a tree',
      'ambiguous argument',
      'bad object ',
      'no url found for',
      'not our ref',
      'not a git repository',
      'dubious ownership',
    ],
    examples: [
      'fatal: Remote branch v2 not found in upstream origin',
      "fatal: couldn't find remote ref refs/heads/main2",
      "error: pathspec 'v1.2' did not match any file(s) known to git",
      'fatal: reference is not a tree: 0123abcd',
      "fatal: No url found for submodule path 'third_party/apex' in .gitmodules",
      'fatal: not a git repository (or any of the parent directories): .git',
    ],
    lookAlikes: ['warning: remote branch main set up to track', 'the pathspec is *.py'],
    source: 'git builtin/clone.c, fetch.c, checkout.c, submodule--helper.c; setup.c',
  },
  {
    id: 'git-would-overwrite',
    cause: 'working_tree_in_the_way',
    role: 'usual',
    pattern:
      /^fatal: destination path '[^'\n]{1,400}' already exists and is not an empty directory|^error: (?:Your local changes to the following files|The following untracked working tree files) would be overwritten by|^error: cannot (?:pull with rebase|rebase): You have unstaged changes|^CONFLICT \(\w+\): |^fatal: Not possible to fast-forward|^fatal: refusing to merge unrelated histories/,
    needles: [
      'fatal: destination path',
      'would be overwritten by',
      'you have unstaged changes',
      'conflict (',
      'to fast-forward',
      'refusing to merge',
    ],
    examples: [
      "fatal: destination path 'recipes' already exists and is not an empty directory.",
      'error: Your local changes to the following files would be overwritten by checkout:',
      'CONFLICT (content): Merge conflict in train.py',
    ],
    lookAlikes: ['the cache would be overwritten by this run'],
    source: 'git builtin/clone.c, unpack-trees.c, merge-ort.c',
  },
]

import type { Signature } from '../signature.ts'

/** What installers are asked for and cannot do, index or not. */
export const installers: readonly Signature[] = [
  {
    id: 'requirements-unreadable',
    cause: 'requirements_invalid',
    role: 'root',
    pattern:
      /\bERROR: (?:Could not open requirements file|Invalid requirement|Directory '[^'\n]{1,200}' is not installable|[^\n]{1,200}? is not a supported wheel on this platform|[^\n]{1,120}? does not appear to be a Python project|Unexpected end of expression)|\berror: (?:File not found: `[^`\n]{1,200}`|Failed to parse: `|Couldn't parse requirement in `)|\bEnvironmentFileNotFound\b|\bEnvironmentFileInvalid\b|\bInvalidSpec: |\bCondaValueError: |\bCondaToSNonInteractiveError\b|^npm (?:ERR!|error) (?:code (?:E404|ETARGET|EJSONPARSE|EBADENGINE|EUSAGE)|404 )|^npm (?:ERR!|error) (?:enoent )?Could not read package\.json/,
    needles: [
      'requirements file',
      'invalid requirement',
      'is not installable',
      'is not a supported wheel',
      'to be a python project',
      'unexpected end of expression',
      'error: file not found: `',
      'failed to parse: `',
      'parse requirement in',
      'environmentfile',
      'invalidspec: ',
      'condavalueerror',
      'condatosnoninteractive',
      'npm err!',
      'npm error',
    ],
    examples: [
      "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements.txt'",
      "ERROR: Invalid requirement: 'torch=2.0': Expected end or semicolon (after name and no valid version specifier)",
      'ERROR: torch-2.0-cp39-cp39-linux_x86_64.whl is not a supported wheel on this platform.',
      'error: File not found: `requirements.txt`',
      'npm error code E404',
      'npm error code ETARGET',
      "EnvironmentFileNotFound: '/work/environment.yml' file not found",
    ],
    lookAlikes: [
      'npm error code ENOTFOUND',
      'reading the requirements file',
      'npm error A complete log of this run can be found in: /x',
    ],
    source: 'pip req/req_file.py, req/constructors.py; uv; conda exceptions.py; npm',
  },
  {
    id: 'apt-repository-unusable',
    cause: 'package_index_unreachable',
    role: 'usual',
    pattern:
      /\bE: The repository '[^'\n]{1,300}' (?:does not have a Release file|no longer has a Release file)|\bE: (?:Failed to fetch|Release file for) [^\n]{1,300}?\b(?:Hash Sum mismatch|is not valid yet|File has unexpected size)|\b(?:Mirror sync in progress|Error: Failed to download metadata for repo)\b|\bCannot find a valid baseurl for repo\b/,
    needles: [
      'e: the repository',
      'hash sum mismatch',
      'is not valid yet',
      'unexpected size',
      'mirror sync in',
      'download metadata for repo',
      'valid baseurl for repo',
    ],
    examples: [
      "E: The repository 'http://archive.example jammy Release' does not have a Release file.",
      "Error: Failed to download metadata for repo 'appstream': Cannot prepare internal mirrorlist",
      'Cannot find a valid baseurl for repo: base/7/x86_64',
    ],
    lookAlikes: ['the repository has a Release file'],
    source: 'apt-pkg acquire-item.cc; dnf; yum',
  },
  {
    id: 'apt-repository-untrusted',
    cause: 'package_source_untrusted',
    role: 'usual',
    pattern:
      /\bE: The repository '[^'\n]{1,300}' is (?:not signed|no longer signed)|\bThe following signatures (?:couldn't be verified|were invalid)|\bE: There were unauthenticated packages\b|\bPublic key for \S{1,200} is not installed\b|\bError: GPG check FAILED\b/,
    needles: [
      'e: the repository',
      'the following signatures',
      'unauthenticated packages',
      'public key for',
      'gpg check failed',
    ],
    examples: [
      "E: The repository 'http://x.example InRelease' is not signed.",
      'E: There were unauthenticated packages and -y was used without --allow-unauthenticated',
      'Error: GPG check FAILED',
    ],
    lookAlikes: ['public key for run1 installed'],
    source: 'apt-pkg; dnf',
  },
  {
    id: 'registry-timeout',
    cause: 'connection_timed_out',
    role: 'root',
    pattern:
      /\b(?:Error response from daemon|[Ff]ailed to (?:pull|resolve|do request|copy|fetch \w+)|error (?:pulling|pinging)|Get|Head|Post)\b[^\n]{0,300}?(?:\bnet\/http: (?:TLS handshake timeout|request canceled while waiting for connection)|\bClient\.Timeout (?:or context cancellation )?(?:exceeded )?while\b|\bcontext deadline exceeded\b|\bi\/o timeout\b)/,
    needles: ['net/http: ', 'client.timeout', 'deadline exceeded', 'i/o timeout'],
    examples: [
      'Error response from daemon: Get "https://registry.example/v2/": net/http: TLS handshake timeout',
      'Error response from daemon: Get "https://registry.example/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
      'Error response from daemon: Get "https://registry.example/v2/": context deadline exceeded',
    ],
    lookAlikes: ['client timeout is 30 s', 'Get "https://registry.example/v2/": unauthorized'],
    source: 'Go net/http; Docker; containerd',
  },
]

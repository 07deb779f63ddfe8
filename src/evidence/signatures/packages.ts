import type { Signature } from '../signature.ts'

/** What installers, and packages that do not fit each other, say. */
export const packages: readonly Signature[] = [
  {
    id: 'binary-mismatch',
    cause: 'dependency_mismatch',
    role: 'root',
    pattern:
      /\bnumpy\.(?:dtype|ufunc|ndarray) size changed\b|\bnumpy\.core\.multiarray failed to import\b|\bmodule compiled against (?:ABI|API) version\b|\bDescriptors cannot(?: not)? be created directly\b|\bDistributionNotFound\b|\b(?:Contextual)?VersionConflict\b|\bis required for a normal functioning of this module, but found\b|\bnumpy\.core\.umath failed to import\b/,
    needles: [
      'size changed',
      'failed to import',
      'module compiled against',
      'descriptors cannot',
      'distributionnotfound',
      'versionconflict',
      'normal functioning of this',
    ],
    examples: [
      'ValueError: numpy.dtype size changed, may indicate binary incompatibility. Expected 96 from C header, got 88 from PyObject',
      'ImportError: numpy.core.multiarray failed to import',
      'RuntimeError: module compiled against ABI version 0x1000009 but this version of numpy is 0x2000000',
      'TypeError: Descriptors cannot be created directly.',
      'ImportError: tokenizers>=0.21,<0.22 is required for a normal functioning of this module, but found tokenizers==0.15.2.',
    ],
    lookAlikes: ['batch size changed to 8', 'A module that was compiled using NumPy 1.x cannot be run in'],
    source:
      'NumPy __init__.pxd, multiarray; protobuf descriptor.py; setuptools; transformers dependency_versions_check.py',
  },
  {
    id: 'pip-unresolvable',
    cause: 'package_unresolvable',
    role: 'root',
    pattern:
      /\bERROR: Cannot install [^\n]{1,300} because these package versions have conflicting dependencies\b|\bResolutionImpossible\b|\bERROR: Package '[^'\n]{1,120}' requires a different Python\b|\bNo solution found when resolving\b|\b(?:Lib[Mm]amba)?UnsatisfiableError\b|\bPackagesNotFoundError\b|\bResolvePackageNotFound\b|\bSolverProblemError\b|^\s*nothing provides [\w.=<>-]+ needed by\b|\bnpm (?:ERR!|error) code ERESOLVE\b|\bE: Unable to locate package\b|\bCould not solve for environment specs\b|\bis not available for this version of R\b|\bpackage ['‘][\w.]+['’] is not available\b|^ERROR: Unsatisfiable requirements detected\b/,
    needles: [
      'conflicting dependencies',
      'resolutionimpossible',
      'requires a different python',
      'no solution found',
      'unsatisfiableerror',
      'packagesnotfounderror',
      'resolvepackagenotfound',
      'solverproblemerror',
      'nothing provides',
      'eresolve',
      'unable to locate package',
      'could not solve for',
      'is not available',
      'unsatisfiable requirements',
    ],
    examples: [
      'ERROR: Cannot install a==1 and b==2 because these package versions have conflicting dependencies.',
      '  × No solution found when resolving dependencies:',
      'PackagesNotFoundError: The following packages are not available from current channels:',
      "ERROR: Package 'x' requires a different Python: 3.8.10 not in '>=3.9'",
      'E: Unable to locate package libcudnn9',
    ],
    lookAlikes: [
      "ERROR: pip's dependency resolver does not currently take into account all the packages that are installed.",
      'resolved 112 packages in 3 ms',
    ],
    source:
      'pip resolution; uv-resolver error.rs; conda exceptions.py; Poetry; npm; apt; R install.packages; Julia Pkg',
  },
  {
    id: 'pip-no-version',
    cause: 'package_unresolvable',
    role: 'usual',
    // What follows from an index that could not be reached is said in the same words, after the reason.
    pattern:
      /\bERROR: (?:Could not find a version that satisfies the requirement|No matching distribution found for)\b/,
    needles: ['could not find a version', 'no matching distribution'],
    examples: [
      'ERROR: No matching distribution found for torch==2.6.0',
      'ERROR: Could not find a version that satisfies the requirement torch==2.6.0 (from versions: 2.13.0+cpu, 2.14.1)',
    ],
    lookAlikes: ['could not find a version, using the default'],
    source: 'pip resolution/resolvelib/factory.py',
  },
  {
    id: 'lockfile-outdated',
    cause: 'lockfile_outdated',
    role: 'root',
    pattern:
      /\bThe lockfile at `[^`\n]{1,200}` needs to be updated\b|\bpyproject\.toml changed significantly since poetry\.lock\b|\bpoetry\.lock is not up to date\b|\bnpm ci\b[^\n]{0,80}\bcan only install\b|\block ?file[^\n]{0,60}\b(?:is out of date|is outdated|is not up[ -]to[ -]date)\b|\bERR_PNPM_OUTDATED_LOCKFILE\b/i,
    needles: [
      'the lockfile at',
      'changed significantly',
      'poetry.lock is not',
      'can only install',
      'is out of date',
      'is outdated',
      'up to date',
      'up-to-date',
      'outdated_lockfile',
    ],
    examples: [
      'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided. To update the lockfile, run `uv lock`.',
      'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
    ],
    lookAlikes: ['the lock file is up to date', 'wrote the lockfile at `uv.lock`'],
    source: 'uv project/mod.rs; Poetry; npm; pnpm',
  },
  {
    id: 'environment-missing',
    cause: 'environment_missing',
    role: 'root',
    pattern:
      /\bEnvironmentNameNotFound\b|\bEnvironmentLocationNotFound\b|\bCould not find conda environment: |\bCondaError: Run 'conda init' before\b|\bYour shell has not been properly configured to use 'conda activate'|\berror: externally-managed-environment\b|^error: No virtual environment found\b|^[^\s:]+: (?:line )?\d+: [^\s:]*\/activate: No such file or directory$/,
    needles: [
      'environmentnamenotfound',
      'environmentlocationnotfound',
      'find conda environment',
      "run 'conda init'",
      'properly configured to use',
      'externally-managed-environment',
      'no virtual environment',
      '/activate: no such',
    ],
    examples: [
      'EnvironmentNameNotFound: Could not find conda environment: rl',
      "CondaError: Run 'conda init' before 'conda activate'",
      'error: externally-managed-environment',
      'run.sh: line 2: .venv/bin/activate: No such file or directory',
    ],
    lookAlikes: ['environment found at /opt/conda/envs/rl'],
    source: 'conda exceptions.py; pip; uv; bash',
  },
  {
    id: 'package-build',
    cause: 'package_build_failed',
    role: 'root',
    pattern:
      /\berror: (?:subprocess-exited-with-error|metadata-generation-failed|legacy-install-failure)\b|\bERROR: Failed building (?:wheel|editable) for\b|\bERROR: Failed to build\b|\bFailed to build (?:installable wheels for some|`[\w.-]+)|\bERROR: Could not build wheels for\b|\bFlashAttention is only supported on CUDA\b|^ERROR: compilation failed for package\b|\bnon-zero exit status\b[^\n]{0,40}installation of package\b|\binstallation of package [^\n]{1,80} had non-zero exit status\b/,
    needles: [
      'subprocess-exited-with',
      'metadata-generation-failed',
      'legacy-install-failure',
      'failed building',
      'failed to build',
      'could not build wheels',
      'flashattention is only',
      'compilation failed for',
      'had non-zero exit',
    ],
    examples: [
      '  error: subprocess-exited-with-error',
      'ERROR: Failed building wheel for flash-attn',
      'ERROR: Failed to build installable wheels for some pyproject.toml based projects (flash-attn)',
      '  × Failed to build `flash-attn==2.7.4`',
      "installation of package 'xgboost' had non-zero exit status",
    ],
    lookAlikes: ['Building wheel for flash-attn (setup.py): started', 'failed to build the index, using linear search'],
    source: 'pip exceptions.py, wheel_builder.py; uv; R install.packages',
  },
  {
    id: 'container-build',
    cause: 'container_build_failed',
    role: 'weak',
    pattern:
      /\bfailed to solve: process "|\bThe command '[^'\n]{1,300}' returned a non-zero code: \d+|\bfailed to solve: (?:dockerfile parse error|rpc error: code = Unknown desc = (?:dockerfile parse|executor failed))/,
    needles: ['failed to solve: ', 'returned a non-zero code'],
    examples: [
      'ERROR: failed to solve: process "/bin/sh -c pip install -r requirements.txt" did not complete successfully: exit code: 1',
      "The command '/bin/sh -c pip install .' returned a non-zero code: 1",
    ],
    lookAlikes: ['failed to solve the system, using least squares'],
    source: 'BuildKit solver; Docker builder',
  },
  {
    id: 'package-index-unreachable',
    cause: 'package_index_unreachable',
    role: 'root',
    pattern:
      /\bCondaHTTPError: HTTP 000 CONNECTION FAILED\b|\bFailed to download distribution due to network timeout\b|\bCould not fetch URL [^\n]{1,200}\bThere was a problem confirming|\bError: Failed to fetch [^\n]{1,200}\b|\bE: Failed to fetch [^\n]{1,200}|\bcannot open URL '[^'\n]{1,300}\/src\/contrib\b|\bunable to access index for repository\b|\bnpm (?:ERR!|error) network\b|\bCould not connect to (?:archive|security|ports|deb)\.|\bMultiple Errors encountered\.\s*CondaHTTPError/,
    needles: [
      'condahttperror',
      'due to network timeout',
      'could not fetch url',
      'failed to fetch ',
      'cannot open url',
      'unable to access index',
      'npm err! network',
      'npm error network',
      'could not connect to',
    ],
    examples: [
      'CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.example/pkgs/main/linux-64/repodata.json>',
      'Failed to download distribution due to network timeout. Try increasing UV_HTTP_TIMEOUT (current value: 30s).',
      'E: Failed to fetch http://mirror.example/pool/main/g/git.deb  Could not connect to mirror.example:80',
      'npm ERR! network request to https://registry.example/x failed',
    ],
    lookAlikes: ['network request 12 of 40', 'failed to fetch 0 of 12 shards'],
    source: 'conda exceptions.py; uv registry_client.rs; apt; R available.packages; npm',
  },
  {
    id: 'package-index-retries',
    cause: 'package_index_unreachable',
    role: 'weak',
    pattern: /\bRequest failed after \d+ retries\b|\bFailed to fetch: `https?:/,
    needles: ['request failed after', 'failed to fetch: `'],
    examples: [
      'Request failed after 3 retries in 12.3s',
      'error: Failed to fetch: `https://index.example/simple/torch/`',
    ],
    lookAlikes: [
      "WARNING: Retrying (Retry(total=4, connect=None)) after connection broken by 'NewConnectionError': /simple/torch/",
    ],
    source: 'pip network/session.py; uv error.rs',
  },
  {
    id: 'package-hash',
    cause: 'package_hash_mismatch',
    role: 'root',
    pattern:
      /\bTHESE PACKAGES DO NOT MATCH THE HASHES\b|^\s*(?:×|╰─▶|├─▶|error:)?\s*Hash mismatch for `|\bChecksumMismatchError\b|\bnpm (?:ERR!|error) code EINTEGRITY\b/,
    needles: ['do not match the hashes', 'hash mismatch for `', 'checksummismatcherror', 'eintegrity'],
    examples: [
      'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes.',
      '  ╰─▶ Hash mismatch for `torch==2.6.0`',
      'npm ERR! code EINTEGRITY',
    ],
    lookAlikes: ['hash mismatches: 0'],
    source: 'pip exceptions.py; uv error.rs; conda; npm',
  },
]

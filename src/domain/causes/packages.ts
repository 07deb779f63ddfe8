import type { CauseText } from './cause-text.ts'

/** Installing what the program needs. */
export const packageCauses = {
  dependency_mismatch: {
    class: 'code',
    outlook: 'permanent',
    title: 'two installed packages do not fit each other',
    suggestion:
      'Pin versions that belong together (`numpy<2` for packages built against NumPy 1, `protobuf<4` for old generated code); `pip check` names conflicts.',
  },
  package_unresolvable: {
    class: 'code',
    outlook: 'permanent',
    title: 'no version of a package satisfies what is asked for',
    suggestion:
      'Ask for a version that exists for this Python and index (`pip index versions NAME`), or loosen the constraints that exclude each other.',
  },
  requirements_invalid: {
    class: 'code',
    outlook: 'permanent',
    title: 'the installer cannot use what it is asked to install',
    suggestion:
      'Correct the name, path or line that the message quotes; wheels must fit Python version and platform (`pip debug --verbose`).',
  },
  package_source_untrusted: {
    class: 'code',
    outlook: 'permanent',
    title: 'the signature of a package source cannot be verified',
    suggestion: 'Install the current key of the source (`/etc/apt/keyrings`, `signed-by=`), or remove the source.',
  },
  lockfile_outdated: {
    class: 'code',
    outlook: 'permanent',
    title: 'the lock file does not belong to the project file',
    suggestion: 'Make it anew and commit it (`uv lock`, `poetry lock`, `npm install`).',
  },
  environment_missing: {
    class: 'code',
    outlook: 'permanent',
    title: 'the environment that it should run in is not there',
    suggestion:
      'Create it first (`conda env create -f environment.yml`, `uv sync`), and in scripts use `conda run -n NAME` or source conda.sh before `conda activate`.',
  },
  package_build_failed: {
    class: 'code',
    outlook: 'permanent',
    title: 'a package could not be built from source',
    suggestion:
      'Install a prebuilt wheel, or the compiler and headers that the lines above ask for; for CUDA packages use `--no-build-isolation` and limit `MAX_JOBS`.',
  },
  container_build_failed: {
    class: 'code',
    outlook: 'permanent',
    title: 'a step of the container build failed',
    suggestion:
      'Look above for what the step printed; run it in the image of the step before (`docker build --target`).',
  },
  package_index_unreachable: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the package index could not be reached',
    suggestion:
      'Run it again, raise the timeout (`PIP_DEFAULT_TIMEOUT`, `UV_HTTP_TIMEOUT`), or use a mirror or a cache.',
  },
  package_hash_mismatch: {
    class: 'data',
    outlook: 'recurrent',
    title: 'a downloaded package is not what its hash says',
    suggestion:
      'Clear the cache (`pip cache purge`, `uv cache clean`) and try once more; when it stays, find out who changed the package before you lock it anew.',
  },
} as const satisfies Record<string, CauseText>

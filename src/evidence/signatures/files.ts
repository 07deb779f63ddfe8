import type { Signature } from '../signature.ts'

/**
 * Files that are not there or may not be used. The path says whose mistake it is: a missing program, script or
 * configuration and a place to write to are the program's; everything else that is read is data.
 */
export const files: readonly Signature[] = [
  {
    id: 'python-program-missing',
    cause: 'command_not_found',
    role: 'root',
    pattern:
      /\bFileNotFoundError: \[(?:Errno|WinError) 2\] [^\n']{1,60}?: '(?:git|git-lfs|nvcc|nvidia-smi|ninja|cmake|make|c\+\+|g\+\+|gcc|cc|clang|ld|ldconfig|java|ffmpeg|ffprobe|sox|espeak(?:-ng)?|tesseract|dot|which|curl|wget|aria2c|unzip|tar|rsync|ssh|scp|aws|gsutil|gcloud|az|docker|conda|bash|sh|zsh|perl|node|npm|python3?|torchrun|deepspeed|accelerate|srun|mpirun|ptxas|cuobjdump|taskset|numactl|lscpu|ip|hostname)'/,
    needles: ['filenotfounderror'],
    examples: [
      "FileNotFoundError: [Errno 2] No such file or directory: 'ffmpeg'",
      "FileNotFoundError: [Errno 2] No such file or directory: 'nvcc'",
    ],
    lookAlikes: ["FileNotFoundError: [Errno 2] No such file or directory: 'data/git'"],
    source: 'CPython subprocess.py, errno ENOENT of a program without a path',
  },
  {
    id: 'python-file-renamed-by-another',
    cause: 'file_race',
    role: 'root',
    // The file to rename was there a moment ago: another process of the same job was faster.
    pattern: /\bFileNotFoundError: \[(?:Errno|WinError) 2\] [^\n']{1,60}?: '[^'\n]{1,400}' -> '/,
    needles: ['filenotfounderror'],
    examples: [
      "FileNotFoundError: [Errno 2] No such file or directory: 'cache/index.json.tmp' -> 'cache/index.json'",
      "[1,mpirank:7,algo-1]<stderr>:FileNotFoundError: [Errno 2] No such file or directory: 'cache/index.json.tmp' -> 'cache/index.json'",
    ],
    lookAlikes: ["FileNotFoundError: [Errno 2] No such file or directory: 'cache/index.json'"],
    source: 'CPython os.rename, os.replace: errno ENOENT',
  },
  {
    id: 'python-program-file-missing',
    cause: 'program_file_missing',
    role: 'root',
    pattern:
      /\bFileNotFoundError: \[(?:Errno|WinError) [23]\] [^\n']{1,60}?: '(?:[^'\n]*\.(?:ya?ml|toml|ini|cfg|conf|env|gin|py|sh|so(?:\.\d+)*|dll|dylib|cu|cpp)|[^'\n]*(?:^|[/\\'])?(?:configs?|conf|deepspeed)[/\\][^'\n]*\.json|[^'\n]*\b(?:ds|deepspeed|zero\d?)_?\w*\.json|pyproject\.toml)'/,
    needles: ['filenotfounderror'],
    examples: [
      "FileNotFoundError: [Errno 2] No such file or directory: 'configs/base.yaml'",
      "FileNotFoundError: [Errno 2] No such file or directory: 'ds_config_zero3.json'",
      "FileNotFoundError: [Errno 2] No such file or directory: '/opt/lib/libfoo.so.1'",
    ],
    lookAlikes: ["FileNotFoundError: [Errno 2] No such file or directory: '/models/llama/config.json'"],
    source: 'CPython errno ENOENT',
  },
  {
    id: 'output-folder-missing',
    cause: 'output_folder_missing',
    role: 'root',
    pattern: [
      /\bParent directory \S+ does not exist\b/,
      /\bFileNotFoundError: \[(?:Errno|WinError) [23]\] [^\n']{1,60}?: '(?:[^'\n]*[/\\])?(?:outputs?|results?|logs?|lightning_logs|plots?|figures?|tensorboard)[/\\][^'\n]*\.(?:txt|log|json|jsonl|csv|png|jpe?g|pdf|svg|html|md|pkl|out)'/,
      /\bCannot save file into a non-existent directory\b/,
    ],
    needles: ['filenotfounderror', 'parent directory', 'cannot save file into'],
    examples: [
      "FileNotFoundError: [Errno 2] No such file or directory: 'outputs/run1/metrics.json'",
      'RuntimeError: Parent directory ./checkpoints does not exist.',
      "OSError: Cannot save file into a non-existent directory: 'results'",
    ],
    lookAlikes: ["FileNotFoundError: [Errno 2] No such file or directory: 'runs/train/weights/best.pt'"],
    source: 'CPython errno ENOENT; PyTorch caffe2/serialize/inline_container.cc; pandas io/common.py',
  },
  {
    id: 'python-file-missing',
    cause: 'file_missing',
    role: 'root',
    // Not the sockets and segments of other processes, which vanish when those end; and the copy of a worker's exception says more.
    pattern:
      /^FileNotFoundError: (?!Caught )(?!\[Errno 2\] No such file or directory$)(?!.*(?:\/pymp-|\/listener-|'\/?(?:torch|psm|sem|wnsm|mp)[_.-]))/,
    needles: ['filenotfounderror'],
    examples: [
      "FileNotFoundError: [Errno 2] No such file or directory: 'data/train.bin'",
      "FileNotFoundError: [Errno 2] Unable to synchronously open file (unable to open file: name = 'x.h5', errno = 2, error message = 'No such file or directory', flags = 0, o_flags = 0)",
      'FileNotFoundError: /data/train.npy not found.',
    ],
    lookAlikes: [
      'handled FileNotFoundError: no cache yet',
      "FileNotFoundError: [Errno 2] No such file or directory: '/tmp/pymp-abc/listener-1'",
    ],
    source: 'CPython errno ENOENT; h5py; numpy',
  },
  {
    id: 'tensorflow-file-missing',
    cause: 'file_missing',
    role: 'root',
    pattern: /\b(?:NOT_FOUND|Not found): {1,3}[^\n]{1,400}; No such file or directory\b/,
    needles: ['; no such file'],
    examples: [
      'OP_REQUIRES failed at whole_file_read_ops.cc:116 : NOT_FOUND: /data/img/1.jpg; No such file or directory',
      '  (0) NOT_FOUND:  /data/img/1.jpg; No such file or directory',
    ],
    lookAlikes: ['NOT_FOUND: No registered kernel'],
    source: 'TensorFlow tsl/platform/default/posix_file_system.cc',
  },
  {
    id: 'program-text-file-missing',
    cause: 'file_missing',
    role: 'usual',
    pattern: [
      /\bFileNotFoundError: \[(?:Errno|WinError) [23]\] [^\n]{1,80}?: '(?!\/tmp\/)/i,
      /\b(?:fopen|open file failed because of errno 2 on fopen)\b[^\n]{0,80}?No such file or directory/i,
      /\b(?:cannot|can't|could not|couldn't|unable to|failed to|fail to) (?:be )?(?:open|opened|read|stat|access|load|find)(?: for \w+)?\b(?![^\n]*(?:shared object|dynamic library))(?! file '[^'\n]{1,300}\.(?:py|sh)')[^\n]{0,160}?\bNo such file or directory\b/i,
      /\.(?:csv|tsv|jsonl?|parquet|txt|bin|npy|npz|h5|hdf5|pt|pth|ckpt|safetensors|tfrecords?|tar|tgz|gz|zip|jpe?g|png|wav|flac|mp3|mp4|nii|pkl|model|onnx|arrow|idx|lmdb)['"]?(?:: | \()no such file or directory/i,
      /; No such file or directory\b/i,
      /(?<!cannot (?:remove|unlink) )["'][^"'\n]{1,300}["']: No such file or directory\b/i,
      /\bNo such file or directory \(os error 2\)/i,
      /\bkind: NotFound, message: "No such file/i,
      /\bCannot open: No such file or directory\b/i,
      /\bENOENT: no such file or directory, (?:open|scandir|stat)\b/i,
      /\bjava\.io\.FileNotFoundException: /i,
      /\bInput path does not exist: /i,
      /\bPATH_NOT_FOUND\b/i,
      /\blink_stat "[^"\n]{1,300}" failed: No such file/i,
    ],
    needles: ['filenotfound', 'no such file', 'input path does not', 'path_not_found'],
    examples: [
      "ERROR: training stopped: FileNotFoundError: [Errno 2] No such file or directory: 'data/train.bin'",
      "cp: cannot stat '/data/train.bin': No such file or directory",
      'Error in file(file, "rt") : cannot open file \'train.csv\': No such file or directory',
      'tensorflow.python.framework.errors_impl.NotFoundError: /data/train.tfrecord; No such file or directory [Op:IteratorGetNext]',
      'Error: No such file or directory (os error 2)',
      'tar: train.tar.gz: Cannot open: No such file or directory',
      'OSError: Not found: "spm.model": No such file or directory Error #2',
      'org.apache.hadoop.mapred.InvalidInputException: Input path does not exist: hdfs://nn/data/train',
      'terminate called after throwing an instance of c10::Error: open file failed because of errno 2 on fopen: No such file or directory, file path: model.pt',
    ],
    lookAlikes: [
      "ls: cannot access '/tmp/x': no file",
      'No such file or directory',
      "rm: cannot remove 'core.*': No such file or directory",
      "Could not load dynamic library 'libnvinfer.so.7'; dlerror: libnvinfer.so.7: cannot open shared object file: No such file or directory",
      'run.sh: line 3: ./train.sh: No such file or directory',
      "python: can't open file '/w/train.py': [Errno 2] No such file or directory",
    ],
    source: 'GNU coreutils, R, TensorFlow, Rust std, Node.js, Hadoop, rsync: errno ENOENT with a path',
  },
  {
    id: 'output-not-writable',
    cause: 'output_not_writable',
    role: 'root',
    pattern: [
      /\bPermissionError: \[(?:Errno (?:13|1)|WinError 5)\] [^\n']{1,60}?: '[^'\n]*(?:\/\.(?:cache|config|local|triton|keras|matplotlib|nv|aws|conda)\b|[/\\'](?:outputs?|results?|logs?|runs?|wandb|mlruns|lightning_logs|tensorboard|site-packages|dist-packages)\b|'\/(?:[\w.-]+)?'$)/,
      /\bAn error occurred \((?:AccessDenied|403)\) when calling the (?:Put|Create|Complete|Upload|Delete|Copy)\w+ operation/,
      /\bproblem when trying to write in your cache folder\b/,
      /\[Errno 30\] Read-only file system: '(?:\/{1,2}[\w.-]+\/?'|\/(?:usr|opt|etc|root|app|var\/task|proc|sys)\/|[^'\n]*\/\.(?:cache|config|local)\b|[^'\n]*(?:site|dist)-packages)/,
    ],
    needles: ['permissionerror', 'an error occurred (', 'in your cache folder', '[errno 30]'],
    examples: [
      "PermissionError: [Errno 13] Permission denied: '/.cache'",
      "PermissionError: [Errno 13] Permission denied: '/home/a/outputs/run1/log.txt'",
      "OSError: [Errno 30] Read-only file system: '//logdir'",
      'botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
    ],
    lookAlikes: [
      "PermissionError: [Errno 13] Permission denied: '/data/train.bin'",
      "OSError: [Errno 30] Read-only file system: '/mnt/scratch/run1/ckpt.pt'",
    ],
    source: 'CPython errno EACCES, EROFS; botocore; transformers utils/hub.py',
  },
  {
    id: 'python-permission-denied',
    cause: 'permission_denied',
    role: 'root',
    pattern: /^PermissionError: \[(?:Errno 1?3|Errno 1|WinError 5)\][^\n]*['"]/,
    needles: ['permissionerror'],
    examples: [
      "PermissionError: [Errno 13] Permission denied: '/data/train.bin'",
      "PermissionError: [Errno 13] Unable to synchronously open file (unable to open file: name = '/data/x.h5', errno = 13)",
    ],
    lookAlikes: ['caught PermissionError: [Errno 13]', 'PermissionError: [Errno 1] Operation not permitted'],
    source: 'CPython errno EACCES, EPERM',
  },
  {
    id: 'program-permission-denied',
    cause: 'permission_denied',
    role: 'usual',
    pattern: [
      /\b(?:cannot|can't|could not|unable to|failed to) (?:open|read|access|stat|load)\b[^\n]{0,160}?: Permission denied\b/i,
      /\bPermissionError: \[Errno 13\] [^\n]{1,60}?: '/i,
      /\bPermission denied \(os error 13\)/i,
      /\bEACCES: permission denied, (?:open|scandir|stat)\b/i,
      /\.(?:csv|tsv|jsonl?|parquet|bin|npy|npz|h5|hdf5|pt|pth|ckpt|safetensors|tfrecords?|tar|gz|zip|pkl)['"]?: Permission denied/i,
    ],
    needles: ['permission denied'],
    examples: [
      "tail: cannot open '/data/train.csv' for reading: Permission denied",
      'Error: Permission denied (os error 13)',
      "ERROR: stopped by PermissionError: [Errno 13] Permission denied: '/data/train.bin'",
    ],
    lookAlikes: ['run.sh: line 1: ./train.sh: Permission denied', 'git@host: Permission denied (publickey).'],
    source: 'GNU coreutils, Rust std, Node.js: errno EACCES with a path',
  },
]

import type { Signature } from '../signature.ts'

/**
 * The words that everyone prints, with what they mostly mean where no other row knows the line;
 * last, what says only that something failed.
 */
export const bareWords: readonly Signature[] = [
  {
    id: 'words-cuda-error',
    cause: 'cuda_error',
    role: 'usual',
    pattern:
      /\b(?:CUDA (?:runtime |driver )?error\b(?!: Failed call to cuInit)|CUDA_ERROR_\w+)(?<!\bcuInit\b.{0,120})/i,
    needles: ['cuda'],
    examples: ['CUDA error', 'RuntimeError: CUDA error: OS call failed', 'CUDA_ERROR_OPERATING_SYSTEM'],
    lookAlikes: [
      'CUDA errors: 0',
      'using CUDA 12.4',
      'no CUDA error was seen',
      'failed call to cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected',
    ],
    source: 'PyTorch c10/cuda/CUDAException.cpp; CUDA driver API names',
  },
  {
    id: 'words-out-of-memory',
    cause: 'host_out_of_memory',
    role: 'usual',
    pattern:
      /\bout of memory\b|(?<![\w.-])OOM(?![\w.-])(?!\s*(?:guard|handler|protection|detect\w*|check|watch\w*|policy|safe|score|test))|\bcannot allocate (?:memory|vector)\b|\b(?:std::)?bad_alloc\b|\b\w*MemoryError\b/i,
    needles: ['out of memory', 'oom', 'cannot allocate', 'bad_alloc', 'memoryerror'],
    examples: [
      'out of memory',
      'ERROR: OOM',
      'OSError: [Errno 12] Cannot allocate memory',
      'MemoryError',
      'numpy.core._exceptions.MemoryError: Unable to allocate 61.9 GiB for an array',
      'worker 3: std::bad_alloc',
      'Error: cannot allocate vector of size 61.9 Gb',
    ],
    lookAlikes: [
      'BLOOM is loading',
      'zoom=2 room=5',
      'oom_score_adj 500',
      'free host mem 91 GiB, oom guard armed',
      '--oom-retries 3',
      'ran without OOM',
      'tests/test_oom.py passed',
    ],
    source: 'errno ENOMEM; C++ std::bad_alloc; CPython MemoryError; R memory.c',
  },
  {
    id: 'words-timeout',
    cause: 'timeout',
    role: 'usual',
    // A setting is not an event: "timeout=1800", "--timeout 60", "init timeout 1800 s".
    pattern: [
      /(?<!\b(?:Connection|Read|read operation) )\btimed[ -]out\b/i,
      /\bdeadline[ _]exceeded\b/i,
      /\bcontext deadline\b/i,
      /\b(?!Read|Connect)\w*Timeout(?:Error|Exception|Expired)\b/i,
      /(?<![\w.-])(?<!\bthan )timeouts?\b(?!\s*(?:=|\()|['"]?\s*(?::|of|is|to|set)?\s*['"]?(?:\d|none\b|null\b|set\b|default\b|seconds\b))(?!\s+(?:guard|limit|budget|threshold|watchdog)s?\b["']?\s*[:=])(?!\s+(?:settings?|value|config\w*|handler|policy|ms|in seconds|arguments?|options?|parameters?|keyword|attribute|field|flag|must|should|cannot|can't|has to|needs|is (?:not|too|invalid|negative))\b)/i,
    ],
    needles: ['timeout', 'timed out', 'timed-out', 'deadline'],
    examples: [
      'timeout',
      'ERROR: timeout while waiting for rank 3',
      'RuntimeError: the evaluation timed out',
      'rpc error: code = DeadlineExceeded desc = context deadline exceeded',
      'grpc: DEADLINE_EXCEEDED',
    ],
    lookAlikes: [
      'AssertionError: timeout must be a positive number',
      'RuntimeError: Expected timeout argument to be of type datetime.timedelta',
      'timeout guard: 60 s',
      '> cat("timeout limit:", getOption("timeout"), "s")',
      'timeout=1800',
      'Namespace(timeout=30.0)',
      '--timeout 60',
      'init timeout 1800 s ignored',
      'timeout: 30',
      "{'backend': 'nccl', 'timeout': 3600}",
      'no timeouts so far',
      'Read timed out. Trying to resume download...',
      'read_timeout is 10',
    ],
    source: 'errno ETIMEDOUT; gRPC status codes; Go context; plain words',
  },
  {
    id: 'words-connection-reset',
    cause: 'connection_reset',
    role: 'usual',
    pattern: /\bconnection reset\b|\bECONNRESET\b/i,
    needles: ['connection reset', 'econnreset'],
    examples: ['ConnectionResetError: [Errno 104] Connection reset by peer', 'read ECONNRESET'],
    lookAlikes: ['reset the connection pool', 'WARNING connection reset, retrying'],
    source: 'errno ECONNRESET',
  },
  {
    id: 'python-exception-line',
    cause: 'uncaught_exception',
    role: 'weak',
    // Without a traceback it may as well have been logged by who caught it.
    pattern: /^(?:[A-Za-z_][\w$]*\.){0,8}[A-Z]\w*(?:Error|Exception)(?: \[\w+\])?: (?![-+.\d])\S/,
    needles: ['error: ', 'exception: ', 'error [err_'],
    examples: [
      'ValueError: all shards are taken',
      'java.lang.IllegalStateException: no partitions',
      'TypeError: x is not a function',
    ],
    lookAlikes: ['MeanSquaredError: 0.12', 'INFO ValueError: shown as an example'],
    source: 'CPython, JVM, V8',
  },
  {
    id: 'cpp-terminate',
    cause: 'cpp_exception',
    role: 'weak',
    pattern:
      /\bterminate called (?:after throwing an instance of|recursively)|\bterminating (?:due to|with) uncaught exception\b/i,
    needles: ['terminate called', 'uncaught exception'],
    examples: [
      "terminate called after throwing an instance of 'std::runtime_error'",
      'libc++abi: terminating due to uncaught exception of type c10::Error',
    ],
    lookAlikes: ['terminate called by the user: no', 'sys.excepthook for an uncaught exception installed'],
    source: 'libstdc++ vterminate.cc; libc++abi',
  },
]

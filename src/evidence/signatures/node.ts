import type { Signature } from '../signature.ts'

// Nothing handled an error that stands at the beginning of a line; what Node.js prints at the end says no more.
const uncaught = String.raw`^(?:\[cause\]: )?(?:Uncaught )?\[?(?:\w*Error|AggregateError \[\w+\])(?: \[\w+\])?: `

const connection = (id: string, cause: Signature['cause'], code: string, examples: readonly string[]): Signature => ({
  id,
  cause,
  role: 'root',
  pattern: new RegExp(String.raw`${uncaught}(?:connect |read |write )?${code}\b`),
  needles: [code.toLowerCase()],
  examples,
  lookAlikes: [`retrying after Error: connect ${code}`, `${code} is handled by the pool`],
  source: 'Node.js lib/internal/errors.js; libuv',
})

/** What Node.js says about connections. */
export const nodeConnections: readonly Signature[] = [
  connection('node-connection-refused', 'connection_refused', 'ECONNREFUSED', [
    'Error: connect ECONNREFUSED 127.0.0.1:5000',
    '[cause]: Error: connect ECONNREFUSED 10.0.0.7:443',
  ]),
  connection('node-connection-reset', 'connection_reset', 'ECONNRESET', ['Error: read ECONNRESET']),
  connection('node-connection-timed-out', 'connection_timed_out', 'ETIMEDOUT', [
    'Error: connect ETIMEDOUT 10.0.0.7:443',
  ]),
]

/** What Node.js says about files. */
export const nodeFiles: readonly Signature[] = [
  {
    id: 'node-program-file-missing',
    cause: 'program_file_missing',
    role: 'root',
    pattern: new RegExp(
      String.raw`${uncaught}ENOENT: no such file or directory, (?:open|stat|lstat|access|scandir|opendir) '[^'\n]*(?:\.(?:[cm]?[jt]sx?|ya?ml|toml|ini|env|wasm|node)|package(?:-lock)?\.json|[jt]sconfig[\w.-]*\.json|configs?[\\/][^'\n]*\.json|config\.json)'`,
    ),
    needles: ['enoent'],
    examples: [
      "Error: ENOENT: no such file or directory, open 'config/base.yaml'",
      "[Error: ENOENT: no such file or directory, open '/app/package.json'] {",
    ],
    lookAlikes: ["Error: ENOENT: no such file or directory, open '/data/labels.json'"],
    source: 'Node.js lib/fs.js; libuv UV_ENOENT',
  },
  {
    id: 'node-file-missing',
    cause: 'file_missing',
    role: 'root',
    pattern: new RegExp(
      `${uncaught}ENOENT: no such file or directory, (?:open|stat|lstat|access|scandir|opendir|readlink|realpath|copyfile) '`,
    ),
    needles: ['enoent'],
    examples: [
      "Error: ENOENT: no such file or directory, open '/data/labels.json'",
      "[Error: ENOENT: no such file or directory, scandir '/data/train'] {",
    ],
    lookAlikes: [
      "Error: ENOENT: no such file or directory, mkdir '/out/run1/x'",
      "no cache yet (Error: ENOENT: no such file or directory, open 'cache.json')",
    ],
    source: 'Node.js lib/fs.js; libuv UV_ENOENT',
  },
  {
    id: 'node-json-malformed',
    cause: 'text_malformed',
    role: 'root',
    // Python's messages never end so.
    pattern:
      /^(?:Uncaught )?SyntaxError: [^\n]{0,300}?(?:\bis not valid JSON\b|\bin JSON at position \d+|\bUnexpected end of JSON input\b)/,
    needles: ['syntaxerror: '],
    examples: [
      'SyntaxError: Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON',
      'SyntaxError: /data/labels.json: Unexpected end of JSON input',
      'SyntaxError: Unexpected token } in JSON at position 12',
    ],
    lookAlikes: ["SyntaxError: Unexpected token '}'", 'SyntaxError: invalid syntax'],
    source: 'V8 messages',
  },
  {
    id: 'node-file-denied',
    cause: 'permission_denied',
    role: 'root',
    pattern: new RegExp(
      `${uncaught}(?:EACCES: permission denied|EPERM: operation not permitted), (?:open|scandir|stat|access) '`,
    ),
    needles: ['eacces', 'eperm'],
    examples: ["Error: EACCES: permission denied, open '/data/labels.json'"],
    lookAlikes: ["Error: EACCES: permission denied, mkdir '/usr/lib/node_modules'"],
    source: 'Node.js lib/fs.js; libuv UV_EACCES',
  },
]

import type { Signature } from '../signature.ts'

/** Installers that reach no index. That no version is found then only follows from it, and is said after it. */
export const packageIndex: readonly Signature[] = [
  {
    id: 'pip-last-try',
    cause: 'package_index_unreachable',
    role: 'usual',
    pattern: /\bRetrying \(Retry\(total=0\b[^\n]{0,200}\bafter connection broken by\b/,
    needles: ['after connection broken'],
    examples: [
      "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPConnection object at 0x7f26eb03fa40>: Failed to establish a new connection: x')': /simple/tinytrain/",
      "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ReadTimeoutError(\"HTTPSConnectionPool(host='packages.example', port=443): Read timed out. (read timeout=15)\")': /simple/torch/",
      "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ProxyError('Cannot connect to proxy.', NewConnectionError('x'))': /simple/torch/",
    ],
    lookAlikes: [
      "WARNING: Retrying (Retry(total=4, connect=None)) after connection broken by 'NewConnectionError': /simple/torch/",
    ],
    source: 'pip index/collector.py; urllib3 connectionpool.py',
  },
  {
    id: 'npm-network',
    cause: 'package_index_unreachable',
    role: 'root',
    pattern:
      /^npm (?:ERR!|error) (?:code|errno) (?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ESOCKETTIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|E5\d\d|E429)\b|^npm (?:ERR!|error) (?:5\d\d|429) /,
    needles: ['npm err!', 'npm error'],
    examples: [
      'npm error code ENOTFOUND',
      'npm ERR! code ETIMEDOUT',
      'npm error code E503',
      'npm ERR! 502 Bad Gateway - GET https://packages.example/x',
    ],
    lookAlikes: ['npm error code E404', 'npm error code ERESOLVE'],
    source: 'npm lib/utils/error-message.js',
  },
  {
    id: 'conda-network',
    cause: 'package_index_unreachable',
    role: 'root',
    pattern: [
      /\bCondaHTTPError: HTTP (?:5\d\d|429)\b/,
      /\bCondaSSLError\b/,
      /\bAn HTTP error occurred when trying to retrieve this URL\b/,
      /\bCollecting package metadata \([^)\n]{1,40}\): failed$/,
      /\b(?:critical libmamba|error +libmamba) [^\n]{0,80}?\b(?:Download error|Multiple errors occured|Could not (?:resolve|connect))/,
      /\berror: Failed to (?:download|fetch) `[^`\n]{1,200}` ?(?:from|\(|$)/,
      /\bW: Failed to fetch [^\n]{1,300}?\b(?:Could not (?:connect|resolve)|Temporary failure|Connection (?:timed out|failed|refused)|Unable to connect)\b/,
      /\bE: (?:Unable to fetch some archives|Some index files failed to download)\b/,
    ],
    needles: [
      'condahttperror',
      'condasslerror',
      'an http error occurred',
      'collecting package metadata',
      'libmamba',
      'error: failed to download',
      'error: failed to fetch',
      'w: failed to fetch',
      'unable to fetch some',
      'some index files failed',
    ],
    examples: [
      'CondaHTTPError: HTTP 503 SERVICE UNAVAILABLE for url <https://conda.example/main/linux-64/repodata.json>',
      'An HTTP error occurred when trying to retrieve this URL.',
      'critical libmamba Multiple errors occured:',
      'W: Failed to fetch http://mirror.example/dists/jammy/InRelease  Could not connect to mirror.example:80',
      'E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?',
    ],
    lookAlikes: ['Collecting package metadata (repodata.json): done', 'W: Failed to fetch optional icons'],
    source: 'conda exceptions.py; libmamba; apt-pkg acquire-item.cc',
  },
]

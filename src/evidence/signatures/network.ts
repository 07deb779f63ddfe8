import type { Signature } from '../signature.ts'

/** Services and names that did not answer as they should. */
export const network: readonly Signature[] = [
  {
    id: 'dns-failure',
    cause: 'dns_failure',
    role: 'root',
    pattern:
      /\b(?:Temporary failure in name resolution|Name or service not known|nodename nor servname provided|Could not resolve host|Failed to resolve|getaddrinfo (?:ENOTFOUND|EAI_AGAIN|failed))\b/i,
    needles: ['name resolution', 'name or service', 'nodename nor', 'resolve', 'getaddrinfo'],
    examples: [
      'socket.gaierror: [Errno -3] Temporary failure in name resolution',
      'curl: (6) Could not resolve host: no-such-host.invalid',
      'Error: getaddrinfo ENOTFOUND no-such-host.invalid',
    ],
    lookAlikes: ['resolved host to 10.0.0.1'],
    source: 'glibc gai_strerror; curl; Node.js dns',
  },
  {
    id: 'http-server-error',
    cause: 'service_unavailable',
    role: 'root',
    pattern:
      /\b50[0234] (?:Server Error|Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)\b|\bHTTP Error 50[0234]\b|\breturned error: 50[0234]\b/i,
    needles: ['server error', 'bad gateway', 'unavailable', 'gateway time', 'http error', 'returned error'],
    examples: [
      'requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: http://127.0.0.1/',
      'urllib.error.HTTPError: HTTP Error 502: Bad Gateway',
      'curl: (22) The requested URL returned error: 503',
    ],
    lookAlikes: ['step 503 loss 0.1', 'processed 502 files'],
    source: 'RFC 9110; requests models.py; urllib; curl',
  },
  {
    id: 'http-rate-limited',
    cause: 'rate_limited',
    role: 'root',
    pattern:
      /\b429 (?:Client Error|Too Many Requests)\b|\bHTTP Error 429\b|\breturned error: 429\b|\bToo Many Requests\b/i,
    needles: ['client error', 'too many requests', 'http error', 'returned error'],
    examples: ['requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: http://127.0.0.1/'],
    lookAlikes: ['step 429/1000'],
    source: 'RFC 6585; requests models.py',
  },
]

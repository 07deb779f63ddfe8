import type { Signature } from '../signature.ts'

/** Services and connections that fail, in anybody's words; asked only where no other row knows the line. */
export const bareNetworkWords: readonly Signature[] = [
  {
    id: 'words-service-error',
    cause: 'service_unavailable',
    role: 'usual',
    pattern:
      /\binternal (?:server )?error\b(?=[^\n]{0,60}?\b(?:occurred|encountered|try again|retry)\b)|\bremote: Internal Server Error\b|\b(?:internal server error|bad gateway|gateway time-?out|service (?:is )?(?:temporarily )?unavailable)\b|\b(?:failed|error|code|status|returned|response)\b[^\n\d]{0,12}\b50[0234]\b(?!\s*(?:steps?|images?|samples?|files?|ms|s)\b)|\bplease (?:try|retry) (?:again|the request|your request)\b|\bInternalServerError\b/i,
    needles: [
      'internal error',
      'server error',
      'bad gateway',
      'gateway time',
      'unavailable',
      ...['failed', 'error', 'code', 'status', 'returned', 'response', 'http'].flatMap((word) => [
        `${word} 50`,
        `${word}: 50`,
        `${word}=50`,
        `${word} (50`,
        `${word} [50`,
      ]),
      'try again',
      'please retry',
      'internalservererror',
    ],
    examples: [
      'InternalServerError: We encountered an internal error. Please try again.',
      'comet_ml.exceptions.CometRestApiException: GET https://www.comet.example/api failed: 502',
      'LoginError: Failed getting token (error 502 from https://api.clear.example): Bad Gateway',
      'remote: Internal Server Error',
    ],
    lookAlikes: [
      'step 500 loss 0.1',
      'failed 500 samples of 10000',
      'RuntimeError: INTERNAL ASSERT FAILED',
      'internal error codes are listed below',
    ],
    source: 'plain words; RFC 9110',
  },
  {
    id: 'words-cannot-connect',
    cause: 'connection_refused',
    role: 'usual',
    pattern:
      /\b(?:could not|cannot|can't|failed to|unable to|fail to|couldn't) (?:re-?)?connect (?:to|with) (?!proxy)|\bconnection to (?:the )?(?:server|host|database|broker|scheduler|master|coordinator|worker|node|peer)\b[^\n]{0,80}?\b(?:refused|reset|lost|closed|failed|terminated|aborted)\b|\bTCP connection\b[^\n]{0,40}?\b(?:reset|lost|closed|broken|refused)\b|\bNoBrokersAvailable\b|\bno brokers? available\b|\bServerSelectionTimeout\w*|\bSOCKET_TIMEOUT\b|\bfailed to establish a (?:new )?connection\b|\bsoftware caused connection abort\b|\bFailed to retrieve https?:\/\/metadata\b|\ball connection attempts failed\b|^(?:\w+\.){0,6}\w{0,40}ConnectionError: /i,
    needles: [
      'connect to',
      'connect with',
      'connection to',
      'tcp connection',
      'broker',
      'serverselectiontimeout',
      'socket_timeout',
      'establish a ',
      'connection abort',
      'retrieve http',
      'connection attempts',
      'connectionerror: ',
    ],
    examples: [
      'snowflake.connector.errors.OperationalError: 250001: Could not connect to Snowflake backend after 2 attempt(s)',
      'The connection to the server 10.0.0.1:6443 was refused - did you specify the right host or port?',
      'kafka.errors.NoBrokersAvailable: NoBrokersAvailable',
      'pymongo.errors.ServerSelectionTimeoutError: db:27017: timed out',
      'distributed.client - ERROR - Failed to reconnect to scheduler after 30.00 seconds, closing client',
      'worker 3 lost: TCP connection to master reset',
      'redis.exceptions.ConnectionError: Error while reading from socket',
    ],
    lookAlikes: [
      'will connect to node0:29500',
      'ValueError: cannot connect layers of different sizes',
      'residual connection to the decoder failed',
    ],
    source: 'plain words of clients',
  },
  {
    id: 'words-connection-lost',
    cause: 'connection_reset',
    role: 'usual',
    pattern:
      /\bCommClosedError\b|\b(?:lost|dropped) (?:the )?(?:connection|communication|contact) (?:to|with)\b|\bconnection (?:was |has been |is )?(?:lost|terminated|dropped|closed by remote|interrupted)\b|\bterminating connection due to\b|\bClientOSError\b|\bserver disconnected\b|\bServerDisconnectedError\b|\bdisconnected from (?:the )?(?:server|scheduler|master|cluster|worker)\b|\bconnection closed unexpectedly\b|\bGetting socket times out\b/i,
    needles: [
      'commclosederror',
      'lost ',
      'dropped ',
      'connection ',
      'clientoserror',
      'disconnected from',
      'server disconnected',
      'serverdisconnected',
      'getting socket',
    ],
    examples: [
      'distributed.comm.core.CommClosedError: in <TCP (closed) Scheduler>: Stream is closed',
      'Lost communication with the agent',
      'aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected',
      'aiohttp.client_exceptions.ClientOSError: [Errno 32] Broken pipe',
    ],
    lookAlikes: ['lost 3 samples', 'the connection was made in 3 ms'],
    source: 'plain words of clients',
  },
]

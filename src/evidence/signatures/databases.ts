import type { Signature } from '../signature.ts'

/** Databases, clusters and shells far away that went or did not answer. */
export const databases: readonly Signature[] = [
  {
    id: 'database-connection-lost',
    cause: 'connection_reset',
    role: 'root',
    pattern: [
      /\bserver closed the connection unexpectedly\b/,
      /\bterminating connection due to administrator command\b/,
      /\bLost connection to MySQL server\b/,
      /\bMySQL server has gone away\b/,
      /\bAutoReconnect: /,
      /\bStorageInternalError: An exception is raised during the commit\b/,
      /\bError reading SSH protocol banner\b/,
    ],
    needles: [
      'server closed the connection',
      'terminating connection due',
      'lost connection to mysql',
      'mysql server has gone',
      'autoreconnect: ',
      'raised during the commit',
      'ssh protocol banner',
    ],
    examples: [
      'psycopg2.OperationalError: server closed the connection unexpectedly',
      'pymysql.err.OperationalError: (2013, "Lost connection to MySQL server during query")',
      'optuna.exceptions.StorageInternalError: An exception is raised during the commit.',
      'paramiko.ssh_exception.SSHException: Error reading SSH protocol banner',
    ],
    lookAlikes: ['WARNING: MySQL server has gone away, retrying', 'autoreconnect: on'],
    source: 'libpq; MySQL client; PyMongo; Optuna storages; Paramiko',
  },
  {
    id: 'cluster-api-unavailable',
    cause: 'service_unavailable',
    role: 'root',
    pattern:
      /\bApiException: \(5\d\d\)|\bError from server \((?:ServiceUnavailable|InternalError|Timeout|TooManyRequests)\): /,
    needles: ['apiexception: (5', 'error from server ('],
    examples: [
      'kubernetes.client.exceptions.ApiException: (503)',
      'Error from server (ServiceUnavailable): the server is currently unable to handle the request',
    ],
    lookAlikes: ['kubernetes.client.exceptions.ApiException: (404)'],
    source: 'Kubernetes Python client; kubectl',
  },
]

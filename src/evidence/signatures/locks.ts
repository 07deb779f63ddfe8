import type { Signature } from '../signature.ts'

/** Locks that another process holds, or left behind, and licences that nobody gives out. */
export const locks: readonly Signature[] = [
  {
    id: 'lock-held',
    cause: 'file_lock_failed',
    role: 'root',
    pattern:
      /\b(?:OperationalError|sqlite3?\.\w*Error|SQLITE_BUSY)\b[^\n]{0,80}?\bdatabase (?:table )?is locked\b|\bUnable to acquire lock\b|\bLockError: |\bThe file lock '[^'\n]{1,400}' could not be acquired\b|\bE: (?:Could not get lock|Unable to (?:acquire the dpkg frontend lock|lock (?:the administration )?directory)) |\bfatal: Unable to create '[^'\n]{1,400}\.lock': File exists\b|\b(?:LOCKERROR|LockError)\b: (?:It looks like conda|Failed to acquire)|\blmdb\.LockError\b|\bIO Error: Could not set lock on file\b/,
    needles: [
      'is locked',
      'to acquire lock',
      'lockerror',
      'the file lock',
      'could not get lock',
      'frontend lock',
      'unable to lock',
      ".lock': file exists",
      'could not set lock',
    ],
    examples: [
      'sqlite3.OperationalError: database is locked',
      'sqlalchemy.exc.OperationalError: (sqlite3.OperationalError) database is locked',
      'ERROR: Unable to acquire lock. Most likely another DVC process is running or was terminated abruptly.',
      "filelock._error.Timeout: The file lock '/home/a/.cache/hf.lock' could not be acquired.",
      'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1234 (unattended-upgr)',
      "fatal: Unable to create '/work/a/.git/index.lock': File exists.",
      'duckdb.duckdb.IOException: IO Error: Could not set lock on file "/work/runs.db": Conflicting lock is held in python3.11 (PID 7)',
    ],
    lookAlikes: [
      'WARNING: database is locked, retrying (attempt 2/5)',
      'the checkpoint folder is locked while writing',
      'Waiting to acquire lock on /root/.cache/x.lock ...',
    ],
    source: 'SQLite; SQLAlchemy; DVC lock.py; filelock; apt-pkg; git lockfile.c; conda; LMDB; DuckDB',
  },
  {
    id: 'licence-unavailable',
    cause: 'licence_unavailable',
    role: 'root',
    pattern:
      /\bLicen[sc]e (?:Manager Error -?\d|checkout failed|server (?:machine )?is (?:down|not responding|unreachable))|\bFlex(?:Net|lm) Licensing error\b|\bGurobiError: (?:Failed to connect to token server|No (?:Gurobi license|server licenses available)|License (?:expired|has expired)|HostID mismatch|Unable to contact)|\bCannot connect to license server\b|\bCplexSolverError: [^\n]{0,80}?\blicen[sc]e\b|\bLicensed number of users already reached\b|\bMosekException: [^\n]{0,80}?\blicen[sc]e\b|\bMSK_RES_ERR_(?:LICENSE|MISSING_LICENSE)\w*/i,
    needles: [
      'license manager error',
      'licence manager error',
      'license checkout failed',
      'licence checkout failed',
      'license server',
      'licence server',
      'licensing error',
      'gurobierror',
      'cplexsolvererror',
      'licensed number of users',
      'mosekexception',
      'msk_res_err_',
    ],
    examples: [
      'License Manager Error -15',
      'License checkout failed.',
      "gurobipy.GurobiError: Failed to connect to token server 'lic01' (port 41954)",
      'FlexNet Licensing error:-96,7. The desired vendor daemon is down.',
      'gurobipy.GurobiError: No server licenses available',
    ],
    lookAlikes: ['gurobipy.GurobiError: Model too large for size-limited license', 'license server: lic01:27000'],
    source: 'FlexNet; MATLAB; Gurobi; CPLEX; MOSEK',
  },
]

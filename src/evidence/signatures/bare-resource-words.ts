import type { Signature } from '../signature.ts'

/** Budgets that ran out, in anybody's words; asked only where no other row knows the line. */
export const bareResourceWords: readonly Signature[] = [
  {
    id: 'words-over-quota',
    cause: 'disk_quota',
    role: 'usual',
    pattern:
      /\b(?:over (?:its |your |the )?quota|quota (?:is )?(?:reached|exceeded|exhausted|used up)|(?:storage|disk|space|block|file) (?:limit|quota) (?:is |was )?(?:reached|exceeded)|exceeded (?:its|your|the) (?:\w+ ){0,2}(?:hours|allowance|allocation))\b(?![^\n]{0,80}?\b(?:metric|requests?|per (?:minute|second|day)|API|rate)\b)/i,
    needles: [
      'quota',
      'exceeded its',
      'exceeded your',
      'exceeded the',
      'limit reached',
      'limit exceeded',
      'limit is ',
      'limit was ',
    ],
    examples: [
      'user quota reached on /home: block limit',
      'Your home directory is over quota',
      'Storage limit exceeded for your session',
      'Your project has exceeded its GPU hours for this month',
    ],
    lookAlikes: ["Quota exceeded for quota metric 'Read requests' per minute", 'quota: 5 TiB'],
    source: 'plain words',
  },
  {
    id: 'words-short-write',
    cause: 'disk_full',
    role: 'usual',
    pattern: /\b\d+ requested and \d+ written\b|\bshort write\b|\bwrote only \d+ of \d+ bytes\b/i,
    needles: ['requested and', 'short write', 'wrote only'],
    examples: ['OSError: 1048576 requested and 4096 written'],
    lookAlikes: ['4096 requested, all written'],
    source: 'numpy tofile; GNU tar; plain words',
  },
  {
    id: 'words-time-budget',
    cause: 'timeout',
    role: 'usual',
    pattern: [
      /\b(?:exceeded|exceeds|reached|hit|ran over) (?:its |the |a )?(?:\w+ )?(?:wall ?(?:clock )?)?time[ -]?(?:limit|budget|out)\b/i,
      /\bwall ?time (?:limit )?(?:was |is )?(?:exceeded|reached)\b/i,
      /\btime (?:limit|budget) (?:was |is )?(?:exceeded|reached|exhausted|used up)\b/i,
      /\bran out of time\b/i,
      /\bbudget of [\d.]+ ?(?:s|sec\w*|min\w*|h|hours?)\b/i,
    ],
    needles: [
      'time limit',
      'budget of ',
      'time budget',
      'timelimit',
      'time-limit',
      'walltime',
      'wall time',
      'out of time',
      'wallclock',
      'time-budget',
      'timeout',
      'time out',
    ],
    examples: [
      'Job exceeded its time limit and was terminated',
      'Walltime exceeded',
      'evaluation exceeded the time budget',
    ],
    lookAlikes: ['time limit 3600 s', 'walltime=24:00:00'],
    source: 'plain words',
  },
]

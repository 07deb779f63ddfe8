import type { Signature } from '../signature.ts'

/** GitHub Actions, GitLab CI, Jenkins, Azure Pipelines and others: what they print when they end a job. */
export const ciRunners: readonly Signature[] = [
  {
    id: 'ci-runner-lost',
    cause: 'ci_runner_lost',
    role: 'root',
    pattern:
      /\b(?:runner|agent)\b[^\n]{0,120}\blost communication with the server\b|\bWe stopped hearing from agent\b|\bJob failed \(system failure\)|\brunner system failure\b|\bCannot contact [^\n:]{1,100}: (?:java\.|hudson\.)|\bAgent was removed\b|\bwas marked offline: Connection was broken\b/i,
    needles: [
      'lost communication with',
      'stopped hearing from',
      'system failure',
      'cannot contact ',
      'agent was removed',
      'was marked offline',
    ],
    examples: [
      'The hosted runner: GitHub Actions 8 lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.',
      'The self-hosted runner: gpu-7 lost communication with the server. Verify the machine is running and has a healthy network connection.',
      '##[error]We stopped hearing from agent gpu-7. Verify the agent machine is running and has a healthy network connection.',
      'ERROR: Job failed (system failure): pods "runner-x" not found',
    ],
    lookAlikes: ['runner is online', 'The runner has received a shutdown signal.'],
    source: 'GitHub Actions; Azure Pipelines; GitLab Runner; Jenkins',
  },
  {
    id: 'ci-runner-shutdown',
    cause: 'ci_runner_shutdown',
    role: 'root',
    pattern: /\brunner has received a shutdown signal\b|\bagent (?:has )?received (?:a )?shut ?down signal\b/i,
    needles: ['shutdown signal', 'shut down signal'],
    examples: [
      '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
    ],
    lookAlikes: ['shutdown signal handler installed'],
    source: 'GitHub Actions runner JobDispatcher',
  },
  {
    id: 'ci-job-timeout',
    cause: 'ci_job_timeout',
    role: 'root',
    pattern:
      /\bhas exceeded the maximum execution time of \d|\bThe (?:action|job|step)\b[^\n]{0,200} has timed out after \d+ minutes?\b|\bran longer than the maximum time of \d+ minutes?\b|\bJob failed: execution took longer than \S|\bexceeded the maximum time limit for jobs\b|\bBuild timed out \(after \d|\bCancelling nested steps due to timeout\b|\bToo long with no output \(exceeded\b|\bcould not run to completion because the timeout was exceeded\b/i,
    needles: [
      'maximum execution time',
      'has timed out after',
      'the maximum time',
      'execution took longer',
      'build timed out',
      'nested steps due to',
      'too long with no output',
      'the timeout was exceeded',
    ],
    examples: [
      'The job running on runner GitHub Actions 3 has exceeded the maximum execution time of 360 minutes.',
      "##[error]The action 'Train' has timed out after 60 minutes.",
      'ERROR: Job failed: execution took longer than 1h0m0s seconds',
      'Cancelling nested steps due to timeout',
      'Too long with no output (exceeded 10m0s): context deadline exceeded',
    ],
    lookAlikes: ['timeout-minutes: 360', 'maximum execution time: 360 minutes', 'The operation was canceled.'],
    source: 'GitHub Actions; Azure Pipelines; GitLab Runner; Jenkins; CircleCI; Travis CI',
  },
  {
    id: 'ci-cancelled',
    cause: 'cancelled',
    role: 'usual',
    pattern:
      /^(?:##\[error\]|Error: )?The (?:operation|run|workflow run) was cancell?ed(?:\.| by )|\bCanceling since a higher priority waiting request\b|^(?:ERROR: )?Job failed: canceled\b|\bYour build was canceled\b|^Aborted by [\w@. -]{1,80}$/,
    needles: ['was cancel', 'canceling since', 'job failed: cancel', 'aborted by '],
    examples: [
      '##[error]The operation was canceled.',
      "Canceling since a higher priority waiting request for 'train-main' exists",
      'ERROR: Job failed: canceled',
      'Aborted by jane doe',
    ],
    lookAlikes: ['asyncio task was cancelled', 'The upload was canceled.'],
    source: 'GitHub Actions runner; GitLab Runner; Jenkins; Travis CI',
  },
]

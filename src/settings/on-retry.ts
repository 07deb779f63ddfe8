import type { BetweenScript } from '../domain/own-policy.ts'

/** How long a script between two attempts may take, unless the policy says otherwise. */
export const onRetryMs = 300_000

/** A script to run between two attempts, when nothing is said about its time. */
export const onRetryScript = (script: string): BetweenScript => ({ script, timeoutMs: onRetryMs })

import type { Cause } from '../domain/causes/index.ts'
import type { Action } from '../domain/own-policy.ts'

type Wait = Required<Pick<Action, 'delayMs' | 'backoff' | 'jitter'>>

/** A server that was restarted, a link that flapped: soon back, or not for a while. 2 s, 6 s, 18 s, less up to a half. */
const connection: Wait = { delayMs: 2_000, backoff: 3, jitter: 0.5 }
/** Who refuses because many ask is not to be asked by all of them at once again. Up to 10 s, 20 s, 40 s. */
const overload: Wait = { delayMs: 10_000, backoff: 2, jitter: 1 }
/** Limits are counted by the minute at least, so some of it is waited in any case. 30 s, 60 s, 120 s, less up to a half. */
const rateLimit: Wait = { delayMs: 30_000, backoff: 2, jitter: 0.5 }

/** Causes that are not retried at once: what passes by itself takes a moment to do so. */
export const knownWaits: Readonly<Partial<Record<Cause, Wait>>> = {
  connection_refused: connection,
  connection_reset: connection,
  connection_timed_out: connection,
  no_route_to_host: connection,
  network_unreachable: connection,
  dns_failure: connection,
  tls_failure: connection,
  proxy_failure: connection,
  http_timeout: connection,
  hub_unreachable: connection,
  package_index_unreachable: connection,
  tracker_unreachable: connection,
  upload_failed: connection,
  service_unavailable: overload,
  rate_limited: rateLimit,
}

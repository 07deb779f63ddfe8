import type { CauseText } from './cause-text.ts'

/** Networks and the services behind them. */
export const networkCauses = {
  connection_refused: {
    class: 'infrastructure',
    retry: 'yes',
    title: 'a connection was refused',
    suggestion: 'Check that the server runs and listens on the address and port in the message (`curl -v URL`).',
  },
  connection_reset: {
    class: 'infrastructure',
    retry: 'yes',
    title: 'a connection was reset',
    suggestion:
      "A network or server fault: running it again mostly helps; otherwise look at the server's log at that minute.",
  },
  no_route_to_host: {
    class: 'infrastructure',
    retry: 'yes',
    title: 'there is no route to the host',
    suggestion: 'Check address, firewall and VPN of the runner (`ip route get ADDRESS`).',
  },
  network_unreachable: {
    class: 'infrastructure',
    retry: 'yes',
    title: 'the network is unreachable',
    suggestion:
      'Check the network of the runner; when it has none on purpose, provide the files beforehand and set `HF_HUB_OFFLINE=1`.',
  },
  dns_failure: {
    class: 'infrastructure',
    retry: 'yes',
    title: 'a host name could not be resolved',
    suggestion: 'Check the name and the resolver of the runner (`getent hosts NAME`).',
  },
  service_unavailable: {
    class: 'infrastructure',
    retry: 'yes',
    title: 'a service answered with a server error',
    suggestion:
      'Look at the status page of the service; cache what is downloaded so that the training does not depend on it.',
  },
  rate_limited: {
    class: 'infrastructure',
    retry: 'yes',
    title: 'a service limited the rate of requests',
    suggestion: 'Wait, log in with a token (`HF_TOKEN`), and cache downloads so that the ranks do not all ask at once.',
  },
} as const satisfies Record<string, CauseText>

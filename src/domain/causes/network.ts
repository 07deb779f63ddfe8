import type { CauseText } from './cause-text.ts'

/** Networks, the services behind them, and storage that is reached through them. */
export const networkCauses = {
  connection_refused: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'a connection was refused',
    suggestion: 'Check that the server runs and listens on the address and port in the message (`curl -v URL`).',
  },
  connection_reset: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'a connection was reset or closed halfway',
    suggestion:
      "A network or server fault: running it again mostly helps; otherwise look at the server's log at that minute.",
  },
  connection_timed_out: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'a connection could not be made in time',
    suggestion:
      'Nothing answered at the address in the message: check firewall and VPN (`nc -vz HOST PORT`), then again.',
  },
  no_route_to_host: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'there is no route to the host',
    suggestion: 'Check address, firewall and VPN of the runner (`ip route get ADDRESS`).',
  },
  network_unreachable: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the network is unreachable',
    suggestion:
      'Check the network of the runner; when it has none on purpose, provide the files beforehand and set `HF_HUB_OFFLINE=1`.',
  },
  dns_failure: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'a host name could not be resolved',
    suggestion: 'Check the name and the resolver of the runner (`getent hosts NAME`).',
  },
  tls_failure: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'a secure connection could not be made',
    suggestion:
      'Look at the certificate (`openssl s_client -connect HOST:443`), the clock (`date`) and, behind a company proxy, set `REQUESTS_CA_BUNDLE` and `SSL_CERT_FILE` to its CA.',
  },
  proxy_failure: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the proxy refused or did not answer',
    suggestion: 'Check `HTTPS_PROXY` and its credentials, and put hosts that need no proxy into `NO_PROXY`.',
  },
  http_timeout: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'a service did not answer in time',
    suggestion:
      'Run it again; when it stays slow, raise the client timeout (`HF_HUB_DOWNLOAD_TIMEOUT=60`) or fetch the files in a step before.',
  },
  service_unavailable: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'a service answered with a server error',
    suggestion:
      'Look at the status page of the service; cache what is downloaded so that the training does not depend on it.',
  },
  rate_limited: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'a service limited the rate of requests',
    suggestion: 'Wait, log in with a token (`HF_TOKEN`), and cache downloads so that the ranks do not all ask at once.',
  },
  clock_skewed: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'the clocks of two machines differ too much, or a signed request waited too long',
    suggestion:
      'Look at the clock (`timedatectl`, `chronyc tracking`) and set it right; when a slow link let signed requests wait, transfer fewer files at once (`dvc pull -j 1`).',
  },
  hub_unreachable: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the model hub could not be reached',
    suggestion:
      'Run it again; on machines without internet fetch the files beforehand (`hf download REPO`) and set `HF_HUB_OFFLINE=1`.',
  },
  upload_failed: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'results could not be uploaded',
    suggestion: 'Repeat the upload and not the training: the files are still on the machine unless it was cleaned.',
  },
  shared_filesystem_fault: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'a shared or mounted file system stopped answering',
    suggestion:
      'Check the mount (`mountpoint PATH`, `dmesg | tail`) and mount it again; put locks and temporary files on a local disk (`TMPDIR`).',
  },
  file_lock_failed: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'a file could not be locked',
    suggestion:
      'The file system has no working locks, or another process has the file open: set `HDF5_USE_FILE_LOCKING=FALSE` or use a local disk.',
  },
  licence_unavailable: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'no licence could be had',
    suggestion:
      'Check the licence server (`lmutil lmstat -a`), how many licences are taken, and their date; run again when one is free.',
  },
  disk_io_error: {
    class: 'infrastructure',
    outlook: 'recurrent',
    title: 'a disk or mount could not be read or written',
    suggestion:
      'Use another machine and look at this one (`dmesg | grep -i "i/o error"`, `smartctl -a DEV`); do not trust files written there.',
  },
  read_only_filesystem: {
    class: 'infrastructure',
    outlook: 'permanent',
    title: 'the file system is read-only',
    suggestion:
      'When the kernel remounted it (`dmesg | grep -i read-only`), the disk is failing; otherwise write elsewhere (`HF_HOME`, `TMPDIR`, the output directory).',
  },
  node_crash: {
    class: 'infrastructure',
    outlook: 'transient',
    title: 'the machine crashed or its hardware is faulty',
    suggestion: 'Use another machine; report this one with the end of `dmesg` or `journalctl -k -b -1`.',
  },
} as const satisfies Record<string, CauseText>

import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** Where a fault can be put: the methods of the service, and the transfers to and from the blob store. */
export type FaultPoint =
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'ListArtifacts'
  | 'GetSignedArtifactURL'
  | 'DeleteArtifact'
  | 'UploadBlob'
  | 'DownloadBlob'

/**
 * What goes wrong. After `delayMs` the first of these that is given happens: `never` answers nothing and keeps the
 * connection, `destroy` breaks it, `status` answers an error. With none of them the request is served, late.
 */
export interface Fault {
  /** How many requests it strikes; all that come when left out. */
  readonly count?: number
  readonly delayMs?: number
  readonly never?: boolean
  readonly destroy?: boolean
  readonly status?: number
  /** The error is a web page, as from a gateway, instead of the service's JSON. */
  readonly html?: boolean
}

/** The faults in force. */
export interface Faults {
  readonly set: (point: FaultPoint, fault: Fault) => void
  readonly clear: () => void
  /** Lets a fault strike this request; false when the request is still to be served. */
  readonly strike: (point: FaultPoint, request: IncomingMessage, response: ServerResponse) => Promise<boolean>
}

/** Starts with no faults. */
export function createFaults(): Faults {
  const faults = new Map<FaultPoint, { readonly fault: Fault; left: number }>()
  return {
    set: (point, fault) => void faults.set(point, { fault, left: fault.count ?? Number.POSITIVE_INFINITY }),
    clear: () => faults.clear(),
    strike: async (point, request, response) => {
      const entry = faults.get(point)
      if (entry === undefined || entry.left <= 0) return false
      entry.left--
      return inflict(entry.fault, request, response)
    },
  }
}

async function inflict(fault: Fault, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (fault.delayMs !== undefined) await wait(fault.delayMs, undefined, { ref: false })
  if (fault.never) return true
  if (fault.destroy) {
    request.socket.destroy()
    return true
  }
  if (fault.status === undefined) return false
  const [type, body] = fault.html
    ? ['text/html', '<html><body><h1>Bad gateway</h1></body></html>']
    : ['application/json', JSON.stringify({ code: 'internal', msg: 'injected fault' })]
  // The body of the request is not read; the connection cannot be used again.
  response.writeHead(fault.status, { 'content-type': type, connection: 'close' }).end(body)
  return true
}

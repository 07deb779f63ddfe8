import { createServer, request as forwardRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { type Artifacts, type Call, type Caller, failed, type Method, type Reply } from './artifacts.ts'
import type { BlobStore } from './blob-store.ts'
import type { FaultPoint, Faults } from './faults.ts'
import { readToken } from './token.ts'

/** A request that reached the service; blobs are logged without their bytes. */
export interface ServiceRequest {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly method: string
  readonly path: string
  readonly point: FaultPoint | undefined
  readonly userAgent: string | undefined
  readonly body: Call | undefined
}

/** A server on a free port of the loopback interface; `close` breaks what is still connected. */
export interface RunningServer {
  /** Without a slash at the end. */
  readonly origin: string
  readonly close: () => Promise<void>
}

interface Parts {
  readonly artifacts: Artifacts
  readonly store: BlobStore
  readonly faults: Faults
  readonly requests: ServiceRequest[]
}

const METHOD_PATH = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/

/** Answers one request to the service: a call of the artifact protocol, or a transfer to or from the blob store. */
export async function serve(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { artifacts, store, faults, requests } = parts
  const { method = '', url: path = '', headers } = request
  const isTransfer = path.startsWith(store.pathPrefix)
  const point = isTransfer ? transferPoint(method) : callPoint(path, artifacts)
  const body = isTransfer ? undefined : toCall(await text(request))
  requests.push({ at: Date.now(), method, path, point, userAgent: headers['user-agent'], body })
  if (point !== undefined && (await faults.strike(point, request, response))) return
  if (isTransfer) await forward(request, response, store.origin)
  else reply(response, await answer(artifacts.methods.get(point ?? ''), headers.authorization, body))
}

/** Starts a server; an error in the handler becomes a 500 and fails nothing else. */
export async function listen(
  handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    handler(request, response).catch((error) => {
      if (response.headersSent) response.destroy()
      else reply(response, failed(500, 'internal', String(error)))
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Sends an answer as JSON. */
export function reply(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function transferPoint(method: string): FaultPoint {
  return method === 'PUT' ? 'UploadBlob' : 'DownloadBlob'
}

function callPoint(path: string, { methods }: Artifacts): FaultPoint | undefined {
  const name = METHOD_PATH.exec(path)?.[1] ?? ''
  return methods.has(name) ? (name as FaultPoint) : undefined
}

async function answer(
  method: Method | undefined,
  authorization: string | undefined,
  call: Call | undefined,
): Promise<Reply> {
  if (method === undefined || call === undefined) return failed(404, 'bad_route', 'no such method, or no JSON')
  const caller = readToken(authorization)
  if (caller === undefined) return failed(401, 'unauthenticated', 'no runtime token')
  return isOwn(call, caller) ? method(caller, call) : failed(403, 'permission_denied', 'the token is of another job')
}

function isOwn(call: Call, { run, job }: Caller): boolean {
  return call.workflow_run_backend_id === run && call.workflow_job_run_backend_id === job
}

function toCall(json: string): Call | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? (value as Call) : undefined
  } catch {
    return undefined
  }
}

/** Passes a transfer on unchanged. The signature in its query does not cover the host, so azurite accepts it. */
function forward(request: IncomingMessage, response: ServerResponse, origin: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const { method, headers } = request
    const onward = forwardRequest(origin + request.url, { method, headers, agent: false }, (incoming) => {
      response.writeHead(incoming.statusCode ?? 502, incoming.headers)
      pipeline(incoming, response).then(resolve, reject)
    })
    pipeline(request, onward).catch(reject)
  })
}

import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { getProxyForUrl } from 'proxy-from-env'
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici'
import type { Cause } from '../../domain/causes/index.ts'
import type { DatasetSpec } from '../../domain/dataset.ts'
import { reasonOf } from '../../domain/reason.ts'
import { shownAddress } from '../../evidence/shown-address.ts'
import { standIn, standInBytes } from '../../evidence/stand-ins.ts'
import { standInProblem } from './local-files.ts'
import { type Problem, wrongSize } from './problems.ts'

/** How long to wait, and between which tries. */
export interface Patience {
  readonly connectMs: number
  /** For an answer, and then for each next piece of it. */
  readonly silenceMs: number
  readonly betweenTriesMs: readonly number[]
}

/** A server that restarts is back after it; one that is down costs less than a minute. */
export const usualPatience: Patience = { connectMs: 10_000, silenceMs: 30_000, betweenTriesMs: [1_000, 4_000] }

/** What an address showed. */
export interface RemoteLook {
  readonly problems: readonly Problem[]
  readonly checked: 'sha256' | 'size' | 'presence' | 'unchanged'
  readonly bytes: number
  /** What tells this version of it from another; null when the server says nothing about that. */
  readonly version: string | null
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Dispatcher.ResponseData['body']
}

const maxRedirects = 10

/**
 * Asks for an address, and with a checksum reads all of it, once.
 * @param known the version that was right before an earlier attempt
 * @param onBytes told how much has come
 */
export async function lookAtAddress(
  spec: DatasetSpec & { readonly url: string },
  known: string | null,
  { stop, patience, onBytes }: { stop: AbortSignal; patience: Patience; onBytes: (count: number) => void },
): Promise<RemoteLook> {
  const file = shownAddress(spec.url)
  for (let tries = 0; ; tries++) {
    const waitMs = patience.betweenTriesMs[tries]
    const found = await lookOnce(spec, known, stop, patience, onBytes).catch((error: unknown): RemoteLook => {
      stop.throwIfAborted()
      return failed({ cause: 'dataset_unreachable', file, text: `it cannot be reached: ${whyUnreachable(error)}` })
    })
    const mayPass = found.problems.some(
      ({ cause }) => cause === 'dataset_unreachable' || cause === 'dataset_server_error',
    )
    if (!mayPass || waitMs === undefined) return found
    await sleep(waitMs, undefined, { signal: stop }).catch(() => stop.throwIfAborted())
  }
}

const failed = (problem: Problem): RemoteLook => ({ problems: [problem], checked: 'presence', bytes: 0, version: null })

async function lookOnce(
  spec: DatasetSpec & { readonly url: string },
  known: string | null,
  stop: AbortSignal,
  patience: Patience,
  onBytes: (count: number) => void,
): Promise<RemoteLook> {
  const file = shownAddress(spec.url)
  const agents: Dispatcher[] = []
  const ask = (method: 'HEAD' | 'GET') => follow(spec.url, method, stop, patience, agents)
  try {
    // An address that is signed for GET refuses HEAD, and some servers do not know it.
    let answer = await ask('HEAD')
    if (answer.status >= 400) answer = await ask('GET')
    const problem = statusProblem(answer.status, file)
    if (problem !== null) return failed(problem)
    const version = versionOf(answer)
    if (known !== null && version === known)
      return { problems: [], checked: 'unchanged', bytes: lengthOf(answer) ?? 0, version }
    const page = pageProblem(answer, file)
    if (page !== null) return failed(page)
    const length = lengthOf(answer)
    if (spec.size !== undefined && length !== null && length !== spec.size)
      return failed(wrongSize(file, spec.size, length))
    if (spec.sha256 === undefined) {
      const checked = spec.size !== undefined && length !== null ? 'size' : 'presence'
      return { problems: [], checked, bytes: length ?? 0, version }
    }
    return { ...(await readAll(spec, await ask('GET'), file, onBytes)), version }
  } finally {
    await Promise.all(agents.map((agent) => agent.destroy()))
  }
}

async function follow(
  start: string,
  method: 'HEAD' | 'GET',
  stop: AbortSignal,
  patience: Patience,
  agents: Dispatcher[],
): Promise<Answer> {
  let url = start
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const proxy = getProxyForUrl(url)
    const options = {
      connect: { timeout: patience.connectMs },
      headersTimeout: patience.silenceMs,
      bodyTimeout: patience.silenceMs,
    }
    const dispatcher = proxy === '' ? new Agent(options) : new ProxyAgent({ ...options, uri: proxy })
    agents.push(dispatcher)
    const { statusCode, headers, body } = await request(url, {
      method,
      dispatcher,
      signal: stop,
      // Sizes and checksums are of the file as it is.
      headers: { 'user-agent': 'ml-run', 'accept-encoding': 'identity' },
    })
    // Nobody listens to a connection that is given up.
    body.on('error', () => {})
    const location = statusCode >= 300 && statusCode < 400 ? headers.location : undefined
    if (typeof location !== 'string') return { status: statusCode, headers, body }
    url = new URL(location, url).href
    if (!/^https?:$/.test(new URL(url).protocol)) throw new Error(`it redirects to ${shownAddress(url)}`)
  }
  throw new Error(`it redirects more than ${maxRedirects} times`)
}

function statusProblem(status: number, file: string): Problem | null {
  if (status >= 200 && status < 300) return null
  const problem = (cause: Cause, what: string): Problem => ({
    cause,
    file,
    text: `the server answers ${status}: ${what}`,
    expected: '200',
    actual: String(status),
  })
  if (status === 401 || status === 407) return problem('credentials_invalid', 'it wants credentials')
  if (status === 403) return problem('data_access_denied', 'access is denied, or a signed address has expired')
  if (status === 404 || status === 410) return problem('object_not_found', 'there is nothing at this address')
  if (status === 408 || status === 429 || status >= 500)
    return problem('dataset_server_error', 'it cannot serve it now')
  return problem('dataset_unreachable', 'it does not serve it')
}

function pageProblem({ headers }: Answer, file: string): Problem | null {
  const type = String(headers['content-type'] ?? '')
  const isWanted = /\.[sx]?html?$/i.test(new URL(file).pathname)
  return /^text\/html\b/i.test(type) && !isWanted
    ? { cause: 'dataset_is_web_page', file, text: `the server sends a web page (${type})`, actual: type }
    : null
}

/** Hashes the body as it comes; nothing is kept. */
async function readAll(
  spec: DatasetSpec,
  answer: Answer,
  file: string,
  onBytes: (count: number) => void,
): Promise<RemoteLook> {
  const problem = statusProblem(answer.status, file)
  if (problem !== null) return failed(problem)
  const hash = createHash('sha256')
  let [bytes, head] = [0, Buffer.alloc(0)]
  for await (const chunk of answer.body as AsyncIterable<Buffer>) {
    if (head.length < standInBytes) head = Buffer.concat([head, chunk.subarray(0, standInBytes - head.length)])
    hash.update(chunk)
    bytes += chunk.length
    onBytes(chunk.length)
  }
  const actual = hash.digest('hex')
  const expected = spec.sha256?.toLowerCase()
  const standing = standInProblem(standIn(head, bytes, new URL(file).pathname), file)
  if (actual !== expected && standing !== null) return failed(standing)
  if (spec.size !== undefined && bytes !== spec.size) return failed(wrongSize(file, spec.size, bytes))
  if (actual === expected) return { problems: [], checked: 'sha256', bytes, version: null }
  const text = `its sha256 is ${actual}, expected is ${expected}`
  return failed({ cause: 'dataset_checksum_mismatch', file, text, expected: expected ?? '', actual })
}

function lengthOf({ headers }: Answer): number | null {
  const length = Number(headers['content-length'] ?? Number.NaN)
  return Number.isSafeInteger(length) && headers['content-encoding'] === undefined ? length : null
}

function versionOf({ headers }: Answer): string | null {
  const { etag, 'last-modified': changed, 'content-length': length } = headers
  return etag === undefined && changed === undefined ? null : JSON.stringify([etag, changed, length])
}

const words: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host name is not known (ENOTFOUND)',
  EAI_AGAIN: 'its host name could not be looked up (EAI_AGAIN)',
  ECONNREFUSED: 'the connection is refused (ECONNREFUSED)',
  ECONNRESET: 'the connection was reset (ECONNRESET)',
  UND_ERR_CONNECT_TIMEOUT: 'the connection takes too long',
  UND_ERR_HEADERS_TIMEOUT: 'there is no answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stops before its end',
  UND_ERR_SOCKET: 'the server closed the connection',
}

function whyUnreachable(error: unknown): string {
  const code = (error as { code?: string }).code ?? ''
  return words[code] ?? (reasonOf(error) || code)
}

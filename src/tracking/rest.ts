import { request as httpRequest, type RequestOptions } from 'node:http'

/** How to reach a server. */
export interface RestOptions {
  readonly headers: Readonly<Record<string, string>>
  /** True to believe any certificate. */
  readonly insecure: boolean
  /** Certificates in PEM to believe instead of the usual ones; null for those. */
  readonly ca: string | null
}

/** Asks a server, and gives the JSON object that it answers. Throws, in words for people, when it does anything else. */
export type Request = (
  method: 'GET' | 'POST',
  url: string,
  body: object | null,
  options: RestOptions,
) => Promise<Record<string, unknown>>

const maxAnswerBytes = 16 * 1024 * 1024
const maxQuoteChars = 200

/**
 * Makes requests that all end when the signal says so.
 * Of Node.js itself and not `fetch`, which takes no certificates of the user's own.
 */
export const requestUntil =
  (signal: AbortSignal): Request =>
  async (method, url, body, { headers, insecure, ca }) => {
    const content = body === null ? null : JSON.stringify(body)
    const options: RequestOptions & { rejectUnauthorized?: boolean; ca?: string } = {
      method,
      signal,
      headers: {
        ...headers,
        accept: 'application/json',
        ...(content === null
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) }),
      },
      ...(insecure ? { rejectUnauthorized: false } : {}),
      ...(ca === null ? {} : { ca }),
    }
    const send = url.startsWith('https:') ? (await import('node:https')).request : httpRequest
    const { status, text } = await answerOf(send, url, options, content)
    const value = jsonOf(text)
    if (status !== 200) throw new Error(`it answers ${status}${saidBy(value)}`)
    if (value === null) throw new Error('it answers what is no JSON; is this the address of its API?')
    return value
  }

function answerOf(
  send: typeof httpRequest,
  url: string,
  options: RequestOptions,
  content: string | null,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const sent = send(url, options, (response) => {
      const chunks: Buffer[] = []
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > maxAnswerBytes) sent.destroy(new Error(`it answers more than ${maxAnswerBytes} bytes`))
        else chunks.push(chunk)
      })
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }))
    })
    sent.on('error', reject)
    sent.end(content ?? undefined)
  })
}

function jsonOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

/** MLflow says in `message` what is wrong. */
function saidBy(value: Record<string, unknown> | null): string {
  const message = value?.message
  return typeof message === 'string' && message !== '' ? ` (${message.slice(0, maxQuoteChars)})` : ''
}

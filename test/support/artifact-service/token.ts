import type { Caller } from './artifacts.ts'

const SCOPE = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/

/** Makes a runtime token; nobody checks its signature, the client reads only the scope. */
export function createToken({ run, job }: Caller): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  return [encode({ alg: 'none', typ: 'JWT' }), encode({ scp: `Actions.Results:${run}:${job}` }), 'unsigned'].join('.')
}

/** Reads whom an Authorization header speaks for; undefined when it holds no token of ours. */
export function readToken(header: string | undefined): Caller | undefined {
  const payload = /^Bearer [^.]+\.([^.]+)\./.exec(header ?? '')?.[1]
  if (payload === undefined) return undefined
  try {
    const { scp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { readonly scp?: unknown }
    const [, run, job] = SCOPE.exec(String(scp)) ?? []
    return run === undefined || job === undefined ? undefined : { run, job }
  } catch {
    return undefined
  }
}

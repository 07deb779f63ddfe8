import { once } from 'node:events'
import { createServer } from 'node:net'

/** A number from 0 up to 1. */
export const chance = (): number => Math.random()

/**
 * Eight hexadecimal digits that hardly anybody else draws; nothing that must stay secret.
 * Not by node:crypto: every start would pay for loading it.
 */
export const uniqueDigits = (): string =>
  Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0')

/** A TCP port that nothing listened on a moment ago; 0, which lets a program choose itself, where none can be had. */
export async function freePort(): Promise<number> {
  const server = createServer()
  try {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  } catch {
    return 0
  } finally {
    server.close()
  }
}

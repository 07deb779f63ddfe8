import { appendFileSync, closeSync, openSync, readSync, statSync } from 'node:fs'

/** How long a file is; 0 when it is not there. */
export const sizeOf = (path: string | undefined): number =>
  path === undefined ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0)

/** What was written last may have no end, and what is added must not become part of it. */
export function endLastLine(path: string | undefined): void {
  const size = sizeOf(path)
  if (path === undefined || size === 0) return
  const file = openSync(path, 'r')
  try {
    const last = Buffer.alloc(1)
    readSync(file, last, 0, 1, size - 1)
    if (last[0] !== 0x0a) appendFileSync(path, '\n')
  } finally {
    closeSync(file)
  }
}

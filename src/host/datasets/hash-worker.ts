/** What a worker is given at its start. */
export interface HashWork {
  /** A number of 64 bits for all workers: bytes read so far. */
  readonly read: SharedArrayBuffer
}

/** What a worker answers to a path. */
export type HashAnswer =
  | { readonly sha256: string; readonly size: number }
  | { readonly code: string; readonly message: string }

/**
 * The whole program of a worker. Its text is given to a thread, so that bundles need no file for it: it may name nothing
 * from outside itself.
 */
export function hashWorker(): void {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads')
  const { closeSync, openSync, readSync } = process.getBuiltinModule('node:fs')
  const { createHash } = process.getBuiltinModule('node:crypto')
  const read = new BigInt64Array((workerData as HashWork).read)
  // Stays in the cache of a core between the copy and the hash.
  const buffer = Buffer.allocUnsafe(256 * 1024)
  const hashOf = (path: string): HashAnswer => {
    const file = openSync(path, 'r')
    try {
      const hash = createHash('sha256')
      let size = 0
      for (;;) {
        const count = readSync(file, buffer, 0, buffer.length, null)
        if (count === 0) return { sha256: hash.digest('hex'), size }
        hash.update(count === buffer.length ? buffer : buffer.subarray(0, count))
        size += count
        Atomics.add(read, 0, BigInt(count))
      }
    } finally {
      closeSync(file)
    }
  }
  parentPort?.on('message', (path: string) => {
    let answer: HashAnswer
    try {
      answer = hashOf(path)
    } catch (error) {
      const { code = '', message = '' } = error as { code?: string; message?: string }
      answer = { code, message }
    }
    parentPort.postMessage(answer)
  })
}

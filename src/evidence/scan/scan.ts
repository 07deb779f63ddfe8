import { scanModule } from './module.ts'

/** The search, and the memory that it works on; scan.as says what its parts do. Places are offsets into `bytes`. */
export interface Scan {
  readonly bytes: Uint8Array
  readonly placed: number
  readonly copied: number
  readonly free: number
  readonly find: (from: number, to: number, onDemand: boolean) => number
  readonly collect: (from: number, to: number, out: number) => number
  readonly lineStart: (from: number, within: number) => number
  readonly lineEnd: (within: number, to: number) => number
  readonly lineFeeds: (from: number, to: number) => number
  readonly countOrdinary: (from: number, to: number, times: number) => void
  readonly add: (needle: number, text: number, length: number, number: number, kind: number, entry: number) => number
}

type Place = { readonly value: number }
type Exports = Omit<Scan, 'bytes' | 'placed' | 'copied' | 'free'> & Record<'placed' | 'copied' | 'free', Place>

// What is used of it; its types come with those of browsers only.
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Exports }
}

/** Without its needles; more than a new process ever starts with. */
const fixedBytes = 1024 * 1024
const pageBytes = 64 * 1024

/**
 * A search with a memory of its own.
 * @param freeBytes for the needles
 */
export function newScan(freeBytes: number): Scan {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((fixedBytes + freeBytes) / pageBytes) })
  const module = new WebAssembly.Module(Buffer.from(scanModule, 'base64'))
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  const { placed, copied, free } = exports
  return {
    ...exports,
    bytes: new Uint8Array(memory.buffer),
    placed: placed.value,
    copied: copied.value,
    free: free.value,
  }
}

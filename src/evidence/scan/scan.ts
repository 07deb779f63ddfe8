import { scanModule } from './module.ts'

/** The inner loops of the search; scan.as says what they do. Places are offsets into `bytes`. */
export interface Scan {
  readonly bytes: Uint8Array
  readonly next: (table: number, from: number, to: number) => number
  readonly lineFeeds: (from: number, to: number) => number
}

// What is used of it; its types come with those of browsers only.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
  ) => {
    readonly exports: Omit<Scan, 'bytes'> & { readonly memory: { readonly buffer: ArrayBuffer } }
  }
}

/** Loops with a memory of their own. */
export function newScan(): Scan {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(scanModule, 'base64')))
  return { bytes: new Uint8Array(exports.memory.buffer), next: exports.next, lineFeeds: exports.lineFeeds }
}

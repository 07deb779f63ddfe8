import { main } from 'assemblyscript/asc'

/** The module of WebAssembly that AssemblyScript makes of a source text. Throws what the compiler says of mistakes. */
export async function compileScan(source: string): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const args = ['scan.ts', '--outFile', 'scan.wasm', '-O3', '--enable', 'simd', '--runtime', 'stub', '--noAssert']
  const { error, stderr } = await main([...args, '--importMemory'], {
    readFile: (name) => (name === 'scan.ts' ? source : null),
    writeFile: (name, content) => {
      files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content)
    },
    listFiles: () => [],
  })
  const made = files.get('scan.wasm')
  if (error !== null || made === undefined) throw new Error(`src/evidence/scan/scan.as: ${stderr.toString()}`)
  return made
}

import { runProgram } from '../programs.ts'

// Not the library that packed it: an archive counts as whole when another implementation reads it, checksums included.
const UNPACK = `
import base64, io, json, sys, zipfile
archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
names = [name for name in archive.namelist() if not name.endswith("/")]
json.dump({name: base64.b64encode(archive.read(name)).decode() for name in names}, sys.stdout)
`

/** Reads a zip archive whole, with Python's zipfile; rejects when it is damaged. */
export async function unpack(archive: Buffer): Promise<Map<string, Buffer>> {
  const { code, stdout, stderr } = await runProgram('python3', ['-I', '-c', UNPACK], { input: archive })
  if (code !== 0) throw new Error(`not a readable zip archive: ${stderr}`)
  const files = JSON.parse(stdout.toString()) as Record<string, string>
  return new Map(Object.entries(files).map(([name, base64]) => [name, Buffer.from(base64, 'base64')]))
}

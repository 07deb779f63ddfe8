import { type Bytes, NotWhole } from './bytes.ts'

const maxHeaderBytes = 100_000_000
const bitsOf: Readonly<Record<string, number>> = { BOOL: 8, F8_E4M3: 8, F8_E5M2: 8, F8_E8M0: 8, BF16: 16 }

/** Its header, and that the tensors fill the file without gaps to its last byte, as the format demands. @throws {NotWhole} */
export async function checkSafetensors(bytes: Bytes): Promise<void> {
  const length = Number((await bytes.read(0, 8)).readBigUInt64LE())
  if (length > maxHeaderBytes) throw new NotWhole('it is damaged: its header cannot be so long')
  const header = parsed((await bytes.read(8, length)).toString('utf8'))
  const tensors = Object.entries(header)
    .filter(([name]) => name !== '__metadata__')
    .map(([name, value]) => ({ name, ...placeOf(name, value) }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let at = 0
  for (const { name, start, end, size } of tensors) {
    if (start !== at || end < start) throw new NotWhole(`it is damaged: the place of ${name} is wrong`)
    if (size !== undefined && size !== end - start) throw new NotWhole(`it is damaged: ${name} does not fit its shape`)
    at = end
  }
  const expected = 8 + length + at
  if (bytes.size < expected) throw new NotWhole(`it is truncated: ${bytes.size} bytes instead of ${expected}`)
  if (bytes.size > expected) throw new NotWhole(`it is damaged: ${bytes.size} bytes instead of ${expected}`)
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Said below.
  }
  throw new NotWhole('its header is damaged: it is no JSON')
}

function placeOf(name: string, value: unknown) {
  const { dtype, shape, data_offsets: offsets } = (value ?? {}) as Record<string, unknown>
  if (
    !Array.isArray(offsets) ||
    !Array.isArray(shape) ||
    typeof dtype !== 'string' ||
    !offsets.every(Number.isSafeInteger)
  )
    throw new NotWhole(`its header is damaged: ${name} has no place`)
  const bits = bitsOf[dtype] ?? Number(/^[FIUC](\d+)$/.exec(dtype)?.[1] ?? Number.NaN)
  const size = (bits / 8) * shape.reduce((product: number, side: number) => product * side, 1)
  return { start: Number(offsets[0]), end: Number(offsets[1]), size: Number.isInteger(size) ? size : undefined }
}

/** How a file of NumPy begins. */
export const numpyMagic = Buffer.from('\x93NUMPY', 'latin1')

/** Its header, and the length that follows from it; false when its elements are Python objects. @throws {NotWhole} */
export async function checkNumpy(bytes: Bytes): Promise<boolean> {
  const fixed = await bytes.read(0, 12)
  const isFirstVersion = fixed[6] === 1
  const length = isFirstVersion ? fixed.readUInt16LE(8) : fixed.readUInt32LE(8)
  const start = isFirstVersion ? 10 : 12
  const header = (await bytes.read(start, length)).toString('latin1')
  const shape = /'shape':\s*\(([^)]*)\)/.exec(header)?.[1]
  if (shape === undefined || !header.includes("'descr'")) throw new NotWhole('its header is damaged')
  const [, kind, digits] = /'descr':\s*'[<>|=]?([a-zA-Z])(\d+)/.exec(header) ?? []
  if (kind === undefined || kind === 'O') return false
  const elements = shape
    .split(',')
    .filter((side) => side.trim() !== '')
    .reduce((product, side) => product * Number(side), 1)
  const expected = start + length + elements * Number(digits) * (kind === 'U' ? 4 : 1)
  if (bytes.size < expected) throw new NotWhole(`it is truncated: ${bytes.size} bytes instead of ${expected}`)
  return true
}

/** How a file of HDF5 begins, or what follows a user's block in it. */
export const hdfMagic = Buffer.from('\x89HDF\r\n\x1a\n', 'latin1')

/** Its superblock, which says where the file ends. @throws {NotWhole} */
export async function checkHdf(bytes: Bytes, start: number): Promise<void> {
  const block = await bytes.read(start, Math.min(128, bytes.size - start))
  const version = block[8] ?? 0
  const isOld = version < 2
  const width = block[isOld ? 13 : 9] ?? 0
  if (version > 3 || ![4, 8].includes(width)) throw new NotWhole('its superblock is damaged')
  // An old one has the address of its free space in between, a new one that of its extension.
  const at = (isOld ? (version === 0 ? 24 : 28) : 12) + 2 * width
  if (at + width > block.length) throw new NotWhole(`it is truncated: it ends after ${bytes.size} bytes`)
  const end = width === 8 ? Number(block.readBigUInt64LE(at)) : block.readUInt32LE(at)
  if (bytes.size < end) throw new NotWhole(`it is truncated: ${bytes.size} bytes instead of ${end}`)
  if (version === 3 && ((block[11] ?? 0) & 1) === 1)
    throw new NotWhole('it was not closed by the program that wrote it')
}

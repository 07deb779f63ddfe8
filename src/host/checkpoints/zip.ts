import { crc32, createInflateRaw } from 'node:zlib'
import { type Bytes, NotWhole } from './bytes.ts'

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Of its local header. */
  readonly offset: number
}

const endSize = 22
const maxCommentBytes = 0xffff
const maxDirectoryBytes = 256 * 1024 * 1024
const stored = 0
const deflated = 8

/** Reads the whole archive: its directory, and every entry against its CRC. @throws {NotWhole} */
export async function checkZip(bytes: Bytes): Promise<readonly ZipEntry[]> {
  const { entries, directoryAt } = await readDirectory(bytes)
  for (const entry of entries) await checkEntry(bytes, entry, directoryAt)
  return entries
}

/** The entries as the directory at the end lists them. @throws {NotWhole} */
export async function readDirectory(
  bytes: Bytes,
): Promise<{ readonly entries: readonly ZipEntry[]; readonly directoryAt: number }> {
  const { count, size, offset } = await endOfDirectory(bytes)
  if (size > maxDirectoryBytes) throw new NotWhole(`its directory is damaged: ${size} bytes long`)
  const directory = await bytes.read(offset, size)
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
      throw new NotWhole(`its directory is damaged at entry ${entries.length + 1} of ${count}`)
    }
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field))
    const next = at + 46 + (nameSize ?? 0) + (extraSize ?? 0) + (commentSize ?? 0)
    if (next > directory.length) throw new NotWhole('its directory is damaged')
    entries.push(entryAt(directory, at, nameSize ?? 0, extraSize ?? 0))
    at = next
  }
  return { entries, directoryAt: offset }
}

function entryAt(directory: Buffer, at: number, nameSize: number, extraSize: number): ZipEntry {
  const extra = directory.subarray(at + 46 + nameSize, at + 46 + nameSize + extraSize)
  const large = largeNumbers(extra)
  const field = (offset: number) => {
    const value = directory.readUInt32LE(at + offset)
    return value === 0xffffffff ? (large.shift() ?? value) : value
  }
  // In the order in which the large numbers follow each other.
  const [size, compressedSize, offset] = [field(24), field(20), field(42)]
  return {
    name: directory.toString('utf8', at + 46, at + 46 + nameSize),
    method: directory.readUInt16LE(at + 10),
    isEncrypted: (directory.readUInt16LE(at + 8) & 1) !== 0,
    crc: directory.readUInt32LE(at + 16),
    compressedSize: compressedSize ?? 0,
    size: size ?? 0,
    offset: offset ?? 0,
  }
}

/** What does not fit into 32 bits. */
function largeNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const [id, size] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)]
    if (id === 1) {
      const field = extra.subarray(at + 4, at + 4 + size)
      return Array.from({ length: Math.floor(field.length / 8) }, (_, i) => Number(field.readBigUInt64LE(i * 8)))
    }
    at += 4 + size
  }
  return []
}

async function endOfDirectory(bytes: Bytes) {
  const tailSize = Math.min(bytes.size, endSize + maxCommentBytes)
  const tail = await bytes.read(bytes.size - tailSize, tailSize)
  for (let at = tail.length - endSize; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== 0x06054b50 || at + endSize + tail.readUInt16LE(at + 20) !== tail.length) continue
    const start = bytes.size - tailSize + at
    const found = (await largeEnd(bytes, start)) ?? {
      count: tail.readUInt16LE(at + 10),
      size: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    }
    if (found.offset + found.size > start) throw new NotWhole('its directory is damaged: it overlaps its own end')
    return found
  }
  throw new NotWhole(`it is truncated: the directory that ends a zip archive is missing after ${bytes.size} bytes`)
}

/** The end of a directory as zip64 writes it; null when it is not zip64. */
async function largeEnd(bytes: Bytes, endAt: number) {
  if (endAt < 20) return null
  const locator = await bytes.read(endAt - 20, 20)
  if (locator.readUInt32LE(0) !== 0x07064b50) return null
  const record = await bytes.read(Number(locator.readBigUInt64LE(8)), 56)
  if (record.readUInt32LE(0) !== 0x06064b50)
    throw new NotWhole('its directory is damaged: the zip64 record is not there')
  const [count = 0, size = 0, offset = 0] = [32, 40, 48].map((at) => Number(record.readBigUInt64LE(at)))
  return { count, size, offset }
}

async function checkEntry(bytes: Bytes, entry: ZipEntry, directoryAt: number): Promise<void> {
  const start = await dataOf(bytes, entry)
  if (start + entry.compressedSize > directoryAt) throw new NotWhole(`${entry.name} is longer than its place`)
  if (entry.isEncrypted || (entry.method !== stored && entry.method !== deflated)) return
  const pieces = bytes.pieces(start, entry.compressedSize)
  const { crc, size } = await (entry.method === stored ? sumOf(pieces) : sumOfInflated(pieces, entry.name))
  if (size !== entry.size) throw new NotWhole(`${entry.name} has ${size} bytes instead of ${entry.size}`)
  // PyTorch leaves it 0 when it is told not to compute it.
  if (entry.crc !== 0 && crc !== entry.crc) throw new NotWhole(`the checksum (CRC-32) of ${entry.name} is wrong`)
}

/** Where the data of an entry begin. */
export async function dataOf(bytes: Bytes, { name, offset }: ZipEntry): Promise<number> {
  const header = await bytes.read(offset, 30)
  if (header.readUInt32LE(0) !== 0x04034b50) throw new NotWhole(`the header of ${name} is damaged`)
  return offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
}

async function sumOf(pieces: AsyncIterable<Buffer>) {
  let [crc, size] = [0, 0]
  for await (const piece of pieces) {
    crc = crc32(piece, crc)
    size += piece.length
  }
  return { crc, size }
}

async function sumOfInflated(pieces: AsyncIterable<Buffer>, name: string) {
  const inflate = createInflateRaw()
  const feeding = (async () => {
    // The next piece comes into the same memory.
    for await (const piece of pieces) if (!inflate.write(Buffer.from(piece))) await drained(inflate)
    inflate.end()
  })().catch((error: Error) => void inflate.destroy(error))
  try {
    return await sumOf(inflate)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw new NotWhole(`${name} cannot be decompressed`)
    throw error
  } finally {
    await feeding
  }
}

const drained = (stream: NodeJS.WritableStream): Promise<void> =>
  new Promise((resolve) => {
    for (const event of ['drain', 'close']) stream.once(event, resolve)
  })

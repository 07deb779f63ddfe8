import { PbfReader } from 'pbf'

/** One number that was logged. */
export interface Scalar {
  readonly tag: string
  readonly step: number
  readonly value: number
}

/** Gives bytes of a file from a place on, fewer at its end. */
export type ReadAt = (position: number, bytes: number) => Promise<Buffer>

const headerBytes = 12
const footerBytes = 4
/** A record with a number is some hundred bytes long; longer ones are pictures and graphs, and are passed over. */
const maxRecordBytes = 64 * 1024
const windowBytes = 1024 * 1024

/**
 * Reads the numbers of an event file of TensorBoard, up to where it is cut off or damaged, or the bytes are used up.
 * A record is its length (uint64), a checksum of that, the bytes, and a checksum of those (tensorflow, record_writer.h).
 * @param maxBytes how many bytes to read at most
 * @param each told each number, in the order of the file
 * @returns how many bytes were read
 */
export async function readScalars(read: ReadAt, maxBytes: number, each: (scalar: Scalar) => void): Promise<number> {
  let window: Buffer = Buffer.alloc(0)
  let windowAt = 0
  let readBytes = 0
  const bytesAt = async (position: number, count: number): Promise<Buffer | null> => {
    if (position < windowAt || position + count > windowAt + window.length) {
      if (readBytes >= maxBytes) return null
      window = await read(position, windowBytes)
      windowAt = position
      readBytes += window.length
    }
    const start = position - windowAt
    return start + count <= window.length ? window.subarray(start, start + count) : null
  }
  for (let at = 0; ; ) {
    const header = await bytesAt(at, headerBytes)
    if (header === null || masked(header.subarray(0, 8)) !== header.readUInt32LE(8)) return readBytes
    const length = Number(header.readBigUInt64LE(0))
    if (length <= maxRecordBytes) {
      const record = await bytesAt(at + headerBytes, length + footerBytes)
      if (record === null || masked(record.subarray(0, length)) !== record.readUInt32LE(length)) return readBytes
      for (const scalar of scalarsOf(record.subarray(0, length))) each(scalar)
    }
    at += headerBytes + length + footerBytes
  }
}

/** The numbers of an Event (event.proto); none for what cannot be read. */
function scalarsOf(record: Buffer): readonly Scalar[] {
  const event = { step: 0, values: [] as { tag: string; value: number | null }[] }
  try {
    new PbfReader(record).readFields((field, into, pbf) => {
      if (field === 2) into.step = pbf.readVarint(true)
      else if (field === 5) pbf.readMessage(readSummary, into.values)
    }, event)
  } catch {
    return []
  }
  return event.values.flatMap(({ tag, value }) =>
    value === null || !Number.isFinite(value) ? [] : [{ tag, step: event.step, value }],
  )
}

function readSummary(field: number, values: { tag: string; value: number | null }[], pbf: PbfReader): void {
  if (field !== 1) return
  values.push(
    pbf.readMessage(
      (inner, into) => {
        if (inner === 1) into.tag = pbf.readString()
        else if (inner === 2) into.value = pbf.readFloat()
        else if (inner === 8) into.value = pbf.readMessage(readTensor, { value: null as number | null, type: 0 }).value
      },
      { tag: '', value: null as number | null },
    ),
  )
}

const typeFloat = 1
const typeDouble = 2

/** A tensor of one number (tensor.proto): as TensorFlow 2 and the `scalar` plug-in write them. */
function readTensor(field: number, into: { value: number | null; type: number }, pbf: PbfReader): void {
  if (field === 1) into.type = pbf.readVarint()
  else if (field === 4) {
    const content = Buffer.from(pbf.readBytes())
    if (into.type === typeFloat && content.length === 4) into.value = content.readFloatLE()
    if (into.type === typeDouble && content.length === 8) into.value = content.readDoubleLE()
  } else if (field === 5) into.value = pbf.readPackedFloat()[0] ?? null
  else if (field === 6) into.value = pbf.readPackedDouble()[0] ?? null
}

// CRC-32C (Castagnoli), reflected.
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1
  return value
})

/** The checksum that a record carries: rotated and moved, so that a checksum of checksums is none of chance. */
function masked(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  crc = (crc ^ 0xffffffff) >>> 0
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0
}

import { type Bytes, NotWhole } from './bytes.ts'
import { walkPickle } from './pickle.ts'

/** How a file begins that PyTorch before 1.6 wrote, or a later one with `_use_new_zipfile_serialization=False`. */
export const torchLegacyMagic = Buffer.from('80028a0a6cfc9c46f9206aa850192e', 'hex')

const elementBytes: Readonly<Record<string, number>> = {
  Byte: 1,
  Char: 1,
  Bool: 1,
  QInt8: 1,
  QUInt8: 1,
  QUInt4x2: 1,
  QUInt2x4: 1,
  Untyped: 1,
  Short: 2,
  Half: 2,
  BFloat16: 2,
  Int: 4,
  QInt32: 4,
  Float: 4,
  Long: 8,
  Double: 8,
  ComplexFloat: 8,
  ComplexDouble: 16,
}

/** Five pickles, then each storage: how many elements, and their bytes, up to the end of the file. @throws {NotWhole} */
export async function checkTorchLegacy(bytes: Bytes): Promise<void> {
  let at = 0
  for (let i = 0; i < 3; i++) at = await walkPickle(bytes, at)
  const { end, sizes } = await storagesOf(bytes, at)
  const keys: string[] = []
  at = await walkPickle(bytes, end, (value) => {
    if (typeof value === 'string') keys.push(value)
  })
  for (const key of keys) {
    const count = Number((await bytes.read(at, 8)).readBigUInt64LE())
    at += 8 + count * (sizes.get(key) ?? 1)
    if (at > bytes.size) throw new NotWhole(`it is truncated: it ends after ${bytes.size} bytes, within storage ${key}`)
  }
  if (at !== bytes.size) throw new NotWhole(`it is damaged: ${bytes.size - at} bytes follow its last storage`)
}

/** The element size of each storage, from what stands for it in the object: `('storage', torch.FloatStorage, key, …)`. */
async function storagesOf(bytes: Bytes, at: number) {
  const sizes = new Map<string, number>()
  let before: string | number = ''
  let type: string | undefined
  const end = await walkPickle(bytes, at, (value) => {
    const storage = typeof value === 'string' ? /^torch (?:storage )?(\w+)Storage$/.exec(value)?.[1] : undefined
    if (storage !== undefined && before === 'storage') type = storage
    else if (type !== undefined) {
      sizes.set(String(value), elementBytes[type] ?? 1)
      type = undefined
    }
    before = value
  })
  return { end, sizes }
}

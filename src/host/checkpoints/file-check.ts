import { extname } from 'node:path'
import { type Bytes, NotWhole, withBytes } from './bytes.ts'
import { walkPickle } from './pickle.ts'
import { checkHdf, checkNumpy, checkSafetensors, hdfMagic, numpyMagic } from './tensor-files.ts'
import { checkTorchLegacy, torchLegacyMagic } from './torch-legacy.ts'
import { checkZip } from './zip.ts'

/** What a look at a checkpoint showed. */
export type Wholeness =
  | { readonly kind: 'whole'; readonly format: string }
  | { readonly kind: 'broken'; readonly why: string }
  /** There is nothing in its format to check it by. */
  | { readonly kind: 'unchecked'; readonly format: string }

const maxJsonBytes = 256 * 1024 * 1024
const zipMagic = Buffer.from('PK\x03\x04', 'latin1')
const magics = [zipMagic, torchLegacyMagic, numpyMagic, hdfMagic]
/** A user's block may stand before an HDF5 file. */
const hdfPlaces = [0, 512, 1024, 2048, 4096]

/** Whether a file is whole, as far as its format says. @throws what the system says, or the reason of `stop` */
export async function checkFile(path: string, stop: AbortSignal): Promise<Wholeness> {
  try {
    return await withBytes(path, stop, (bytes) => checkBytes(bytes, extname(path).toLowerCase()))
  } catch (error) {
    if (error instanceof NotWhole) return { kind: 'broken', why: error.message }
    throw error
  }
}

async function checkBytes(bytes: Bytes, extension: string): Promise<Wholeness> {
  if (bytes.size === 0) throw new NotWhole('it is empty')
  const head = await bytes.read(0, Math.min(16, bytes.size))
  const begins = (magic: Buffer) => head.subarray(0, magic.length).equals(magic)
  if (begins(zipMagic)) {
    const entries = await checkZip(bytes)
    return whole(entries.some(({ name }) => name.endsWith('/data.pkl')) ? 'PyTorch' : 'zip archive')
  }
  if (begins(torchLegacyMagic)) return checkTorchLegacy(bytes).then(() => whole('PyTorch (before 1.6)'))
  if (begins(numpyMagic)) return (await checkNumpy(bytes)) ? whole('NumPy') : unchecked('NumPy with Python objects')
  for (const place of hdfPlaces.filter((at) => at + hdfMagic.length <= bytes.size)) {
    if (!(await bytes.read(place, hdfMagic.length)).equals(hdfMagic)) continue
    await checkHdf(bytes, place)
    return whole('HDF5')
  }
  if (magics.some((magic) => head.length < magic.length && magic.subarray(0, head.length).equals(head))) {
    throw new NotWhole(`it is truncated: it ends after ${bytes.size} bytes`)
  }
  return checkByName(bytes, extension, head)
}

/** What has no mark at its beginning is what its name says. */
async function checkByName(bytes: Bytes, extension: string, head: Buffer): Promise<Wholeness> {
  switch (extension) {
    case '.safetensors':
      await checkSafetensors(bytes)
      return whole('safetensors')
    case '.json':
      return checkJson(bytes)
    case '.npz':
    case '.keras':
    case '.zip':
      throw new NotWhole('it is damaged: it does not begin as a zip archive')
    case '.npy':
    case '.h5':
    case '.hdf5':
      throw new NotWhole(`it is damaged: it does not begin as a ${extension} file`)
    case '.pt':
    case '.pth':
    case '.pkl':
    case '.pickle':
      return checkPickle(bytes)
    case '.joblib':
      return checkEnd(bytes, 'joblib')
    default:
      return head[0] === 0x80 && (head[1] ?? 0) >= 2 && (head[1] ?? 0) <= 5 ? checkPickle(bytes) : unchecked('file')
  }
}

async function checkPickle(bytes: Bytes): Promise<Wholeness> {
  let isJoblib = false
  try {
    let at = 0
    // Programs append one to another.
    while (at < bytes.size) {
      at = await walkPickle(bytes, at, (value) => {
        if (typeof value === 'string' && value.startsWith('joblib.numpy_pickle')) isJoblib = true
      })
    }
    return whole('pickle')
  } catch (error) {
    // Arrays stand among its opcodes, as they are.
    if (isJoblib && error instanceof NotWhole) return checkEnd(bytes, 'joblib')
    throw error
  }
}

/** A pickle ends with a full stop. */
async function checkEnd(bytes: Bytes, format: string): Promise<Wholeness> {
  const [last] = await bytes.read(bytes.size - 1, 1)
  if (last !== 0x2e) throw new NotWhole(`it is truncated: it ends after ${bytes.size} bytes, within an object`)
  return unchecked(format)
}

async function checkJson(bytes: Bytes): Promise<Wholeness> {
  if (bytes.size > maxJsonBytes) return unchecked('JSON of more than 256 MiB')
  const text = (await bytes.read(0, bytes.size)).toString('utf8')
  try {
    JSON.parse(text)
  } catch {
    throw new NotWhole(`it is no JSON: it is truncated or damaged (${bytes.size} bytes)`)
  }
  return whole('JSON')
}

const whole = (format: string): Wholeness => ({ kind: 'whole', format })
const unchecked = (format: string): Wholeness => ({ kind: 'unchecked', format })

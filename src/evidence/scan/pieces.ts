/** As scan.as reads it: twice 32 KiB of bits by hash, then a byte for each pair of bytes. */
export const tableBytes = 128 * 1024

const secondAt = 32 * 1024
const pairsAt = 64 * 1024
const shortFrom = [0x5bd1e995, 0x1b873593, 0xcc9e2d51] as const
/** Needles from here on are found by four bytes, shorter ones by two. */
const minLongBytes = 7
const minNeedleBytes = 3

/** What a training prints at each step while all is well: pieces that stand here would stop the search for nothing. */
const everyStep = `
2026-01-31 12:34:56,789 INFO [trainer] epoch 3/10 step 1200/50000 loss=0.4821 lr=1.00e-04 grad_norm=0.93 tokens/s=10432
Epoch 12: 45%|████▌     | 450/1000 [00:10<00:12, 44.10it/s, v_num=3, train_loss=0.231, val_loss=0.310, val_acc=0.912]
{'loss': 1.2345, 'grad_norm': 0.56, 'learning_rate': 4.9e-05, 'epoch': 0.37} samples_per_second steps_per_second
iteration 100/ 5000 | consumed samples: 25600 | elapsed time per iteration (ms): 1043.2 | global batch size: 256 | tflops
 1875/1875 [==============================] - 8s 4ms/step - accuracy: 0.9123 - val_loss: 0.3412 memory throughput
[12] train-rmse:0.31245 validation-auc:0.91 iter 1000: loss 2.3, time 120.45ms, mfu 34.5%
`
/** And what it prints now and then. */
const nowAndThen = `
saving checkpoint to output folder loading the data set with workers and device, number of parameters: 124.4M max allocated
tensor training testing validating evaluating processing running starting finished done rank world size node gpu cpu true
reading images from files mean average precision recall warning: this will be removed in a future version, none, false
`

/** The short pieces of many needles, and which needle each belongs to. */
export interface Pieces {
  readonly table: Uint8Array
  /**
   * A place within a needle that lies between `from` and `to`, of those with a piece that begins at `at` or two bytes after
   * it; -1 for none.
   */
  readonly within: (bytes: Uint8Array, at: number, from: number, to: number) => number
}

interface Owner {
  readonly needle: Uint8Array
  readonly offset: number
}
type Owners = Map<number, Owner[]>

/** Chooses pieces of each needle, the rarer the better. */
export function piecesOf(needles: readonly string[]): Pieces {
  const table = new Uint8Array(tableBytes)
  const long: Owners = new Map()
  const short: Owners = new Map()
  const often = { 2: countPieces(2), 4: countPieces(4) }
  for (const text of new Set(needles)) {
    const needle = Buffer.from(text)
    if (needle.length < minNeedleBytes) throw new RangeError(`${JSON.stringify(text)} is too short to search for`)
    const [owners, size] = needle.length >= minLongBytes ? ([long, 4] as const) : ([short, 2] as const)
    const start = rarest(needle, size, often[size], owners)
    for (let offset = start; offset < start + size; offset++) {
      const piece = pieceAt(needle, offset, size)
      const known = owners.get(keyOf(piece))
      if (known === undefined) owners.set(keyOf(piece), [{ needle, offset }])
      else known.push({ needle, offset })
      if (size === 4) markLong(table, needle, offset, piece)
      else markPair(table, needle, offset)
    }
  }
  return {
    table,
    within: (bytes, at, from, to) => {
      if (stand(long.get(keyOf(pieceAt(bytes, at, 4))), bytes, at, from, to)) return at
      if (stand(short.get(keyOf(pieceAt(bytes, at, 2))), bytes, at, from, to)) return at
      return stand(short.get(keyOf(pieceAt(bytes, at + 2, 2))), bytes, at + 2, from, to) ? at + 2 : -1
    },
  }
}

/**
 * Where the pieces begin that are met least in what is ordinary, and add the least to what is looked for already.
 * As many pieces as each has bytes, one beside the other: one of them is looked at wherever the needle stands.
 */
function rarest(needle: Uint8Array, size: 2 | 4, often: ReadonlyMap<number, number>, known: Owners): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let start = 0; start + 2 * size - 1 <= needle.length; start++) {
    let cost = 0
    for (let offset = start; offset < start + size; offset++) {
      const piece = pieceAt(needle, offset, size)
      cost += 1_000 * (often.get(piece) ?? 0) + (known.has(keyOf(piece)) ? 0 : 1)
    }
    if (cost >= least) continue
    best = start
    least = cost
  }
  return best
}

function mark(table: Uint8Array, from: number, piece: number): void {
  const hash = Math.imul(piece, 0x9e3779b1)
  const at = from + (hash >>> 17)
  table[at] = byteAt(table, at) | (1 << ((hash >>> 14) & 7))
}

/** Two more bytes on the side that has them: many a text holds the four, and few the six. */
function markLong(table: Uint8Array, needle: Uint8Array, offset: number, piece: number): void {
  mark(table, 0, piece)
  const after = offset + 4
  if (after + 2 <= needle.length) mark(table, secondAt, piece ^ Math.imul(pieceAt(needle, after, 2), 0x85ebca6b))
  else mark(table, secondAt, piece ^ Math.imul(pieceAt(needle, offset - 2, 2), 0xc2b2ae35))
}

/** The pair, and four bytes around it, or three where there are no more. */
function markPair(table: Uint8Array, needle: Uint8Array, offset: number): void {
  table[pairsAt + pieceAt(needle, offset, 2)] = 1
  const size = needle.length < 4 ? 3 : 4
  const start = Math.min(offset, needle.length - size)
  mark(table, secondAt, pieceAt(needle, start, size) ^ (shortFrom[offset - start] ?? 0))
}

/** True when one of the needles stands where its piece at `at` would have it. */
function stand(owners: readonly Owner[] | undefined, bytes: Uint8Array, at: number, from: number, to: number): boolean {
  if (owners === undefined) return false
  for (const { needle, offset } of owners) if (stands(needle, bytes, at - offset, from, to)) return true
  return false
}

function stands(needle: Uint8Array, bytes: Uint8Array, at: number, from: number, to: number): boolean {
  if (at < from || at + needle.length > to) return false
  for (let i = 0; i < needle.length; i++) if (lower(byteAt(bytes, at + i)) !== needle[i]) return false
  return true
}

/** Bytes as a number, the first lowest, bit 5 set in each. */
function pieceAt(bytes: Uint8Array, at: number, size: 2 | 3 | 4): number {
  const pair = byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | 0x2020
  if (size === 2) return pair
  const three = pair | ((byteAt(bytes, at + 2) | 0x20) << 16)
  return size === 3 ? three : three | ((byteAt(bytes, at + 3) | 0x20) << 24)
}

/** Few pieces share one, and it fits in 31 bits, which V8 finds in a map several times as fast as greater numbers. */
const keyOf = (piece: number): number => Math.imul(piece, 0x9e3779b1) >>> 2

const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0

const lower = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)

function countPieces(size: 2 | 4): ReadonlyMap<number, number> {
  const bytes = Buffer.from(everyStep.repeat(16) + nowAndThen)
  const counts = new Map<number, number>()
  for (let at = 0; at + size <= bytes.length; at++) {
    const piece = pieceAt(bytes, at, size)
    counts.set(piece, (counts.get(piece) ?? 0) + 1)
  }
  return counts
}

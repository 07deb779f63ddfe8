// The search for needles, in AssemblyScript; `npm run generate` compiles it into module.ts.
// Every byte of an output passes here, and nothing else looks at most of them.
//
// Each needle is known by a few short pieces of it that lie side by side. One of seven bytes or more has four pieces of four
// bytes, so that it is enough to look at every fourth place; a shorter one has two of two bytes, for every second.
// Filters say whether a piece belongs to any needle at all; entries, found by the piece and what stands beside it, say to
// which, and where in it.
// Pieces are compared with bit 5 set in each byte, which makes small letters of capital ones.

@inline const lowerCase: u32 = 0x20202020
/** Needles from here on are known by pieces of four bytes. */
@inline const longBytes: u32 = 7

// What lies where in the memory. Loads at the edges reach a little further than what is asked for.
@inline const edge: u32 = 16
/** 64 KiB of bits, by the hash of a 4-byte piece, and 64 KiB for 2-byte pieces: for each a bit by the byte that comes next. */
@inline const filterBytes: u32 = 131072
@inline const pairs: u32 = 65536
@inline const always: u32 = edge
@inline const all: u32 = always + filterBytes
/** Where the entries of a key begin, by its hash: 4 bytes each. */
@inline const slots: u32 = all + filterBytes
@inline const slotBits: u32 = 16
/** Bytes that are searched; while needles are added, counts of ordinary pieces. */
export const placed: u32 = slots + (4 << slotBits)
@inline const placedBytes: u32 = 131072
/** Other bytes that are searched; while needles are added, ordinary text. */
export const copied: u32 = placed + placedBytes + edge
@inline const copiedBytes: u32 = 65536
/** Shapes of lines that hold no needle: the length of each u32, then at a distance its bytes. */
@inline const shapes: u32 = copied + copiedBytes + edge
@inline const shapeBits: u32 = 10
@inline const shapeRoom: u32 = 256
@inline const shapeHead: u32 = 16
/** The shape of a line; longer lines have none. */
@inline const drawn: u32 = shapes + (shapeRoom << shapeBits)
@inline const drawnBytes: u32 = shapeRoom - shapeHead
/** Entries, needles and their texts, as many as there are. */
export const free: u32 = drawn + drawnBytes + edge

// An entry: key u32, next entry u32, needle u32, offset of the piece u32.
@inline const entryBytes: u32 = 16
// A needle: when it was collected last u32, number u16, length u16, kind u32, where its bytes are u32.

/** What needles are looked for: always, on demand too, in shapes. */
@inline const ofAlways: u32 = 1
@inline const ofDemand: u32 = 2
@inline const ofShapes: u32 = 4

/** How often needles were collected. */
let rounds: u32 = 0

@inline function hashOf(piece: u32): u32 {
  return piece * 0x9e3779b1
}

@inline function holds(filter: u32, piece: u32): bool {
  const hash = hashOf(piece)
  return ((<u32>load<u8>(filter + (hash >>> 16)) >>> ((hash >>> 13) & 7)) & 1) != 0
}

@inline function holdsPair(filter: u32, pair: u32, next: u32): bool {
  return ((<u32>load<u8>(filter + pairs + pair) >>> (next & 7)) & 1) != 0
}

@inline function slotOf(key: u32): u32 {
  return slots + ((hashOf(key) >>> (32 - slotBits)) << 2)
}

@inline function pieceAt(at: u32, isLong: bool): u32 {
  return isLong ? load<u32>(at) | lowerCase : pairAt(at)
}

@inline function pairAt(at: u32): u32 {
  return <u32>load<u16>(at) | 0x2020
}

// Keys: a piece of four bytes with the two after it, or before it where the needle ends; a pair with the byte after it, or alone.
@inline function withAfter(piece: u32, at: u32): u32 {
  return piece ^ (pairAt(at + 4) * 0x85ebca6b)
}
@inline function withBefore(piece: u32, at: u32): u32 {
  return piece ^ (pairAt(at - 2) * 0xc2b2ae35)
}
@inline function withNext(pair: u32, at: u32): u32 {
  return pair ^ ((<u32>load<u8>(at + 2) | 0x20) * 0x27d4eb2f)
}
@inline function alone(pair: u32): u32 {
  return pair ^ 0x5bd1e995
}

/** True when a needle is what stands at a place. */
function equals(needle: u32, length: u32, at: u32): bool {
  const text = load<u32>(needle + 12)
  for (let i: u32 = 0; i < length; i++) {
    const byte = load<u8>(at + i)
    const lower = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
    if (lower != load<u8>(text + i)) return false
  }
  return true
}

/** The entry, from one on, whose needle stands between two places where its piece at `at` would have it; 0 for none. */
function standing(entry: u32, key: u32, at: u32, from: u32, to: u32, kinds: u32): u32 {
  for (; entry != 0; entry = load<u32>(entry + 4)) {
    if (load<u32>(entry) != key) continue
    const needle = load<u32>(entry + 8)
    const start = at - load<u32>(entry + 12)
    const length = <u32>load<u16>(needle + 6)
    if (start < from || start + length > to || (load<u32>(needle + 8) & kinds) == 0) continue
    if (equals(needle, length, start)) return entry
  }
  return 0
}

@inline function stands(key: u32, at: u32, from: u32, to: u32, kinds: u32): bool {
  const entry = load<u32>(slotOf(key))
  return entry != 0 && standing(entry, key, at, from, to, kinds) != 0
}

@inline function standsLong(piece: u32, at: u32, from: u32, to: u32, kinds: u32): bool {
  return stands(withAfter(piece, at), at, from, to, kinds) || stands(withBefore(piece, at), at, from, to, kinds)
}

@inline function standsShort(pair: u32, at: u32, from: u32, to: u32, kinds: u32): bool {
  return stands(withNext(pair, at), at, from, to, kinds) || stands(alone(pair), at, from, to, kinds)
}

/** A place within the first needle of some kinds that stands between two places; -1 for none. */
function search(from: u32, to: u32, filter: u32, kinds: u32): i32 {
  for (let at = from; at < to; at += 4) {
    const bytes = load<u64>(at)
    const piece = <u32>bytes | lowerCase
    if (holds(filter, piece) && standsLong(piece, at, from, to, kinds)) return at
    if (holdsPair(filter, piece & 0xffff, piece >>> 16) && standsShort(piece & 0xffff, at, from, to, kinds)) return at
    if (holdsPair(filter, piece >>> 16, <u32>(bytes >>> 32)) && standsShort(piece >>> 16, at + 2, from, to, kinds)) {
      return at + 2
    }
  }
  return -1
}

// A training prints lines by the million that differ in their digits alone. The shape of a line is the line with a zero for
// each digit; once a shape is known to hold no needle, whatever the digits, no line of that shape is searched again.

/** Where the line ends whose shape was drawn last, how long it is, and the hash of its shape. */
let drawnTo: u32 = 0
let drawnLength: u32 = 0
let drawnHash: u32 = 0
/** Falls with each line of a new shape: where no line is like another, drawing them is a loss. */
let trust: i32 = 0
@inline const maxTrust: i32 = 32
/** What is searched without a look at shapes, for each new line that is drawn afterwards. */
@inline const trustBits: u32 = 12

@inline function withoutDigits(bytes: v128): v128 {
  const zero = i8x16.splat(0x30)
  return v128.bitselect(zero, bytes, i8x16.lt_u(i8x16.sub(bytes, zero), i8x16.splat(10)))
}

/** One bit for each of sixteen bytes that breaks a line. */
@inline function breaksIn(bytes: v128): u32 {
  return i8x16.bitmask(v128.or(i8x16.eq(bytes, i8x16.splat(10)), i8x16.eq(bytes, i8x16.splat(13))))
}

/** Draws the shape of the line that begins at a place, as far as there is room for it, and looks for the end. */
function draw(from: u32, to: u32): void {
  let hash = i32x4.splat(0)
  let at = from
  for (const most = min(to, from + drawnBytes); at < most; at += 16) {
    const bytes = v128.load(at)
    const breaks = breaksIn(bytes)
    const left = min(breaks == 0 ? 16 : ctz(breaks), to - at)
    let shape = withoutDigits(bytes)
    if (left < 16) {
      shape = v128.and(shape, i8x16.lt_u(v128(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), i8x16.splat(<u8>left)))
    }
    v128.store(drawn + (at - from), shape)
    hash = i32x4.add(v128.xor(i32x4.shl(hash, 5), i32x4.shr_u(hash, 27)), shape)
    if (left < 16) {
      drawnTo = at + left
      drawnLength = drawnTo - from
      drawnHash = folded(hash)
      return
    }
  }
  drawnTo = lineEnd(at, to)
  drawnLength = drawnTo - from
  drawnHash = folded(hash)
}

@inline function folded(hash: v128): u32 {
  const half = i64x2.extract_lane(hash, 0) * 0x9e3779b185ebca77 + i64x2.extract_lane(hash, 1) * 0xc2b2ae3d27d4eb4f
  return <u32>half ^ <u32>(half >>> 32)
}

/** The place for the shape that was drawn, or beside it. */
@inline function shapePlace(beside: u32): u32 {
  return shapes + (((hashOf(drawnHash ^ drawnLength) >>> (32 - shapeBits)) ^ beside) * shapeRoom)
}

function isDrawnAt(shape: u32): bool {
  if (load<u32>(shape) != drawnLength) return false
  for (let at: u32 = 0; at < drawnLength; at += 16) {
    if (v128.any_true(v128.xor(v128.load(shape + shapeHead + at), v128.load(drawn + at)))) return false
  }
  return true
}

/** Keeps the shape that was drawn, unless a needle would stand in it with some digits. */
function remember(): void {
  if (search(drawn, drawn + drawnLength, all, ofShapes) != -1) return
  const first = shapePlace(0)
  const place = load<u32>(first) == 0 ? first : shapePlace(1)
  if (place != first) memory.copy(place, first, shapeRoom)
  memory.copy(first + shapeHead, drawn, drawnBytes)
  store<u32>(first, drawnLength)
}

/**
 * A place within the first needle from a place on; -1 for none before `to`.
 * @param onDemand look for those too that are not always looked for
 */
export function find(from: u32, to: u32, onDemand: bool): i32 {
  if (onDemand) return search(from, to, all, ofAlways | ofDemand)
  for (let at = from; at < to; at = drawnTo + 1) {
    if (trust < 0) {
      trust += 1 + ((to - at) >>> trustBits)
      return search(at, to, always, ofAlways)
    }
    draw(at, to)
    const isShort = drawnLength <= drawnBytes
    if (isShort && (isDrawnAt(shapePlace(0)) || isDrawnAt(shapePlace(1)))) {
      trust = min(trust + 1, maxTrust)
      continue
    }
    const found = search(at, drawnTo, always, ofAlways)
    if (found != -1) return found
    if (!isShort) continue
    trust--
    remember()
  }
  return -1
}

function collectOf(key: u32, at: u32, from: u32, to: u32, out: u32): u32 {
  let entry = standing(load<u32>(slotOf(key)), key, at, from, to, ofAlways)
  for (; entry != 0; entry = standing(load<u32>(entry + 4), key, at, from, to, ofAlways)) {
    const needle = load<u32>(entry + 8)
    if (load<u32>(needle) == rounds) continue
    store<u32>(needle, rounds)
    store<u16>(out, load<u16>(needle + 4))
    out += 2
  }
  return out
}

function collectShort(pair: u32, at: u32, from: u32, to: u32, out: u32): u32 {
  return collectOf(alone(pair), at, from, to, collectOf(withNext(pair, at), at, from, to, out))
}

/** Writes the numbers of all needles between two places, each once, 2 bytes each, and says how many there are. */
export function collect(from: u32, to: u32, out: u32): u32 {
  const start = out
  rounds++
  for (let at = from; at < to; at += 4) {
    const bytes = load<u64>(at)
    const piece = <u32>bytes | lowerCase
    if (holds(always, piece)) {
      out = collectOf(withAfter(piece, at), at, from, to, out)
      out = collectOf(withBefore(piece, at), at, from, to, out)
    }
    if (holdsPair(always, piece & 0xffff, piece >>> 16)) out = collectShort(piece & 0xffff, at, from, to, out)
    if (holdsPair(always, piece >>> 16, <u32>(bytes >>> 32))) out = collectShort(piece >>> 16, at + 2, from, to, out)
  }
  return (out - start) >>> 1
}

/** Where the line begins that a place is in, no earlier than `from`. */
export function lineStart(from: u32, within: u32): u32 {
  let start = within
  while (start > from && load<u8>(start - 1) != 10 && load<u8>(start - 1) != 13) start--
  return start
}

/** Where the line ends that a place is in: at its break, or at `to`. */
export function lineEnd(within: u32, to: u32): u32 {
  for (let at = within; at < to; at += 16) {
    const breaks = breaksIn(v128.load(at))
    if (breaks != 0) return min(at + ctz(breaks), to)
  }
  return to
}

/** How many line feeds there are. */
export function lineFeeds(from: u32, to: u32): u32 {
  let count: u32 = 0
  let at = from
  for (; at + 16 <= to; at += 16) count += popcnt(i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(10))))
  for (; at < to; at++) count += <u32>(load<u8>(at) == 10)
  return count
}

/** How often a piece stands in ordinary text; a hash in common counts for both. */
@inline function often(piece: u32): u32 {
  return placed + ((hashOf(piece) >>> 17) << 1)
}

/** Counts the pieces of ordinary text, each so often. */
export function countOrdinary(from: u32, to: u32, times: u32): void {
  for (let at = from; at + 4 <= to; at++) {
    const long = often(pieceAt(at, true))
    store<u16>(long, load<u16>(long) + <u16>times)
    const short = often(pieceAt(at, false))
    store<u16>(short, load<u16>(short) + <u16>times)
  }
}

/** What it costs to know a needle by a piece: how often that stops the search for nothing. */
@inline function costOf(piece: u32, isLong: bool): u32 {
  const isKnown = isLong ? holds(all, piece) : load<u8>(all + pairs + piece) != 0
  return 1000 * <u32>load<u16>(often(piece)) + (isKnown ? 0 : 1)
}

/**
 * Where the pieces of a needle begin that cost the least.
 * As many pieces as each has bytes, one beside the other: one of them is looked at wherever the needle stands.
 */
function rarest(text: u32, length: u32, isLong: bool): u32 {
  const size: u32 = isLong ? 4 : 2
  let cost: u32 = 0
  for (let offset: u32 = 0; offset < size; offset++) cost += costOf(pieceAt(text + offset, isLong), isLong)
  let best: u32 = 0
  let least = cost
  for (let start: u32 = 1; start + 2 * size - 1 <= length; start++) {
    cost -= costOf(pieceAt(text + start - 1, isLong), isLong)
    cost += costOf(pieceAt(text + start + size - 1, isLong), isLong)
    if (cost >= least) continue
    best = start
    least = cost
  }
  return best
}

@inline function mark(filter: u32, piece: u32): void {
  const hash = hashOf(piece)
  const at = filter + (hash >>> 16)
  store<u8>(at, load<u8>(at) | <u8>(<u32>1 << ((hash >>> 13) & 7)))
}

/** @param bits of the bytes that may come next */
@inline function markPair(filter: u32, pair: u32, bits: u32): void {
  const at = filter + pairs + pair
  store<u8>(at, load<u8>(at) | <u8>bits)
}

/** Makes a needle of a text and adds its pieces as entries from a place on; gives the place behind them. */
export function add(needle: u32, text: u32, length: u32, number: u32, kind: u32, entry: u32): u32 {
  store<u16>(needle + 4, <u16>number)
  store<u16>(needle + 6, <u16>length)
  store<u32>(needle + 8, kind)
  store<u32>(needle + 12, text)
  const isLong = length >= longBytes
  const start = rarest(text, length, isLong)
  for (let offset = start; offset < start + (isLong ? 4 : 2); offset++) {
    const piece = pieceAt(text + offset, isLong)
    const place = text + offset
    const hasMore = offset + (isLong ? 6 : 3) <= length
    const key = isLong
      ? hasMore
        ? withAfter(piece, place)
        : withBefore(piece, place)
      : hasMore
        ? withNext(piece, place)
        : alone(piece)
    const slot = slotOf(key)
    store<u32>(entry, key)
    store<u32>(entry + 4, load<u32>(slot))
    store<u32>(entry + 8, needle)
    store<u32>(entry + 12, offset)
    store<u32>(slot, entry)
    entry += entryBytes
    const isAlways = (kind & ofAlways) != 0
    if (isLong) {
      mark(all, piece)
      if (isAlways) mark(always, piece)
    } else {
      const bits: u32 = hasMore ? <u32>1 << (<u32>load<u8>(text + offset + 2) & 7) : 0xff
      markPair(all, piece, bits)
      if (isAlways) markPair(always, piece, bits)
    }
  }
  return entry
}

// The inner loops of the search for needles, in AssemblyScript; `npm run generate` compiles them into module.ts.
// Every byte of an output passes here, and nothing else looks at most of them.
//
// A table, at `table`, says which short pieces of text belong to any needle:
//   32 KiB: 4-byte pieces of the long needles, as bits by their hash
//   32 KiB: the same with two bytes beside them, and pieces of three or four bytes of the short ones
//   64 KiB: a byte for each 2-byte piece of the short needles
// Pieces are compared with bit 5 set in each byte, which makes small letters of capital ones.

@inline const lowerCase: u32 = 0x20202020
@inline const threeBytes: u32 = 0x00ffffff
// Tells apart where in the piece the pair stands.
@inline const shortFrom0: u32 = 0x5bd1e995
@inline const shortFrom1: u32 = 0x1b873593
@inline const shortFrom2: u32 = 0xcc9e2d51
@inline const second: u32 = 32768
@inline const pairs: u32 = 65536

@inline function holds(table: u32, piece: u32): bool {
  const hash = piece * 0x9e3779b1
  return ((<u32>load<u8>(table + (hash >>> 17)) >>> ((hash >>> 14) & 7)) & 1) != 0
}

/** True when two bytes beside a 4-byte piece are a needle's too. */
@inline function goesOn(table: u32, piece: u32, at: u32): bool {
  const after = <u32>load<u16>(at + 4) | 0x2020
  const before = <u32>load<u16>(at - 2) | 0x2020
  return (
    holds(table + second, piece ^ (after * 0x85ebca6b)) || holds(table + second, piece ^ (before * 0xc2b2ae35))
  )
}

/** True when a short needle's longer piece stands around the pair at `at`: four bytes of it, or three of those with no more. */
@inline function isAround(table: u32, at: u32): bool {
  const before = load<u32>(at - 1) | lowerCase
  return (
    holds(table + second, (load<u32>(at) | lowerCase) ^ shortFrom0) ||
    holds(table + second, before ^ shortFrom1) ||
    holds(table + second, (load<u32>(at - 2) | lowerCase) ^ shortFrom2) ||
    holds(table + second, (before & threeBytes) ^ shortFrom1) ||
    holds(table + second, (before >>> 8) ^ shortFrom0)
  )
}

/**
 * The next place from which at most four bytes on a piece of a needle may begin; -1 for none before `to`.
 * A needle of seven bytes or more holds a whole 4-byte piece at one of four places in a row, a shorter one of three bytes
 * or more a whole pair at one of two: so it is enough to look at every fourth and at every second place.
 */
export function next(table: u32, from: u32, to: u32): i32 {
  for (let at = from; at < to; at += 4) {
    const piece = load<u32>(at) | lowerCase
    if (holds(table, piece) && goesOn(table, piece, at)) return at
    if (load<u8>(table + pairs + (piece & 0xffff)) && isAround(table, at)) return at
    if (load<u8>(table + pairs + (piece >>> 16)) && isAround(table, at + 2)) return at
  }
  return -1
}

/** How many line feeds there are. */
export function lineFeeds(from: u32, to: u32): u32 {
  let count: u32 = 0
  let at = from
  for (; at + 16 <= to; at += 16) count += popcnt(i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(10))))
  for (; at < to; at++) count += <u32>(load<u8>(at) == 10)
  return count
}

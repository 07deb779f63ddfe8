// The inner loops of the search for needles, in AssemblyScript; `npm run generate` compiles them into module.ts.
// Every byte of an output passes here, and nothing else looks at most of them.
//
// A table, at `table`, says which short pieces of text belong to any needle:
//   32 KiB: 4-byte pieces of the long needles and 3-byte pieces of the short ones, as bits by their hash
//   64 KiB: a byte for each 2-byte piece of the short needles
// Pieces are compared with bit 5 set in each byte, which makes small letters of capital ones.

@inline const lowerCase: u32 = 0x20202020
@inline const threeBytes: u32 = 0x00ffffff
@inline const isShort: u32 = 0x01000000
@inline const pairs: u32 = 32768

@inline function holds(table: u32, piece: u32): bool {
  const hash = piece * 0x9e3779b1
  return ((<u32>load<u8>(table + (hash >>> 17)) >>> ((hash >>> 14) & 7)) & 1) != 0
}

/** True when a needle's 3-byte piece stands around the pair at `at`: with the byte before it, or with the one after. */
@inline function isAround(table: u32, at: u32): bool {
  const around = load<u32>(at - 1) | lowerCase
  return holds(table, (around & threeBytes) | isShort) || holds(table, (around >>> 8) | isShort)
}

/**
 * The next place from which at most four bytes on a piece of a needle may begin; -1 for none before `to`.
 * A needle of seven bytes or more holds a whole 4-byte piece at one of four places in a row, a shorter one of three bytes
 * or more a whole pair at one of two: so it is enough to look at every fourth and at every second place.
 */
export function next(table: u32, from: u32, to: u32): i32 {
  for (let at = from; at < to; at += 4) {
    const piece = load<u32>(at) | lowerCase
    if (holds(table, piece)) return at
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

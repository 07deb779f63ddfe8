/**
 * Finds any of many texts in bytes, in one pass whatever their number, ignoring the case of ASCII letters.
 * The automaton of Aho and Corasick ("Efficient string matching: an aid to bibliographic search", 1975): a state for each
 * beginning of a text, and for each state and byte the state that follows.
 *
 * Texts come in two ranks: those that always count, and those that a caller may ask for as well.
 */
export class NeedleSearch {
  /** The column of each byte: 0 for those in no text. */
  readonly #columns = new Uint8Array(256)
  readonly #width: number
  /** For each state its row: the next state for each column. */
  readonly #next: Uint32Array
  /** States from here on end one of the second texts; from `#firstFinal` on, one of the first. */
  readonly #firstSecond: number
  readonly #firstFinal: number

  /**
   * @param first texts that always count, in lower case, none empty
   * @param second texts that count when asked for
   */
  constructor(first: readonly string[], second: readonly string[] = []) {
    const firstBytes = first.map((text) => Buffer.from(text))
    const secondBytes = second.map((text) => Buffer.from(text))
    this.#width = this.#assignColumns([...firstBytes, ...secondBytes])
    const trie = new Trie(this.#width)
    for (const bytes of secondBytes)
      trie.add(
        [...bytes].map((byte) => this.#columns[byte] ?? 0),
        1,
      )
    for (const bytes of firstBytes)
      trie.add(
        [...bytes].map((byte) => this.#columns[byte] ?? 0),
        2,
      )
    const { next, firstOfRank } = trie.automaton()
    this.#next = next
    this.#firstSecond = firstOfRank[1] * this.#width
    this.#firstFinal = firstOfRank[2] * this.#width
  }

  /** Where the first text that begins at or after `from` ends (its last byte); -1 when there is none. */
  find(bytes: Uint8Array, from: number, withSecond: boolean): number {
    const columns = this.#columns
    const next = this.#next
    const final = withSecond ? this.#firstSecond : this.#firstFinal
    let state = 0
    for (let at = from; at < bytes.length; at++) {
      // The bounds hold by construction; `| 0` tells the compiler so.
      state = (next[state + ((columns[bytes[at] as number] as number) | 0)] as number) | 0
      if (state >= final) return at
    }
    return -1
  }

  /** Gives each byte that occurs a column, both cases of a letter the same; the number of columns. */
  #assignColumns(texts: readonly Buffer[]): number {
    let width = 1
    for (const byte of new Set(texts.flatMap((bytes) => [...bytes]))) {
      this.#columns[byte] = width
      if (byte >= 0x61 && byte <= 0x7a) this.#columns[byte - 0x20] = width
      width++
    }
    return width
  }
}

interface Node {
  readonly children: Map<number, Node>
  /** 0: no text ends here; 1: one of the second; 2: one of the first. */
  rank: 0 | 1 | 2
  /** The longest proper end of this beginning that is a beginning itself. */
  fallback: Node | undefined
  number: number
}

/** The beginnings of the texts. */
class Trie {
  readonly #width: number
  readonly #root = newNode()

  constructor(width: number) {
    this.#width = width
  }

  add(text: readonly number[], rank: 1 | 2): void {
    let node = this.#root
    for (const column of text) {
      let child = node.children.get(column)
      if (child === undefined) {
        child = newNode()
        node.children.set(column, child)
      }
      node = child
    }
    node.rank = rank
  }

  /** The table of the automaton, its entries row offsets; states ordered by rank, the root first. */
  automaton(): { readonly next: Uint32Array; readonly firstOfRank: readonly [number, number, number] } {
    const nodes = this.#breadthFirst()
    const counts = [0, 1, 2].map((rank) => nodes.filter((node) => node.rank === rank).length)
    const firstOfRank = [0, counts[0] ?? 0, (counts[0] ?? 0) + (counts[1] ?? 0)] as const
    const used = [0, 0, 0]
    for (const node of nodes) {
      const before = used[node.rank] ?? 0
      node.number = firstOfRank[node.rank] + before
      used[node.rank] = before + 1
    }
    const next = new Uint32Array(nodes.length * this.#width)
    for (const node of nodes) {
      const row = node.number * this.#width
      // The row of the fallback is complete: it is nearer to the root.
      if (node.fallback !== undefined) {
        const other = node.fallback.number * this.#width
        next.copyWithin(row, other, other + this.#width)
      }
      for (const [column, child] of node.children) next[row + column] = child.number * this.#width
    }
    return { next, firstOfRank }
  }

  /** All nodes, the nearest to the root first, with their fallbacks and with the ranks that come from these. */
  #breadthFirst(): readonly Node[] {
    const nodes = [this.#root]
    for (const node of nodes) {
      for (const [column, child] of node.children) {
        let fallback = node.fallback
        while (fallback !== undefined && !fallback.children.has(column)) fallback = fallback.fallback
        child.fallback =
          fallback?.children.get(column) ??
          (node === this.#root ? this.#root : (this.#root.children.get(column) ?? this.#root))
        if (child.fallback.rank > child.rank) child.rank = child.fallback.rank
        nodes.push(child)
      }
    }
    return nodes
  }
}

const newNode = (): Node => ({ children: new Map(), rank: 0, fallback: undefined, number: 0 })

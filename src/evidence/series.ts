/** Points in the order of x, at most twice as many as asked for: when there are more, every second one is dropped. */
export class Series {
  readonly #limit: number
  #points: { readonly x: number; readonly y: number }[] = []
  /** Nearer to the last one than this, a point takes its place. */
  #gap = 0

  /** @param limit how many points are enough */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** A point at the same place takes the last one's; one before it is left out. */
  add(x: number, y: number): void {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return
    if (x < (this.#points.at(-1)?.x ?? x)) return
    if (x === this.#points.at(-1)?.x) this.#points.pop()
    const [before, last] = this.#points.slice(-2)
    if (before !== undefined && last !== undefined && last.x - before.x < this.#gap) this.#points.pop()
    this.#points.push({ x, y })
    if (this.#points.length > 2 * this.#limit) this.#thin()
  }

  /** The points, of both ends and evenly between. */
  get(): { readonly x: readonly number[]; readonly y: readonly number[] } {
    const { length } = this.#points
    const count = Math.min(length, this.#limit)
    const chosen = Array.from({ length: count }, (_, i) => {
      const at = count < 2 ? 0 : Math.round((i * (length - 1)) / (count - 1))
      return this.#points[at] ?? { x: 0, y: 0 }
    })
    return { x: chosen.map(({ x }) => x), y: chosen.map(({ y }) => y) }
  }

  #thin(): void {
    const last = this.#points.length - 1
    const [first, end] = [this.#points[0]?.x ?? 0, this.#points[last]?.x ?? 0]
    this.#gap = (end - first) / this.#limit
    this.#points = this.#points.filter((_, i) => i % 2 === 0 || i === last)
  }
}

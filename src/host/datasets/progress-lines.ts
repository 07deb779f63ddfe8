import { formatDuration } from '../../domain/duration.ts'
import { inUnits } from '../../domain/units.ts'

const everyMs = 10_000

/** Says how far a long check is, every ten seconds. */
export class ProgressLines {
  readonly #startedAt = performance.now()
  readonly #timer: NodeJS.Timeout
  #expected = 0
  #added = 0

  /** @param read bytes that were read, besides those that are added here */
  constructor(say: (line: string) => void, read: () => number) {
    this.#timer = setInterval(() => say(this.#line(read() + this.#added)), everyMs)
  }

  /** More is to be read. */
  expect(bytes: number): void {
    this.#expected += bytes
  }

  /** Something was read. */
  add(bytes: number): void {
    this.#added += bytes
  }

  end(): void {
    clearInterval(this.#timer)
  }

  #line(done: number): string {
    const seconds = (performance.now() - this.#startedAt) / 1000
    const speed = done / seconds
    const leftMs = speed > 0 && this.#expected > done ? ((this.#expected - done) / speed) * 1000 : 0
    const of = this.#expected > done ? ` of ${inUnits(this.#expected)}` : ''
    const left = leftMs < 1000 ? '' : `, about ${formatDuration(Math.ceil(leftMs / 1000) * 1000)} left`
    return `checking data sets: ${inUnits(done)}${of}, ${inUnits(Math.round(speed))}/s${left}`
  }
}

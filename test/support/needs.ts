/** The part of a vitest test context that lets a test skip itself. */
export interface Skippable {
  readonly skip: (note?: string) => never
}

/**
 * Skips the test with the note "skipped: needs …" unless the condition holds.
 * What CI has said that it provides (ML_RUN_CI_PROVIDES, names with blanks between) must be there: then its lack is a failure.
 */
export function needs(test: Skippable, condition: boolean, what: string): void {
  if (condition) return
  if ((process.env.ML_RUN_CI_PROVIDES ?? '').split(' ').includes(what)) {
    throw new Error(`needs ${what}, which this machine is to provide`)
  }
  test.skip(`skipped: needs ${what}`)
}

/** The part of a vitest test context that lets a test skip itself. */
export interface Skippable {
  readonly skip: (note?: string) => never
}

/** Skips the test with the note "skipped: needs …" unless the condition holds. */
export function needs(test: Skippable, condition: boolean, what: string): void {
  if (!condition) test.skip(`skipped: needs ${what}`)
}

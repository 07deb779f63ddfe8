import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Ends a run with why tests were skipped, and one plain line that any CI can read: "tests: N passed, N failed, N skipped". */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const results = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result()))
    const count = (state: string) => results.filter((result) => result.state === state).length
    const notes = new Set(results.flatMap((result) => (result.state === 'skipped' && result.note ? [result.note] : [])))
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length
    for (const note of notes) console.log(note)
    console.log(
      `tests: ${count('passed')} passed, ${count('failed') + broken + errors.length} failed, ${count('skipped')} skipped`,
    )
  }
}

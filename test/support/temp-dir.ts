import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The part of a vitest test context that lets things be cleaned up after the test. */
export interface Cleanup {
  readonly onTestFinished: (handler: () => void) => void
}

// Programs that use these helpers outside a test have no vitest to ask; importing it there would throw.
const vitest = process.env.VITEST === undefined ? undefined : await import('vitest').catch(() => undefined)

// Also at exit, because vitest drops the hooks of a test that skips itself half-way.
const leftOver = new Set<() => void>()
process.once('exit', () => {
  for (const remove of leftOver) remove()
})

/**
 * Makes an empty directory that is removed when the test has finished, or at the end of the process outside a test.
 * Concurrent tests pass their own context, because the global hook cannot tell which of them is calling.
 */
export function tempDir(test?: Cleanup): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'ml-run-test-')))
  const remove = () => rmSync(dir, { recursive: true, force: true, maxRetries: 3 })
  leftOver.add(remove)
  const finish = () => {
    leftOver.delete(remove)
    remove()
  }
  if (test !== undefined) test.onTestFinished(finish)
  else afterCurrentTest(finish)
  return dir
}

function afterCurrentTest(finish: () => void): void {
  try {
    vitest?.onTestFinished(finish)
  } catch {
    // Called outside a test, from beforeAll or at the top of a file: the end of the process cleans up.
  }
}

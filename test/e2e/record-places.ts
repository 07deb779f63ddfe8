import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { needs, type Skippable } from '../support/needs.ts'
import { tempDir } from '../support/temp-dir.ts'

/** A file system of a few KB; the test is skipped where it may not be mounted. */
export function smallDisk(test: Skippable, kib: number): string {
  const disk = tempDir()
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', disk])
  needs(test, status === 0, 'the right to mount a file system')
  onTestFinished(() => void spawnSync('umount', ['--lazy', disk]))
  return disk
}

/**
 * A node for the runner stand-in that first puts a link to `place` where the action keeps its records in RUNNER_TEMP:
 * only the runner knows that folder before the action starts.
 */
export function nodeWithRecordsAt(place: string): string {
  const node = join(tempDir(), 'node')
  const script = ['#!/bin/sh', `ln -sfn '${place}' "$RUNNER_TEMP/ml-run"`, `exec '${process.execPath}' "$@"`]
  writeFileSync(node, script.join('\n'), { mode: 0o755 })
  return node
}

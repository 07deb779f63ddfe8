import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Owner } from '../report/journal.ts'
import { uniqueDigits } from './chance.ts'
import { thisProcess, whereabouts } from './owner.ts'

const claimName = /^claim-(\d+)$/

/**
 * Makes this process the only one that ends a record.
 * Claims are counted, and none is taken away while others may still look: of all who find that the last claim's process
 * is gone, one makes the next.
 * @returns what gives it back; null when another process has it
 */
export function claim(folder: string): (() => void) | null {
  const written = join(folder, `.claim-${process.pid}-${uniqueDigits()}`)
  // Whole before it has its name, so that nobody reads half of it.
  writeFileSync(written, JSON.stringify(thisProcess()), { mode: 0o600 })
  try {
    for (;;) {
      const last = Math.max(0, ...numbers(folder))
      if (last > 0 && isHeld(join(folder, `claim-${last}`))) return null
      if (isLinked(written, join(folder, `claim-${last + 1}`))) return () => release(folder)
    }
  } finally {
    rmSync(written, { force: true })
  }
}

const numbers = (folder: string): readonly number[] =>
  readdirSync(folder).flatMap((name) => {
    const number = claimName.exec(name)?.[1]
    return number === undefined ? [] : [Number(number)]
  })

function isHeld(path: string): boolean {
  try {
    const owner: Owner = JSON.parse(readFileSync(path, 'utf8'))
    return whereabouts(owner) !== 'gone'
  } catch {
    // It was given back just now, with the record ended.
    return false
  }
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function release(folder: string): void {
  for (const number of numbers(folder)) rmSync(join(folder, `claim-${number}`), { force: true })
}

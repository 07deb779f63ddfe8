import { closeSync, constants, openSync, readSync } from 'node:fs'
import { linesSince, recordText, tellingLines } from '../evidence/kernel-lines.ts'
import { textOf } from './plain-files.ts'
import { output } from './short-command.ts'

/** What is old is skipped while the command starts, and holds up reading its output for no longer than this at a time. */
const maxSkipMs = 1
const recordsAtOnce = 32
/** The largest record of the kernel's (CONSOLE_EXT_LOG_MAX). */
const recordBytes = 8192
const dmesgDeadlineMs = 1_000

/** The kernel log from a moment on. */
export interface KernelLog {
  /** The telling lines since then. Closes it. */
  readonly end: (wanted: boolean) => Promise<readonly string[]>
}

/** Notes where the kernel log ends now. Where it may not be read, it has no lines. */
export function followKernelLog(): KernelLog {
  const device = openDevice()
  if (device === null) {
    // Only `dmesg` may be allowed then; it has no place to go on from, but times.
    const startedAt = Number.parseFloat(textOf('/proc/uptime') ?? 'NaN')
    return { end: async (wanted) => (wanted && startedAt > 0 ? await linesOfDmesg(startedAt) : []) }
  }
  const buffer = Buffer.alloc(recordBytes)
  let isSkipped = false
  const skip = () => {
    const until = performance.now() + maxSkipMs
    while (!isSkipped && performance.now() < until) isSkipped = isPast(device, buffer)
    if (!isSkipped) setImmediate(skip)
  }
  setImmediate(skip)
  return {
    end: async (wanted) => {
      // What was not even skipped in all that time is old.
      const lines = wanted && isSkipped ? rest(device, buffer) : []
      isSkipped = true
      closeSync(device)
      return tellingLines(lines)
    },
  }
}

function openDevice(): number | null {
  try {
    return openSync('/dev/kmsg', constants.O_RDONLY | constants.O_NONBLOCK)
  } catch {
    return null
  }
}

/** Reads the next record and gives its length; null when there is none. */
function readRecord(device: number, buffer: Buffer): number | null {
  try {
    return readSync(device, buffer)
  } catch (error) {
    // Records were overwritten before they were read; the next read goes on with the oldest that is left.
    return (error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : null
  }
}

/** Leaves a few records behind; true when there are no more. */
function isPast(device: number, buffer: Buffer): boolean {
  for (let i = 0; i < recordsAtOnce; i++) if (readRecord(device, buffer) === null) return true
  return false
}

const maxRecords = 20_000

function rest(device: number, buffer: Buffer): readonly string[] {
  const lines: string[] = []
  for (let i = 0; i < maxRecords; i++) {
    const length = readRecord(device, buffer)
    if (length === null) break
    const text = recordText(buffer.toString('utf8', 0, length))
    if (text !== null) lines.push(text)
  }
  return lines
}

async function linesOfDmesg(startedAt: number): Promise<readonly string[]> {
  const { text } = await output('dmesg', [], dmesgDeadlineMs)
  return tellingLines(linesSince(text, startedAt))
}

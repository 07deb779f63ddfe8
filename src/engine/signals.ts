import { execFile } from 'node:child_process'
import { readText } from './process-table.ts'

/** Sends a signal, 0 to ask only; a negative id is a group. */
export function send(pid: number, signal: NodeJS.Signals | 0): 'sent' | 'gone' | 'forbidden' {
  try {
    process.kill(pid, signal)
    return 'sent'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'forbidden' : 'gone'
  }
}

const sudoDeadlineMs = 2_000

/** Sends a signal to processes of another user, where sudo allows it without asking, as on GitHub's own runners. */
export function sendWithSudo(pids: readonly number[], signal: NodeJS.Signals): void {
  if (pids.length === 0 || process.platform === 'win32' || process.getuid?.() === 0) return
  const ids = pids.map(String)
  execFile(
    'sudo',
    ['-n', 'kill', '-s', signal.replace(/^SIG/, ''), ...ids],
    { timeout: sudoDeadlineMs },
    // No sudo, or it asks for a password: what survives is named.
    () => {},
  ).unref()
}

/** Ends a process of Windows with all that descends from it. There is no other way to end it than by force. */
export function endWindowsTree(pid: number): void {
  execFile('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true }, () => {}).unref()
}

/** What a process does with each signal. */
export interface Dispositions {
  readonly ignores: (signal: number) => boolean
  readonly catches: (signal: number) => boolean
}

/** Linux only; nothing is ignored or caught by a process that may not be seen. */
export function dispositionsOf(pid: number): Dispositions {
  const status = readText(`/proc/${pid}/status`)
  const mask = (name: string) => BigInt(`0x${new RegExp(`^${name}:\\t(\\w+)$`, 'm').exec(status)?.[1] ?? '0'}`)
  // The lowest bit is signal 1.
  const has = (bits: bigint) => (signal: number) => ((bits >> BigInt(signal - 1)) & 1n) === 1n
  return { ignores: has(mask('SigIgn')), catches: has(mask('SigCgt')) }
}

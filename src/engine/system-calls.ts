import { readText, targetOf } from './process-table.ts'

type Names = Readonly<Record<number, string>>

// Those that a process waits in (Linux, include/uapi/asm-generic/unistd.h, arch/x86/entry/syscalls/syscall_64.tbl).
const x64: Names = {
  0: 'read',
  1: 'write',
  7: 'poll',
  16: 'ioctl',
  23: 'select',
  35: 'nanosleep',
  42: 'connect',
  43: 'accept',
  45: 'recvfrom',
  47: 'recvmsg',
  61: 'wait4',
  72: 'fcntl',
  73: 'flock',
  74: 'fsync',
  202: 'futex',
  230: 'clock_nanosleep',
  232: 'epoll_wait',
  247: 'waitid',
  257: 'openat',
  270: 'pselect6',
  271: 'ppoll',
  281: 'epoll_pwait',
  288: 'accept4',
}
const arm64: Names = {
  22: 'epoll_pwait',
  25: 'fcntl',
  29: 'ioctl',
  32: 'flock',
  56: 'openat',
  63: 'read',
  64: 'write',
  72: 'pselect6',
  73: 'ppoll',
  82: 'fsync',
  95: 'waitid',
  98: 'futex',
  101: 'nanosleep',
  115: 'clock_nanosleep',
  202: 'accept',
  203: 'connect',
  207: 'recvfrom',
  212: 'recvmsg',
  242: 'accept4',
  260: 'wait4',
}
const names: Names = process.arch === 'x64' ? x64 : process.arch === 'arm64' ? arm64 : {}
/** Their first argument is a descriptor. */
const aboutDescriptor = /^(?:read|write|ioctl|connect|accept4?|recvfrom|recvmsg|fcntl|flock|fsync)$/

/** What the main thread of a process waits in, as `read(socket:[4711])`; null when it runs or may not be seen. Linux only. */
export function systemCallOf(pid: number): string | null {
  // "0 0x3 0x7ffd…" or "running"
  const [number = '', first = ''] = readText(`/proc/${pid}/syscall`).trim().split(' ')
  if (!/^\d+$/.test(number)) return null
  const name = names[Number(number)]
  if (name === undefined) return `system call ${number}`
  const target = aboutDescriptor.test(name) ? targetOf(`/proc/${pid}/fd/${Number(first)}`) : ''
  return target === '' ? name : `${name}(${target})`
}

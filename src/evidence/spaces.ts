import type { MachineFact } from './machine.ts'

/** The room in one file system that a task writes to. */
export interface Space {
  /** What it is to the task: "working directory", "TMPDIR", "/dev/shm". */
  readonly name: string
  readonly path: string
  readonly totalBytes: number
  /** What this user can still write. */
  readonly freeBytes: number
  /** 0 when the file system has no such limit. */
  readonly totalInodes: number
  readonly freeInodes: number
}

/** A file system is full when less than this is left, and less than a hundredth of it. */
const fullBytes = 16 * 1024 * 1024

const isFull = ({ totalBytes, freeBytes }: Space): boolean =>
  totalBytes > 0 && freeBytes < Math.min(fullBytes, totalBytes / 100)
const hasNoInodes = ({ totalInodes, freeInodes }: Space): boolean => totalInodes > 0 && freeInodes === 0

/** File systems that are full after an attempt. */
export function spaceFacts(before: readonly Space[], after: readonly Space[]): readonly MachineFact[] {
  return after.flatMap((space) => {
    const earlier = before.find(({ path }) => path === space.path)
    const isShm = space.name === '/dev/shm'
    const fact = (rule: string, wasSo: boolean, quote: string): MachineFact => ({
      rule: wasSo ? `${rule}-before` : rule,
      cause: isShm ? 'shared_memory_exhausted' : rule === 'space-inodes' ? 'inodes_exhausted' : 'disk_full',
      subject: isShm ? 'shared memory' : 'disk',
      // What was full before it started may have nothing to do with it, unless it works there.
      strength: !wasSo || space.name === 'working directory' ? 'likely' : 'when-fitting',
      quote: `${quote} in ${space.path} (${space.name})${wasSo ? ', as before it started' : ''}`,
    })
    return [
      ...(hasNoInodes(space)
        ? [
            fact(
              'space-inodes',
              earlier !== undefined && hasNoInodes(earlier),
              `no inodes left of ${space.totalInodes}`,
            ),
          ]
        : []),
      ...(isFull(space)
        ? [
            fact(
              'space-full',
              earlier !== undefined && isFull(earlier),
              `${space.freeBytes} bytes left of ${space.totalBytes}`,
            ),
          ]
        : []),
    ]
  })
}

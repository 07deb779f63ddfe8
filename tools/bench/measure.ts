import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The repository. */
export const root = join(import.meta.dirname, '..', '..')
/** Node.js as the benchmarks run under it. */
export const node = process.execPath
/** The command line of dist. */
export const mlRun = join(root, 'dist', 'cli', 'index.js')

/** One run of a command: wall and CPU time of it and all that it waited for, in milliseconds. */
export interface Sample {
  readonly wallMs: number
  readonly cpuMs: number
  /** The most memory that the watched process held, in MiB; null when none was watched. */
  readonly peakMiB: number | null
}

/** Something to measure: a line for bash. */
export interface Variant {
  readonly name: string
  readonly script: string
  readonly env?: Readonly<Record<string, string>>
  /** Part of the command line of the process whose memory counts. */
  readonly watch?: string
}

/** What was measured of one variant, in the order of the rounds. */
export interface Measured {
  readonly name: string
  readonly samples: readonly Sample[]
}

/** Runs all variants in turn, as many rounds as asked for, after one round that does not count. */
export async function interleaved(variants: readonly Variant[], rounds: number, cwd: string): Promise<Measured[]> {
  const samples = new Map<string, Sample[]>(variants.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const variant of variants) {
      const sample = await once(variant, cwd)
      if (round > 0) samples.get(variant.name)?.push(sample)
    }
  }
  return [...samples].map(([name, taken]) => ({ name, samples: taken }))
}

/** Runs a variant once; throws when it fails. */
export function once({ script, env, watch }: Variant, cwd: string): Promise<Sample> {
  const timed = `TIMEFORMAT='%R %U %S'; { time { ${script}\n} 2>&3; } 3>&2 2>&4`
  const child = spawn('bash', ['-c', timed], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/tmp', ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'ignore', 'pipe'],
  })
  let times = ''
  child.stdio[4]?.on('data', (chunk: Buffer) => {
    times += chunk.toString()
  })
  let peakMiB: number | null = null
  const look = setInterval(() => {
    if (watch !== undefined) peakMiB = Math.max(peakMiB ?? 0, peakOf(watch, child.pid ?? 0))
  }, 25)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(look)
      const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = times
        .trim()
        .split(/\s+/)
        .slice(-3)
        .map(Number)
      if (code !== 0 || Number.isNaN(wall)) reject(new Error(`exit code ${code}: ${script}`))
      else resolve({ wallMs: wall * 1_000, cpuMs: (user + system) * 1_000, peakMiB })
    })
  })
}

/** The peak of a descendant's memory, by the kernel's own count, in MiB; 0 when there is none. */
function peakOf(part: string, ancestor: number): number {
  for (const pid of descendants(ancestor)) {
    const arguments_ = read(`/proc/${pid}/cmdline`).split('\0')
    if (!arguments_[0]?.endsWith('node') || !arguments_.some((argument) => argument.includes(part))) continue
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
  }
  return 0
}

function descendants(pid: number): readonly number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number)
  return [...children, ...children.flatMap(descendants)]
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? at(sorted, Math.floor(middle)) : (at(sorted, middle - 1) + at(sorted, middle)) / 2
}

/** The middle half of some numbers: how far they lie apart. */
export function quartiles(numbers: readonly number[]): readonly [number, number] {
  const sorted = [...numbers].sort((a, b) => a - b)
  return [at(sorted, Math.floor(sorted.length / 4)), at(sorted, Math.ceil((3 * sorted.length) / 4) - 1)]
}

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? Number.NaN

/** `text` in quotes for bash. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

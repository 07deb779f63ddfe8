/**
 * How fast data sets are hashed, beside `sha256sum` on the same warm file: `node tools/bench-datasets.ts [MiB]`.
 * Both run in turn, several times; of each the fastest run counts, since other work on the machine only ever slows.
 */
import { spawnSync } from 'node:child_process'
import { randomFillSync } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HashPool } from '../src/host/datasets/hash-pool.ts'

const rounds = 5
const mebibytes = Number(process.argv[2] ?? 1_024)
const folder = mkdtempSync(join(tmpdir(), 'ml-run-bench-'))
const path = join(folder, 'data')

function write(): void {
  const file = openSync(path, 'w')
  const block = randomFillSync(Buffer.alloc(1024 * 1024))
  for (let i = 0; i < mebibytes; i++) writeSync(file, block)
  closeSync(file)
}

interface Taken {
  readonly wallMs: number
  readonly cpuMs: number
}

async function ours(): Promise<Taken> {
  const pool = new HashPool(new AbortController().signal, 1)
  const [startedAt, cpu] = [performance.now(), process.cpuUsage()]
  await pool.hash(path)
  const wallMs = performance.now() - startedAt
  const { user, system } = process.cpuUsage(cpu)
  await pool.close()
  return { wallMs, cpuMs: (user + system) / 1000 }
}

/** bash tells the processor time of what it has started in the second line of `times`. */
function theirs(): Taken {
  const startedAt = performance.now()
  const { stdout, status } = spawnSync('bash', ['-c', 'sha256sum "$0" > /dev/null && times', path], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error('sha256sum failed, or is not there')
  const wallMs = performance.now() - startedAt
  const times = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  const cpuMs = times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1_000, 0)
  return { wallMs, cpuMs }
}

const gigabytesPerSecond = (ms: number) => (mebibytes * 1024 ** 2) / 1e6 / ms

try {
  write()
  const runs = { 'ml-run': [] as Taken[], sha256sum: [] as Taken[] }
  for (let i = 0; i < rounds; i++) {
    runs.sha256sum.push(theirs())
    runs['ml-run'].push(await ours())
  }
  const best = Object.entries(runs).map(([name, taken]) => ({
    name,
    wallMs: Math.min(...taken.map(({ wallMs }) => wallMs)),
    cpuMs: Math.min(...taken.map(({ cpuMs }) => cpuMs)),
  }))
  for (const { name, wallMs, cpuMs } of best) {
    console.log(
      `${name.padEnd(10)} ${gigabytesPerSecond(wallMs).toFixed(2)} GB/s, ${gigabytesPerSecond(cpuMs).toFixed(2)} GB per second of processor time`,
    )
  }
  const [mine, reference] = best
  if (mine !== undefined && reference !== undefined) {
    console.log(
      `ratio      ${(reference.wallMs / mine.wallMs).toFixed(2)} by the clock, ${(reference.cpuMs / mine.cpuMs).toFixed(2)} by processor time (above 1: ml-run is faster)`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}

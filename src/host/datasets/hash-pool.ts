import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type HashAnswer, type HashWork, hashWorker } from './hash-worker.ts'

interface Job {
  readonly path: string
  readonly resolve: (answer: HashAnswer) => void
  readonly reject: (reason: unknown) => void
}

/** Threads that hash files, each one file at a time: one for each core but one. They start when there is work. */
export class HashPool {
  readonly #read = new SharedArrayBuffer(8)
  readonly #waiting: Job[] = []
  readonly #busy = new Map<Worker, Job>()
  readonly #idle: Worker[] = []
  readonly #size: number
  readonly #stop: AbortSignal

  /** @param stop ends the work at once: what is waited for is rejected with its reason */
  constructor(stop: AbortSignal, size: number = Math.max(1, availableParallelism() - 1)) {
    this.#size = size
    this.#stop = stop
    stop.addEventListener('abort', this.#abort)
  }

  /** Bytes read so far. */
  get bytes(): number {
    return Number(Atomics.load(new BigInt64Array(this.#read), 0))
  }

  /** The SHA-256 of a file, or what the system says. */
  hash(path: string): Promise<HashAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#stop.aborted) return reject(this.#stop.reason)
      this.#waiting.push({ path, resolve, reject })
      this.#next()
    })
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    this.#stop.removeEventListener('abort', this.#abort)
    await Promise.all([...this.#idle.splice(0), ...this.#busy.keys()].map((worker) => worker.terminate()))
  }

  readonly #abort = (): void => {
    for (const job of [...this.#waiting.splice(0), ...this.#busy.values()]) job.reject(this.#stop.reason)
    for (const worker of this.#busy.keys()) void worker.terminate()
    this.#busy.clear()
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const worker = this.#idle.pop() ?? (this.#busy.size < this.#size ? this.#start() : undefined)
    const job = worker === undefined ? undefined : this.#waiting.shift()
    if (worker === undefined || job === undefined) return
    this.#busy.set(worker, job)
    worker.postMessage(job.path)
  }

  #start(): Worker {
    const workerData: HashWork = { read: this.#read }
    const worker = new Worker(`(${hashWorker})()`, { eval: true, workerData, execArgv: [] })
    worker.on('message', (answer: HashAnswer) => {
      this.#busy.get(worker)?.resolve(answer)
      this.#busy.delete(worker)
      this.#idle.push(worker)
      this.#next()
    })
    worker.on('error', (error) => {
      this.#busy.get(worker)?.reject(error)
      this.#busy.delete(worker)
      this.#next()
    })
    return worker
  }
}

import * as z from 'zod'
import type { TextFact } from './facts.ts'
import { OutputReader, type ReaderOptions } from './output.ts'
import { signatures } from './signatures/index.ts'

/** A file in which torchelastic keeps the error of a worker. */
export interface ErrorFile {
  readonly path: string
  readonly text: string
}

/** What such a file says. */
export interface ErrorReport {
  readonly message: string
  /** A traceback as Python prints it; empty when there is none. */
  readonly callStack: string
  /** Unix time in seconds; null when it is not told. */
  readonly timestamp: number | null
}

// `message` is a plain string where the error is none of Python's (torch/distributed/elastic/multiprocessing/errors).
const Timestamp = z.union([z.string(), z.number()])
const ErrorJson = z.object({
  message: z.union([
    z.string(),
    z.object({
      message: z.string(),
      extraInfo: z.object({ py_callstack: z.string().optional(), timestamp: Timestamp.optional() }).optional(),
    }),
  ]),
  timestamp: Timestamp.optional(),
})

/** Reads an error file; undefined when it is none, or only half written. */
export function parseErrorFile(text: string): ErrorReport | undefined {
  const read = ErrorJson.safeParse(parseJson(text))
  if (!read.success) return undefined
  const { message } = read.data
  const info = typeof message === 'string' ? undefined : message.extraInfo
  const timestamp = Number(info?.timestamp ?? read.data.timestamp ?? Number.NaN)
  return {
    message: typeof message === 'string' ? message : message.message,
    callStack: info?.py_callstack ?? '',
    timestamp: Number.isFinite(timestamp) ? timestamp : null,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * What the error files of an attempt say: the facts of the report with the smallest timestamp, as torchelastic chooses.
 * When it started its workers more than once, the last time counts. Lines are those of the report.
 */
export function launcherFacts(files: readonly ErrorFile[], options: ReaderOptions): readonly TextFact[] {
  const reports = files
    .flatMap(({ path, text }) => {
      const report = parseErrorFile(text)
      return report === undefined ? [] : [{ ...report, restart: restartOf(path) }]
    })
    .sort((a, b) => (a.timestamp ?? Number.POSITIVE_INFINITY) - (b.timestamp ?? Number.POSITIVE_INFINITY))
  const last = Math.max(...reports.map(({ restart }) => restart ?? 0))
  const first = reports.find(({ restart }) => restart === null || restart === last)
  return first === undefined ? [] : read(first, options)
}

// `<log_dir>/<run_id>/attempt_<n>/<rank>/error.json`
function restartOf(path: string): number | null {
  const found = /\/attempt_(\d+)\/\d+\/error\.json$/.exec(path)
  return found === null ? null : Number(found[1])
}

function read({ callStack, message }: ErrorReport, options: ReaderOptions): readonly TextFact[] {
  const reader = new OutputReader(signatures, options)
  reader.push('stderr', Buffer.from(`${callStack || message}\n`))
  return reader.end(1).facts
}
